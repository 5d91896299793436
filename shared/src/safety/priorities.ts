/** How soon a person looks, soonest first. In a file without schemas, so that a phone need not fetch any to sort by it. */
export const priorities = ['P0', 'P1', 'P2', 'P3'] as const;
