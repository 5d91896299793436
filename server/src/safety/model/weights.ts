import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { buckets } from './features.js';
import { classes, type Summable, type Weights } from './fit.js';

/** `weights.data.json`: what training leaves behind. One signed byte per bucket and class, times `step`. */
const WeightsFile = z.strictObject({
  why: z.string(),
  /** Digest of the corpus it was trained from. */
  corpus: z.string(),
  step: z.number().positive(),
  bias: z.array(z.number()).length(classes),
  temperature: z.number().positive(),
  /** From this risk on the model alone asks a person to look soon. */
  raiseFrom: z.number().min(0).max(1),
  /** Below this risk it may say that one lone crisis phrase is a figure of speech or a recovery. */
  lowerBelow: z.number().min(0).max(1),
  /** Base64. Its length is checked once it is bytes: a pattern over so long a word would cost every start. */
  perBucket: z.string(),
});
export type WeightsFile = z.infer<typeof WeightsFile>;

/** The trained model. `version` is a digest of the whole file, so the same version always answers the same. */
export interface Model extends Summable {
  readonly version: string;
  readonly temperature: number;
  readonly raiseFrom: number;
  readonly lowerBelow: number;
}

/** Makes the words of a weights file ready to use. @throws Error when it is not whole */
export const readModel = (file: string): Model => {
  const { step, bias, temperature, raiseFrom, lowerBelow, perBucket } = WeightsFile.parse(JSON.parse(file));
  const bytes = Buffer.from(perBucket, 'base64');
  if (bytes.length !== buckets * classes) throw new Error(`The weights are ${bytes.length} bytes long, not ${buckets * classes}.`);
  return {
    version: createHash('sha256').update(file).digest('hex').slice(0, 16),
    temperature,
    raiseFrom,
    lowerBelow,
    bias,
    perBucket: new Float32Array(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)).map((byte) => byte * step),
  };
};

/** Rounds weights to signed bytes. @returns the bytes in base64, and what one step of them is worth */
export const quantised = ({ perBucket }: Weights): { step: number; perBucket: string } => {
  const most = perBucket.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const step = Number((most / 127).toPrecision(6));
  const bytes = Int8Array.from(perBucket, (weight) => Math.round(weight / step));
  return { step, perBucket: Buffer.from(bytes.buffer).toString('base64') };
};

const weightsPath = new URL('weights.data.json', import.meta.url);
let current: Model | undefined;

/** The model in force, read on first use. @throws Error when its file is missing or broken */
export const currentModel = (): Model => (current ??= readModel(readFileSync(weightsPath, 'utf8')));

/** Digest of the model in force, or `none` when there is none to read. */
export const modelVersion = (): string => {
  try {
    return currentModel().version;
  } catch {
    return 'none';
  }
};
