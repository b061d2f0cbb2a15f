// The log of what a tenant decided about people: recorded, listed, corrected and withdrawn, with all that was said before kept.
import {
  decisionCorrectionSchema,
  decisionIdSchema,
  decisionPageSchema,
  decisionQuerySchema,
  decisionSchema,
  decisionWithHistorySchema,
  newDecisionSchema,
  newDecisionsSchema,
  recordedDecisionsSchema,
  stepOf,
  type AuditDetail,
  type AuditSubject,
  type Decision,
  type DecisionCorrection,
  type DecisionPage,
  type DecisionQuery,
  type DecisionWithHistory,
  type NewDecision,
  type RecordedDecisions,
} from '@vitae/contracts';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, decisions, type TenantTx } from '@vitae/store';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { csvOf } from '../http/csv.ts';
import { MakesOneAKey, REPLAYED } from '../http/idempotent.ts';
import { jsonSchemaOf } from '../http/json-schemas.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { check, refuse } from '../http/validation.ts';

const ID = { schema: decisionIdSchema };
/** Clocks of those who send differ by a little. */
const AHEAD_MS = 5 * 60_000;
const FUTURE = 'must not be in the future';

const isMany = (body: unknown): boolean => typeof body === 'object' && body !== null && 'decisions' in body;

