import { sessionCookie } from '#platform';

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Under which cookie a site may keep a session: the `__Host-` one over TLS, another on this machine, none over plain HTTP elsewhere. */
export const cookieNameFor = (origin: string): { name: string; secure: boolean } | undefined => {
  if (!URL.canParse(origin)) return undefined;
  const { protocol, hostname } = new URL(origin);
  if (protocol === 'https:') return { name: sessionCookie.secure, secure: true };
  return localHosts.has(hostname) ? { name: sessionCookie.local, secure: false } : undefined;
};

/**
 * A `Set-Cookie` header for a site.
 * @param maxAgeSeconds 0 takes the cookie away
 */
export const setCookie = (cookie: { name: string; secure: boolean }, token: string, maxAgeSeconds: number): string =>
  `${cookie.name}=${token}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${cookie.secure ? '; Secure' : ''}`;
