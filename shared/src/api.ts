import { communityApi } from './community/api.js';
import { identityApi } from './identity/api.js';
import { insightsApi } from './insights/api.js';
import type { Endpoint } from './kernel/endpoint.js';
import { moderationApi } from './moderation/api.js';
import { notificationsApi } from './notifications/api.js';
import { safetyApi } from './safety/api.js';

const rooms = {
  safety: safetyApi,
  identity: identityApi,
  community: communityApi,
  moderation: moderationApi,
  notifications: notificationsApi,
  insights: insightsApi,
};

export interface NamedEndpoint {
  readonly room: keyof typeof rooms;
  /** The endpoint's name in its room: `submitPost`. */
  readonly name: string;
  readonly endpoint: Endpoint;
}

/** Every endpoint of the public surface, room by room. */
export const everyEndpoint: readonly NamedEndpoint[] = Object.entries(rooms).flatMap(([room, api]) =>
  Object.entries(api).map(([name, endpoint]) => ({ room: room as keyof typeof rooms, name, endpoint: endpoint as Endpoint })),
);
