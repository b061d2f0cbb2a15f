// The pages of a resume without whose it is: drawn anew from the words that are left, as a PDF.
import { redactedQuerySchema, resumeIdSchema, type RedactedQuery } from '@vitae/contracts';
import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { blindDocument } from '@vitae/search/blind';
import { resumes, results, tenantSettings } from '@vitae/store';
import type { Response } from 'express';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { sightAsked } from '../blind/views.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Does, Refuses } from '../http/openapi.ts';
import { whyUnread } from '../resumes/why-unread.ts';
import { Drawing } from './draw-in-thread.ts';
import { AnswersPages, drawnPdf } from './drawn-pdf.ts';
import { pagesToDraw } from './placed-text.ts';

const ID = { schema: resumeIdSchema };

@ApiTags('Resumes')
@Controller('v1/resumes')
export class RedactedController {
  readonly #dependencies: ApiDependencies;
  readonly #drawing: Drawing;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, drawing: Drawing) {
    this.#dependencies = dependencies;
    this.#drawing = drawing;
  }

  @Get(':id/redacted')
  @Needs('resumes:read')
  @Audited('redacted.downloaded', { kind: 'resume', parameter: 'id' })
  @Does(
    'downloadRedacted',
    'The pages of a resume without whose it is',
    'A PDF that is drawn anew from the words that are left, each in its place; a file without pages is laid out on some. Nothing is covered over: what is not shown is not in it. Pictures are left out, since a portrait can’t be told from a logo for certain.',
  )
  @AnswersPages()
  @Refuses(
    'resume_not_found',
    'profile_not_ready',
    'too_much_to_draw',
    'encryption_key_away',
    'stored_damaged',
  )
  async redacted(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ID) id: string,
    @Query({ schema: redactedQuerySchema }) { hide }: RedactedQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { tenantId } = principal;
    const { resume, document, profile, sight } = await this.#dependencies.store.withTenant(
      tenantId,
      async (tx) => ({
        resume: await resumes.getResume(tx, id),
        document: await results.getDocument(tx, id),
        profile: await results.getProfile(tx, id),
        sight: sightAsked(principal, await tenantSettings.getSettings(tx), { view: 'blind', hide }),
      }),
    );
    if (!resume) throw new AppError('resume_not_found');
    if (!document || !profile) throw whyUnread(resume);
    const blind = blindDocument(document, profile, sight);
    const file = await this.#drawing.draw(pagesToDraw(blind));
    return drawnPdf(file, 'redacted.pdf', response);
  }
}
