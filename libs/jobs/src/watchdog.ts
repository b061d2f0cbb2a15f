// Notices that a relay or a worker stands still though there is work that is due: whatever the reason, a process started
// anew goes on with it.
import type { QueueName } from './definitions.ts';

/** Every wait of ours is far shorter. */
const PATIENCE_MS = 60_000;

export interface QueueState {
  readonly queue: QueueName;
  /** Jobs that lie with the carrier and that nobody has taken. */
  readonly waiting: number;
  /** Whether this process could take one more. */
  readonly free: boolean;
  /** How many jobs it has taken so far. */
  readonly taken: number;
}

export interface Progress {
  /** When the relay last got an answer or came to the end of a round, well or not, and whether that went well. */
  readonly movedAt: number;
  readonly roundFailed: boolean;
  readonly queues: readonly QueueState[];
}

interface Wait {
  readonly since: number;
  readonly taken: number;
}

export class Watchdog {
  readonly #waits = new Map<QueueName, Wait>();

  /** What stands still at the time `now` (milliseconds of a clock that only goes forward); undefined if all is well. */
  look(now: number, { movedAt, roundFailed, queues }: Progress): string | undefined {
    if (now - movedAt > PATIENCE_MS) return 'relay';
    for (const { queue, waiting, free, taken } of queues) {
      const wait = this.#waits.get(queue);
      // A carrier or database that is away explains it: that is tried again all the time.
      if (roundFailed || !waiting || !free) this.#waits.delete(queue);
      else if (wait?.taken !== taken) this.#waits.set(queue, { since: now, taken });
      else if (now - wait.since > PATIENCE_MS) return queue;
    }
    return undefined;
  }
}
