// A connection to Redis for counting things that a request waits for: it fails at once where the carrier's would wait, so
// that whoever counts can count in the database instead.
import { TroubleLog, type Logger } from '@vitae/runtime';
import { Redis } from 'ioredis';

const ANSWER_WITHIN_MS = 1_000;

export interface CountingRedis {
  /** An ioredis client, for rate-limiter-flexible. */
  readonly client: object;
  close(): void;
}

/** What the log says of Redis, by what is counted. */
const SAYINGS = {
  'sign-ins': {
    begins: 'Redis is not there to count sign-ins; the database counts them',
    ends: 'Redis counts sign-ins again',
  },
  requests: {
    begins: 'Redis is not there to count requests; each process counts its own',
    ends: 'Redis counts requests again',
  },
} as const;

/** Connects in the background, and again whenever the connection is lost. */
export function connectCountingRedis(
  url: string,
  logger: Logger,
  what: keyof typeof SAYINGS = 'sign-ins',
): CountingRedis {
  const trouble = new TroubleLog(logger, SAYINGS[what]);
  const client = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    commandTimeout: ANSWER_WITHIN_MS,
    connectTimeout: 5 * ANSWER_WITHIN_MS,
    keepAlive: 10 * ANSWER_WITHIN_MS,
  });
  client.on('error', (err) => trouble.failed({ err }));
  client.on('ready', () => trouble.well());
  return { client, close: () => client.disconnect() };
}
