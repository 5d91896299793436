import type { FastifyRequest } from 'fastify';

/** Names of the session cookie: the `__Host-` one wherever there is TLS; plain HTTP is for localhost only. */
export const sessionCookie = { secure: '__Host-alongside', local: 'alongside-local' } as const;

export interface PresentedToken {
  readonly token: string;
  readonly from: 'bearer' | 'cookie';
}

/** The session token a request came with, if any. A bearer token wins over a cookie. `publicOrigin` as the settings have it. */
export const sessionTokenOf = (request: Pick<FastifyRequest, 'headers'>, publicOrigin?: string): PresentedToken | undefined => {
  const [, bearer] = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '') ?? [];
  if (bearer !== undefined) return { token: bearer, from: 'bearer' };
  const cookie = cookieToken(request.headers.cookie ?? '', publicOrigin);
  return cookie === undefined ? undefined : { token: cookie, from: 'cookie' };
};

/**
 * The session token in a `Cookie` header, also as a socket's handshake carries it. A site over TLS takes the `__Host-` one
 * alone: a neighbouring site can leave any other here, and would sign people in as itself.
 */
export const cookieToken = (header: string, publicOrigin?: string): string | undefined => {
  const names = publicOrigin?.startsWith('https:') === true ? [sessionCookie.secure] : [sessionCookie.secure, sessionCookie.local];
  for (const name of names) {
    const [, value] = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{20,200})(?:;|$)`).exec(header) ?? [];
    if (value !== undefined) return value;
  }
  return undefined;
};
