import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { insightsApi } from '@alongside/shared/insights/api';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { By, Contract, Input, Once, type Actor, type OnceKey } from '#platform';
import { sendFrozen } from '../files/send-frozen.js';
import { AskForRelease } from './ask-for-release.js';
import { Releases } from './releases.reads.js';

/** What researchers pull, and what administrators ask for. */
@Controller()
export class ReleasesController {
  constructor(
    private readonly releases: Releases,
    private readonly askForRelease: AskForRelease,
  ) {}

  @Contract(insightsApi.listReleases)
  list(@Input() { query }: InputOf<typeof insightsApi.listReleases>) {
    return this.releases.page(query);
  }

  @Contract(insightsApi.readRelease)
  read(@Input() { params }: InputOf<typeof insightsApi.readRelease>) {
    return this.releases.published(params.id);
  }

  @Contract(insightsApi.readTableCsv)
  async tableCsv(@Input() { params }: InputOf<typeof insightsApi.readTableCsv>, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendFrozen(request, reply, await this.releases.file(params.id, `${params.table}.csv`));
  }

  @Contract(insightsApi.readTableJson)
  async tableJson(@Input() { params }: InputOf<typeof insightsApi.readTableJson>, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendFrozen(request, reply, await this.releases.file(params.id, `${params.table}.json`));
  }

  @Contract(insightsApi.readCodebook)
  async codebook(@Input() { params }: InputOf<typeof insightsApi.readCodebook>, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendFrozen(request, reply, await this.releases.file(params.id, 'codebook.json'));
  }

  @Contract(insightsApi.listAllReleases)
  listAll(@Input() { query }: InputOf<typeof insightsApi.listAllReleases>) {
    return this.releases.page(query, true);
  }

  @Contract(insightsApi.askForRelease)
  async ask(@Input() { body }: InputOf<typeof insightsApi.askForRelease>, @By() by: Actor, @Once() once: OnceKey | undefined) {
    return { release: await this.releases.any(await this.askForRelease.run(by, body, once)) };
  }
}
