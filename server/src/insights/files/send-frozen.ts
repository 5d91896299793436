import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FrozenFile } from '../releases/releases.reads.js';

/** Sends frozen bytes with a strong ETag; answers 304 to a caller who has them. They may be kept for ever. */
export const sendFrozen = (request: FastifyRequest, reply: FastifyReply, file: FrozenFile): void => {
  const etag = `"${file.sha256}"`;
  reply
    .header('etag', etag)
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('content-type', file.media)
    .header('content-disposition', `inline; filename="${file.savedAs}"`);
  if (hasIt(request.headers['if-none-match'], etag)) void reply.status(304).send();
  else void reply.status(200).send(file.bytes);
};

/** RFC 9110, 13.1.2: a list of tags or `*`, compared weakly. */
export const hasIt = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && ifNoneMatch.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
