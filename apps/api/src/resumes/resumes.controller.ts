// Resumes over HTTP: send, list, look, fetch what was read, read again, delete.
import {
  documentSchema,
  isSettled,
  resumeIdSchema,
  resumeJsonSchema,
  resumePageSchema,
  resumeQuerySchema,
  resumeSchema,
  resumeUploadSchema,
  type AuditAction,
  type Document,
  type Resume,
  type ResumePage,
  type ResumeQuery,
} from '@vitae/contracts';
import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import { blindDocument } from '@vitae/search/blind';
import { deleteResume } from '@vitae/candidates';
import { acceptResume } from '@vitae/intake';
import { enqueue } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import { audit, plans, resumes, results, tenantSettings, type TenantTx } from '@vitae/store';
import type { Request, Response } from 'express';
import type { StreamableFile } from '@nestjs/common';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { fingerprintOf, idempotencyKeyOf } from '../http/idempotency-key.ts';
import { Idempotent, TakesIdempotencyKey } from '../http/idempotent.ts';
import { BlindAs } from '../blind/blind-as.ts';
import { sightOf, Views } from '../blind/views.ts';
import { ANY_FILE, ATTACHMENT, attachmentOf } from '../http/attachment.ts';
import { Takes } from '../http/body-type.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes, TakesAs } from '../http/openapi.ts';
import { preferredWait } from '../http/prefer.ts';
import { uploadOf, UploadInterceptor, type Upload } from '../http/upload.interceptor.ts';
import { check } from '../http/validation.ts';
import { ACCEPTED_HEADERS, HOW_TO_SEND, PREFER, UPLOAD_FORM } from './sending.ts';
import { SettledWatch } from './settled-watch.ts';
import { whyUnread } from './why-unread.ts';

const ID = { schema: resumeIdSchema };
const OF_RESUME = { kind: 'resume', parameter: 'id' } as const;
const OWN_REASON =
  'Of a resume that could not be read the answer is 409 with the reason, a code of the list of problems.';
/** Of what is encrypted where it lies. */
const SEALED = ['encryption_key_away', 'stored_damaged'] as const;

