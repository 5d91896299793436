import { compilePack, type Pack } from './rules/pack.js';
import { enGB } from './packs/en-GB/index.js';

let compiled: Pack | undefined;

/** The pack in force, compiled on first use. */
export const currentPack = (): Pack => (compiled ??= compilePack(enGB));
