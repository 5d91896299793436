import { Controller } from '@nestjs/common';
import { choiceApi } from '@alongside/shared/identity/choice.api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { By, Contract, Input, type Actor } from '#platform';
import { ChoiceReads } from './choices.reads.js';
import { SetAside } from './set-aside.js';
import { SetFilters } from './set-filters.js';

@Controller()
export class ChoicesController {
  constructor(
    private readonly reads: ChoiceReads,
    private readonly setAside: SetAside,
    private readonly setFilters: SetFilters,
  ) {}

  @Contract(choiceApi.listBlocks)
  listBlocks(@By() by: Actor, @Input() { query }: InputOf<typeof choiceApi.listBlocks>) {
    return this.reads.setAside('block', by.memberId, query);
  }

  @Contract(choiceApi.block)
  block(@By() by: Actor, @Input() { params }: InputOf<typeof choiceApi.block>) {
    return this.setAside.choose('block', by.memberId, params.memberId);
  }

  @Contract(choiceApi.unblock)
  unblock(@By() by: Actor, @Input() { params }: InputOf<typeof choiceApi.unblock>) {
    return this.setAside.takeBack('block', by.memberId, params.memberId);
  }

  @Contract(choiceApi.listMutes)
  listMutes(@By() by: Actor, @Input() { query }: InputOf<typeof choiceApi.listMutes>) {
    return this.reads.setAside('mute', by.memberId, query);
  }

  @Contract(choiceApi.mute)
  mute(@By() by: Actor, @Input() { params }: InputOf<typeof choiceApi.mute>) {
    return this.setAside.choose('mute', by.memberId, params.memberId);
  }

  @Contract(choiceApi.unmute)
  unmute(@By() by: Actor, @Input() { params }: InputOf<typeof choiceApi.unmute>) {
    return this.setAside.takeBack('mute', by.memberId, params.memberId);
  }

  @Contract(choiceApi.readFilters)
  readFilters(@By() by: Actor) {
    return this.reads.filters(by.memberId);
  }

  @Contract(choiceApi.setFilters)
  async changeFilters(@By() by: Actor, @Input() { body }: InputOf<typeof choiceApi.setFilters>) {
    await this.setFilters.run(by.memberId, body);
    return this.reads.filters(by.memberId);
  }
}
