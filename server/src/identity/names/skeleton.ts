import confusables from './confusables.data.json' with { type: 'json' };

const character = (hex: string) => String.fromCodePoint(Number.parseInt(hex, 16));

const lookAlikes = new Map(
  Object.entries(confusables.lookAlikes).flatMap(([looks, points]) => {
    const skeleton = looks.split(' ').map(character).join('');
    return points.split(' ').map((point) => [character(point), skeleton] as const);
  }),
);

/** What a text looks like (UTS 39, section 4): two texts that can be mistaken for each other have the same skeleton. */
export const skeletonOf = (text: string): string =>
  [...text.normalize('NFD')].map((point) => lookAlikes.get(point) ?? point).join('').normalize('NFD');

const fold = (text: string) => text.toUpperCase().toLowerCase();

/**
 * What a pseudonym looks like at a glance: no separators, no difference between small and capital letters, nor between
 * characters that look alike. Small i joins I, l and 1, since "Iris" must be both "iris" and "lris".
 */
export const nameSkeleton = (name: string): string => {
  let looks = fold(name.normalize('NFKC').replaceAll(/[\s._'-]/g, ''));
  // Folding can uncover another look-alike (0 is O is o), so it goes on until nothing changes.
  for (let round = 0; round < 4; round += 1) {
    const next = fold(skeletonOf(looks)).replaceAll('i', 'l');
    if (next === looks) break;
    looks = next;
  }
  return looks;
};
