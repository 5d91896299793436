/**
 * How unevenly something is spread over people: 0 when all have the same, near 1 when one has nearly all.
 *
 * Formula: G = 2 Σ i·x_i / (N Σ x_i) − (N + 1) / N, x sorted upwards, i from 1. Unit: none, 0 to (N − 1)/N.
 * Source: Gini (1912), in the form of Damgaard & Weiner, Ecology 81, 1139-1142 (2000), without small-sample correction.
 * Edge cases: zeros count; null for nobody, or when all have 0.
 * @param amounts one per person, 0 or more
 */
export const gini = (amounts: Float64Array): number | null => {
  const sorted = amounts.toSorted();
  let ranked = 0;
  let all = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    ranked += (index + 1) * sorted[index]!;
    all += sorted[index]!;
  }
  return all === 0 ? null : (2 * ranked) / (sorted.length * all) - (sorted.length + 1) / sorted.length;
};
