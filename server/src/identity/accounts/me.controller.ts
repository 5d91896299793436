import { Controller } from '@nestjs/common';
import { accountApi } from '@alongside/shared/identity/account.api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { By, Contract, Input, type Actor } from '#platform';
import { AgreeToGuidelines } from './agree-to-guidelines.js';
import { ChangeMe } from './change-me.js';
import { ChangePassword } from './change-password.js';
import { MeReads } from './me.reads.js';

@Controller()
export class MeController {
  constructor(
    private readonly reads: MeReads,
    private readonly changeMe: ChangeMe,
    private readonly changePassword: ChangePassword,
    private readonly agreeToGuidelines: AgreeToGuidelines,
  ) {}

  @Contract(accountApi.readMe)
  read(@By() by: Actor) {
    return this.reads.me(by.memberId);
  }

  @Contract(accountApi.changeMe)
  async change(@By() by: Actor, @Input() { body }: InputOf<typeof accountApi.changeMe>) {
    await this.changeMe.run(by.memberId, body);
    return this.reads.me(by.memberId);
  }

  @Contract(accountApi.changePassword)
  password(@By() by: Actor, @Input() { body }: InputOf<typeof accountApi.changePassword>) {
    return this.changePassword.run(by, body);
  }

  @Contract(accountApi.agreeToGuidelines)
  agree(@By() by: Actor, @Input() { body }: InputOf<typeof accountApi.agreeToGuidelines>) {
    return this.agreeToGuidelines.run(by.memberId, body.version);
  }
}
