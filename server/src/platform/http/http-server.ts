import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import serveFiles from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Settings, type SettingsValues } from '../config/settings.js';
import { Metrics } from '../health/metrics.js';
import { Log } from '../logging/log.js';
import { newId } from '../time/new-id.js';
import { codeOfFault } from './fault-codes.js';
import { parseSafely } from './parse-safely.js';
import { sendProblem } from './problem.filter.js';
import { Refused } from './refused.js';

const longestBody = 64 * 1024;
const clientFolder = fileURLToPath(new URL('../../../../client/dist/', import.meta.url));

/** Fastify with small limits and an end to every wait. */
export const httpAdapter = (settings: SettingsValues): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: longestBody,
    requestTimeout: 20_000,
    connectionTimeout: 30_000,
    keepAliveTimeout: 10_000,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
    // Hop 0 is whoever is connected to us: trusted only where that is a proxy of ours.
    trustProxy: (_address, hop) => hop < settings.TRUSTED_PROXIES,
    genReqId: () => newId(),
    logger: false,
    frameworkErrors: (fault: Error, _request: FastifyRequest, reply: FastifyReply) => sendProblem(reply, new Refused(codeOfFault(fault))),
  });

/** What surrounds every request: one way to read bodies, headers, the client's files, and measured, wordless log lines. */
export const prepareHttp = async (app: NestFastifyApplication): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  readJsonOnly(fastify);
  await fastify.register(cookie);
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Older Safari does not read 'self' as covering web sockets.
        connectSrc: ["'self'", ...socketsOf(app.get(Settings).values.PUBLIC_ORIGIN)],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
  });
  measure(fastify, app.get(Metrics), app.get(Log));
  await serveClient(fastify);
};

const socketsOf = (origin: string | undefined): string[] => (origin === undefined ? [] : [origin.replace(/^http/, 'ws')]);

/** JSON bodies and nothing else; an empty body is no body. */
const readJsonOnly = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    if (body === '') return done(null, undefined);
    try {
      done(null, parseSafely(body as string));
    } catch {
      done(new Refused('input.unreadable'));
    }
    return undefined;
  });
};

const measure = (fastify: FastifyInstance, metrics: Metrics, log: Log): void => {
  fastify.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request);
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1_000);
    log.info('Answered.', { requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
};

/** The route's pattern, never the address asked for: addresses can hold what people typed. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';

/** Pages have no file ending: a missing file must not be answered with a page. */
const isPage = (url: string): boolean => !/^\/(?:api|socket\.io|health|metrics)(?:\/|$)|\.[a-z0-9]+(?:\?|$)/i.test(url);

const kept = (age: string) => (reply: { header(name: string, value: string): unknown }) => void reply.header('cache-control', age);

/** The built client: hashed files for ever, the page itself fresh each time; unknown API addresses answer as the API does. */
const serveClient = async (fastify: FastifyInstance): Promise<void> => {
  const built = existsSync(`${clientFolder}index.html`);
  if (built) {
    await fastify.register(serveFiles, {
      root: `${clientFolder}assets/`,
      prefix: '/assets/',
      index: false,
      preCompressed: true,
      setHeaders: kept('public, max-age=31536000, immutable'),
      decorateReply: false,
    });
    await fastify.register(serveFiles, {
      root: clientFolder,
      index: false,
      wildcard: false,
      preCompressed: true,
      globIgnore: ['assets/**', '**/*.gz', '**/*.br'],
      setHeaders: kept('no-cache'),
    });
  }
  fastify.get('/*', (request, reply) => {
    if (!built || !isPage(request.url)) return sendProblem(reply, new Refused('not-found'));
    return reply.header('cache-control', 'no-store').sendFile('index.html');
  });
};
