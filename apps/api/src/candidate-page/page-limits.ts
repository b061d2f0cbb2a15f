// How often people's pages may be asked for from one network: enough for anybody, too little to try tokens. Counted like sign-ins, in Redis or
// in the database.
import { connectCountingRedis, type CountingRedis } from '@vitae/jobs/counting-redis';
import { AppError } from '@vitae/runtime';
import { SIGN_IN_COUNTERS, signInCounters } from '@vitae/store';
import { createHash } from 'node:crypto';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { networkOf } from '../access/network.ts';
import type { ApiDependencies } from '../dependencies.ts';

/** Requests, and the seconds after which they are forgotten. */
const LIMIT = { points: 300, duration: 15 * 60 };

export class PageLimits {
  readonly #redis: CountingRedis | undefined;
  readonly #shared: RateLimiterAbstract;
  /** In front of the shared count: a flood on one process stops there. */
  readonly #local: RateLimiterAbstract;

  constructor({
    store,
    settings,
    logger,
    prefix = 'vitae',
  }: Pick<ApiDependencies, 'store' | 'settings' | 'logger' | 'prefix'>) {
    const { redisUrl } = settings;
    this.#redis = redisUrl ? connectCountingRedis(redisUrl, logger) : undefined;
    this.#local = new RateLimiterMemory({ ...LIMIT, keyPrefix: 'page' });
    const inDatabase = new RateLimiterPostgres({
      ...LIMIT,
      keyPrefix: 'page',
      storeClient: signInCounters(store),
      storeType: 'pool',
      tableName: SIGN_IN_COUNTERS,
      tableCreated: true,
      clearExpiredByTimeout: false,
    });
    this.#shared = this.#redis
      ? new RateLimiterRedis({
          ...LIMIT,
          keyPrefix: `${prefix}:page`,
          storeClient: this.#redis.client,
          rejectIfRedisNotReady: true,
          insuranceLimiter: inDatabase,
        })
      : inDatabase;
  }

  /** Counts a request from an address. Rejects with `too_many_requests`. */
  async count(address: string): Promise<void> {
    const key = createHash('sha256').update(networkOf(address)).digest('base64url');
    try {
      await this.#local.consume(key);
      await this.#shared.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new AppError('too_many_requests', {
        retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)),
      });
    }
  }

  close(): void {
    this.#redis?.close();
  }
}
