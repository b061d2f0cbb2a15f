// Many resumes at once, as addresses: sent with one request, and looked after at one address.
import {
  batchItemSchema,
  newResumeBatchSchema,
  resumeBatchesQuerySchema,
  resumeBatchIdSchema,
  resumeBatchPageSchema,
  resumeBatchQuerySchema,
  resumeBatchStateSchema,
  uncheckedBatchSchema,
  type ResumeBatchesQuery,
  type ResumeBatchPage,
  type ResumeBatchQuery,
  type ResumeBatchState,
} from '@vitae/contracts';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { acceptBatch, locationOfBatch } from '@vitae/intake';
import { AppError } from '@vitae/runtime';
import { resumeBatches, type NewBatchItem } from '@vitae/store';
import type { Request, Response } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes, TakesLong } from '../http/body-type.ts';
import { fingerprintOf, idempotencyKeyOf } from '../http/idempotency-key.ts';
import { REPLAYED, TakesIdempotencyKey } from '../http/idempotent.ts';
import { linked } from '../http/next-page.ts';
import { always, Answers, Does, Refuses, sometimes, TakesAs } from '../http/openapi.ts';
import { check, refuse } from '../http/validation.ts';

const ID = { schema: resumeBatchIdSchema };
const LINK = { Link: sometimes('Where the next page is (RFC 8288)') };
const PATTERN = '^/v1/resume-batches/[0-9a-f-]{36}$';
const FIRST_PAGE = resumeBatchQuerySchema.parse({});

@ApiTags('Resumes')
@Controller('v1')
export class ResumeBatchesController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  // The colon is the address's own; without the backslash it would begin a parameter.
  @Post('resumes\\:batch')
  @Needs('resumes:write')
  @HttpCode(202)
  @Takes('application/json')
  @TakesLong()
  @ApiBody({ schema: { type: 'object' } })
  @TakesAs('application/json', newResumeBatchSchema)
  @TakesIdempotencyKey()
  @Does(
    'sendResumes',
    'Send up to 500 resumes as addresses',
    'Each is a resume as if it had been sent alone by its `url`. One that can’t be accepted (a value that is wrong, a quota that is reached) is `failed` with its reason, told by its index, and costs no other. Nothing is fetched before this is answered: look at the address in `Location`, or wait for the events of the resumes. Files themselves are sent one at a time, to `POST /v1/resumes`.',
  )
  @Answers(
    202,
    'They will be accepted one after the other; Location says where to look',
    resumeBatchStateSchema,
    {
      Location: always('Where the batch is', { type: 'string', pattern: PATTERN }),
      ...LINK,
      ...REPLAYED,
    },
  )
  @Refuses('too_many_batches', 'batch_not_found')
  async send(
    @CurrentPrincipal() principal: Principal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResumeBatchState> {
    const parsed = uncheckedBatchSchema.safeParse(request.body);
    if (!parsed.success) throw refuse(parsed.error.issues);
    const key = idempotencyKeyOf(request);
    const { id, replayed } = await acceptBatch(this.#dependencies, {
      tenantId: principal.tenantId,
      items: parsed.data.items.map(checked),
      sentBy: actorOf(principal),
      request: key === undefined ? undefined : { key, fingerprint: fingerprintOf(request) },
    });
    response.setHeader('location', locationOfBatch(id));
    if (replayed) response.setHeader('idempotency-replayed', 'true');
    return this.#show(principal.tenantId, id, FIRST_PAGE, response);
  }

  @Get('resume-batches')
  @Needs('resumes:read')
  @Does('listResumeBatches', 'List batches of resumes')
  @Answers(200, 'Newest first', resumeBatchPageSchema, LINK)
  async list(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: resumeBatchesQuerySchema }) query: ResumeBatchesQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResumeBatchPage> {
    const page = await this.#dependencies.store.withTenant(tenantId, (tx) => resumeBatches.list(tx, query));
    return linked(response, '/v1/resume-batches', { limit: query.limit }, page);
  }

  @Get('resume-batches/:batchId')
  @Needs('resumes:read')
  @Does('showResumeBatch', 'A batch of resumes, and what has become of each')
  @Answers(200, 'Counts of all, and a page of its items by their index', resumeBatchStateSchema, LINK)
  @Refuses('batch_not_found')
  show(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('batchId', ID) id: string,
    @Query({ schema: resumeBatchQuerySchema }) query: ResumeBatchQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResumeBatchState> {
    return this.#show(tenantId, id, query, response);
  }

  async #show(
    tenantId: string,
    id: string,
    query: ResumeBatchQuery,
    response: Response,
  ): Promise<ResumeBatchState> {
    const state = await this.#dependencies.store.withTenant(tenantId, (tx) =>
      resumeBatches.show(tx, id, query),
    );
    if (state === 'none') throw new AppError('batch_not_found');
    const { limit, status } = query;
    return linked(response, locationOfBatch(id), { status, limit }, state === 'cursor' ? undefined : state);
  }
}

/** Places of an item that are told. */
const MOST_ERRORS = 5;
const LONGEST_POINTER = 200;

/** An item as it is kept: as it was sent, or with what is wrong with it. */
function checked(item: unknown): NewBatchItem {
  try {
    return { sent: check(batchItemSchema, item) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const errors = (error.errors ?? [])
      .slice(0, MOST_ERRORS)
      .map(({ pointer, detail }) => ({ pointer: pointer.slice(0, LONGEST_POINTER), detail }));
    return { problem: error.code, told: { detail: error.detail ?? null, errors } };
  }
}
