// A connection to Redis for counting things that a request waits for: it fails at once where the carrier's would wait, so
// that whoever counts can count in the database instead.
import { Redis } from 'ioredis';

const ANSWER_WITHIN_MS = 1_000;

export interface CountingRedis {
  /** An ioredis client, for rate-limiter-flexible. */
  readonly client: object;
  close(): void;
}

/** Connects in the background, and again whenever the connection is lost. */
export function connectCountingRedis(url: string): CountingRedis {
  const client = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    commandTimeout: ANSWER_WITHIN_MS,
    connectTimeout: 5 * ANSWER_WITHIN_MS,
    keepAlive: 10 * ANSWER_WITHIN_MS,
  });
  client.on('error', () => undefined);
  return { client, close: () => client.disconnect() };
}
