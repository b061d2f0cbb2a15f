// Lends a transaction to code that would begin its own: what that asks is asked in this one, under the settings that it would have had.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Prisma } from './generated/client.ts';

/** Settings of a transaction, by their names: as whom it works, and for whom. */
export type TxSettings = Readonly<Record<string, string>>;

/** Says them until the transaction ends; with a lock it waits for those who have it, in the same round trip. */
export async function say(db: Prisma.TransactionClient, settings: TxSettings, lock?: string): Promise<void> {
  const calls = Object.entries(settings).map(
    ([name, value]) => Prisma.sql`set_config(${name}, ${value}, true)`,
  );
  if (lock !== undefined) calls.push(Prisma.sql`pg_advisory_xact_lock(hashtextextended(${lock}, 0))::text`);
  await db.$queryRaw`SELECT ${Prisma.join(calls)}`;
}

export class SharedTransaction {
  static readonly #lent = new AsyncLocalStorage<SharedTransaction>();
  readonly #db: Prisma.TransactionClient;
  readonly #settings: TxSettings;
  #last: Promise<unknown> = Promise.resolve();
  #isOver = false;

  /** `settings`: those that the transaction has by now. */
  constructor(db: Prisma.TransactionClient, settings: TxSettings) {
    this.#db = db;
    this.#settings = settings;
  }

  /** The one that this code is lent, if any. */
  static lent(): SharedTransaction | undefined {
    const lent = SharedTransaction.#lent.getStore();
    // What somebody began and did not wait for goes on by itself.
    if (!lent || lent.#isOver) return undefined;
    return lent;
  }

  /** Runs code whose transactions are all this one. */
  async lend<T>(code: () => Promise<T>): Promise<T> {
    try {
      return await SharedTransaction.#lent.run(this, code);
    } finally {
      this.#isOver = true;
    }
  }

  /** Runs what would be a transaction of these settings: one after the other, since they are the session's. */
  under<T>(settings: TxSettings, work: (db: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    const mine = this.#last.then(() => this.#run(settings, work));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #run<T>(settings: TxSettings, work: (db: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    const own = this.#settings;
    const others = Object.entries(settings).filter(([name, value]) => own[name] !== value);
    if (!others.length) return work(this.#db);
    await say(this.#db, Object.fromEntries(others));
    const before = Object.fromEntries(others.map(([name]) => [name, own[name] ?? '']));
    try {
      return await work(this.#db);
    } finally {
      // A transaction that is broken takes no settings any more, and needs none.
      await say(this.#db, before).catch(() => undefined);
    }
  }
}
