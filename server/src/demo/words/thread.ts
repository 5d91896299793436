/** One made-up post with its replies, written for the demo community. */
export interface DemoThread {
  /** Username of a member in `members.ts`. */
  readonly author: string;
  /** Whole days before the day the demo is made, 0 to 182. */
  readonly daysAgo: number;
  /** Time of day in the community's time zone, `HH:MM`. */
  readonly at: string;
  readonly wish: 'listening' | 'replies' | 'ideas' | 'sharing';
  /** What a reader may want to know before opening the post: specific, one line each. */
  readonly contentNotes: readonly string[];
  readonly title?: string;
  readonly body: string;
  readonly replies: readonly DemoReply[];
}

export interface DemoReply {
  readonly author: string;
  /** Minutes after the post. */
  readonly after: number;
  readonly body: string;
  /** Index, in the same list, of an earlier reply that this one answers. */
  readonly replyTo?: number;
}
