// Imports of spreadsheets over HTTP: send one, see how it would be read, start it, watch it, take its bad rows away. Nothing of the file is
// read here: that is a worker's.
import {
  importChangeSchema,
  importIdSchema,
  importPageSchema,
  importQuerySchema,
  importSchema,
  importUploadSchema,
  type AuditAction,
  type Import,
  type ImportChange,
  type ImportPage,
  type ImportQuery,
} from '@vitae/contracts';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import { acceptImport, locationOfImport, type IncomingFile } from '@vitae/intake';
import { enqueue } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import { audit, imports, importTemplates, type TenantTx } from '@vitae/store';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { BlindAs } from '../blind/blind-as.ts';
import { Views } from '../blind/views.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { fingerprintOf, idempotencyKeyOf } from '../http/idempotency-key.ts';
import { Idempotent, REPLAYED, TakesIdempotencyKey } from '../http/idempotent.ts';
import { linked } from '../http/next-page.ts';
import { always, Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { preferHeader, preferredWait } from '../http/prefer.ts';
import { furtherUploadOf } from '../http/upload.interceptor.ts';
import { check } from '../http/validation.ts';
import { SettledWatch } from '../resumes/settled-watch.ts';
import { IMPORT_FORM } from './import-form.ts';
import { ImportUploadInterceptor } from './import-upload.interceptor.ts';
import { lookedThrough, USUAL_WAIT_SECONDS } from './looked-through.ts';

const ID = { schema: importIdSchema };
const SHOWN_AGAIN = Idempotent('importId', imports.get, 'import_not_found');
const CSV = { 'text/csv': z.string().meta({ format: 'binary' }) };

@ApiTags('Imports')
@Controller('v1/imports')
export class ImportsController {
  readonly #dependencies: ApiDependencies;
  readonly #views: Views;
  readonly #watch: SettledWatch;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(Views) views: Views,
    @Inject(SettledWatch) watch: SettledWatch,
  ) {
    this.#dependencies = dependencies;
    this.#watch = watch;
    this.#views = views;
  }

  @Post()
  @Needs('imports')
  @BlindAs('import')
  @UseInterceptors(ImportUploadInterceptor)
  @Takes('multipart/form-data')
  @Does(
    'sendImport',
    'Send a table of candidates (CSV, XLSX)',
    'It is looked through, and nothing of it comes in before it is started. The answer waits some seconds for that, or as long as `Prefer: wait` says.',
  )
  @ApiBody(IMPORT_FORM)
  @ApiHeader(preferHeader('it is looked through'))
  @TakesIdempotencyKey()
  @Answers(201, 'Looked through, or still being so (`checking`); Location says where to look', importSchema, {
    Location: always('Where the import is', { type: 'string', pattern: '^/v1/imports/[0-9a-f-]{36}$' }),
    ...REPLAYED,
  })
  @Refuses(
    'file_missing',
    'file_too_large',
    'too_many_uploads',
    'storage_full',
    'storage_unavailable',
    'import_empty',
    'import_not_a_table',
    'encrypted_file',
    'import_archive_damaged',
    'import_archive_gone',
    'import_template_not_found',
    'import_not_found',
  )
  async send(
    @CurrentPrincipal() principal: Principal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Import> {
    const { tenantId } = principal;
    const { dryRun, ...form } = check(importUploadSchema, request.body);
    const [table, archive] = ['file', 'archive'].map((field) => sentFile(request, field));
    if (!table) throw new AppError('file_missing');
    const key = idempotencyKeyOf(request);
    const digests = [table, archive].flatMap((one) => one?.file.sha256 ?? []).join(' ');
    const { accepted, replayed } = await acceptImport(this.#dependencies, {
      tenantId,
      table,
      archive,
      ...form,
      starts: dryRun === 'false',
      sentBy: actorOf(principal),
      request:
        key === undefined
          ? undefined
          : { key, fingerprint: fingerprintOf(request, { name: table.fileName, sha256: digests }) },
    });
    response.setHeader('location', locationOfImport(accepted.id));
    if (replayed) response.setHeader('idempotency-replayed', 'true');
    const seconds = preferredWait(request.headers['prefer']) ?? USUAL_WAIT_SECONDS;
    return this.#lookedThrough(tenantId, accepted, seconds, response);
  }

  @Get()
  @Needs('imports')
  @BlindAs('imports')
  @Does('listImports', 'List imports')
  @Answers(200, 'Newest first', importPageSchema, { Link: sometimes('Where the next page is (RFC 8288)') })
  async list(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: importQuerySchema }) query: ImportQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ImportPage> {
    const page = await this.#dependencies.store.withTenant(tenantId, (tx) => imports.list(tx, query));
    return linked(response, '/v1/imports', { limit: query.limit }, page);
  }

  @Get(':importId')
  @Needs('imports')
  @BlindAs('import')
  @Does('showImport', 'An import and how far it has come')
  @Answers(200, 'The import', importSchema)
  @Refuses('import_not_found')
  show(@CurrentPrincipal() { tenantId }: Principal, @Param('importId', ID) id: string): Promise<Import> {
    return this.#dependencies.store.withTenant(tenantId, (tx) => found(tx, id));
  }

  @Patch(':importId')
  @Needs('imports')
  @BlindAs('import')
  @Takes('application/json')
  @Does('changeImport', 'Say what the columns are, or how the table is written')
  @Answers(200, 'It is being looked through again', importSchema)
  @Refuses('import_not_found', 'import_in_progress', 'import_over', 'import_template_not_found')
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('importId', ID) id: string,
    @Body({ schema: importChangeSchema }) { mapping, dialect, template }: ImportChange,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Import> {
    const changed = await this.#do(principal, id, 'import.changed', async (tx) => {
      const saved = template === undefined ? undefined : await importTemplates.find(tx, template);
      if (template !== undefined && !saved) throw new AppError('import_template_not_found');
      const isChanged = await imports.change(tx, id, { mapping: mapping ?? saved?.mapping, dialect });
      if (isChanged) await enqueue(tx, 'check-import', { importId: id });
      return isChanged;
    });
    return this.#lookedThrough(principal.tenantId, changed, USUAL_WAIT_SECONDS, response);
  }

  @Post(':importId/start')
  @Needs('imports')
  @BlindAs('import')
  @SHOWN_AGAIN
  @HttpCode(202)
  @Does(
    'startImport',
    'Bring the rows in',
    'While it is still being looked through, it begins as soon as that is done.',
  )
  @Answers(202, 'It runs, or will', importSchema, REPLAYED)
  @Refuses('import_not_found', 'import_over', 'import_mapping_unclear')
  start(@CurrentPrincipal() principal: Principal, @Param('importId', ID) id: string): Promise<Import> {
    return this.#do(
      principal,
      id,
      'import.started',
      async (tx, now) => {
        if (await imports.wantStart(tx, id)) return true;
        const { status, isCertain, problem } = await found(tx, id);
        if (status === 'ready' && !isCertain)
          throw new AppError('import_mapping_unclear', {
            ...(problem?.detail && { detail: problem.detail }),
          });
        const goesOn = status === 'paused' ? await imports.resume(tx, id) : await imports.start(tx, id, now);
        if (goesOn) await enqueue(tx, 'run-import', { importId: id });
        return goesOn;
      },
      'running',
    );
  }

  @Post(':importId/pause')
  @Needs('imports')
  @BlindAs('import')
  @SHOWN_AGAIN
  @HttpCode(200)
  @Does('pauseImport', 'Stop after the row that is being brought in')
  @Answers(200, 'It rests', importSchema, REPLAYED)
  @Refuses('import_not_found', 'import_over', 'import_not_started')
  pause(@CurrentPrincipal() principal: Principal, @Param('importId', ID) id: string): Promise<Import> {
    return this.#do(principal, id, 'import.paused', (tx) => imports.pause(tx, id), 'paused');
  }

  @Post(':importId/resume')
  @Needs('imports')
  @BlindAs('import')
  @SHOWN_AGAIN
  @HttpCode(202)
  @Does(
    'resumeImport',
    'Go on with the next row',
    'Also with one that stopped at a quota, once there is room.',
  )
  @Answers(202, 'It runs', importSchema, REPLAYED)
  @Refuses('import_not_found', 'import_over', 'import_not_started')
  resume(@CurrentPrincipal() principal: Principal, @Param('importId', ID) id: string): Promise<Import> {
    return this.#do(
      principal,
      id,
      'import.resumed',
      async (tx) => {
        const goesOn = await imports.resume(tx, id);
        if (goesOn) await enqueue(tx, 'run-import', { importId: id });
        return goesOn;
      },
      'running',
    );
  }

  @Post(':importId/cancel')
  @Needs('imports')
  @BlindAs('import')
  @SHOWN_AGAIN
  @HttpCode(200)
  @Does('cancelImport', 'End an import; what has come in stays')
  @Answers(200, 'It is over', importSchema, REPLAYED)
  @Refuses('import_not_found', 'import_over')
  cancel(@CurrentPrincipal() principal: Principal, @Param('importId', ID) id: string): Promise<Import> {
    const end = async (tx: TenantTx, now: Date) => {
      const isCancelled = await imports.cancel(tx, id, now);
      // Its file of bad rows becomes that of those that it came to.
      if (isCancelled) await enqueue(tx, 'run-import', { importId: id });
      return isCancelled;
    };
    return this.#do(principal, id, 'import.cancelled', end, 'cancelled');
  }

  @Get(':importId/errors.csv')
  @Needs('imports')
  @Audited('import.errors_downloaded', { kind: 'import', parameter: 'importId' })
  @Does(
    'downloadImportErrors',
    'The bad rows as they were, with what is wrong',
    'Mend them and send the file again. Before the start it holds what the look through the file found.',
  )
  @Answers(200, 'A table like the one that was sent, with columns behind its own', CSV, {
    'Content-Disposition': always('An attachment', { type: 'string', pattern: '^attachment; ' }),
  })
  @Refuses(
    'import_not_found',
    'import_errors_not_found',
    'storage_unavailable',
    'identity_hidden',
    'encryption_key_away',
    'stored_damaged',
  )
  async errors(
    @CurrentPrincipal() principal: Principal,
    @Param('importId', ID) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    await this.#views.refuseBlind(principal, 'The rows say whose they are.');
    const { store, files } = this.#dependencies;
    const known = await store.withTenant(principal.tenantId, (tx) => imports.errorsFile(tx, id));
    if (!known) throw new AppError('import_not_found');
    const file = known.sha256 === null ? undefined : await files.open(principal.tenantId, known.sha256);
    if (!file) throw new AppError('import_errors_not_found');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'private, no-store');
    const stream = new StreamableFile(file.stream, {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="errors.csv"',
      length: file.bytes,
    });
    // Storage that breaks in the middle: a file that ended early would look whole to some clients.
    return stream.setErrorHandler(() => response.destroy());
  }

  @Delete(':importId')
  @Needs('imports')
  @HttpCode(204)
  @Does('deleteImport', 'Forget an import and its files; what it brought in stays')
  @Answers(204, 'It is gone')
  @Refuses('import_not_found', 'import_in_progress')
  async remove(@CurrentPrincipal() principal: Principal, @Param('importId', ID) id: string): Promise<void> {
    const { store, now } = this.#dependencies;
    await store.withTenant(principal.tenantId, async (tx) => {
      await found(tx, id);
      const digests = await imports.remove(tx, id);
      if (!digests) throw new AppError('import_in_progress');
      for (const sha256 of digests) await enqueue(tx, 'delete-file', { sha256 });
      const subject = { kind: 'import', id } as const;
      await audit.record(tx, { actor: actorOf(principal), action: 'import.deleted', subject }, now());
    });
  }

  /** Does something with an import and writes that down; one that is where it was to be brought already is shown as it is. */
  #do(
    principal: Principal,
    id: string,
    action: AuditAction,
    work: (tx: TenantTx, now: Date) => Promise<boolean>,
    meant?: Import['status'],
  ): Promise<Import> {
    const { store, now } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      const before = await found(tx, id);
      const done = await work(tx, now());
      const after = await found(tx, id);
      if (!done) {
        if (after.status === meant) return after;
        throw new AppError(refusalOf(after.status, before.status));
      }
      const subject = { kind: 'import', id } as const;
      await audit.record(tx, { actor: actorOf(principal), action, subject }, now());
      return after;
    });
  }

  #lookedThrough(tenantId: string, sent: Import, seconds: number, response: Response): Promise<Import> {
    const wait = { store: this.#dependencies.store, watch: this.#watch };
    return lookedThrough(wait, { tenantId, sent, seconds }, response);
  }
}

/** A file of the form. */
function sentFile(request: Request, field: string): IncomingFile | undefined {
  const { file, fileName = '' } = furtherUploadOf(request, field) ?? {};
  return file && { file, fileName };
}

function refusalOf(
  after: Import['status'],
  before: Import['status'],
): 'import_over' | 'import_in_progress' | 'import_not_started' {
  if (after === 'completed' || after === 'cancelled' || after === 'failed') return 'import_over';
  return before === 'running' || before === 'paused' ? 'import_in_progress' : 'import_not_started';
}

async function found(tx: TenantTx, id: string): Promise<Import> {
  const known = await imports.get(tx, id);
  if (!known) throw new AppError('import_not_found');
  return known;
}
