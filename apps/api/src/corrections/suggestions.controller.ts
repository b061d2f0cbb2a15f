// Suggestions over HTTP: what the tenant's earlier corrections have Vitae suggest for a resume, accepted or declined by a person.
import {
  profileSchema,
  resumeIdSchema,
  shownProfile,
  type Suggestion,
  type Suggestions,
  suggestionsSchema,
} from '@vitae/contracts';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, corrections, resumes, results, tenantSettings, type TenantTx } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Views } from '../blind/views.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import type { Change } from './changes.ts';
import { correct, openProfile } from './correct-profile.ts';
import { openSuggestions } from './open-suggestions.ts';

const ID = { schema: resumeIdSchema };
const SUGGESTION = { schema: z.string().max(40).describe('Id of the suggestion') };
const HIDDEN = 'Suggestions are made of words of the resume.';

@ApiTags('Corrections')
@Controller('v1/resumes/:id/profile/suggestions')
export class SuggestionsController {
  readonly #dependencies: ApiDependencies;
  readonly #views: Views;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(Views) views: Views) {
    this.#dependencies = dependencies;
    this.#views = views;
  }

  @Get()
  @Needs('corrections')
  @Audited('suggestions.read', { kind: 'resume', parameter: 'id' })
  @Does(
    'listSuggestions',
    'What earlier corrections suggest for a resume',
    'Learnt from this tenant’s corrections alone; each stands in the document. Those that somebody has accepted, declined or answered by a correction are left out.',
  )
  @Answers(200, 'Those that are open', suggestionsSchema)
  @Refuses('resume_not_found', 'identity_hidden')
  async list(@CurrentPrincipal() principal: Principal, @Param('id', ID) id: string): Promise<Suggestions> {
    await this.#views.refuseBlind(principal, HIDDEN);
    return this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      if (!(await resumes.getResume(tx, id))) throw new AppError('resume_not_found');
      return { items: await openSuggestions(tx, id) };
    });
  }

  @Post(':suggestionId/accept')
  @Needs('corrections')
  @HttpCode(200)
  @Does(
    'acceptSuggestion',
    'Accept a suggestion',
    'It becomes a correction of whoever accepts it, and can be undone as one.',
  )
  @Answers(200, 'The profile as it is served from now on', profileSchema)
  @Refuses(
    'resume_not_found',
    'suggestion_not_found',
    'profile_not_ready',
    'too_many_corrections',
    'legal_hold',
    'identity_hidden',
  )
  accept(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ID) id: string,
    @Param('suggestionId', SUGGESTION) suggestionId: string,
  ): Promise<object> {
    return this.#answer(principal, id, suggestionId, 'accepted', async (tx, suggestion) => {
      const { now, embedder } = this.#dependencies;
      const opened = await openProfile(tx, id, undefined);
      const saying = { by: actorOf(principal), at: now(), model: embedder?.model };
      await correct(tx, id, opened, [changeOf(suggestion)], saying, { suggestion: suggestion.id });
    });
  }

  @Post(':suggestionId/dismiss')
  @Needs('corrections')
  @HttpCode(200)
  @Does(
    'dismissSuggestion',
    'Decline a suggestion',
    'It is not made again for this resume. Undone as a correction is.',
  )
  @Answers(200, 'The profile, unchanged', profileSchema)
  @Refuses('resume_not_found', 'suggestion_not_found', 'profile_not_ready', 'identity_hidden')
  dismiss(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ID) id: string,
    @Param('suggestionId', SUGGESTION) suggestionId: string,
  ): Promise<object> {
    return this.#answer(
      principal,
      id,
      suggestionId,
      'dismissed',
      async (tx, { list, entry, field, value }) => {
        const by = actorOf(principal);
        const at = this.#dependencies.now();
        const readings = { profile: null, classic: null, llm: null };
        const context = { suggestion: suggestionId };
        const declined = {
          id: randomUUID(),
          list,
          entry,
          field,
          value,
          context,
          readings,
          evidence: [],
          createdAt: at,
        };
        await corrections.add(tx, id, { ...declined, kind: 'dismiss' }, by);
        const subject = { kind: 'resume', id } as const;
        await audit.record(tx, { actor: by, action: 'suggestion.dismissed', subject }, at);
      },
    );
  }

  /** Sent again, it answers with the profile as it is. */
  async #answer(
    principal: Principal,
    id: string,
    suggestionId: string,
    outcome: 'accepted' | 'dismissed',
    act: (tx: TenantTx, suggestion: Suggestion) => Promise<void>,
  ): Promise<object> {
    await this.#views.refuseBlind(principal, HIDDEN);
    return this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      if (!(await corrections.lock(tx, id))) throw new AppError('resume_not_found');
      const suggestion = (await openSuggestions(tx, id)).find((one) => one.id === suggestionId);
      if (suggestion) await act(tx, suggestion);
      else if (!(await this.#wasAnswered(tx, id, suggestionId, outcome)))
        throw new AppError('suggestion_not_found');
      const profile = await results.getProfile(tx, id);
      if (!profile) throw new AppError('profile_not_ready');
      return shownProfile(profile, await tenantSettings.getSettings(tx));
    });
  }

  async #wasAnswered(tx: TenantTx, id: string, suggestionId: string, outcome: string): Promise<boolean> {
    const standing = await corrections.listStanding(tx, id);
    return standing.some(
      ({ context, kind }) =>
        context.suggestion === suggestionId && (kind === 'dismiss') === (outcome === 'dismissed'),
    );
  }
}

/** The suggestion as a person would say it, with its line pointed at. */
function changeOf({ list, entry, field, kind, value, evidence: [place] }: Suggestion): Change {
  const said = { value, path: [], ...(place && { evidence: { page: place.page, line: place.line } }) };
  return kind === 'add'
    ? { list, entry: 'new', field: '', kind, fields: { mention: said }, path: [] }
    : { list, entry, field, kind, said, path: [] };
}
