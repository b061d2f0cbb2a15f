// Candidates over HTTP: people, who may be the same as others, and merging them by hand.
import {
  candidateFacetsSchema,
  candidateFilterSchema,
  candidateIdSchema,
  candidatePageSchema,
  candidateQuerySchema,
  candidateSchema,
  otherCandidateSchema,
  type Candidate,
  type CandidateFacets,
  type CandidateFilter,
  type CandidatePage,
  type CandidateQuery,
  type CandidateSort,
  type OtherCandidate,
} from '@vitae/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listCandidates, mergeCandidates, showCandidate, unmergeCandidates } from '@vitae/candidates';
import { AppError } from '@vitae/runtime';
import { peopleAsked } from '@vitae/search';
import { audit, peopleList, type NewAuditEntry, type PeopleFilter, type TenantTx } from '@vitae/store';
import type { Response } from 'express';
import { actorOf, CurrentPrincipal, mayDo, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { BlindAs } from '../blind/blind-as.ts';
import { Views, type Sight } from '../blind/views.ts';
import { Takes } from '../http/body-type.ts';
import { Idempotent, REPLAYED } from '../http/idempotent.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { answerOf } from '../search/people-search.ts';
import { facetsOfPeople } from './candidate-facets.ts';

/** People of a list that are counted out, and that are looked through for what they have in common. */
const MOST_COUNTED = 10_000;
const MOST_FACETED = 5_000;

const ID = { schema: candidateIdSchema };
/** Sent again with its key, a request is shown the person as they are by then. */
const ShowsAgain = () => Idempotent('candidateId', showCandidate, 'candidate_not_found');

const changeOf = (
  principal: Principal,
  action: 'candidate.merged' | 'candidate.unmerged',
  id: string,
  other: string,
): NewAuditEntry => ({
  actor: actorOf(principal),
  action,
  subject: { kind: 'candidate', id },
  detail: { other },
});

@ApiTags('Candidates')
@Controller('v1/candidates')
export class CandidatesController {
  readonly #dependencies: ApiDependencies;
  readonly #views: Views;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(Views) views: Views) {
    this.#dependencies = dependencies;
    this.#views = views;
  }

  @Get()
  @Needs('resumes:read')
  @BlindAs('candidates')
  @Does(
    'listCandidates',
    'List people, with who may be the same as whom',
    'Filters go together. Those about skills, titles, places, languages, education and years go by what search knows, a moment after a resume is read; what a resume does not tell fits none of them.',
  )
  @Answers(200, 'The newest first, unless asked otherwise', candidatePageSchema, {
    Link: sometimes('Where the next page is (RFC 8288)'),
  })
  @Refuses('identity_hidden', 'missing_scope')
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: candidateQuerySchema }) query: CandidateQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CandidatePage> {
    const { sort, order, limit, cursor, ...asked } = query;
    const page = await this.#asked(principal, query, async (tx, filter) => {
      const way = order ?? (sort === 'name' ? 'asc' : 'desc');
      const found = await listCandidates(tx, filter, { sort, order: way, limit, cursor });
      if (!found) return undefined;
      const total = cursor === undefined ? await peopleList.count(tx, filter, MOST_COUNTED) : null;
      return { items: found.items, total, next: found.next };
    });
    return linked(response, '/v1/candidates', { ...asked, sort, order, limit }, page);
  }

  @Get('facets')
  @Needs('resumes:read')
  @Does(
    'showCandidateFacets',
    'What the people of a list have in common',
    `With the filters of the list. Of more than ${MOST_FACETED} people the newest are counted. To whom resumes are shown blind no places are told, and of skills and titles only what several people have.`,
  )
  @Answers(200, 'The commonest of each kind', candidateFacetsSchema)
  @Refuses('identity_hidden', 'missing_scope')
  facets(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: candidateFilterSchema }) query: CandidateFilter,
  ): Promise<CandidateFacets> {
    return this.#asked(principal, query, async (tx, filter, { blind }) =>
      facetsOfPeople(await peopleList.facets(tx, filter, MOST_FACETED), { blind }),
    );
  }

  @Get(':candidateId')
  @Needs('resumes:read')
  @Audited('candidate.read', { kind: 'candidate', parameter: 'candidateId' })
  @BlindAs('candidate')
  @Does('showCandidate', 'A person; of one that was merged into another, that other')
  @Answers(200, 'The person', candidateSchema)
  @Refuses('candidate_not_found')
  show(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('candidateId', ID) id: string,
  ): Promise<Candidate> {
    return this.#found(tenantId, (tx) => showCandidate(tx, id));
  }

  @Post(':candidateId/merge')
  @Needs('resumes:write')
  @ShowsAgain()
  @HttpCode(200)
  @Takes('application/json')
  @BlindAs('candidate')
  @Does(
    'mergeCandidates',
    'Say that another candidate is this person; may be sent again, and undone by unmerge',
  )
  @Answers(200, 'The person, with what both of them had', candidateSchema, REPLAYED)
  @Refuses('candidate_not_found')
  merge(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) id: string,
    @Body({ schema: otherCandidateSchema }) { candidateId }: OtherCandidate,
  ): Promise<Candidate> {
    const at = this.#dependencies.now();
    return this.#found(principal.tenantId, async (tx) => {
      const person = await mergeCandidates(tx, id, candidateId, at);
      if (person) await audit.record(tx, changeOf(principal, 'candidate.merged', id, candidateId), at);
      return person;
    });
  }

  @Post(':candidateId/unmerge')
  @Needs('resumes:write')
  @ShowsAgain()
  @HttpCode(200)
  @Takes('application/json')
  @BlindAs('candidate')
  @Does(
    'unmergeCandidates',
    'Take a candidate out of this person again, with all that was theirs; may be sent again',
  )
  @Answers(200, 'The person, without them', candidateSchema, REPLAYED)
  @Refuses('candidate_not_found', 'legal_hold')
  unmerge(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) id: string,
    @Body({ schema: otherCandidateSchema }) { candidateId }: OtherCandidate,
  ): Promise<Candidate> {
    return this.#found(principal.tenantId, async (tx) => {
      const person = await unmergeCandidates(tx, id, candidateId);
      if (person)
        await audit.record(
          tx,
          changeOf(principal, 'candidate.unmerged', id, candidateId),
          this.#dependencies.now(),
        );
      return person;
    });
  }

  /** Refuses what would tell somebody by a filter or an order what is hidden from them. */
  async #asked<T>(
    principal: Principal,
    query: CandidateFilter & { readonly sort?: CandidateSort },
    work: (tx: TenantTx, filter: PeopleFilter, sight: Sight) => Promise<T>,
  ): Promise<T> {
    const sight = await this.#views.sightOf(principal);
    const { minimumYears, maximumYears, sort } = query;
    const asksWho = query.text !== undefined || sort === 'name';
    const asksYears = minimumYears !== undefined || maximumYears !== undefined || sort === 'experience';
    if (sight.blind && (asksWho || (asksYears && sight.hides.includes('years'))))
      throw new AppError('identity_hidden', { detail: 'A filter or an order would tell what is hidden' });
    if (query.outcome !== undefined && !mayDo(principal, 'decisions'))
      throw new AppError('missing_scope', { detail: 'To find people by decisions takes who may see these' });
    return this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      const filter = answerOf(await peopleAsked(tx, query, { hidesHome: sight.blind }));
      return work(tx, filter, sight);
    });
  }

  async #found(tenantId: string, find: (tx: TenantTx) => Promise<Candidate | undefined>): Promise<Candidate> {
    const candidate = await this.#dependencies.store.withTenant(tenantId, find);
    if (!candidate) throw new AppError('candidate_not_found');
    return candidate;
  }
}
