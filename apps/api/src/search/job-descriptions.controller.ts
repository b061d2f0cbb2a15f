// Descriptions of jobs, taken apart: what a search by one looks for.
import {
  jobDescriptionSchema,
  jobReadingSchema,
  type JobDescription,
  type JobReading,
} from '@vitae/contracts';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readJobDescription } from '@vitae/search';
import { skillLookUp } from '@vitae/skills';
import { tenantSettings } from '@vitae/store';
import { CurrentPrincipal, Needs, WhileSuspended, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does } from '../http/openapi.ts';

@ApiTags('Search')
@Controller('v1')
export class JobDescriptionsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  // The colon is the address's own; without the backslash it would begin a parameter.
  @Post('job-descriptions\\:parse')
  @WhileSuspended()
  @HttpCode(200)
  @Needs('search')
  @Takes('application/json')
  @Does('parseJobDescription', 'Take the description of a job apart', 'It is read and not kept.')
  @Answers(200, 'What it asks for, each reading with its place in the text', jobReadingSchema)
  async parse(
    @CurrentPrincipal() { tenantId }: Principal,
    @Body({ schema: jobDescriptionSchema }) { text }: JobDescription,
  ): Promise<JobReading> {
    const { store } = this.#dependencies;
    const { skills } = await store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx));
    return readJobDescription(text, skillLookUp(skills));
  }
}
