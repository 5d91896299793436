import { createHmac } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Endpoint } from '@alongside/shared/kernel/endpoint';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { createClient, type RedisClientType } from 'redis';
import { Settings } from '../config/settings.js';
import { Secrets } from '../secrets/secrets.js';
import { Refused } from './refused.js';

/** Points a minute for each kind of request. Kind to people, hard on floods. */
const perMinute = { read: 600, write: 60, door: 20 } as const;
type Lane = keyof typeof perMinute;

/** Signing in, joining and recovering: what somebody guessing names or passwords would try. */
const doors = new Set(['/sessions', '/members', '/recoveries']);

export const laneOf = (endpoint: Endpoint): Lane => {
  if (endpoint.method === 'GET') return 'read';
  return endpoint.who === 'anyone' && doors.has(endpoint.path) ? 'door' : 'write';
};

/**
 * A fair share for each member, or for each network where nobody is signed in. Addresses are kept only as keyed digests,
 * in memory or Redis, for a minute. When Redis is away each process counts by itself.
 */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly lanes: Record<Lane, RateLimiterAbstract>;
  private readonly redis: RedisClientType | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly secrets: Secrets,
  ) {
    const { REDIS_URL } = settings.values;
    this.redis = REDIS_URL === undefined ? undefined : createClient({ url: REDIS_URL, disableOfflineQueue: true });
    this.redis?.on('error', () => undefined);
    void this.redis?.connect().catch(() => undefined);
    this.lanes = { read: this.lane('read'), write: this.lane('write'), door: this.lane('door') };
  }

  /** @throws Refused `rate.limited` with how long to wait */
  async spend(endpoint: Endpoint, who: { address: string; memberId?: string | undefined }): Promise<void> {
    if (this.settings.values.RATE_LIMITS === 'relaxed') return;
    const lane = laneOf(endpoint);
    const key = who.memberId !== undefined && lane !== 'door' ? who.memberId : this.network(who.address);
    try {
      await this.lanes[lane].consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Refused('rate.limited', { retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1_000) });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.redis?.destroy();
  }

  private lane(lane: Lane): RateLimiterAbstract {
    const plan = { keyPrefix: `limit-${lane}`, points: perMinute[lane], duration: 60 };
    const memory = new RateLimiterMemory(plan);
    if (this.redis === undefined) return memory;
    return new RateLimiterRedis({ ...plan, storeClient: this.redis, useRedisPackage: true, insuranceLimiter: memory });
  }

  private network(address: string): string {
    return createHmac('sha256', this.secrets.index('network', 'rate')).update(prefixOf(address)).digest('base64url').slice(0, 22);
  }
}

/** A home or office, not a device: /24 of IPv4, /48 of IPv6, where `::` stands for groups of zeros. */
export const prefixOf = (address: string): string => {
  if (address.includes('.')) return address.split('.').slice(0, 3).join('.');
  const [before = ''] = address.split('::');
  return [...before.split(':'), '0', '0'].slice(0, 3).map((group) => group || '0').join(':');
};
