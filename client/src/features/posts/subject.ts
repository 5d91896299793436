/** What a reaction or a report is about, in a thread. */
export interface Subject {
  readonly type: 'post' | 'reply';
  readonly id: string;
  readonly postId: string;
}
