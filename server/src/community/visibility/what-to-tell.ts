export type Told = 'published' | 'changed' | 'hidden' | 'nothing';

/**
 * What readers are told when something goes from one place to another: published once, then changed or hidden.
 * @param before whether others could read it until now
 * @param after whether they can from now on
 * @param publishedBefore whether they ever could
 */
export const whatToTell = (before: boolean, after: boolean, publishedBefore: boolean): Told => {
  if (after) return before || publishedBefore ? 'changed' : 'published';
  return before ? 'hidden' : 'nothing';
};
