import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';

/** Which web origins may speak for a signed-in person. */
@Injectable()
export class OriginPolicy {
  constructor(private readonly settings: Settings) {}

  /** For unsafe requests that carry the cookie: the browser must say they come from this site. */
  sameOrigin(headers: IncomingHttpHeaders): boolean {
    const site = headers['sec-fetch-site'];
    if (site === 'same-origin') return true;
    if (site !== undefined && site !== 'none') return this.allowed(headers.origin, headers.host);
    return headers.origin !== undefined && this.allowed(headers.origin, headers.host);
  }

  /** Whether an origin is this site or one that the operator listed. Used for sockets too. */
  allowed(origin: string | undefined, host: string | undefined): boolean {
    if (origin === undefined) return false;
    const { PUBLIC_ORIGIN, ALLOWED_ORIGINS, NODE_ENV } = this.settings.values;
    if (origin === PUBLIC_ORIGIN || ALLOWED_ORIGINS.includes(origin)) return true;
    // Without a public origin the site is whatever host was asked, which only a developer's own machine may rely on.
    return NODE_ENV !== 'production' && PUBLIC_ORIGIN === undefined && host !== undefined && origin === `http://${host}`;
  }
}
