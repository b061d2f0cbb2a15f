// How every client of ours speaks to PostgreSQL: nothing is waited for without an end, and a connection whose other end has
// silently gone is noticed and dropped.
import { Socket } from 'node:net';
import type { ClientBase, PoolConfig } from 'pg';

/** Longest wait for a connection of the pool, or for a new one. */
const CONNECT_MS = 5_000;
/** The server ends a statement, a wait for a lock, and a transaction that nobody goes on with, after so long. */
export const SERVER_LIMITS = {
  statement_timeout: '10s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '20s',
} as const;
/** A server that lives answers within its own limits; one that says nothing for longer is gone. */
const SILENCE_MS = 13_000;
/** Under TLS nobody sees a silence; pg itself gives up on a query after so long. */
const QUERY_MS = 20_000;
/** Longest transaction. */
const TRANSACTION_MS = 20_000;
const KEEP_ALIVE_MS = 10_000;

/** The embedded database has one session for all: who wants it waits its turn, so waits may be longer than on a server. */
const EMBEDDED_WAIT_MS = 30_000;

/** Whether a URL names a socket of this machine: nothing is lost on the way, and it may be the embedded database. */
export const isLocalSocket = (url: string): boolean => new URL(url).searchParams.has('host');

/** How long a transaction may wait for a connection, and take, in milliseconds. */
export const transactionLimits = (url: string) =>
  isLocalSocket(url)
    ? { maxWait: EMBEDDED_WAIT_MS, timeout: EMBEDDED_WAIT_MS }
    : { maxWait: CONNECT_MS, timeout: TRANSACTION_MS };

/** Settings of pg's pools that we give. */
export type ConnectionSettings = Pick<
  PoolConfig,
  | 'max'
  | 'onConnect'
  | 'connectionTimeoutMillis'
  | 'query_timeout'
  | 'keepAlive'
  | 'keepAliveInitialDelayMillis'
  | 'stream'
> & { connectionString: string };

/** The settings of a pool of connections, for pg and all that is built on it. */
export function connectionSettings(url: string, max: number): ConnectionSettings {
  const shared = { connectionString: url, max, onConnect: outliveItsLoss };
  if (isLocalSocket(url)) return { ...shared, connectionTimeoutMillis: EMBEDDED_WAIT_MS };
  return {
    ...shared,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    stream: () => new AnsweredSocket(SILENCE_MS),
  };
}

/**
 * A connection that is lost while somebody holds it says so to its queries, and by an event: where nobody listens to that, it
 * would end the process.
 */
function outliveItsLoss(client: ClientBase): void {
  client.on('error', () => undefined);
}

/** A socket that breaks when what it wrote is not answered in time: a half-open connection looks like a slow one for ever. */
export class AnsweredSocket extends Socket {
  readonly #silence: number;
  #timer: NodeJS.Timeout | undefined;
  #askedAt = 0;
  #heardBefore = 0;

  constructor(silenceMilliseconds: number) {
    super();
    this.#silence = silenceMilliseconds;
    this.once('close', () => clearTimeout(this.#timer));
  }

  override _write(chunk: unknown, encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#asked();
    super._write(chunk, encoding, callback);
  }

  override _writev(
    chunks: { chunk: unknown; encoding: BufferEncoding }[],
    callback: (error?: Error | null) => void,
  ): void {
    this.#asked();
    super._writev?.(chunks, callback);
  }

  #asked(): void {
    this.#askedAt = performance.now();
    this.#heardBefore = this.bytesRead;
    this.#timer ??= this.#lookIn(this.#silence);
  }

  #lookIn(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#timer = undefined;
      if (this.bytesRead > this.#heardBefore) return;
      const left = this.#askedAt + this.#silence - performance.now();
      if (left > 0) this.#timer = this.#lookIn(left);
      else this.destroy(new Error('The database said nothing for too long'));
    }, milliseconds).unref();
  }
}
