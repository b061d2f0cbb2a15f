// Counts searches by tenant. A search waits for no count: they are gathered here and written now and then, and when the process ends;
// one that is killed forgets those of its last seconds. Nothing is refused by this count.
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { AppError } from '@vitae/runtime';
import { tenantUsage } from '@vitae/store';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

const WRITE_EVERY_MS = 5_000;

@Injectable()
export class SearchMeter implements OnModuleDestroy {
  readonly #dependencies: ApiDependencies;
  #gathered = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  count(tenantId: string): void {
    this.#gathered.set(tenantId, (this.#gathered.get(tenantId) ?? 0) + 1);
    this.#timer ??= setTimeout(() => void this.write(), WRITE_EVERY_MS).unref();
  }

  /** Writes what is gathered; what can't be written is gathered further. */
  async write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const gathered = this.#gathered;
    this.#gathered = new Map();
    const { store, now, logger } = this.#dependencies;
    for (const [tenantId, searches] of gathered) {
      try {
        await store.withTenant(tenantId, (tx) => tenantUsage.add(tx, tenantUsage.dayOf(now()), { searches }));
      } catch (err) {
        logger.debug({ err }, 'searches could not be counted');
        // Any other reason than a database that is away stays: the tenant was deleted.
        if (!(err instanceof AppError)) continue;
        this.#gathered.set(tenantId, (this.#gathered.get(tenantId) ?? 0) + searches);
      }
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.write();
  }
}
