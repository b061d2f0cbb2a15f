// A resume on a page or two: what was read of it, laid out anew, to be handed on.
import { resumeIdSchema, summaryQuerySchema, type SummaryQuery } from '@vitae/contracts';
import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Does, Refuses } from '../http/openapi.ts';
import { Drawing } from '../redacted/draw-in-thread.ts';
import { AnswersPages, drawnPdf } from '../redacted/drawn-pdf.ts';
import { readProfile } from '../resumes/read-profile.ts';
import { summaryOf } from './summary-content.ts';

const ID = { schema: resumeIdSchema };

@ApiTags('Resumes')
@Controller('v1/resumes')
export class SummaryController {
  readonly #dependencies: ApiDependencies;
  readonly #drawing: Drawing;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, drawing: Drawing) {
    this.#dependencies = dependencies;
    this.#drawing = drawing;
  }

  @Get(':id/summary')
  @Needs('resumes:read')
  @Audited('summary.downloaded', { kind: 'resume', parameter: 'id' })
  @Does(
    'downloadSummary',
    'A resume on a page or two',
    'A PDF of what was read: name, contacts, work, education, skills, languages, as people have corrected it. Long ones are shortened, and say so. Latin, Greek and Cyrillic letters are in it; in place of others stands a sign, and a line says so. With `?view=blind` without whose it is.',
  )
  @AnswersPages()
  @Refuses(
    'resume_not_found',
    'profile_not_ready',
    'identity_hidden',
    'encryption_key_away',
    'stored_damaged',
  )
  async summary(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ID) id: string,
    @Query({ schema: summaryQuerySchema }) { language = 'en', ...asked }: SummaryQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { store, now } = this.#dependencies;
    const { profile, isBlind } = await readProfile(store, principal, id, asked);
    const day = now().toISOString().slice(0, 10);
    const file = await this.#drawing.draw(summaryOf(profile(), language, { isBlind, day }));
    return drawnPdf(file, 'summary.pdf', response);
  }
}
