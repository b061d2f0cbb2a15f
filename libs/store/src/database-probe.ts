// Whether the database answers, by a connection of its own: those of the pool may wait for locks, or may not have noticed yet
// that a network is well again.
import type { DependencyState } from '@vitae/contracts';
import { systemCode } from '@vitae/runtime';
import { Socket } from 'node:net';
import { Client } from 'pg';

const ANSWER_WITHIN_MS = 1_500;
/** After a failover an address may lead to a server that takes no changes. */
const QUESTION = `SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS read_only`;

interface Connection {
  readonly client: Client;
  readonly socket: Socket;
}

export class DatabaseProbe {
  readonly #url: string;
  #connection: Connection | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** Never rejects. */
  async look(): Promise<DependencyState> {
    try {
      this.#connection ??= await this.#connect();
      const { rows } = await this.#connection.client.query<{ read_only: boolean }>(QUESTION);
      return rows[0]?.read_only ? 'read_only' : 'ok';
    } catch (error) {
      this.close();
      return stateOf(error);
    }
  }

  close(): void {
    // Not in order: at a half-open connection that would wait for its other end.
    this.#connection?.socket.destroy();
    this.#connection = undefined;
  }

  async #connect(): Promise<Connection> {
    const socket = new Socket();
    const client = new Client({
      connectionString: this.#url,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      stream: () => socket,
    });
    client.on('error', () => this.close());
    try {
      await client.connect();
    } catch (error) {
      socket.destroy();
      throw error;
    }
    return { client, socket };
  }
}

/** SQLSTATE 53: no connection is free, no room is left. pg has no codes for its own time-outs. */
function stateOf(error: unknown): DependencyState {
  if (systemCode(error)?.startsWith('53')) return 'full';
  return error instanceof Error && /timeout/i.test(error.message) ? 'silent' : 'away';
}
