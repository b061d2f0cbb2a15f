// Searching people and holding them against a job, counted: what the routes and an assistant's tools both ask.
import type { MatchAnswer, MatchRequest, SearchAnswer, SearchRequest } from '@vitae/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '@vitae/runtime';
import { matchCandidates, searchPeople, type Answered, type SearchDependencies } from '@vitae/search';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { SearchMeter } from '../usage/search-meter.ts';
import { searchDependencies } from './search-dependencies.ts';

@Injectable()
export class PeopleSearch {
  readonly #dependencies: SearchDependencies;
  readonly #meter: SearchMeter;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(SearchMeter) meter: SearchMeter) {
    this.#dependencies = searchDependencies(dependencies);
    this.#meter = meter;
  }

  /** `hidesHome`: for whoever sees people blind, nobody is found by where they live. Throws `invalid_request`. */
  async search(tenantId: string, request: SearchRequest, hidesHome: boolean): Promise<SearchAnswer> {
    this.#meter.count(tenantId);
    return answerOf(await searchPeople({ ...this.#dependencies, hidesHome }, tenantId, request));
  }

  /** The same of held against a job. */
  async match(tenantId: string, request: MatchRequest, hidesHome: boolean): Promise<MatchAnswer> {
    this.#meter.count(tenantId);
    return answerOf(await matchCandidates({ ...this.#dependencies, hidesHome }, tenantId, request));
  }
}

export function answerOf<T>(answered: Answered<T>): T {
  if (answered.ok) return answered.answer;
  throw new AppError('invalid_request', { errors: answered.faults });
}
