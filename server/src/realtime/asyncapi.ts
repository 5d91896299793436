import { ephemera, Envelope, messages, Nothing } from '@alongside/shared/realtime/messages';
import { NotDone, requests } from '@alongside/shared/realtime/requests';
import { z } from 'zod';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' }) as Json;
  return json;
};

const json = 'application/json';

/** Everything told or asked over sockets as an AsyncAPI 3 document, made from the contracts alone: the same input gives the same bytes. */
export const asyncApi = (): Json => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Alongside sockets',
    version: '1',
    description:
      'socket.io on its default path and namespace. The handshake gives auth {token}, or the session cookie from a page of this site. ' +
      'Every request is answered by {ok: true, ...} or {ok: false, code}. Follow first, then fetch.',
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  },
  defaultContentType: json,
  channels: {
    ...Object.fromEntries(
      Object.entries(requests).map(([name, { summary }]) => [
        name,
        { address: name, summary, messages: { request: ref(`messages/${name}`), answer: ref(`messages/${name}.answer`) } },
      ]),
    ),
    message: {
      address: 'message',
      summary: 'What is told on the topics a client follows',
      messages: Object.fromEntries(heardNames.map((name) => [name, ref(`messages/${name}`)])),
    },
  },
  operations: {
    ...Object.fromEntries(
      Object.entries(requests).map(([name, { summary }]) => [
        name,
        {
          action: 'receive',
          channel: { $ref: `#/channels/${name}` },
          summary,
          messages: [{ $ref: `#/channels/${name}/messages/request` }],
          reply: { channel: { $ref: `#/channels/${name}` }, messages: [{ $ref: `#/channels/${name}/messages/answer` }] },
        },
      ]),
    ),
    tell: {
      action: 'send',
      channel: { $ref: '#/channels/message' },
      summary: 'Tells a client what happened on a topic it follows, in order and without gaps',
      messages: heardNames.map((name) => ({ $ref: `#/channels/message/messages/${name}` })),
    },
  },
  components: {
    messages: { ...Object.assign({}, ...Object.entries(requests).map(([name, request]) => requestMessages(name, request))), ...heardMessages() },
  },
});

const heardNames = [...Object.keys(messages), ...Object.keys(ephemera), 'nothing'];

const ref = (path: string): Json => ({ $ref: `#/components/${path}` });

const requestMessages = (name: string, { summary, data, ack }: (typeof requests)[keyof typeof requests]): Json => ({
  [name]: { name, summary, contentType: json, payload: schemaOf(data, 'input') },
  [`${name}.answer`]: { name: `${name}.answer`, summary: `How ${name} is answered`, contentType: json, payload: schemaOf(z.union([ack, NotDone]), 'output') },
});

const heardMessages = (): Json => ({
  ...Object.fromEntries(
    Object.entries(messages).map(([name, { summary, topics, data }]) => [
      name,
      { name, summary, contentType: json, 'x-topics': topics, payload: schemaOf(Envelope.extend({ type: z.literal(name), data }), 'output') },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(ephemera).map(([name, { summary, topics, data }]) => [
      name,
      {
        name,
        summary,
        contentType: json,
        'x-topics': topics,
        payload: schemaOf(Envelope.pick({ topic: true }).extend({ type: z.literal(name), data }), 'output'),
      },
    ]),
  ),
  nothing: {
    name: 'nothing',
    summary: 'In the place of something this reader may not hear',
    contentType: json,
    payload: schemaOf(Nothing, 'output'),
  },
});
