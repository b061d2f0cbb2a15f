// How often people's pages may be asked for from one network: enough for anybody, too little to try tokens. Counted like sign-ins, in Redis or
// in the database.
import { connectCountingRedis, type CountingRedis } from '@vitae/jobs/counting-redis';
import { createHash } from 'node:crypto';
import { RateLimiterMemory, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { databaseCounter, redisCounter, refusalOf } from '../access/counters.ts';
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
    const inDatabase = databaseCounter(store, { ...LIMIT, keyPrefix: 'page' });
    this.#shared = this.#redis
      ? redisCounter(this.#redis, { ...LIMIT, keyPrefix: `${prefix}:page` }, inDatabase)
      : inDatabase;
  }

  /** Counts a request from an address. Rejects with `too_many_requests`. */
  async count(address: string): Promise<void> {
    const key = createHash('sha256').update(networkOf(address)).digest('base64url');
    try {
      await this.#local.consume(key);
      await this.#shared.consume(key);
    } catch (refused) {
      throw refusalOf(refused);
    }
  }

  close(): void {
    this.#redis?.close();
  }
}
