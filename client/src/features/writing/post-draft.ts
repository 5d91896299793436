import type { Wish } from '@alongside/shared/community/post';
import type { CallOf } from '@alongside/shared/kernel/endpoint';
import type { communityApi } from '@alongside/shared/community/api';
import { writingCopy } from '../../copy/en-GB/writing.js';

/** A post while it is being written. */
export interface PostDraft {
  readonly wish: Wish | '';
  readonly space: string;
  readonly title: string;
  readonly body: string;
  readonly notes: string[];
  readonly ownNote: string;
}

export const blankPost: PostDraft = { wish: '', space: '', title: '', body: '', notes: [], ownNote: '' };

export const writeIds = { wish: 'write-wish', space: 'write-space', body: 'write-body' } as const;

/** What a draft still needs before it can be posted. */
export const missingIn = ({ wish, space, body }: PostDraft): { field: string; message: string }[] => [
  ...(wish === '' ? [{ field: writeIds.wish, message: writingCopy.needs.wish }] : []),
  ...(space === '' ? [{ field: writeIds.space, message: writingCopy.needs.space }] : []),
  ...(body.trim() === '' ? [{ field: writeIds.body, message: writingCopy.needs.body }] : []),
];

type Body = CallOf<(typeof communityApi)['submitPost']>['body'];

/** What is sent for a draft that is complete. */
export const bodyOf = ({ wish, space, title, body, notes, ownNote }: PostDraft): Body => ({
  space,
  wish: wish === '' ? 'sharing' : wish,
  body,
  contentNotes: [...new Set([...notes, ownNote.trim()])].filter((note) => note !== ''),
  ...(title.trim() === '' ? {} : { title: title.trim() }),
});
