/** A share, or null where there is nothing to be a share of. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
