// What the tenant has used.
import { usageSchema, type Usage } from '@vitae/contracts';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { llmUsage } from '@vitae/store';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does } from '../http/openapi.ts';
import { costOf } from './cost.ts';

@ApiTags('Settings')
@Controller('v1/usage')
export class UsageController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('usage')
  @Does('showUsage', 'What the tenant has used of language models')
  @Answers(200, 'By month, the latest first', usageSchema)
  async show(@CurrentPrincipal() { tenantId }: Principal): Promise<Usage> {
    const { store, settings } = this.#dependencies;
    const months = await store.withTenant(tenantId, (tx) => llmUsage.listUsage(tx));
    return { languageModel: months.map((month) => ({ ...month, cost: costOf(month, settings.prices) })) };
  }
}
