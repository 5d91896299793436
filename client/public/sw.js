// Keeps the shell of the site, so that the help page opens without a connection. It never keeps anything of the API:
// nothing that people wrote is stored on a device.
const cacheName = 'alongside-shell';
const shell = '/';

/** The page itself and every file it names. */
const keepShell = async () => {
  const cache = await caches.open(cacheName);
  const page = await fetch(shell, { headers: { accept: 'text/html' }, credentials: 'omit', cache: 'no-cache' });
  if (!page.ok) return;
  const html = await page.clone().text();
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  await cache.put(shell, page);
  await Promise.all(files.map((path) => keep(cache, path)));
  const wanted = new Set([shell, ...files]);
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !wanted.has(new URL(url).pathname)).map((request) => cache.delete(request)));
};

const keep = async (cache, path) => {
  // Built files carry a digest of their content in their name, so one that is kept is never out of date.
  if (path.startsWith('/assets/') && (await cache.match(path, { ignoreVary: true })) !== undefined) return;
  const file = await fetch(path, { credentials: 'omit' });
  if (file.ok) await cache.put(path, file);
};

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

const page = async (event) => {
  try {
    const answer = await fetch(event.request);
    // A new page may name new files: keep them for the next time there is no connection.
    event.waitUntil(keepShell().catch(() => undefined));
    return answer;
  } catch {
    return (await caches.match(shell, { ignoreVary: true })) ?? Response.error();
  }
};

// Proxies vary answers by origin or encoding; a file with a digest in its name is the same whoever asks.
const file = async (request) => (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (/^\/(?:api|socket\.io|health|metrics)(?:\/|$)/.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (pathname.startsWith('/assets/')) event.respondWith(file(request));
  else if (['/theme.js', '/mark.svg'].includes(pathname)) event.respondWith(fetch(request).catch(() => file(request)));
});
