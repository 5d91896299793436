import { Injectable } from '@nestjs/common';
import { Refused } from '#platform';
import { Safety } from '#safety';
import { soundsLikeStaff } from './reserved-names.js';

/** Names and what people say about themselves are seen by everybody, so they are read before they are kept. */
@Injectable()
export class CheckProfileWords {
  constructor(private readonly safety: Safety) {}

  /** @throws Refused `member.username-reserved`, `member.username-unfit` */
  name(username: string): void {
    if (soundsLikeStaff(username)) throw refusal('member.username-reserved', 'username', 'This name sounds like the team or a helpline.');
    // People write names with _ where they would write a space; both forms are read.
    const forms = [username, username.replaceAll(/[._'-]/g, ' ')];
    if (forms.some((body) => this.unfit(body, 'name'))) {
      throw refusal('member.username-unfit', 'username', 'Please choose another name.');
    }
  }

  /** @throws Refused `member.about-unfit` */
  profile(field: 'about' | 'interests', text: string): void {
    if (text !== '' && this.unfit(text, 'profile')) throw refusal('member.about-unfit', field, 'Please change a few words here.');
  }

  private unfit(body: string, kind: 'name' | 'profile'): boolean {
    const { contentAction } = this.safety.assess({ body }, { kind, strict: false });
    return contentAction === 'hold' || contentAction === 'redact';
  }
}

const refusal = (code: 'member.username-reserved' | 'member.username-unfit' | 'member.about-unfit', path: string, message: string) =>
  new Refused(code, { errors: [{ path, message }] });
