import { readSettings, UnsafeSettings } from './platform/config/settings.js';
import { secretsFromFiles } from './platform/config/secrets-from-files.js';
import { startApp } from './start-app.js';

/** Runs one process kind by environment only, until it is told to stop. */
export const run = async (kind: 'web' | 'worker'): Promise<void> => {
  try {
    const running = await startApp(readSettings(secretsFromFiles(process.env)), { kind });
    const stop = () => {
      void running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    console.log(running.port === undefined ? 'ready (worker)' : `ready http://localhost:${running.port}`);
  } catch (fault) {
    console.error(wordsFor(fault));
    process.exit(1);
  }
};

/** One clear line, or a list of lines, on why a start failed. */
export const wordsFor = (fault: unknown): string => {
  if (fault instanceof UnsafeSettings) return fault.message;
  const code = (fault as { code?: string }).code ?? 'unknown';
  switch (code) {
    case 'EADDRINUSE':
      return `This cannot start: port ${(fault as { port?: number }).port ?? ''} is already in use. Set PORT to a free one.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case '3D000':
    case '28P01':
      return `This cannot start: PostgreSQL cannot be reached with DATABASE_URL (${code}).`;
    default:
      return fault instanceof Error ? `This cannot start: ${fault.message}` : 'This cannot start, and the reason is unknown.';
  }
};
