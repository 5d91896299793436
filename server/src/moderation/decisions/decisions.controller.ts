import { Controller } from '@nestjs/common';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { moderationApi } from '@alongside/shared/moderation/api';
import { By, Contract, Input, Once, Refused, type Actor, type OnceKey } from '#platform';
import { DecideCase } from './decide-case.js';
import { DecisionsReads } from './decisions.reads.js';
import { UndoDecision } from './undo-decision.js';

@Controller()
export class DecisionsController {
  constructor(
    private readonly decideCase: DecideCase,
    private readonly undoDecision: UndoDecision,
    private readonly reads: DecisionsReads,
  ) {}

  @Contract(moderationApi.decide)
  async decide(@By() by: Actor, @Input() { params, body }: InputOf<typeof moderationApi.decide>, @Once() once: OnceKey | undefined) {
    const decision = await this.reads.one(await this.decideCase.run(params.id, body, by, once));
    if (decision === undefined) throw new Refused('decision.not-found');
    return { decision };
  }

  @Contract(moderationApi.undoDecision)
  undo(@By() by: Actor, @Input() { params }: InputOf<typeof moderationApi.undoDecision>) {
    return this.undoDecision.run(params.id, params.decisionId, by);
  }
}
