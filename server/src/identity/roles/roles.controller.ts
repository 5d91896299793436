import { Controller } from '@nestjs/common';
import { accountApi } from '@alongside/shared/identity/account.api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { By, Contract, Input, Transaction, type Actor } from '#platform';
import { MeReads } from '../accounts/me.reads.js';
import { SetRoles } from './set-roles.js';

@Controller()
export class RolesController {
  constructor(
    private readonly reads: MeReads,
    private readonly transaction: Transaction,
    private readonly setRoles: SetRoles,
  ) {}

  @Contract(accountApi.readRoles)
  async read(@Input() { params }: InputOf<typeof accountApi.readRoles>) {
    return { member: await this.reads.own(params.id) };
  }

  @Contract(accountApi.setRoles)
  async set(@By() by: Actor, @Input() { params, body }: InputOf<typeof accountApi.setRoles>) {
    await this.transaction.run((tx) => this.setRoles.run(tx, { memberId: params.id, roles: body.roles, by: by.memberId }));
    return { member: await this.reads.own(params.id) };
  }
}
