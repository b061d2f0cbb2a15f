// Whether the Redis that carries jobs takes them, by a connection of its own that waits for nothing long.
import type { DependencyState } from '@vitae/contracts';
import { Redis } from 'ioredis';
import { once } from 'node:events';

const ANSWER_WITHIN_MS = 1_500;
/** The key that is written goes by itself. */
const KEPT_MS = 5_000;

export class CarrierProbe {
  readonly #redis: Redis;
  readonly #key: string;

  /** `prefix`: of the queues. */
  constructor(url: string, prefix = 'vitae') {
    this.#key = `${prefix}:ready`;
    this.#redis = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: ANSWER_WITHIN_MS,
      connectTimeout: ANSWER_WITHIN_MS,
      disconnectTimeout: 100,
      keepAlive: 10_000,
      retryStrategy: (times) => Math.min(times * 100, 500),
    });
    this.#redis.on('error', () => undefined);
  }

  /** Never rejects. A write is tried: only that tells a full one and a replica. */
  async look(): Promise<DependencyState> {
    try {
      if (this.#redis.status !== 'ready')
        await once(this.#redis, 'ready', { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
      await this.#redis.set(this.#key, '1', 'PX', KEPT_MS);
      return 'ok';
    } catch (error) {
      const state = stateOf(error);
      // The connection may be half open, or lead to what is a replica now.
      if (state !== 'full' && this.#redis.status === 'ready') this.#redis.disconnect(true);
      return state;
    }
  }

  close(): void {
    this.#redis.disconnect();
  }
}

/** What Redis refuses with begins with a word. */
function stateOf(error: unknown): DependencyState {
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('OOM')) return 'full';
  if (message.startsWith('READONLY')) return 'read_only';
  if (message.startsWith('MISCONF') || message.startsWith('NOAUTH') || message.startsWith('NOPERM'))
    return 'failing';
  return /timed out|aborted/i.test(message) ? 'silent' : 'away';
}
