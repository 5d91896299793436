import { z } from 'zod';

/** A UUIDv7 as the server makes it; any well-formed UUID is accepted and simply not found. */
export const Id = z.uuid({ error: 'Please give an id exactly as we gave it.' });
export type Id = z.infer<typeof Id>;

/** An instant, ISO 8601 in UTC, milliseconds kept: `2026-11-20T03:04:05.678Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;
