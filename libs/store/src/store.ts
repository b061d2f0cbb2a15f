// The one door to the database. Every transaction takes a role that owns nothing; tenant tables are reached by
// `withTenant` alone, and row level security keeps it to that tenant whatever the code forgets.
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/client.ts';

/** A transaction on behalf of one tenant. `db` sees and writes that tenant's rows only. */
export interface TenantTx {
  readonly tenantId: string;
  readonly db: Prisma.TransactionClient;
}

/** A transaction of the relay: the outbox of all tenants, the pool of GPU workers, the counts of sign-ins, and nothing else. */
export interface RelayTx {
  readonly db: Prisma.TransactionClient;
}

/** A transaction that may read the one row whose secret or e-mail it presents. */
export interface PresentingTx {
  readonly db: Prisma.TransactionClient;
}

/** The embedded database has one session for all: a transaction waits its turn, so it may wait longer than on a server. */
const TRANSACTION = { maxWait: 30_000, timeout: 30_000 };

export class Store {
  readonly #prisma: PrismaClient;

  /** `url`: `postgres://…`; a socket folder may be given as `?host=`. Connects on first use. */
  constructor(url: string, poolSize: number) {
    const adapter = new PrismaPg({ connectionString: url, max: poolSize });
    this.#prisma = new PrismaClient({ adapter, transactionOptions: TRANSACTION });
  }

  /** Runs `work` in a transaction that belongs to one tenant. Keep it short: it must not wait for anything outside. */
  withTenant<T>(tenantId: string, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.#prisma.$transaction(async (db) => {
      await db.$queryRaw`SELECT set_config('app.tenant_id', ${tenantId}, true), set_config('role', 'vitae_app', true)`;
      return work({ tenantId, db });
    });
  }

  /** Runs `work` where it may read the row that the presented hash or e-mail belongs to: the way to find out who is asking. */
  presenting<T>(presented: string, work: (tx: PresentingTx) => Promise<T>): Promise<T> {
    return this.#prisma.$transaction(async (db) => {
      await db.$queryRaw`SELECT set_config('app.presented', ${presented}, true), set_config('role', 'vitae_app', true)`;
      return work({ db });
    });
  }

  /** Runs `work` as the relay. */
  asRelay<T>(work: (tx: RelayTx) => Promise<T>): Promise<T> {
    return this.#prisma.$transaction(async (db) => {
      await db.$queryRaw`SELECT set_config('role', 'vitae_relay', true)`;
      return work({ db });
    });
  }

  /** Rejects if the database does not answer. */
  async ping(): Promise<void> {
    await this.#prisma.$queryRaw`SELECT 1`;
  }

  async close(): Promise<void> {
    await this.#prisma.$disconnect();
  }
}
