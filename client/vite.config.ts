import { defaultClientConditions, defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

const server = process.env['ALONGSIDE_SERVER'] ?? 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // Shared contracts are read as TypeScript, so that nothing needs building first while developing.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': { target: server, changeOrigin: false },
      '/socket.io': { target: server, changeOrigin: false, ws: true },
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    target: ['es2022', 'safari16', 'chrome109', 'firefox115'],
    // The page's policy allows no inlined files but images, and small files cost little over one connection.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What changes rarely stands in a file of its own, which a phone then keeps from one release to the next.
      output: { codeSplitting: { groups: [{ name: 'frame', test: /node_modules.(?:react|react-dom|react-router|scheduler|@tanstack)\b/ }] } },
      // A schema that no page reads is left out, and zod with it: the data beside it stays.
      treeshake: {
        manualPureFunctions: ['z'],
        moduleSideEffects: (id) => !/\/(?:shared\/src|zod)\//.test(id),
      },
    },
  },
});
