// The one door to the database. Every transaction takes a role that owns nothing; tenant tables are reached by
// `withTenant` alone, and row level security keeps it to that tenant whatever the code forgets.
import { PrismaPg } from '@prisma/adapter-pg';
import type { DependencyState } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { ChangeGuard } from './change-guard.ts';
import { connectionSettings, isLocalSocket, SERVER_LIMITS, transactionLimits } from './connection.ts';
import { DatabaseProbe } from './database-probe.ts';
import { isDatabaseFault } from './database-fault.ts';
import type { Vault } from './encryption/vault.ts';
import { PrismaClient, type Prisma } from './generated/client.ts';
import { say, SharedTransaction, type TxSettings } from './shared-transaction.ts';
import { Pool } from 'pg';

/** A transaction on behalf of one tenant. `db` sees and writes that tenant's rows only. */
export interface TenantTx {
  readonly tenantId: string;
  readonly db: Prisma.TransactionClient;
  /** What documents are sealed and opened with; without one they are stored as they are. */
  readonly vault?: Vault | undefined;
}

/** A transaction of the relay: the outbox of all tenants, the pool of GPU workers, the counts of sign-ins, which folder is the storage, and nothing else. */
export interface RelayTx {
  readonly db: Prisma.TransactionClient;
}

/** A transaction of whoever runs Vitae: jobs of all tenants, and which resumes are in quarantine. */
export interface OperatorTx {
  readonly db: Prisma.TransactionClient;
}

/** A transaction that sees which resumes are still being read, of all tenants, and nothing else of them. */
export interface WatchTx {
  readonly db: Prisma.TransactionClient;
}

/** A transaction that may read the one row whose secret or e-mail it presents. */
export interface PresentingTx {
  readonly db: Prisma.TransactionClient;
  /** As in a tenant's. */
  readonly vault?: Vault | undefined;
}

/** Functions that say themselves as whom they work: migration `fewer_round_trips`. */
export type CalledAlone =
  | 'find_api_key'
  | 'find_session'
  | 'open_noted_session'
  | 'end_session'
  | 'begin_sign_in'
  | 'count_tries'
  | 'settle_tries';

const RETRY_AFTER_SECONDS = 2;
/**
 * Prisma's adapter writes times without their offset and reads them without looking at it: both are right in UTC alone, and
 * a server may be set to any zone. To compile a statement to machine code takes a server longer than any of ours runs: it does so by its
 * estimates, which are high where rows are looked up by keys.
 */
const ALWAYS = { TimeZone: 'UTC', jit: 'off' } as const;

/** All rejections of a database that can't do its work just now are `AppError`s of code `unavailable`. */
export class Store {
  readonly #pool: Pool;
  readonly #prisma: PrismaClient;
  readonly #limits: TxSettings;
  readonly #probe: DatabaseProbe;
  readonly #vault: Vault | undefined;

  /** `url`: `postgres://…`; a socket folder may be given as `?host=`. Connects on first use. */
  constructor(url: string, poolSize: number, vault?: Vault) {
    this.#vault = vault;
    this.#pool = new Pool(connectionSettings(url, poolSize));
    // A connection that is lost while nobody has it is replaced by the next.
    this.#pool.on('error', () => undefined);
    const adapter = new PrismaPg(this.#pool);
    this.#prisma = new PrismaClient({ adapter, transactionOptions: transactionLimits(url) });
    this.#probe = new DatabaseProbe(url);
    this.#limits = isLocalSocket(url) ? {} : SERVER_LIMITS;
  }

  /**
   * Runs `work` in a transaction that belongs to one tenant. Keep it short: it must not wait for anything outside. Within a change that is
   * guarded it rejects with `precondition_failed` where the guard says so.
   */
  async withTenant<T>(tenantId: string, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    const settings = { 'app.tenant_id': tenantId, role: 'vitae_app' };
    const within = (db: Prisma.TransactionClient) => work({ tenantId, db, vault: this.#vault });
    const guard = ChangeGuard.of(tenantId);
    if (!guard || SharedTransaction.lent()) return this.#transact(settings, within);
    const { result, isWritten } = await this.#transact(
      settings,
      (db) => guard.run(db, settings, () => within(db)),
      guard.lock,
    );
    if (isWritten) guard.committed();
    return result;
  }

  /** Whether what is new is sealed. */
  get vault(): Vault | undefined {
    return this.#vault;
  }

  /** Runs `work` where it may read the row that the presented hash or e-mail belongs to: the way to find out who is asking. */
  presenting<T>(presented: string, work: (tx: PresentingTx) => Promise<T>): Promise<T> {
    return this.#transact({ 'app.presented': presented, role: 'vitae_app' }, (db) =>
      work({ db, vault: this.#vault }),
    );
  }

  /** Both at once, for a person who takes something of their own into a tenant: their account. */
  joining<T>(tenantId: string, presented: string, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.#transact(
      { 'app.tenant_id': tenantId, 'app.presented': presented, role: 'vitae_app' },
      (db) => work({ tenantId, db, vault: this.#vault }),
    );
  }

  /** Runs `work` as the relay. */
  asRelay<T>(work: (tx: RelayTx) => Promise<T>): Promise<T> {
    return this.#transact({ role: 'vitae_relay' }, (db) => work({ db }));
  }

  /** Runs `work` as the operator. */
  asOperator<T>(work: (tx: OperatorTx) => Promise<T>): Promise<T> {
    return this.#transact({ role: 'vitae_operator' }, (db) => work({ db }));
  }

  /** Runs `work` where it may find out which resumes are still being read. */
  watching<T>(work: (tx: WatchTx) => Promise<T>): Promise<T> {
    return this.#transact({ role: 'vitae_watch' }, (db) => work({ db }));
  }

  /**
   * Calls a function of the schema that is a transaction by itself: it takes its role and says what is presented, as the transactions
   * above do, and costs one round trip where they cost four. For what every request begins with.
   */
  call<T extends object>(name: CalledAlone, values: readonly unknown[]): Promise<T[]> {
    const places = values.map((_, at) => `$${at + 1}`).join(', ');
    return asFault(async () => {
      const { rows } = await this.#pool.query<T>(`SELECT * FROM ${name}(${places})`, [...values]);
      return rows;
    });
  }

  /**
   * A transaction under settings of its own, which end with it: that holds behind a pooler of connections, too. Where another one is lent,
   * it is part of that.
   */
  #transact<T>(
    settings: TxSettings,
    work: (db: Prisma.TransactionClient) => Promise<T>,
    lock?: string,
  ): Promise<T> {
    const lent = SharedTransaction.lent();
    if (lent) return asFault(() => lent.under(settings, work));
    return asFault(() =>
      this.#prisma.$transaction(async (db) => {
        await say(db, { ...ALWAYS, ...this.#limits, ...settings }, lock);
        return work(db);
      }),
    );
  }

  /** How the database is just now, found out in a bounded time. Never rejects. */
  state(): Promise<DependencyState> {
    return this.#probe.look();
  }

  async close(): Promise<void> {
    this.#probe.close();
    await this.#prisma.$disconnect();
    await this.#pool.end();
  }
}

/** What the database can't do just now is said so, once for all who use it. */
async function asFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof AppError || !isDatabaseFault(cause)) throw cause;
    throw new AppError('unavailable', { cause, retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
}
