// What would carry jobs and lose them: said at the start, in a sentence, where it would otherwise show by resumes that stay
// queued. A server that is away is no reason: it is waited for.
import { StartRefusal, type Logger, type Settings } from '@vitae/runtime';
import { poolsTransactions } from '@vitae/store';
import { Redis } from 'ioredis';

const ANSWER_MS = 5_000;

export type CarrierSettings = Pick<Settings, 'databaseUrl' | 'redisUrl' | 'databaseEmbedded'>;

/** Rejects with a StartRefusal if these settings can't carry jobs. */
export async function refuseUnfitCarrier(settings: CarrierSettings, logger: Logger): Promise<void> {
  const problem = await findUnfitCarrier(settings).catch((err: unknown) => {
    logger.warn({ err }, 'whether jobs can be carried could not be found out');
    return undefined;
  });
  if (problem) throw new StartRefusal(problem);
}

/** Why these settings can't carry jobs; undefined if they can. Rejects if the server can't be asked. */
export async function findUnfitCarrier({
  databaseUrl,
  redisUrl,
  databaseEmbedded,
}: CarrierSettings): Promise<string | undefined> {
  if (redisUrl) {
    const policy = await evictionPolicy(redisUrl);
    if (!policy || policy === 'noeviction') return undefined;
    return `The Redis of REDIS_URL has the maxmemory-policy “${policy}”: when it is full it would drop jobs. Set it to “noeviction”, or give Vitae a Redis of its own.`;
  }
  if (!databaseUrl || databaseEmbedded || !(await poolsTransactions(databaseUrl))) return undefined;
  return 'A pooler in transaction mode (like PgBouncer) stands before the database of DATABASE_URL, and without Redis jobs need a session of their own: they would stay queued. Set REDIS_URL, or let DATABASE_URL lead to PostgreSQL itself or to a pool in session mode.';
}

/** By INFO, which managed servers allow where they forbid CONFIG. */
async function evictionPolicy(url: string): Promise<string | undefined> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: ANSWER_MS,
    commandTimeout: ANSWER_MS,
    enableReadyCheck: false,
  });
  // The question below rejects for the same reason.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return /^maxmemory_policy:(\S+)/m.exec(await redis.info('memory'))?.[1];
  } finally {
    redis.disconnect();
  }
}
