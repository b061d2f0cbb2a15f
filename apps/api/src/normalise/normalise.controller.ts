// Normalising over HTTP: for whoever has texts and no resumes. Nothing is kept.
import {
  normalisedSchema,
  normaliseRequestSchema,
  type Normalised,
  type NormaliseRequest,
} from '@vitae/contracts';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { tenantSettings } from '@vitae/store';
import { CurrentPrincipal, Needs, WhileSuspended, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does } from '../http/openapi.ts';
import { normalise } from './normalise.ts';

@ApiTags('Normalise')
@Controller('v1/normalise')
export class NormaliseController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Post()
  @WhileSuspended()
  @HttpCode(200)
  @Needs('resumes:read')
  @Takes('application/json')
  @Does(
    'normalise',
    'Normalise titles, skills, places, dates and telephone numbers',
    'Each group holds 100 texts at most. They are read by the same tables as resumes, the tenant’s own skills first, and not kept.',
  )
  @Answers(
    200,
    'Each text in its order, with what was understood; null where it is not known',
    normalisedSchema,
  )
  async normalise(
    @CurrentPrincipal() { tenantId }: Principal,
    @Body({ schema: normaliseRequestSchema }) asked: NormaliseRequest,
  ): Promise<Normalised> {
    const { store } = this.#dependencies;
    const { defaultCountry, skills } = await store.withTenant(tenantId, (tx) =>
      tenantSettings.getSettings(tx),
    );
    return normalise(asked, asked.country ?? defaultCountry ?? undefined, skills);
  }
}
