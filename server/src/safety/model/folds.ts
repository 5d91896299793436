/** Parts the corpus is split into, by who speaks: no voice is ever in two of them. */
export const folds = 5;

/** The part that nothing is ever trained, calibrated or chosen on. */
export const heldBack = 0;

/** Which part a voice belongs to, 0 to `folds` - 1. */
export const foldOf = (voice: string): number => {
  let hash = 0x811c9dc5;
  for (const unit of voice) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 16)) >>> 0) % folds;
};
