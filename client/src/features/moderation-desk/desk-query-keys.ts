import type { QueueView } from '@alongside/shared/realtime/apply-cases';

/** Names of what the desk reads from the server. */
export const deskKeys = {
  queues: ['cases'],
  queue: (view: QueueView) => ['cases', view],
  case: (id: string) => ['case', id],
} as const;
