import { z } from 'zod';
import { anchorKinds } from './anchors.js';

const list = z.array(z.string()).min(1);

/** The word lists frames are read with, as `frames.data.json` holds them. `anchors` are word patterns. */
export const FrameData = z.strictObject({
  self: list,
  you: list,
  other: list,
  negators: list,
  notDenied: list,
  denials: list,
  saying: list,
  linking: list,
  clauseOpeners: list,
  past: list,
  present: list,
  fillers: list,
  anchors: z.record(z.enum(anchorKinds), list),
});
export type FrameData = z.infer<typeof FrameData>;

export type FrameWords = Readonly<Record<Exclude<keyof FrameData, 'anchors'>, ReadonlySet<string>>>;

export const frameWords = (data: FrameData): FrameWords =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, words]) => (Array.isArray(words) ? [[name, new Set(words)]] : [])),
  ) as unknown as FrameWords;
