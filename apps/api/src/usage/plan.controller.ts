// What the tenant may use and has used.
import { planSchema, type PlanAnswer } from '@vitae/contracts';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { plans } from '@vitae/store';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does } from '../http/openapi.ts';

@ApiTags('Settings')
@Controller('v1/plan')
export class PlanController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('plan')
  @Does('showPlan', 'What the tenant may use, and what it has used')
  @Answers(200, 'Limits, and what is used of them', planSchema)
  show(@CurrentPrincipal() { tenantId }: Principal): Promise<PlanAnswer> {
    const { store, now } = this.#dependencies;
    return store.withTenant(tenantId, (tx) => plans.show(tx, now()));
  }
}
