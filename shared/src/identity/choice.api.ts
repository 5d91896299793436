import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.js';
import { Id, Instant } from '../kernel/ids.js';
import { page, pageQuery } from '../kernel/page.js';
import { Filters, MemberName, NewFilters } from './member.js';

/** Somebody I have blocked or muted, and since when. They are never told. */
export const SetAside = z.object({ member: MemberName, since: Instant });
export type SetAside = z.infer<typeof SetAside>;

const params = z.object({ memberId: Id });
const who = 'account.manage-own';
const errors = ['member.not-found', 'member.self'] as const;
const query = z.strictObject(pageQuery);

/** Blocks (neither sees the other), mutes (I do not see them) and filters. Asking twice is the same as asking once. */
export const choiceApi = {
  listBlocks: endpoint({ method: 'GET', path: '/me/blocks', who, summary: 'Whom I block, newest first', query, response: page(SetAside) }),
  block: endpoint({ method: 'PUT', path: '/me/blocks/:memberId', who, summary: 'Block somebody', status: 204, params, response: z.void(), errors }),
  unblock: endpoint({ method: 'DELETE', path: '/me/blocks/:memberId', who, summary: 'Stop blocking somebody', status: 204, params, response: z.void() }),
  listMutes: endpoint({ method: 'GET', path: '/me/mutes', who, summary: 'Whom I mute, newest first', query, response: page(SetAside) }),
  mute: endpoint({ method: 'PUT', path: '/me/mutes/:memberId', who, summary: 'Mute somebody', status: 204, params, response: z.void(), errors }),
  unmute: endpoint({ method: 'DELETE', path: '/me/mutes/:memberId', who, summary: 'Stop muting somebody', status: 204, params, response: z.void() }),
  readFilters: endpoint({ method: 'GET', path: '/me/filters', who, summary: 'What I would rather not see', response: Filters }),
  setFilters: endpoint({
    method: 'PUT',
    path: '/me/filters',
    who,
    summary: 'Choose words and topics I would rather not see; replaces the lists',
    body: NewFilters,
    response: Filters,
  }),
} as const;
