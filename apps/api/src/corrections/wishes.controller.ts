// What people wish corrected on their own pages, for whoever corrects: accepted, it is a correction like any other, which says whose wish
// it was; declined, nothing changes. The person sees on their page what became of it.
import {
  privacyRequestQuerySchema,
  profileSchema,
  shownProfile,
  valueOfWords,
  wishAcceptanceSchema,
  wishedAt,
  wishIdSchema,
  wishPageSchema,
  wishSchema,
  valueSchemaOf,
  type PrivacyRequestQuery,
  type Wish,
  type WishAcceptance,
  type Wished,
  type WishPage,
} from '@vitae/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, corrections, privacyRequests, results, tenantSettings, type TenantTx } from '@vitae/store';
import type { Response } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { Views } from '../blind/views.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { refuse } from '../http/validation.ts';
import type { Change } from './changes.ts';
import { correct, openProfile, servedValue, type Opened } from './correct-profile.ts';

const WISH = { schema: wishIdSchema };
const HIDDEN = 'Wishes are said by the person.';

@ApiTags('Corrections')
@Controller('v1/corrections/wishes')
export class WishesController {
  readonly #dependencies: ApiDependencies;
  readonly #views: Views;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(Views) views: Views) {
    this.#dependencies = dependencies;
    this.#views = views;
  }

  @Get()
  @Needs('corrections')
  @Audited('requests.read')
  @Does('listWishes', 'What people wish corrected on their own pages')
  @Answers(200, 'Newest first; `state=open` for those to decide on', wishPageSchema, {
    Link: sometimes('Where the next page is (RFC 8288)'),
  })
  @Refuses('identity_hidden')
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: privacyRequestQuerySchema }) query: PrivacyRequestQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WishPage> {
    await this.#views.refuseBlind(principal, HIDDEN);
    const page = await this.#dependencies.store.withTenant(principal.tenantId, async (tx) =>
      privacyRequests.listWishes(tx, query, await tenantSettings.getSettings(tx)),
    );
    const { state, limit } = query;
    return linked(response, '/v1/corrections/wishes', { state, limit }, page);
  }

  @Post(':wishId/accept')
  @Needs('corrections')
  @HttpCode(200)
  @Takes('application/json')
  @Does(
    'acceptWish',
    'Correct what a person wishes',
    'It becomes a correction of whoever accepts it, and can be undone as one; the person sees that it was done. It may be sent again.',
  )
  @Answers(200, 'The profile as it is served from now on', profileSchema)
  @Refuses(
    'request_not_found',
    'request_decided',
    'wish_not_correctable',
    'profile_not_ready',
    'too_many_corrections',
    'legal_hold',
    'identity_hidden',
  )
  async accept(
    @CurrentPrincipal() principal: Principal,
    @Param('wishId', WISH) id: string,
    @Body({ schema: wishAcceptanceSchema }) { value }: WishAcceptance,
  ): Promise<object> {
    await this.#views.refuseBlind(principal, HIDDEN);
    const { store, now, embedder } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      const resumeId = await lockResumeOf(tx, id);
      const wish = await this.#find(tx, id);
      if (wish.state === 'declined') throw new AppError('request_decided');
      if (!resumeId) throw new AppError('wish_not_correctable');
      if (wish.state === 'open') {
        const opened = await openProfile(tx, resumeId, undefined);
        const wished = wish.about ?? wishedAt(opened.served, wish.path ?? '');
        const change = wished && changeOf(opened, wished, value ?? valueOfWords(wished, wish.says ?? ''));
        if (!change) throw new AppError('wish_not_correctable');
        const saying = { by: actorOf(principal), at: now(), model: embedder?.model };
        await correct(tx, resumeId, opened, [change], saying, { wish: id });
        await this.#decide(tx, principal, wish, 'done');
      }
      const profile = await results.getProfile(tx, resumeId);
      if (!profile) throw new AppError('profile_not_ready');
      return shownProfile(profile, await tenantSettings.getSettings(tx));
    });
  }

  @Post(':wishId/decline')
  @Needs('corrections')
  @HttpCode(200)
  @Does(
    'declineWish',
    'Decline what a person wishes',
    'The person sees that it was declined. It may be sent again.',
  )
  @Answers(200, 'The wish', wishSchema)
  @Refuses('request_not_found', 'request_decided', 'identity_hidden')
  async decline(@CurrentPrincipal() principal: Principal, @Param('wishId', WISH) id: string): Promise<Wish> {
    await this.#views.refuseBlind(principal, HIDDEN);
    return this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      await lockResumeOf(tx, id);
      const wish = await this.#find(tx, id);
      if (wish.state === 'done') throw new AppError('request_decided');
      if (wish.state === 'open') await this.#decide(tx, principal, wish, 'declined');
      return privacyRequests.shownWish(await this.#find(tx, id), await tenantSettings.getSettings(tx));
    });
  }

  async #find(tx: TenantTx, id: string): Promise<privacyRequests.StoredWish> {
    const wish = await privacyRequests.findWish(tx, id);
    if (!wish) throw new AppError('request_not_found');
    return wish;
  }

  /** Throws `request_decided` where another was first: of two at once, one finds it open. */
  async #decide(
    tx: TenantTx,
    principal: Principal,
    { id, candidateId }: privacyRequests.StoredWish,
    state: 'done' | 'declined',
  ): Promise<void> {
    const at = this.#dependencies.now();
    if (!(await privacyRequests.decideOpen(tx, id, state, at))) throw new AppError('request_decided');
    const subject = { kind: 'candidate', id: candidateId } as const;
    const detail = { request: id, kind: 'correction', state };
    await audit.record(tx, { actor: actorOf(principal), action: 'request.decided', subject, detail }, at);
  }
}

/** The resume that a wish is about, kept from changing until the transaction ends; undefined where it is about none (any more). */
async function lockResumeOf(tx: TenantTx, id: string): Promise<string | undefined> {
  const wish = await privacyRequests.findWish(tx, id);
  if (!wish) throw new AppError('request_not_found');
  const { resumeId } = wish;
  return resumeId !== null && (await corrections.lock(tx, resumeId)) ? resumeId : undefined;
}

/** As a person would say it; undefined where its entry is gone. Throws `invalid_request` where the value is none of the field. */
function changeOf(
  { served }: Opened,
  { list, entry, field, item }: Wished,
  value: unknown,
): Change | undefined {
  const now = servedValue(served, { list, entry, field });
  if (list && now === undefined) return undefined;
  const told =
    item === undefined || !Array.isArray(now)
      ? value
      : now.map((one: unknown, at) => (at === item ? value : one));
  const read = valueSchemaOf(list, field)?.safeParse(told);
  if (!read?.success)
    throw refuse([
      { path: ['value'], message: 'give the value in the form that a correction of this field has' },
    ]);
  return { list, entry, field, kind: 'set', said: { value: read.data, path: ['value'] }, path: ['value'] };
}
