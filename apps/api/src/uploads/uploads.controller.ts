// Files that come in over several requests, by the tus protocol (1.0.0: creation, termination, expiration): announced, sent from where they
// broke off, and made an import of. GET and HEAD say how far one is.
import {
  importSchema,
  TUS_VERSION,
  UPLOAD_LIMITS,
  uploadIdSchema,
  uploadImportSchema,
  uploadSchema,
  type Import,
  type Upload,
  type UploadImport,
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
  Req,
  Res,
} from '@nestjs/common';
import { ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  beginUpload,
  bytesToPutTogether,
  importUpload,
  locationOfImport,
  locationOfUpload,
  receivePiece,
} from '@vitae/intake';
import { enqueue } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import { uploads, type TenantTx } from '@vitae/store';
import type { Request, Response } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { BlindAs } from '../blind/blind-as.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { MakesOneAKey, REPLAYED } from '../http/idempotent.ts';
import { always, Answers, Does, Refuses } from '../http/openapi.ts';
import { preferHeader, preferredWait } from '../http/prefer.ts';
import { ImportRoom } from '../imports/import-room.ts';
import { lookedThrough, USUAL_WAIT_SECONDS } from '../imports/looked-through.ts';
import { SettledWatch } from '../resumes/settled-watch.ts';

const ID = { schema: uploadIdSchema };
const NUMBER = { type: 'string', pattern: '^[0-9]{1,15}$' };
const NUMBERS = /^\d{1,15}$/;
const TUS = {
  name: 'Tus-Resumable',
  required: false,
  description: 'The version of the tus protocol',
  schema: { type: 'string', const: TUS_VERSION },
};
const STANDS = {
  'Tus-Resumable': always('The version of the tus protocol', { const: TUS_VERSION }),
  'Upload-Offset': always('From here it goes on', NUMBER),
  'Upload-Length': always('As it was announced', NUMBER),
  'Upload-Expires': always('So long it is waited for'),
};

/** How far an upload is by now, for whoever announces the same once more. */
async function shownUpload(
  tx: TenantTx,
  id: string,
  { res }: Request,
  now: Date,
): Promise<Upload | undefined> {
  const upload = await uploads.get(tx, id, now);
  return upload && res ? toldOf(res, upload) : upload;
}

