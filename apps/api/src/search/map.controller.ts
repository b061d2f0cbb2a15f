// Maps of a tenant's candidates and of their skills, as they were drawn last.
import { candidateMapSchema, skillMapSchema, type CandidateMap, type SkillMap } from '@vitae/contracts';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { showCandidateMap, showSkillMap } from '@vitae/search';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { BlindAs } from '../blind/blind-as.ts';
import { Views } from '../blind/views.ts';
import { Answers, Does } from '../http/openapi.ts';

@ApiTags('Search')
@Controller('v1/map')
export class MapController {
  readonly #dependencies: ApiDependencies;
  readonly #views: Views;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(Views) views: Views) {
    this.#dependencies = dependencies;
    this.#views = views;
  }

  @Get('candidates')
  @Needs('search')
  @Audited('map.read')
  @BlindAs('map')
  @Does(
    'showCandidateMap',
    'The candidates on a plane, those near each other whose resumes say the like',
    'Drawn anew within an hour or so of changes. Names, personal details and the tone of the writing have no part in where somebody lies.',
  )
  @Answers(200, 'The map that was drawn last, with those who are still there', candidateMapSchema)
  async candidates(@CurrentPrincipal() principal: Principal): Promise<CandidateMap> {
    const { blind } = await this.#views.sightOf(principal);
    return this.#dependencies.store.withTenant(principal.tenantId, (tx) => showCandidateMap(tx, blind));
  }

  @Get('skills')
  @Needs('search')
  @Does(
    'showSkillMap',
    'The candidates’ skills on a plane, those near each other that the same occupations ask for',
    'Drawn together with the map of candidates.',
  )
  @Answers(200, 'The map that was drawn last', skillMapSchema)
  skills(@CurrentPrincipal() { tenantId }: Principal): Promise<SkillMap> {
    return this.#dependencies.store.withTenant(tenantId, showSkillMap);
  }
}
