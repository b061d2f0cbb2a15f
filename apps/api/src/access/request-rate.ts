// How many requests a second an API key may make, by its tenant's plan, over all API processes: counted in Redis; without Redis in the
// database, or in this process where it is the only one. A key without a limit is not counted. What is left is said in the headers of
// draft-ietf-httpapi-ratelimit-headers.
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { connectCountingRedis, type CountingRedis } from '@vitae/jobs/counting-redis';
import type { ApiKeyIdentity } from '@vitae/store';
import type { Response } from 'express';
import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { databaseCounter, redisCounter, refusalOf, secondsUntil } from './counters.ts';

/** Name of the policy in the headers. */
const POLICY = 'requests';
const WINDOW_SECONDS = 1;

@Injectable()
export class RequestRate implements OnModuleDestroy {
  readonly #dependencies: ApiDependencies;
  readonly #redis: CountingRedis | undefined;
  /** By their limit: there are as many as plans differ. */
  readonly #limiters = new Map<number, RateLimiterAbstract>();

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
    const { settings, logger } = dependencies;
    this.#redis = settings.redisUrl ? connectCountingRedis(settings.redisUrl, logger, 'requests') : undefined;
  }

  /** Counts a request and says in its answer what is left. Rejects with `rate_limited`. */
  async take({ keyId, requestsASecond }: ApiKeyIdentity, response: Response): Promise<void> {
    if (requestsASecond === null) return;
    response.setHeader('ratelimit-policy', `"${POLICY}";q=${requestsASecond};w=${WINDOW_SECONDS}`);
    try {
      say(response, await this.#limiterOf(requestsASecond).consume(keyId));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) say(response, refused);
      throw refusalOf(refused, 'rate_limited');
    }
  }

  onModuleDestroy(): void {
    this.#redis?.close();
  }

  #limiterOf(points: number): RateLimiterAbstract {
    let limiter = this.#limiters.get(points);
    if (!limiter) this.#limiters.set(points, (limiter = this.#make(points)));
    return limiter;
  }

  #make(points: number): RateLimiterAbstract {
    const { store, settings, prefix = 'vitae' } = this.#dependencies;
    const limit = { points, duration: WINDOW_SECONDS, keyPrefix: POLICY };
    // Once a key has used its second up, a flood of it ends in this process.
    const shared = { ...limit, inMemoryBlockOnConsumed: points };
    if (this.#redis)
      // While Redis is away each process counts for itself: that costs the database nothing.
      return redisCounter(
        this.#redis,
        { ...shared, keyPrefix: `${prefix}:${POLICY}` },
        new RateLimiterMemory(limit),
      );
    if (settings.databaseEmbedded) return new RateLimiterMemory(limit);
    return databaseCounter(store, shared);
  }
}

const say = (response: Response, counted: RateLimiterRes) =>
  response.setHeader(
    'ratelimit',
    `"${POLICY}";r=${Math.max(0, counted.remainingPoints)};t=${secondsUntil(counted)}`,
  );
