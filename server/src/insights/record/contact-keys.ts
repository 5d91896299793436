import { Injectable } from '@nestjs/common';
import type { ReactionKind } from '@alongside/shared/community/reaction';
import { Secrets } from '#platform';

const keyBytes = 16;

/** Where an act of support came from. */
export type Source =
  | { readonly type: 'reply'; readonly replyId: string }
  | { readonly type: 'reaction'; readonly subjectType: 'post' | 'reply'; readonly subjectId: string; readonly giverId: string; readonly kind: ReactionKind };

/** Turns ids into keys that mean nothing outside this room: keyed digests under a key of their own, 16 bytes each. */
@Injectable()
export class ContactKeys {
  constructor(private readonly secrets: Secrets) {}

  member(id: string): Buffer {
    return this.key(`member ${id}`);
  }

  source(source: Source): Buffer {
    switch (source.type) {
      case 'reply':
        return this.key(`reply ${source.replyId}`);
      case 'reaction':
        return this.key(`reaction ${source.subjectType} ${source.subjectId} ${source.giverId} ${source.kind}`);
    }
  }

  private key(words: string): Buffer {
    return this.secrets.index('contact-ids', words).subarray(0, keyBytes);
  }
}
