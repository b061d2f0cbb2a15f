// What the API needs to accept resumes: the database and a place for the files. Without the carrier it accepts all the same, and
// they wait in the outbox.
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CarrierProbe } from '@vitae/jobs/carrier-probe';
import { Readiness } from '@vitae/runtime';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

@Injectable()
export class ApiReadiness extends Readiness implements OnModuleDestroy {
  readonly #carrier: CarrierProbe | undefined;

  constructor(@Inject(DEPENDENCIES) { store, files, settings, prefix, logger }: ApiDependencies) {
    const carrier = settings.redisUrl ? new CarrierProbe(settings.redisUrl, prefix) : undefined;
    super(
      {
        database: { look: () => store.state() },
        storage: { look: () => files.state(settings.limits.maxBytes) },
        ...(carrier && { carrier: { look: () => carrier.look(), optional: true } }),
      },
      logger,
    );
    this.#carrier = carrier;
  }

  onModuleDestroy(): void {
    this.#carrier?.close();
  }
}
