// All that is held of a person, handed out as one archive.
import { candidateIdSchema } from '@vitae/contracts';
import { Controller, Get, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, erasures } from '@vitae/store';
import type { Response } from 'express';
import { z } from 'zod';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { always, Answers, Does, Refuses } from '../http/openapi.ts';
import { archiveOf } from './archive.ts';
import { personArchive } from './person-archive.ts';

const ARCHIVE = { 'application/zip': z.string().meta({ format: 'binary' }) };

@ApiTags('Privacy')
@Controller('v1/candidates')
export class ExportController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get(':candidateId/export')
  @Needs('privacy:export')
  @Does(
    'exportCandidate',
    'All that is held of a person, as a ZIP',
    'Originals, profiles, texts, every row and the audit trail about them, with a README and a manifest of SHA-256 digests. That it was handed out is in the audit trail.',
  )
  @Answers(200, 'The archive; it is made while it is sent', ARCHIVE, {
    'Content-Disposition': always('An attachment', {
      type: 'string',
      pattern: '^attachment; filename="candidate-[0-9a-f-]{36}\\.zip"$',
    }),
  })
  @Refuses('candidate_not_found', 'storage_unavailable')
  async export(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', { schema: candidateIdSchema }) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { store, now } = this.#dependencies;
    const { tenantId } = principal;
    const subject = await store.withTenant(tenantId, async (tx) => {
      const found = await erasures.findSubject(tx, id);
      if (!found) throw new AppError('candidate_not_found');
      const entry = { actor: actorOf(principal), action: 'candidate.exported' } as const;
      await audit.record(tx, { ...entry, subject: { kind: 'candidate', id } }, now());
      return found;
    });
    const entries = await personArchive(this.#dependencies, tenantId, subject);
    const archive = archiveOf(entries, { tenantId, ...subject }, now());
    // Whoever leaves in the middle leaves no file open.
    response.once('close', () => archive.destroy());
    const file = new StreamableFile(archive, {
      type: 'application/zip',
      disposition: `attachment; filename="candidate-${id}.zip"`,
    });
    return file.setErrorHandler(() => response.destroy());
  }
}
