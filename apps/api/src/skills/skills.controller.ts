// Skills over HTTP: suggestions while somebody types, and skills near a skill. Both come from memory, in a millisecond or a few.
import {
  similarSkillsQuerySchema,
  similarSkillsSchema,
  skillIdSchema,
  skillQuerySchema,
  skillSuggestionsSchema,
  type SimilarSkills,
  type SimilarSkillsQuery,
  type SkillQuery,
  type SkillSuggestions,
} from '@vitae/contracts';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { ownSkills, similarSkills, skillById } from '@vitae/skills';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import { answerOf, skillsOf, suggestedSkills } from './suggested-skills.ts';

@ApiTags('Skills')
@Controller('v1/skills')
export class SkillsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('resumes:read')
  @Does(
    'suggestSkills',
    'Suggest skills for what was typed so far',
    'By the beginning of a name, of another spelling (k8s, JS) or of words in one; slips are forgiven. The tenant’s own skills come first.',
  )
  @Answers(200, 'The best first', skillSuggestionsSchema)
  async suggest(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: skillQuerySchema }) { q, limit }: SkillQuery,
  ): Promise<SkillSuggestions> {
    return suggestedSkills(this.#dependencies.store, tenantId, { q, limit });
  }

  @Get(':skillId/similar')
  @Needs('resumes:read')
  @Does(
    'similarSkills',
    'Skills near a skill, with the occupations that ask for both',
    'Told by what occupations ask for (O*NET, ESCO), not by how names look. A skill of the tenant’s own stands where its names’ words do.',
  )
  @Answers(200, 'The nearest first; none where nothing tells what it is near to', similarSkillsSchema)
  @Refuses('skill_not_found')
  async similar(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('skillId', { schema: skillIdSchema }) id: string,
    @Query({ schema: similarSkillsQuerySchema }) { limit }: SimilarSkillsQuery,
  ): Promise<SimilarSkills> {
    const own = ownSkills(await skillsOf(this.#dependencies.store, tenantId)).find(
      (skill) => skill.id === id,
    );
    const skill = own ?? skillById(id);
    if (!skill) throw new AppError('skill_not_found');
    const near = similarSkills(own ? { names: [own.name, ...own.aliases] } : id, limit);
    return {
      skill: answerOf(skill),
      items: near.map(({ skill: other, similarity, sharedOccupations }) => ({
        skill: answerOf(other),
        similarity: Math.round(similarity * 1000) / 1000,
        sharedOccupations: [...sharedOccupations],
      })),
    };
  }
}
