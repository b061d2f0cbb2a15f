// How often what is behind tokens in addresses may be asked for from one network: enough for anybody, too little to try tokens. Counted like
// sign-ins, in Redis or in the database.
import { connectCountingRedis, type CountingRedis } from '@vitae/jobs/counting-redis';
import { createHash } from 'node:crypto';
import { RateLimiterMemory, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { databaseCounter, redisCounter, refusalOf } from './counters.ts';
import { networkOf } from './network.ts';
import type { ApiDependencies } from '../dependencies.ts';

/** Requests, and the seconds after which they are forgotten. */
const LIMIT = { points: 300, duration: 15 * 60 };

export class LinkLimits {
  readonly #redis: CountingRedis | undefined;
  readonly #shared: RateLimiterAbstract;
  /** In front of the shared count: a flood on one process stops there. */
  readonly #local: RateLimiterAbstract;

  /** `what` is counted apart from all else. */
  constructor(
    {
      store,
      settings,
      logger,
      prefix = 'vitae',
    }: Pick<ApiDependencies, 'store' | 'settings' | 'logger' | 'prefix'>,
    what: 'page' | 'file',
  ) {
    const { redisUrl } = settings;
    this.#redis = redisUrl ? connectCountingRedis(redisUrl, logger) : undefined;
    this.#local = new RateLimiterMemory({ ...LIMIT, keyPrefix: what });
    const inDatabase = databaseCounter(store, { ...LIMIT, keyPrefix: what });
    this.#shared = this.#redis
      ? redisCounter(this.#redis, { ...LIMIT, keyPrefix: `${prefix}:${what}` }, inDatabase)
      : inDatabase;
  }

  /** Counts a request from an address. Rejects with `too_many_requests`. */
  async count(address: string): Promise<void> {
    const key = keyOf(address);
    try {
      await this.#local.consume(key);
      await this.#shared.consume(key);
    } catch (refused) {
      throw refusalOf(refused);
    }
  }

  /** Rejects with `too_many_requests` where this process has counted as many already. */
  async refuseFull(address: string): Promise<void> {
    const counted = await this.#local.get(keyOf(address));
    if (counted && counted.consumedPoints > LIMIT.points) throw refusalOf(counted);
  }

  close(): void {
    this.#redis?.close();
  }
}

const keyOf = (address: string) => createHash('sha256').update(networkOf(address)).digest('base64url');
