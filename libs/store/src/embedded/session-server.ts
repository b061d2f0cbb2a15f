// Serves PGlite, which has one session, to many connections by the PostgreSQL protocol (version 3). A connection holds the
// session from the first message of a query until the server says "ready, no transaction open"; then the next one has its
// turn. (The package pglite-socket takes turns message by message: two clients' BEGINs can then meet in one transaction.) What the session is
// notified of reaches every connection that listens.
import type { PGlite } from '@electric-sql/pglite';
import { chmod } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { Listeners, listenStatementIn, Sieve, type Listener } from './notifications.ts';

const SSL_REQUEST = 80_877_103;
const GSS_REQUEST = 80_877_104;
const CANCEL_REQUEST = 80_877_102;
const TERMINATE = 'X'.charCodeAt(0);
const READY_FOR_QUERY = 'Z'.charCodeAt(0);
const IDLE = 'I'.charCodeAt(0);
const SYNC = Uint8Array.of('S'.charCodeAt(0), 0, 0, 0, 4);
/** Longest message that is taken, in bytes: a document of a resume is far below. */
const MAX_MESSAGE = 256 * 1024 * 1024;
/**
 * Longest silence, in milliseconds, of whoever holds the session: a process that stands still in the middle of a transaction
 * would keep all others from the database. PostgreSQL's `idle_in_transaction_session_timeout` does the same for one client.
 */
const LONGEST_SILENCE_MS = 10_000;

/** How many of those who are in haste may go before somebody patient in a row, so that whoever is patient comes to it as well. */
const MOST_IN_A_ROW = 8;
/** The name (`application_name`, which pg takes from PGAPPNAME too) under which a process connects that nobody waits for at a screen. */
export const PATIENT = 'vitae-background';

/**
 * Hands the session to one holder after the other: first come, first served, but whoever answers people goes before what is done for
 * them behind: a sign-in is three transactions, each of which would wait for all that the worker has in line.
 */
class Turns {
  #taken = false;
  readonly #hasty: (() => void)[] = [];
  readonly #patient: (() => void)[] = [];
  /** How many in haste went before somebody patient since the last who was. */
  #before = 0;

