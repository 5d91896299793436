import type { FastifyRequest } from 'fastify';

/** Names of the session cookie: the `__Host-` one wherever there is TLS; plain HTTP is for localhost only. */
export const sessionCookie = { secure: '__Host-alongside', local: 'alongside-local' } as const;

export interface PresentedToken {
  readonly token: string;
  readonly from: 'bearer' | 'cookie';
}

/** The session token a request came with, if any. A bearer token wins over a cookie. */
export const sessionTokenOf = (request: Pick<FastifyRequest, 'headers'>): PresentedToken | undefined => {
  const [, bearer] = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '') ?? [];
  if (bearer !== undefined) return { token: bearer, from: 'bearer' };
  const cookie = cookieToken(request.headers.cookie ?? '');
  return cookie === undefined ? undefined : { token: cookie, from: 'cookie' };
};

/** The session token in a `Cookie` header, also as a socket's handshake carries it. */
export const cookieToken = (header: string): string | undefined => {
  for (const name of [sessionCookie.secure, sessionCookie.local]) {
    const [, value] = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{20,200})(?:;|$)`).exec(header) ?? [];
    if (value !== undefined) return value;
  }
  return undefined;
};
