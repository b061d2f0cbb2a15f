// Questions about candidates: taken in with the passages that may answer them, answered by a GPU worker, and fetched or waited for.
import {
  askingSchema,
  askRequestSchema,
  questionSchema,
  type Asking,
  type AskRequest,
  type Question,
} from '@vitae/contracts';
import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { enqueue } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import { passagesAbout, type SearchDependencies } from '@vitae/search';
import {
  gpuWorkers,
  idempotency,
  plans,
  questions,
  tenantSettings,
  type ChosenPassage,
  type TenantTx,
} from '@vitae/store';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { BlindAs } from '../blind/blind-as.ts';
import { Takes } from '../http/body-type.ts';
import { fingerprintOf, idempotencyKeyOf } from '../http/idempotency-key.ts';
import { REPLAYED, TakesIdempotencyKey } from '../http/idempotent.ts';
import { always, Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { preferHeader, preferredWait } from '../http/prefer.ts';
import { SettledWatch } from '../resumes/settled-watch.ts';
import { searchDependencies } from './search-dependencies.ts';

/** Of a tenant so many questions wait at most. */
const MOST_WAITING = 20;

const WHOSE_LIMIT = {
  plan: 'The tenant’s plan has no more of them.',
  own: 'The setting monthlyTokens allows no more of them.',
} as const;

const ID = { schema: z.uuid().toLowerCase().describe('Id of the question, in any case') };
const locationOf = (id: string) => `/v1/ask/${id}`;
const HEADERS = {
  Location: always('Where the answer is', { type: 'string', pattern: '^/v1/ask/[0-9a-f-]{36}$' }),
  'Preference-Applied': sometimes('The wait that was kept to', { type: 'string', pattern: '^wait=\\d+$' }),
  ...REPLAYED,
};

@ApiTags('Search')
@Controller('v1/ask')
export class AskController {
  readonly #dependencies: ApiDependencies;
  readonly #search: SearchDependencies;
  readonly #watch: SettledWatch;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, watch: SettledWatch) {
    this.#dependencies = dependencies;
    this.#search = searchDependencies(dependencies);
    this.#watch = watch;
  }

  @Post()
  @Needs('search')
  @Audited('question.asked')
  @Takes('application/json')
  @BlindAs('question')
  @Does(
    'ask',
    'Ask about candidates',
    'The language model chooses what answers the question, and the resumes’ own words are shown, each with its passage. What the model says and no passage holds is left out.',
  )
  @ApiHeader(preferHeader('the model has'))
  @TakesIdempotencyKey()
  @Answers(202, 'Taken; Location says where the answer will be', questionSchema, HEADERS)
  @Answers(200, 'Answered within the time asked for', questionSchema, HEADERS)
  @Refuses(
    'language_model_off',
    'no_language_model',
    'question_not_found',
    'tokens_used_up',
    'too_many_questions',
  )
  async ask(
    @CurrentPrincipal() { tenantId }: Principal,
    @Body({ schema: askRequestSchema }) asked: AskRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Question> {
    const { store } = this.#dependencies;
    const key = idempotencyKeyOf(request);
    await this.#refuseIfNobodyAnswers(tenantId);
    const passages = await passagesAbout(this.#search, tenantId, asked);
    if (!passages.ok) throw new AppError('invalid_request', { errors: passages.faults });
    const { id, replayed } = await store.withTenant(tenantId, (tx) =>
      key === undefined
        ? this.#add(tx, asked, passages.answer)
        : this.#addOnce(tx, key, fingerprintOf(request), asked, passages.answer),
    );
    response.setHeader('location', locationOf(id));
    if (replayed) response.setHeader('idempotency-replayed', 'true');
    const seconds = preferredWait(request.headers['prefer']);
    if (seconds !== undefined) {
      response.setHeader('preference-applied', `wait=${seconds}`);
      await this.#watch.waitFor(response, id, seconds);
    }
    const question = await this.show({ tenantId }, id);
    response.status(question.status === 'waiting' || seconds === undefined ? 202 : 200);
    return question;
  }

  @Get()
  @Needs('search')
  @Does('showAsking', 'Whether questions are taken', 'They are where the tenant’s language model is on.')
  @Answers(200, 'Whether they are', askingSchema)
  async asking(@CurrentPrincipal() { tenantId }: Principal): Promise<Asking> {
    const settings = await this.#dependencies.store.withTenant(tenantId, tenantSettings.getSettings);
    return { isOn: settings.languageModel !== 'off' };
  }

  @Get(':questionId')
  @Needs('search')
  @Audited('answer.read', { kind: 'question', parameter: 'questionId' })
  @BlindAs('question')
  @Does('showAnswer', 'A question with its answer, for a day')
  @Answers(200, 'The question, and its answer once it is there', questionSchema)
  @Refuses('question_not_found')
  async show(
    @CurrentPrincipal() { tenantId }: Pick<Principal, 'tenantId'>,
    @Param('questionId', ID) id: string,
  ): Promise<Question> {
    const question = await this.#dependencies.store.withTenant(tenantId, (tx) => questions.get(tx, id));
    if (!question) throw new AppError('question_not_found');
    return question;
  }

  async #refuseIfNobodyAnswers(tenantId: string): Promise<void> {
    const { store, now, settings } = this.#dependencies;
    const { languageModel, reached } = await store.withTenant(tenantId, async (tx) => {
      const { languageModel, monthlyTokens } = await tenantSettings.getSettings(tx);
      return { languageModel, ...(await plans.tokensLeft(tx, monthlyTokens, now())) };
    });
    if (languageModel === 'off') throw new AppError('language_model_off');
    if (reached) throw new AppError('tokens_used_up', { detail: WHOSE_LIMIT[reached] });
    const { patienceSeconds } = settings.llm.limits;
    if (!(await store.asRelay((tx) => gpuWorkers.areAwaited(tx, now(), patienceSeconds))))
      throw new AppError('no_language_model', { retryAfterSeconds: 60 });
  }

  async #add(
    tx: TenantTx,
    { question }: AskRequest,
    passages: readonly ChosenPassage[],
  ): Promise<{ id: string; replayed: boolean }> {
    if ((await questions.countWaiting(tx)) >= MOST_WAITING)
      throw new AppError('too_many_questions', { retryAfterSeconds: 10 });
    const { id, status } = await questions.add(tx, question, passages, this.#dependencies.now());
    if (status === 'waiting') await enqueue(tx, 'answer-question', { questionId: id });
    return { id, replayed: false };
  }

  /** In the transaction that adds it the key is kept: however often a request is sent, there is one question. */
  async #addOnce(
    tx: TenantTx,
    key: string,
    fingerprint: string,
    asked: AskRequest,
    passages: readonly ChosenPassage[],
  ): Promise<{ id: string; replayed: boolean }> {
    const claim = await idempotency.takeKey(tx, key, fingerprint, this.#dependencies.now());
    if (claim.kind === 'answered')
      return { id: claim.answer.location?.split('/').at(-1) ?? '', replayed: true };
    const added = await this.#add(tx, asked, passages);
    const answer = { status: 202, location: locationOf(added.id), resumeId: null };
    await idempotency.storeAnswer(tx, key, claim.claim, answer);
    return added;
  }
}