  async take(isPatient: boolean): Promise<void> {
    const line = isPatient ? this.#patient : this.#hasty;
    if (this.#taken) await new Promise<void>((resolve) => line.push(resolve));
    this.#taken = true;
  }

  pass(): void {
    const isTheirTurn = !this.#hasty.length || (this.#patient.length && this.#before >= MOST_IN_A_ROW);
    const next = (isTheirTurn ? this.#patient : this.#hasty).shift();
    this.#before = isTheirTurn || !this.#patient.length ? 0 : this.#before + 1;
    if (next) next();
    else this.#taken = false;
  }
}

/** The session, and what is known of those who share it. */
interface Shared {
  readonly db: PGlite;
  readonly turns: Turns;
  readonly listeners: Listeners;
}

class Connection implements Listener {
  readonly #db: PGlite;
  readonly #turns: Turns;
  readonly #listeners: Listeners;
  readonly #socket: Socket;
  #buffer: Buffer = Buffer.alloc(0);
  #started = false;
  #isPatient = false;
  #holds = false;
  #closed = false;
  #pumping: Promise<void> | undefined;
  readonly #longestSilence: number;
  #silence: NodeJS.Timeout | undefined;
  readonly #sieve = new Sieve();

  constructor({ db, turns, listeners }: Shared, socket: Socket, longestSilence: number) {
    this.#db = db;
    this.#turns = turns;
    this.#listeners = listeners;
    this.#socket = socket;
    this.#longestSilence = longestSilence;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      this.#buffer = this.#buffer.length ? Buffer.concat([this.#buffer, chunk]) : chunk;
      this.#pumping ??= this.#pump().finally(() => (this.#pumping = undefined));
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => void this.#close());
  }

  /** Ends the connection and waits until the session is free of it. */
  async end(): Promise<void> {
    this.#socket.destroy();
    await this.#close();
  }

  async #pump(): Promise<void> {
    try {
      for (let message = this.#nextMessage(); message && !this.#closed; message = this.#nextMessage())
        await this.#handle(message);
    } catch {
      // The session could not take a message: this connection is lost, its transaction is rolled back when it closes.
      this.#socket.destroy();
    }
  }

  async #handle(message: Buffer): Promise<void> {
    if (!this.#holds) {
      await this.#turns.take(this.#isPatient);
      this.#holds = true;
    }
    clearTimeout(this.#silence);
    const said = listenStatementIn(message);
    if (said) this.#listeners.note(this, said);
    const all = await this.#db.execProtocolRaw(message);
    const { answer, notifications } = this.#sieve.sift(all);
    if (answer.length && !this.#socket.destroyed) this.#socket.write(answer);
    for (const notification of notifications) this.#listeners.tell(notification);
    if (isIdle(all)) {
      // What one no longer listens to, another still may.
      if (said?.verb === 'UNLISTEN') await this.#listenAgain();
      this.#release();
    } else if (!this.#closed) this.#listenForMore();
  }

  /** Comes between this connection's own answers: whoever has not got all of one still holds the session. */
  hear(notification: Uint8Array): void {
    if (!this.#socket.destroyed) this.#socket.write(notification);
  }

  async #listenAgain(): Promise<void> {
    for (const channel of this.#listeners.channels)
      await this.#db.exec(`LISTEN "${channel.replaceAll('"', '""')}"`);
  }

  /** Ends a connection that keeps the session and says nothing more; its transaction is rolled back. */
  #listenForMore(): void {
    const heard = this.#socket.bytesRead;
    const end = () => {
      if (this.#socket.bytesRead === heard) this.#socket.destroy();
    };
    // What came while this process was busy is read before the connection is taken for silent.
    this.#silence = setTimeout(() => setImmediate(end), this.#longestSilence).unref();
  }

  #release(): void {
    clearTimeout(this.#silence);
    if (!this.#holds) return;
    this.#holds = false;
    this.#turns.pass();
  }

  async #close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#listeners.forget(this);
    await this.#pumping;
    if (!this.#holds) return;
    // A query may have been cut before its Sync, and a transaction left open.
    await this.#db.execProtocolRaw(SYNC).catch(() => undefined);
    await this.#db.exec('ROLLBACK').catch(() => undefined);
    this.#release();
  }

  /** The next whole message; greetings that need no session are answered here. */
  #nextMessage(): Buffer | undefined {
    for (;;) {
      const header = this.#started ? 1 : 0;
      if (this.#buffer.length < header + 4) return undefined;
      const length = this.#buffer.readInt32BE(header);
      if (length < 4 || length > MAX_MESSAGE) {
        this.#socket.destroy();
        return undefined;
      }
      if (this.#buffer.length < header + length) return undefined;
      const message = this.#buffer.subarray(0, header + length);
      this.#buffer = this.#buffer.subarray(header + length);
      if (this.#started) {
        if (message[0] !== TERMINATE) return message;
        this.#socket.end();
        return undefined;
      }
      const code = message.readInt32BE(4);
      if (code === SSL_REQUEST || code === GSS_REQUEST) this.#socket.write('N');
      else if (code === CANCEL_REQUEST) this.#socket.destroy();
      else {
        this.#started = true;
        this.#isPatient = nameIn(message) === PATIENT;
        return message;
      }
    }
  }
}

/** The `application_name` of a startup message: after eight bytes, names and values in turn, each ended by a zero. */
function nameIn(startup: Buffer): string | undefined {
  const parts = startup.toString('utf8', 8).split('\0');
  const at = parts.findIndex((part, index) => index % 2 === 0 && part === 'application_name');
  return at < 0 ? undefined : parts[at + 1];
}

/** Whether an answer ends with ReadyForQuery outside a transaction: `Z`, length 5, `I`. */
function isIdle(answer: Uint8Array): boolean {
  const at = answer.length - 6;
  return at >= 0 && answer[at] === READY_FOR_QUERY && answer[at + 4] === 5 && answer[at + 5] === IDLE;
}

export class SessionServer {
  readonly #db: PGlite;
  readonly #turns = new Turns();
  readonly #listeners = new Listeners();
  readonly #server: Server;
  readonly #connections = new Set<Connection>();

  /** `longestSilence`: milliseconds after which whoever holds the session and says nothing loses it. */
  constructor(db: PGlite, longestSilence = LONGEST_SILENCE_MS) {
    this.#db = db;
    this.#server = createServer((socket) => {
      const shared = { db, turns: this.#turns, listeners: this.#listeners };
      const connection = new Connection(shared, socket, longestSilence);
      this.#connections.add(connection);
      socket.on('close', () => this.#connections.delete(connection));
    });
  }

  /** Listens on a Unix socket that only this user may use. */
  async listen(path: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(path, resolve);
    });
    await chmod(path, 0o600);
  }

  /** Has the session for as long as `work` takes, between the transactions of others. */
  async withSession<T>(work: (db: PGlite) => Promise<T>): Promise<T> {
    await this.#turns.take(true);
    try {
      return await work(this.#db);
    } finally {
      this.#turns.pass();
    }
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    await Promise.all([...this.#connections].map((connection) => connection.end()));
    await closed;
  }
}
