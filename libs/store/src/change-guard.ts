// A change that is made only where its object still is what somebody saw (If-Match). It travels with the request that asks for the change:
// each transaction of the tenant takes its turn among those that change the same, and looks before it works, until one has written.
import { AppError } from '@vitae/runtime';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Prisma } from './generated/client.ts';
import { SharedTransaction, type TxSettings } from './shared-transaction.ts';

/** What is to be changed, against what was seen of it; `absent`: there is nothing to see. */
export type Seen = 'same' | 'changed' | 'absent';

export interface GuardedChange {
  readonly tenantId: string;
  /** What is changed, by the same name for all who change it. */
  readonly address: string;
  /** Looks again, within the transaction: what it asks the store is asked there. Without it the change is made whatever there is. */
  readonly look?: (() => Promise<Seen>) | undefined;
}

export class ChangeGuard {
  static readonly #guarding = new AsyncLocalStorage<ChangeGuard>();
  readonly #change: GuardedChange;
  #hasWritten = false;
  #isOver = false;

  constructor(change: GuardedChange) {
    this.#change = change;
  }

  /** The one that holds for what is done here for this tenant, if any. */
  static of(tenantId: string): ChangeGuard | undefined {
    const guard = ChangeGuard.#guarding.getStore();
    if (!guard || guard.#isOver || guard.#change.tenantId !== tenantId) return undefined;
    return guard;
  }

  /** Begins work of which it holds, until `end`. */
  begin<T>(work: () => T): T {
    return ChangeGuard.#guarding.run(this, work);
  }

  end(): void {
    this.#isOver = true;
  }

  /** What those who change the same wait for. */
  get lock(): string {
    return `${this.#change.tenantId}:change:${this.#change.address}`;
  }

  /**
   * Works in a transaction that has the lock; `isWritten` says whether it changed anything. Rejects with `precondition_failed`, also where
   * there was nothing to see and something was changed for all that: what refuses by itself says why.
   */
  async run<T>(
    db: Prisma.TransactionClient,
    settings: TxSettings,
    work: () => Promise<T>,
  ): Promise<{ result: T; isWritten: boolean }> {
    const { look } = this.#change;
    // What this request has changed itself is no reason to refuse the rest of it.
    if (!look || this.#hasWritten) return { result: await work(), isWritten: false };
    const seen = await new SharedTransaction(db, settings).lend(look);
    if (seen === 'changed') throw new AppError('precondition_failed');
    const result = await work();
    const isWritten = await hasChanged(db);
    if (isWritten && seen === 'absent') throw new AppError('precondition_failed');
    return { result, isWritten };
  }

  /** That what a transaction wrote is there. */
  committed(): void {
    this.#hasWritten = true;
  }
}

/** Whether a transaction has written or locked a row: only then it has an id. */
async function hasChanged(db: Prisma.TransactionClient): Promise<boolean> {
  const [row] = await db.$queryRaw<
    { has: boolean }[]
  >`SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS has`;
  return row?.has === true;
}
