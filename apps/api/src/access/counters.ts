// Counts that all API processes share, in Redis or in the database, and what somebody is told who has reached one's end.
import type { ProblemCode } from '@vitae/contracts';
import type { CountingRedis } from '@vitae/jobs/counting-redis';
import { AppError } from '@vitae/runtime';
import { SIGN_IN_COUNTERS, signInCounters, type Store } from '@vitae/store';
import {
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type IRateLimiterOptions,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

/** Counts in the database; a worker sweeps what has expired. */
export const databaseCounter = (store: Store, limit: IRateLimiterOptions): RateLimiterPostgres =>
  new RateLimiterPostgres({
    ...limit,
    storeClient: signInCounters(store),
    storeType: 'pool',
    tableName: SIGN_IN_COUNTERS,
    tableCreated: true,
    clearExpiredByTimeout: false,
  });

/** Counts in Redis, and by `meanwhile` while that is away. */
export const redisCounter = (
  { client }: CountingRedis,
  limit: IRateLimiterOptions,
  meanwhile: RateLimiterAbstract,
): RateLimiterRedis =>
  new RateLimiterRedis({
    ...limit,
    storeClient: client,
    rejectIfRedisNotReady: true,
    insuranceLimiter: meanwhile,
  });

/** Whole seconds until there is room again, at least one. */
export const secondsUntil = ({ msBeforeNext }: RateLimiterRes): number =>
  Math.max(1, Math.ceil(msBeforeNext / 1_000));

/** What to throw for what a counter has thrown: the problem, with when to come again, or any other error as it is. */
export const refusalOf = (thrown: unknown, code: ProblemCode = 'too_many_requests'): unknown =>
  thrown instanceof RateLimiterRes ? new AppError(code, { retryAfterSeconds: secondsUntil(thrown) }) : thrown;
