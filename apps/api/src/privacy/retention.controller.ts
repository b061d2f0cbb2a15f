// How long people are kept: who has run out, as a rehearsal, and having them erased now instead of within the hour.
import {
  retentionQuerySchema,
  retentionSchema,
  type RetentionAnswer,
  type RetentionQuery,
} from '@vitae/contracts';
import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { enqueueOnce } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import { audit, retention, tenantSettings, type TenantTx } from '@vitae/store';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

const SHOWN = 100;
const DAY_MS = 86_400_000;
const NOTE =
  'Counted is from the day on which a person’s newest resume came in. Without `retentionDays` in the settings, say `days`.';

@ApiTags('Privacy')
@Controller('v1/privacy/retention')
export class RetentionController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('privacy:erase')
  @Audited('retention.rehearsed')
  @Does('rehearseRetention', 'Who would be erased by the retention now, without doing it', NOTE)
  @Answers(200, 'How many, and the oldest of them', retentionSchema)
  @Refuses('retention_off')
  rehearse(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: retentionQuerySchema }) { days }: RetentionQuery,
  ): Promise<RetentionAnswer> {
    return this.#dependencies.store.withTenant(tenantId, (tx) => this.#rehearsed(tx, days));
  }

  @Post()
  @Needs('privacy:erase')
  @HttpCode(200)
  @Does(
    'runRetention',
    'Erase whoever has run out by the settings, beginning now; with `dryRun=true` only say whom',
    `${NOTE} They go one after the other, each with a receipt.`,
  )
  @Answers(200, 'How many, and the oldest of them', retentionSchema)
  @Refuses('retention_off')
  run(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: retentionQuerySchema }) { days, dryRun }: RetentionQuery,
  ): Promise<RetentionAnswer> {
    const { store, now } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      if (dryRun === 'true') return this.#rehearsed(tx, days);
      if (days !== undefined)
        throw new AppError('invalid_request', {
          errors: [{ pointer: '/days', detail: 'is for rehearsals; set retentionDays' }],
        });
      const answer = await this.#rehearsed(tx, undefined);
      await enqueueOnce(tx, 'run-retention', {});
      const subject = { kind: 'tenant', id: principal.tenantId } as const;
      const detail = { people: answer.people, resumesOfNobody: answer.resumesOfNobody };
      const entry = { actor: actorOf(principal), action: 'retention.run', subject, detail } as const;
      await audit.record(tx, entry, now());
      return { ...answer, begun: true };
    });
  }

  async #rehearsed(tx: TenantTx, asked: number | undefined): Promise<RetentionAnswer> {
    const { retentionDays } = await tenantSettings.getSettings(tx);
    const days = asked ?? retentionDays;
    if (days === null) throw new AppError('retention_off', { detail: 'Set retentionDays, or say `days`.' });
    const now = this.#dependencies.now();
    const before = new Date(now.getTime() - days * DAY_MS);
    const { people, total } = await retention.listPeople(tx, { before, now }, SHOWN);
    const ofNobody = await retention.listOfNobody(tx, before, 1);
    return {
      retentionDays,
      days,
      before: before.toISOString(),
      people: total,
      resumesOfNobody: ofNobody.total,
      held: await retention.countHeld(tx),
      oldest: people.map(({ id, name, newestAt }) => ({
        candidateId: id,
        name,
        newestResumeAt: newestAt.toISOString(),
      })),
      begun: false,
    };
  }
}
