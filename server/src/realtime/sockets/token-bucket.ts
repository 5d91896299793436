/** What is left of a share that fills up again with time. */
export interface Bucket {
  readonly tokens: number;
  /** Milliseconds since 1970 when `tokens` was right. */
  readonly at: number;
}

export interface BucketPlan {
  readonly most: number;
  readonly perSecond: number;
}

/** Takes one token; undefined when there is none to take. */
export const take = (bucket: Bucket, plan: BucketPlan, now: number): Bucket | undefined => {
  const filled = Math.min(plan.most, bucket.tokens + (Math.max(0, now - bucket.at) / 1_000) * plan.perSecond);
  return filled < 1 ? undefined : { tokens: filled - 1, at: now };
};