@ApiTags('Imports')
@Controller('v1/uploads')
export class UploadsController {
  readonly #dependencies: ApiDependencies;
  readonly #watch: SettledWatch;
  readonly #room: ImportRoom;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(SettledWatch) watch: SettledWatch,
    @Inject(ImportRoom) room: ImportRoom,
  ) {
    this.#dependencies = dependencies;
    this.#watch = watch;
    this.#room = room;
  }

  @Post()
  @MakesOneAKey(shownUpload, 'upload_not_found', { headers: ['upload-length', 'upload-metadata'] })
  @Needs('imports')
  @BlindAs('upload')
  @Does(
    'beginUpload',
    'Announce a file that comes in pieces',
    'By the tus protocol: any of its clients will do. What nothing is made of is removed a day after its last piece.',
  )
  @ApiHeader(TUS)
  @ApiHeader({
    name: 'Upload-Length',
    required: true,
    description: 'Bytes of the whole file',
    schema: NUMBER,
  })
  @ApiHeader({
    name: 'Upload-Metadata',
    required: false,
    description: 'As tus has it: `filename` and its name in base64',
    schema: { type: 'string', maxLength: 2_000, pattern: '^[\\x20-\\x7e]*$' },
  })
  @Answers(201, 'Send the bytes to where Location says', uploadSchema, {
    Location: always('Where the upload is', { type: 'string', pattern: '^/v1/uploads/[0-9a-f-]{36}$' }),
    ...STANDS,
    ...REPLAYED,
  })
  @Refuses('upload_not_found', 'file_too_large', 'too_many_open_uploads', 'tus_version_unknown')
  async begin(
    @CurrentPrincipal() { tenantId }: Principal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Upload> {
    speaks(request);
    const bytes = numberIn(request, 'upload-length');
    if (!bytes) throw invalid('Upload-Length', 'must say how many bytes come');
    const fileName = nameIn(request.headers['upload-metadata']) ?? 'upload';
    const begun = await beginUpload(this.#dependencies, tenantId, { fileName, bytes });
    return toldOf(response, begun);
  }

  @Get(':uploadId')
  @Needs('imports')
  @BlindAs('upload')
  @Does('showUpload', 'How far an upload is', 'HEAD says the same by its headers alone.')
  @ApiHeader(TUS)
  @Answers(200, 'The upload', uploadSchema, STANDS)
  @Refuses('upload_not_found', 'tus_version_unknown')
  async show(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('uploadId', ID) id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Upload> {
    speaks(request);
    const { store, now } = this.#dependencies;
    const upload = await store.withTenant(tenantId, (tx) => uploads.get(tx, id, now()));
    if (!upload) throw new AppError('upload_not_found');
    response.setHeader('cache-control', 'no-store');
    return told(response, upload);
  }

  @Patch(':uploadId')
  @Needs('imports')
  @HttpCode(204)
  @Takes('application/offset+octet-stream')
  @Does(
    'continueUpload',
    'Send more of the file',
    'From where it stands on, as many bytes as there are or fewer. What arrived stays where the request breaks off. Of two at once one is refused.',
  )
  @ApiHeader(TUS)
  @ApiHeader({
    name: 'Upload-Offset',
    required: true,
    description: 'Where these bytes begin',
    schema: NUMBER,
  })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(204, 'They are kept', undefined, STANDS)
  @Refuses(
    'upload_not_found',
    'upload_offset_wrong',
    'upload_finished',
    'upload_too_long',
    'upload_too_many_pieces',
    'too_many_uploads',
    'tus_version_unknown',
    'storage_full',
    'storage_unavailable',
    'encryption_key_away',
  )
  async receive(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('uploadId', ID) uploadId: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    speaks(request);
    const at = numberIn(request, 'upload-offset');
    if (at === undefined) throw invalid('Upload-Offset', 'must say where these bytes begin');
    const stated = numberIn(request, 'content-length');
    // What is refused early has a body that nobody reads: the rest is let through, so that the client gets to read the answer.
    const source = request.iterator({ destroyOnReturn: false });
    try {
      // Of many that send the same piece one gets in: until that is known each takes its room on the disk.
      const received = await this.#room.within(tenantId, stated ?? UPLOAD_LIMITS.bytes, () =>
        receivePiece(this.#dependencies, { tenantId, uploadId, at, stated, source }),
      );
      told(response, received);
    } catch (error) {
      request.resume();
      throw error;
    }
  }

  @Delete(':uploadId')
  @Needs('imports')
  @HttpCode(204)
  @Does('deleteUpload', 'Give an upload up', 'An import that was made of it stays.')
  @ApiHeader(TUS)
  @Answers(204, 'It is gone', undefined, { 'Tus-Resumable': STANDS['Tus-Resumable'] })
  @Refuses('upload_not_found', 'tus_version_unknown')
  async remove(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('uploadId', ID) id: string,
    @Req() request: Request,
  ): Promise<void> {
    speaks(request);
    await this.#dependencies.store.withTenant(tenantId, async (tx) => {
      const pieces = await uploads.remove(tx, id);
      if (!pieces) throw new AppError('upload_not_found');
      for (const sha256 of new Set(pieces)) await enqueue(tx, 'delete-file', { sha256 });
    });
  }

  @Post(':uploadId/import')
  @Needs('imports')
  @BlindAs('import')
  @Takes('application/json')
  @Does(
    'importUpload',
    'Make an import of a table that came in pieces',
    'As `POST /v1/imports` does of one that is sent at once. Asked again it shows the import that was made.',
  )
  @ApiHeader(preferHeader('it is looked through'))
  @Answers(201, 'Looked through, or still being so (`checking`); Location says where to look', importSchema, {
    Location: always('Where the import is', { type: 'string', pattern: '^/v1/imports/[0-9a-f-]{36}$' }),
  })
  @Refuses(
    'upload_not_found',
    'upload_incomplete',
    'upload_finished',
    'file_too_large',
    'too_many_uploads',
    'storage_full',
    'storage_unavailable',
    'encryption_key_away',
    'stored_damaged',
    'import_empty',
    'import_not_a_table',
    'encrypted_file',
    'import_archive_damaged',
    'import_template_not_found',
    'import_not_found',
  )
  async finish(
    @CurrentPrincipal() principal: Principal,
    @Param('uploadId', ID) uploadId: string,
    @Body({ schema: uploadImportSchema }) { dryRun, ...said }: UploadImport,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Import> {
    const { tenantId } = principal;
    const order = { tenantId, uploadId, ...said, starts: !dryRun, sentBy: actorOf(principal) };
    const bytes = await bytesToPutTogether(this.#dependencies, order);
    const { accepted } = await this.#room.within(tenantId, bytes, () =>
      importUpload(this.#dependencies, order),
    );
    response.setHeader('location', locationOfImport(accepted.id));
    const seconds = preferredWait(request.headers['prefer']) ?? USUAL_WAIT_SECONDS;
    const wait = { store: this.#dependencies.store, watch: this.#watch };
    return lookedThrough(wait, { tenantId, sent: accepted, seconds }, response);
  }
}

/** Whoever names a version means this one. */
function speaks({ headers }: Request): void {
  const version = headers['tus-resumable'];
  if (version !== undefined && version !== TUS_VERSION) throw new AppError('tus_version_unknown');
}

function told(response: Response, upload: Upload): Upload {
  response.setHeader('upload-offset', String(upload.received));
  response.setHeader('upload-length', String(upload.bytes));
  response.setHeader('upload-expires', new Date(upload.expiresAt).toUTCString());
  return upload;
}

const toldOf = (response: Response, upload: Upload): Upload => {
  response.setHeader('location', locationOfUpload(upload.id));
  return told(response, upload);
};

function numberIn({ headers }: Request, name: string): number | undefined {
  const said = headers[name];
  return typeof said === 'string' && NUMBERS.test(said) ? Number(said) : undefined;
}

const invalid = (header: string, message: string) =>
  new AppError('invalid_request', { detail: `The header ${header} ${message}.` });

/** `filename` of tus’ list of names and values in base64. */
function nameIn(metadata: string | string[] | undefined): string | undefined {
  if (typeof metadata !== 'string') return undefined;
  for (const pair of metadata.split(',')) {
    const [key, value = ''] = pair.trim().split(' ');
    if (key === 'filename') return Buffer.from(value, 'base64').toString('utf8') || undefined;
  }
  return undefined;
}
