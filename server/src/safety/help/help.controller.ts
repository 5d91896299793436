import { Controller } from '@nestjs/common';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { safetyApi } from '@alongside/shared/safety/api';
import { guidelines } from '@alongside/shared/safety/guidelines';
import { firstChoices, servicesOf } from '@alongside/shared/safety/resources';
import { Contract, Input } from '#platform';
import { Safety } from '../safety.js';
import { adviseOnDraft } from './advise-on-draft.js';

@Controller()
export class HelpController {
  constructor(private readonly safety: Safety) {}

  @Contract(safetyApi.readGuidelines)
  readGuidelines() {
    return guidelines;
  }

  @Contract(safetyApi.readHelp)
  readHelp(@Input() { query: { country } }: InputOf<typeof safetyApi.readHelp>) {
    return { country, first: [...firstChoices(country)], services: [...servicesOf(country)] };
  }

  /** Answers and forgets: a draft is never kept. */
  @Contract(safetyApi.checkDraft)
  checkDraft(@Input() { body: draft }: InputOf<typeof safetyApi.checkDraft>) {
    return adviseOnDraft(this.safety.assess(draft, { strict: false, kind: 'post' }));
  }
}