@ApiTags('Resumes')
@Controller('v1/resumes')
export class ResumesController {
  readonly #dependencies: ApiDependencies;
  readonly #watch: SettledWatch;
  readonly #views: Views;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    watch: SettledWatch,
    @Inject(Views) views: Views,
  ) {
    this.#views = views;
    this.#dependencies = dependencies;
    this.#watch = watch;
  }

  @Post()
  @Needs('resumes:write')
  @UseInterceptors(UploadInterceptor)
  @Takes('multipart/form-data', 'application/json')
  @BlindAs('resume')
  @Does('sendResume', 'Send a resume', HOW_TO_SEND)
  @ApiBody(UPLOAD_FORM)
  @TakesAs('application/json', resumeJsonSchema)
  @ApiHeader(PREFER)
  @TakesIdempotencyKey()
  @Answers(202, 'Accepted; Location says where to look', resumeSchema, ACCEPTED_HEADERS)
  @Answers(200, 'Read within the time asked for', resumeSchema, ACCEPTED_HEADERS)
  @Refuses(
    'file_missing',
    'file_too_large',
    'too_many_uploads',
    'storage_full',
    'unsupported_media_type',
    'empty_file',
    'storage_unavailable',
    'quota_reached',
    // A request that is sent again after its resume was deleted.
    'resume_not_found',
  )
  async send(
    @CurrentPrincipal() principal: Principal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Resume> {
    const { tenantId } = principal;
    const upload = uploadOf(request);
    const form = upload.said ?? check(resumeUploadSchema, request.body);
    const { resume, replayed } = await acceptResume(this.#dependencies, {
      tenantId,
      file: upload.file,
      fileName: upload.fileName,
      source: upload.file ? 'upload' : 'url',
      sentBy: actorOf(principal),
      ...form,
      request: repeatable(request, upload),
    });
    response.setHeader('location', locationOf(resume.id));
    if (replayed) response.setHeader('idempotency-replayed', 'true');
    return this.#answer(resume, tenantId, request, response);
  }

  @Get()
  @Needs('resumes:read')
  @BlindAs('resumes')
  @Does('listResumes', 'List resumes')
  @Answers(200, 'Newest first', resumePageSchema, {
    Link: sometimes('Where the next page is (RFC 8288)'),
  })
  @Refuses('identity_hidden')
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: resumeQuerySchema }) query: ResumeQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResumePage> {
    // Whoever asked by addresses would learn whose resumes are there.
    if (query.externalId) await this.#views.refuseBlind(principal, 'Your own ids may be addresses.');
    const { store } = this.#dependencies;
    const page = await store.withTenant(principal.tenantId, (tx) => resumes.listResumes(tx, query));
    const { status, externalId, limit } = query;
    return linked(response, '/v1/resumes', { status, externalId, limit }, page);
  }

  @Get(':id')
  @Needs('resumes:read')
  @BlindAs('resume')
  @Does('showResume', 'A resume and its state')
  @Answers(200, 'The resume and its state', resumeSchema)
  @Refuses('resume_not_found')
  async show(@CurrentPrincipal() { tenantId }: Principal, @Param('id', ID) id: string): Promise<Resume> {
    return this.#find(tenantId, id);
  }

  @Get(':id/document')
  @Needs('resumes:read')
  @Audited('document.read', OF_RESUME)
  @Does('showDocument', 'The text of a resume with its places', OWN_REASON)
  @Answers(
    200,
    'What was read: lines and words in reading order, with their places on the pages',
    documentSchema,
  )
  @Refuses('resume_not_found', 'profile_not_ready', ...SEALED)
  async document(@CurrentPrincipal() principal: Principal, @Param('id', ID) id: string): Promise<Document> {
    const { tenantId } = principal;
    const resume = await this.#find(tenantId, id);
    const { document, profile, sight } = await this.#dependencies.store.withTenant(tenantId, async (tx) => {
      const due = sightOf(principal, await tenantSettings.getSettings(tx));
      return {
        document: await results.getDocument(tx, id),
        profile: due.blind ? await results.getProfile(tx, id) : undefined,
        sight: due,
      };
    });
    if (!document) throw whyUnread(resume);
    if (!sight.blind) return document;
    if (!profile) throw whyUnread(resume);
    return blindDocument(document, profile, sight);
  }

  @Get(':id/original')
  @Needs('resumes:read')
  @Audited('original.downloaded', OF_RESUME)
  @Does('downloadOriginal', 'The file of a resume')
  @Answers(200, 'The file as it was sent, as an attachment', ANY_FILE, ATTACHMENT)
  @Refuses('resume_not_found', 'profile_not_ready', 'storage_unavailable', 'identity_hidden', ...SEALED)
  async original(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ID) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { tenantId } = principal;
    await this.#views.refuseBlind(principal, 'Ask for “redacted”: the pages without whose they are.');
    const resume = await this.#find(tenantId, id);
    if (!resume.sha256) throw whyUnread(resume);
    const file = await this.#dependencies.files.open(tenantId, resume.sha256);
    if (!file) throw new AppError('resume_not_found');
    return attachmentOf(resume, file, response);
  }

  @Post(':id/reparse')
  @Needs('resumes:write')
  @Idempotent('id', resumes.getResume, 'resume_not_found')
  @HttpCode(202)
  @BlindAs('resume')
  @Does('readAgain', 'Read a resume again')
  @ApiHeader(PREFER)
  @Answers(200, 'Read within the time asked for', resumeSchema, ACCEPTED_HEADERS)
  @Answers(
    202,
    'It will be read again from its original file. Its profile is served until the new one is there; should the new reading fail, the old profile stays, the status is again the one that goes with it, and `problem` says why',
    resumeSchema,
    ACCEPTED_HEADERS,
  )
  @Refuses('resume_not_found', 'resume_in_progress', 'quota_reached')
  async reparse(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ID) id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Resume> {
    const { tenantId } = principal;
    await this.#find(tenantId, id);
    await this.#dependencies.store.withTenant(tenantId, async (tx) => {
      if (!(await resumes.beginAgain(tx, id))) throw new AppError('resume_in_progress');
      await plans.countAgain(tx, id, this.#dependencies.now());
      // One that could not be fetched is asked for again.
      const { sha256 } = (await resumes.getResume(tx, id)) ?? {};
      await enqueue(tx, sha256 === '' ? 'fetch-resume' : 'process-resume', { resumeId: id });
      await this.#record(tx, principal, 'resume.read_again', id);
    });
    response.setHeader('location', locationOf(id));
    return this.#answer(await this.#find(tenantId, id), tenantId, request, response);
  }

  @Delete(':id')
  @Needs('resumes:write')
  @HttpCode(204)
  @Does('deleteResume', 'Delete a resume')
  @Answers(
    204,
    'Gone: the resume, its file, what was read of it, and its candidate if nothing else is left of them',
  )
  @Refuses('resume_not_found', 'legal_hold')
  async remove(@CurrentPrincipal() principal: Principal, @Param('id', ID) id: string): Promise<void> {
    await this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      if (!(await deleteResume(tx, id))) throw new AppError('resume_not_found');
      await this.#record(tx, principal, 'resume.deleted', id);
    });
  }

  #record(tx: TenantTx, principal: Principal, action: AuditAction, id: string): Promise<void> {
    const subject = { kind: 'resume', id } as const;
    return audit.record(tx, { actor: actorOf(principal), action, subject }, this.#dependencies.now());
  }

  async #find(tenantId: string, id: string): Promise<Resume> {
    const resume = await this.#dependencies.store.withTenant(tenantId, (tx) => resumes.getResume(tx, id));
    if (!resume) throw new AppError('resume_not_found');
    return resume;
  }

  /** 202 at once, or what has become of the resume after the wait that the client prefers. */
  async #answer(resume: Resume, tenantId: string, request: Request, response: Response): Promise<Resume> {
    const seconds = preferredWait(request.headers['prefer']);
    response.status(202);
    if (seconds === undefined) return resume;
    response.setHeader('preference-applied', `wait=${seconds}`);
    const latest = isSettled(resume.status)
      ? resume
      : await this.#afterWait(resume, seconds, tenantId, response);
    if (isSettled(latest.status)) response.status(200);
    return latest;
  }

  async #afterWait(resume: Resume, seconds: number, tenantId: string, response: Response): Promise<Resume> {
    await this.#watch.waitFor(response, resume.id, seconds);
    const { store } = this.#dependencies;
    return (await store.withTenant(tenantId, (tx) => resumes.getResume(tx, resume.id))) ?? resume;
  }
}

const locationOf = (id: string) => `/v1/resumes/${id}`;

/** What makes an upload with an Idempotency-Key the same as an earlier one. */
function repeatable(request: Request, { file, fileName }: Upload) {
  const key = idempotencyKeyOf(request);
  if (key === undefined) return undefined;
  const fingerprint = fingerprintOf(request, file && { name: fileName, sha256: file.sha256 });
  return { key, fingerprint, status: 202, locationOf };
}
