// Finding people, and holding candidates against a job.
import {
  matchAnswerSchema,
  matchRequestSchema,
  searchAnswerSchema,
  searchFeedbackSchema,
  searchRequestSchema,
  skillFeedbackSchema,
  type MatchAnswer,
  type MatchRequest,
  type SearchAnswer,
  type SearchFeedback,
  type SearchRequest,
  type SkillFeedback,
} from '@vitae/contracts';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { keepFeedback, keepSkillFeedback, type SearchDependencies } from '@vitae/search';
import { CurrentPrincipal, Needs, WhileSuspended, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { BlindAs } from '../blind/blind-as.ts';
import { Views } from '../blind/views.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does } from '../http/openapi.ts';
import { answerOf, PeopleSearch } from './people-search.ts';
import { searchDependencies } from './search-dependencies.ts';

@ApiTags('Search')
@Controller('v1')
export class SearchController {
  readonly #dependencies: SearchDependencies;
  readonly #people: PeopleSearch;
  readonly #views: Views;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(PeopleSearch) people: PeopleSearch,
    @Inject(Views) views: Views,
  ) {
    this.#dependencies = searchDependencies(dependencies);
    this.#people = people;
    this.#views = views;
  }

  @Post('search')
  @WhileSuspended()
  @HttpCode(200)
  @Needs('search')
  @Audited('search.asked')
  @Takes('application/json')
  @BlindAs('search')
  @Does(
    'search',
    'Find candidates',
    'By skills, words, titles, a description of a job, or another candidate. Each hit says requirement by requirement what is met, not met, or not told by the resume.',
  )
  @Answers(200, 'The best first', searchAnswerSchema)
  async search(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: searchRequestSchema }) request: SearchRequest,
  ): Promise<SearchAnswer> {
    const { blind } = await this.#views.sightOf(principal);
    return this.#people.search(principal.tenantId, request, blind);
  }

  @Post('search/feedback')
  @HttpCode(204)
  @Needs('search')
  @Audited('feedback.given')
  @Takes('application/json')
  @Does(
    'giveSearchFeedback',
    'Say which candidates of a search were opened, short-listed or rejected',
    'Kept is what each signal says of the candidate, and the kind of search; not what was asked. Each candidate of a search counts once, by the last word said; that they were opened takes no other word back. Whoever runs Vitae can fit weights to it (`vitae tune`), which count where the tenant has set `useFeedback`.',
  )
  @Answers(204, 'It is kept')
  async giveFeedback(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: searchFeedbackSchema }) feedback: SearchFeedback,
  ): Promise<void> {
    // It says who is none of those found.
    answerOf(await keepFeedback(await this.#seenBy(principal), principal.tenantId, feedback));
  }

  @Post('skills/feedback')
  @HttpCode(204)
  @Needs('search')
  @Audited('feedback.given')
  @Takes('application/json')
  @Does(
    'giveSkillFeedback',
    'Say that two skills are the same, or different',
    'Counts where the tenant has set `useFeedback`: in its searches, skills that are the same stand for each other nearly in full (one that must be there is met by itself alone), and different ones are never near. Of the same two the last word counts.',
  )
  @Answers(204, 'It is kept, or taken back')
  async giveSkillFeedback(
    @CurrentPrincipal() { tenantId }: Principal,
    @Body({ schema: skillFeedbackSchema }) feedback: SkillFeedback,
  ): Promise<void> {
    answerOf(await keepSkillFeedback(this.#dependencies, tenantId, feedback));
  }

  @Post('matches')
  @WhileSuspended()
  @HttpCode(200)
  @Needs('search')
  @Audited('search.asked')
  @Takes('application/json')
  @BlindAs('matches')
  @Does(
    'matchCandidates',
    'Hold candidates against a job',
    'Each requirement of the description is passed, failed, or not told by the resume.',
  )
  @Answers(200, 'The candidates, the best first', matchAnswerSchema)
  async match(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: matchRequestSchema }) request: MatchRequest,
  ): Promise<MatchAnswer> {
    const { blind } = await this.#views.sightOf(principal);
    return this.#people.match(principal.tenantId, request, blind);
  }

  async #seenBy(principal: Principal): Promise<SearchDependencies> {
    return { ...this.#dependencies, hidesHome: (await this.#views.sightOf(principal)).blind };
  }
}
