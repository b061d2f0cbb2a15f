// Corrections over HTTP: what a person says of what was read, undoing it, and the list of all that was said.
import {
  accuracyOf,
  accuracySchema,
  type CorrectionAccuracy,
  correctionIdSchema,
  type CorrectionPage,
  correctionPageSchema,
  type CorrectionQuery,
  correctionQuerySchema,
  hiddenFields,
  isOneOf,
  type Profile,
  profileJsonPatchSchema,
  profilePatchSchema,
  profileSchema,
  resumeIdSchema,
  type SensitiveField,
  shownBlind,
  shownProfile,
} from '@vitae/contracts';
import { Controller, Delete, Get, Inject, Param, Patch, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { correctionAccuracy, corrections, results, tenantSettings, type TenantTx } from '@vitae/store';
import type { Request, Response } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { sightOf, Views, type Sight } from '../blind/views.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { ComparesTags, IF_MATCH, tagsIn } from '../http/if-match.ts';
import { jsonSchemaOf } from '../http/json-schemas.ts';
import { linked } from '../http/next-page.ts';
import { always, Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { check } from '../http/validation.ts';
import { blindTag, etagOf } from '../resumes/profile-tag.ts';
import { BlindCorrecting, correctableBlind } from './blind-corrections.ts';
import { changesOf, changesOfOperations } from './changes.ts';
import { correct, openProfile, undo, type Opened, type Saying } from './correct-profile.ts';

const MERGE_PATCH = 'application/merge-patch+json';
const JSON_PATCH = 'application/json-patch+json';
const ID = { schema: resumeIdSchema };
/** Whoever may not see whom a resume is of may correct what they see, and not look through what others said. */
const HIDDEN = 'Corrections tell whom a resume is of.';
const ETAG = { ETag: always('Another one whenever anything in the profile is; for If-Match') };
const ComparesProfile = () =>
  ComparesTags('The ETag of the profile that was looked at: 412 if it has changed since (RFC 9110)');

@ApiTags('Corrections')
@Controller('v1')
export class CorrectionsController {
  readonly #dependencies: ApiDependencies;
  readonly #views: Views;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(Views) views: Views) {
    this.#dependencies = dependencies;
    this.#views = views;
  }

  @Patch('resumes/:id/profile')
  @Needs('corrections')
  @Takes(MERGE_PATCH, JSON_PATCH)
  @Does(
    'correctProfile',
    'Correct or confirm what was read',
    'What a person says wins over what was read, and stays when the resume is read again. Of two who correct the same field at once, the later one stands; both are kept. Whoever is shown the profile blind corrects what is shown, by the keys of the blind profile, with words that stand in the document as it is shown to them.',
  )
  @ApiBody({
    schema: {
      anyOf: [jsonSchemaOf(profilePatchSchema, 'request'), jsonSchemaOf(profileJsonPatchSchema, 'request')],
    },
  })
  @ComparesProfile()
  @Answers(200, 'The profile as it is served from now on', profileSchema, ETAG)
  @Refuses(
    'resume_not_found',
    'profile_not_ready',
    'patch_test_failed',
    'profile_changed',
    'too_many_corrections',
    'legal_hold',
    'identity_hidden',
  )
  correct(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ID) id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    return this.#change(principal, id, request, response, (tx, opened, saying, sight) => {
      const blind = sight.blind ? new BlindCorrecting(opened, sight) : undefined;
      const changes = request.is(JSON_PATCH)
        ? changesOfOperations(check(profileJsonPatchSchema, request.body), blind?.profile ?? opened.served)
        : changesOf(check(profilePatchSchema, request.body));
      return blind
        ? correct(tx, id, blind.opened, blind.checked(changes), saying)
        : correct(tx, id, opened, changes, saying);
    });
  }

  @Delete('resumes/:id/profile/corrections/:correctionId')
  @Needs('corrections')
  @Does(
    'undoCorrection',
    'Undo a correction',
    'What was said of the same before stands again, and what was read where nothing was. It may be sent again.',
  )
  @ComparesProfile()
  @Answers(200, 'The profile as it is served from now on', profileSchema, ETAG)
  @Refuses(
    'resume_not_found',
    'correction_not_found',
    'legal_hold',
    'profile_not_ready',
    'profile_changed',
    'identity_hidden',
  )
  async undo(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ID) id: string,
    @Param('correctionId', { schema: correctionIdSchema }) correctionId: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    await this.#views.refuseBlind(principal, HIDDEN);
    return this.#change(principal, id, request, response, (tx, opened, saying) =>
      undo(tx, id, opened, correctionId, saying),
    );
  }

  @Get('corrections')
  @Needs('corrections')
  @Audited('corrections.read')
  @Does('listCorrections', 'What people have said of what was read')
  @Answers(200, 'Newest first, those that were undone included', correctionPageSchema, {
    Link: sometimes('Where the next page is (RFC 8288)'),
  })
  @Refuses('identity_hidden')
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: correctionQuerySchema }) query: CorrectionQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CorrectionPage> {
    await this.#views.refuseBlind(principal, HIDDEN);
    const page = await this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      const found = await corrections.list(tx, query);
      return found && withoutGuarded(found, hiddenFields(await tenantSettings.getSettings(tx)));
    });
    const { field, resumeId, memberId, limit } = query;
    return linked(response, '/v1/corrections', { field, resumeId, memberId, limit }, page);
  }

  @Get('corrections/accuracy')
  @Needs('corrections')
  @Does(
    'showAccuracy',
    'How often what was read was right',
    'By field, for the merged profile and for each tier, over the newest 2,000 corrections and confirmations that stand; with Wilson’s interval at 95 %. People look at what seems wrong first: where nothing is confirmed, it tells of mistakes alone.',
  )
  @Answers(200, 'By field', accuracySchema)
  async accuracy(@CurrentPrincipal() { tenantId }: Principal): Promise<CorrectionAccuracy> {
    const tallies = await this.#dependencies.store.withTenant(tenantId, (tx) => correctionAccuracy.count(tx));
    return accuracyOf(tallies);
  }

  async #change(
    principal: Principal,
    id: string,
    request: Request,
    response: Response,
    change: (tx: TenantTx, opened: Opened, saying: Saying, sight: Sight) => Promise<Profile>,
  ): Promise<object> {
    const { store, now, embedder } = this.#dependencies;
    const saying = { by: actorOf(principal), at: now(), model: embedder?.model };
    return store.withTenant(principal.tenantId, async (tx) => {
      const settings = await tenantSettings.getSettings(tx);
      const sight = sightOf(principal, settings);
      const opened = await openProfile(tx, id, tagsOf(request.headers[IF_MATCH.toLowerCase()]));
      await change(tx, opened, saying, sight);
      const tagged = await results.getTaggedProfile(tx, id);
      if (!tagged) throw new Error('the profile was written in this transaction');
      if (sight.blind) {
        response.setHeader('etag', etagOf(blindTag(tagged.tag)));
        return shownBlind(correctableBlind(tagged, opened.document, sight), settings);
      }
      response.setHeader('etag', etagOf(tagged.tag));
      return shownProfile(tagged.profile, settings);
    });
  }
}

/** That somebody corrected a guarded field is told, not what they said. */
const withoutGuarded = (page: CorrectionPage, hidden: readonly SensitiveField[]): CorrectionPage => ({
  ...page,
  items: page.items.map((one) =>
    isOneOf(one.field, hidden) ? { ...one, value: null, before: null, evidence: [] } : one,
  ),
});

/** The tags that a request means, without their quotes, blind or not; undefined where it takes any. */
function tagsOf(header: string | string[] | undefined): string[] | undefined {
  const tags = header === undefined ? '*' : tagsIn(String(header));
  return tags === '*' ? undefined : tags.map((tag) => tag.replaceAll(/^"|(?:-blind)?"$/g, ''));
}
