import { Injectable } from '@nestjs/common';
import { messages, type MessageType } from '@alongside/shared/realtime/messages';
import type { Line } from '../topic-log/topic-log.reads.js';
import { CaseLoads } from './case-loads.js';
import { ContentLoads } from './content-loads.js';
import { NoticeLoads } from './notice-loads.js';
import { forNobody, type Prepared, type Telling } from './prepared.js';

type Loader = 'content' | 'notice' | 'case' | 'nobody';

/** Reads what lines of the log tell, from the tables, just now: one trip for each kind of thing, however many lines. */
@Injectable()
export class Loads {
  constructor(
    private readonly content: ContentLoads,
    private readonly notices: NoticeLoads,
    private readonly cases: CaseLoads,
  ) {}

  /** One for each line, in the same order, parsed by its contract so that an unlisted field cannot leak. */
  async load(lines: readonly Line[]): Promise<Prepared[]> {
    const of = (loader: Loader) => lines.filter((line) => loaderOf(line.type) === loader);
    const loaded = await Promise.all([
      this.content.load(of('content')),
      this.notices.load(of('notice')),
      this.cases.load(of('case')),
    ]);
    return [...loaded.flat(), ...of('nobody').map(forNobody)].map(parsed).toSorted((one, other) => one.line.seq - other.line.seq);
  }
}

const loaderOf = (type: MessageType): Loader => {
  switch (type) {
    case 'post.published':
    case 'post.changed':
    case 'post.hidden':
    case 'reply.published':
    case 'reply.changed':
    case 'reply.hidden':
    case 'reactions.changed':
      return 'content';
    case 'notice.created':
      return 'notice';
    case 'case.opened':
    case 'case.changed':
      return 'case';
    case 'session.ended':
      // Told by `Endings`, to sockets of that session only.
      return 'nobody';
  }
};

const parsed = ({ shown, gone, ...rest }: Prepared): Prepared => ({
  ...rest,
  ...(shown === undefined ? {} : { shown: parse(shown) }),
  ...(gone === undefined ? {} : { gone: parse(gone) }),
});

const parse = ({ type, data }: Telling): Telling => ({ type, data: messages[type].data.parse(data) }) as Telling;
