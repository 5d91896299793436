import { everyEndpoint, type NamedEndpoint } from '@alongside/shared/api';
import { errorStatus, type ErrorCode } from '@alongside/shared/copy/errors';
import { errorWords } from '@alongside/shared/copy/error-words';
import { Problem } from '@alongside/shared/kernel/problem';
import { z } from 'zod';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' }) as Json;
  return json;
};

/** The public surface as an OpenAPI 3.1 document, made from the contracts alone: the same input gives the same bytes. */
export const openApi = (): Json => ({
  openapi: '3.1.1',
  info: {
    title: 'Alongside',
    version: '1',
    description: 'A moderated online peer support community. Names here are stable; a change that breaks a caller is a new version.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api/v1' }],
  paths: pathsOf(everyEndpoint),
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      cookie: { type: 'apiKey', in: 'cookie', name: '__Host-alongside' },
    },
    schemas: { Problem: schemaOf(Problem, 'output') },
  },
});

const pathsOf = (endpoints: readonly NamedEndpoint[]): Json => {
  const paths: Record<string, Json> = {};
  for (const named of endpoints) {
    const path = named.endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[named.endpoint.method.toLowerCase()] = operationOf(named);
  }
  return paths;
};

const operationOf = ({ room, name, endpoint }: NamedEndpoint): Json => ({
  operationId: `${room}.${name}`,
  tags: [room],
  summary: endpoint.summary,
  security: endpoint.who === 'anyone' ? [] : [{ bearer: [] }, { cookie: [] }],
  'x-act': endpoint.who,
  parameters: [
    ...parametersOf('path', endpoint.params),
    ...parametersOf('query', endpoint.query),
    ...(endpoint.method === 'GET' || endpoint.who === 'anyone' ? [] : [idempotencyKey]),
  ],
  ...(endpoint.body === undefined
    ? {}
    : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } } }),
  responses: { [endpoint.status]: answerOf(endpoint), ...refusalsOf(endpoint) },
});

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key with the same request is done once, however often it is sent.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,100}$' },
};

const parametersOf = (where: 'path' | 'query', schema: z.ZodType | undefined): Json[] => {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, of]) => ({ name, in: where, required: where === 'path' || required.includes(name), schema: of }));
};

const answerOf = (endpoint: NamedEndpoint['endpoint']): Json => {
  if (endpoint.status === 204) return { description: 'Done; nothing to say.' };
  const media = endpoint.media ?? 'application/json';
  return {
    description: endpoint.summary,
    content: { [media]: { schema: endpoint.media === undefined ? schemaOf(endpoint.response, 'output') : { type: 'string' } } },
  };
};

/** Refusals by status, each naming its codes and what they say. */
const refusalsOf = (endpoint: NamedEndpoint['endpoint']): Json => {
  const codes = [
    ...(endpoint.body === undefined && endpoint.params === undefined && endpoint.query === undefined ? [] : ['input.invalid']),
    ...(endpoint.who === 'anyone' ? [] : ['session.required', 'not-allowed']),
    ...endpoint.errors,
    'rate.limited',
    'service.away',
  ] as ErrorCode[];
  const statuses = [...new Set(codes.map((code) => errorStatus[code]))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes
          .filter((code) => errorStatus[code] === status)
          .map((code) => `\`${code}\`: ${errorWords[code].detail}`)
          .join('\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
};
