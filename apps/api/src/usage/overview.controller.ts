// The state of everything at one glance.
import {
  accuracyOf,
  MOST_OVERVIEW_DAYS,
  OVERVIEW_DAYS,
  overviewOf,
  overviewQuerySchema,
  overviewSchema,
  type Overview,
  type OverviewQuery,
} from '@vitae/contracts';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { correctionAccuracy, plans, settledDays, tenantUsage } from '@vitae/store';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does } from '../http/openapi.ts';
import { daysBefore, spanOf } from './usage-days.ts';

@ApiTags('Settings')
@Controller('v1/overview')
export class OverviewController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('usage')
  @Does(
    'showOverview',
    'The state of everything at one glance',
    `What came in, what readings came to, how long they took and why they failed, how sure and how right they were, and what is left of the plan. Days are those of UTC, both ends included, ${MOST_OVERVIEW_DAYS} at most; without them, the last ${OVERVIEW_DAYS}. Readings are counted on the day on which they end, as they end: what is deleted later stays counted.`,
  )
  @Answers(200, 'In all and by day', overviewSchema)
  async show(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: overviewQuerySchema }) query: OverviewQuery,
  ): Promise<Overview> {
    const { store, now } = this.#dependencies;
    const to = query.to ?? tenantUsage.dayOf(now());
    const { from } = spanOf(query.from ?? daysBefore(to, OVERVIEW_DAYS - 1), to, MOST_OVERVIEW_DAYS);
    return store.withTenant(tenantId, async (tx) => {
      const usage = await tenantUsage.list(tx, from, to);
      const counts = await settledDays.list(tx, from, to);
      return {
        from,
        to,
        ...overviewOf(usage, counts),
        accuracy: accuracyOf(await correctionAccuracy.count(tx)),
        plan: await plans.show(tx, now()),
      };
    });
  }
}