@ApiTags('Decisions')
@Controller('v1/decisions')
export class DecisionsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Post()
  @MakesOneAKey(shownAgain, 'decision_not_found')
  @Needs('decisions')
  @Takes('application/json')
  @HttpCode(201)
  @Does(
    'recordDecisions',
    'Record what was decided about people: one decision, or up to 500',
    'All of them are recorded, or none. One whose `reference` is known is not recorded again, but answered as it is by now; without a reference, each request records another, unless it has an `Idempotency-Key`.',
  )
  @ApiBody({
    schema: {
      anyOf: [jsonSchemaOf(newDecisionSchema, 'request'), jsonSchemaOf(newDecisionsSchema, 'request')],
    },
  })
  @Answers(201, 'As they stand, in the order in which they were sent', recordedDecisionsSchema, REPLAYED)
  @Refuses('candidate_not_found', 'decision_not_found', 'decision_differs')
  async record(
    @CurrentPrincipal() principal: Principal,
    @Req() { body }: Request,
  ): Promise<RecordedDecisions> {
    const many = isMany(body);
    const wanted: readonly NewDecision[] = many
      ? check(newDecisionsSchema, body).decisions
      : [check(newDecisionSchema, body)];
    const pointer = (at: number, name: string) => (many ? `/decisions/${at}/${name}` : `/${name}`);
    const { store, now } = this.#dependencies;
    const at = now();
    this.#refuseFuture(wanted.map(({ decidedAt }, n) => ({ decidedAt, pointer: pointer(n, 'decidedAt') })));
    return store.withTenant(principal.tenantId, async (tx) => {
      const there = await decisions.holdCandidates(tx, [...new Set(wanted.map((one) => one.candidateId))]);
      const missing = wanted.flatMap(({ candidateId }, n) => (there.has(candidateId) ? [] : [n]));
      if (missing.length)
        throw new AppError('candidate_not_found', {
          errors: missing
            .slice(0, 20)
            .map((n) => ({ pointer: pointer(n, 'candidateId'), detail: 'is no candidate' })),
        });
      const recorded = await decisions.add(tx, wanted, { by: actorOf(principal), at });
      const items = recorded.map((one, n) => {
        if ('differs' in one)
          throw new AppError('decision_differs', {
            errors: [{ pointer: pointer(n, 'reference'), detail: 'is known, and says otherwise' }],
          });
        return one;
      });
      const fresh = items.filter(({ isNew }) => isNew).map(({ decision }) => decision);
      const [only] = fresh;
      if (only)
        await this.#record(tx, principal, 'decision.recorded', {
          ...(fresh.length === 1 && {
            subject: { kind: 'candidate', id: only.candidateId },
          }),
          detail:
            fresh.length === 1 ? { decision: only.id, outcome: only.outcome } : { decisions: fresh.length },
        });
      return { items: items.map(({ decision }) => decision), recorded: fresh.length };
    });
  }

  @Get()
  @Needs('decisions')
  @Header('Vary', 'Accept')
  @Audited('decisions.read')
  @Does(
    'listDecisions',
    'List what was decided',
    'Filters go together; those of a person are of whoever was merged with them, too. `?format=csv` has the same page as a table.',
  )
  @Answers(
    200,
    'As they stand, the latest first',
    { 'application/json': decisionPageSchema, 'text/csv': z.string() },
    { Link: sometimes('Where the next page is (RFC 8288)') },
  )
  async list(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: decisionQuerySchema }) query: DecisionQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DecisionPage | string> {
    const found = await this.#dependencies.store.withTenant(tenantId, (tx) => decisions.list(tx, query));
    const page = linked(response, '/v1/decisions', { ...query, cursor: undefined }, found);
    if (query.format !== 'csv') return page;
    response.type('text/csv');
    return csvOf(COLUMNS, page.items.map(rowOf));
  }

  @Get(':decisionId')
  @Needs('decisions')
  @Audited('decisions.read')
  @Does('showDecision', 'A decision with all that was said of it before')
  @Answers(200, 'As it stands', decisionWithHistorySchema)
  @Refuses('decision_not_found')
  async show(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('decisionId', ID) id: string,
  ): Promise<DecisionWithHistory> {
    const history = await this.#dependencies.store.withTenant(tenantId, (tx) => decisions.historyOf(tx, id));
    const last = history.at(-1);
    if (!last) throw new AppError('decision_not_found');
    return { ...last, history };
  }

  @Patch(':decisionId')
  @Needs('decisions')
  @Takes('application/json')
  @Does(
    'correctDecision',
    'Correct a decision',
    'What is left out stays; null takes away. What it said before is kept. Of two who correct it at once, the second goes on from the first.',
  )
  @Answers(200, 'As it stands from now on', decisionSchema)
  @Refuses('decision_not_found', 'decision_withdrawn')
  correct(
    @CurrentPrincipal() principal: Principal,
    @Param('decisionId', ID) id: string,
    @Body({ schema: decisionCorrectionSchema }) change: DecisionCorrection,
  ): Promise<Decision> {
    this.#refuseFuture([{ decidedAt: change.decidedAt, pointer: '/decidedAt' }]);
    return this.#revise(principal, id, change);
  }

  @Delete(':decisionId')
  @Needs('decisions')
  @Does(
    'withdrawDecision',
    'Take a decision back; may be sent again',
    'It counts for nothing any more, and stays in the log.',
  )
  @Answers(200, 'As it stands, withdrawn', decisionSchema)
  @Refuses('decision_not_found')
  withdraw(@CurrentPrincipal() principal: Principal, @Param('decisionId', ID) id: string): Promise<Decision> {
    return this.#revise(principal, id, 'withdraw');
  }

  #revise(principal: Principal, id: string, change: DecisionCorrection | 'withdraw'): Promise<Decision> {
    const { store, now } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      const revised = await decisions.revise(tx, id, change, { by: actorOf(principal), at: now() });
      if (!revised) throw new AppError('decision_not_found');
      const { decision, isChanged } = revised;
      if (!isChanged && change !== 'withdraw') throw new AppError('decision_withdrawn');
      if (isChanged)
        await this.#record(
          tx,
          principal,
          change === 'withdraw' ? 'decision.withdrawn' : 'decision.corrected',
          {
            subject: { kind: 'candidate', id: decision.candidateId },
            detail: { decision: id, revision: decision.revision, outcome: decision.outcome },
          },
        );
      return decision;
    });
  }

  #refuseFuture(times: readonly { decidedAt: string | undefined; pointer: string }[]): void {
    const latest = this.#dependencies.now().getTime() + AHEAD_MS;
    const wrong = times.filter(({ decidedAt }) => decidedAt !== undefined && Date.parse(decidedAt) > latest);
    if (wrong.length)
      throw refuse(wrong.map(({ pointer }) => ({ message: FUTURE, path: pointer.slice(1).split('/') })));
  }

  #record(
    tx: Parameters<typeof audit.record>[0],
    principal: Principal,
    action: 'decision.recorded' | 'decision.corrected' | 'decision.withdrawn',
    { subject, detail }: { subject?: AuditSubject; detail: AuditDetail },
  ): Promise<void> {
    return audit.record(tx, { actor: actorOf(principal), action, subject, detail }, this.#dependencies.now());
  }
}

/** What an earlier request recorded, as it stands; nothing of it where a person was erased meanwhile. */
async function shownAgain(tx: TenantTx, ids: string): Promise<RecordedDecisions | undefined> {
  const items = await decisions.listByIds(tx, ids.split(','));
  return items && { items, recorded: 0 };
}

const COLUMNS = [
  'id',
  'reference',
  'candidateId',
  'process',
  'outcome',
  'selected',
  'decidedAt',
  'note',
  'score',
  'withdrawn',
  'revision',
  'recordedAt',
  'by',
  'byId',
];
const rowOf = (one: Decision) => [
  one.id,
  one.reference,
  one.candidateId,
  one.process,
  one.outcome,
  stepOf(one.outcome) > 0,
  one.decidedAt,
  one.note,
  one.score,
  one.withdrawn,
  one.revision,
  one.recordedAt,
  one.by.kind,
  one.by.id,
];
