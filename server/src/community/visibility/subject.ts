/** Something people wrote: a post, or a reply to one. */
export interface Subject {
  readonly type: 'post' | 'reply';
  readonly id: string;
}
