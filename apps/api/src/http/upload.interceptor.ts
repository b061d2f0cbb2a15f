// A multipart form with one file, which goes straight to the file store: the process holds a piece of it at a time. Or JSON with the
// file in base64, which it holds as a whole. How much may be on its way at once is bounded; whoever comes beyond that is asked to come again.
import { resumeJsonSchema, type ResumeJson } from '@vitae/contracts';
import { AppError, type Logger } from '@vitae/runtime';
import type { FileStore, ReceivedFile } from '@vitae/store';
import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { Readable } from 'node:stream';
import multer, { MulterError, type StorageEngine } from 'multer';
import { finalize, type Observable } from 'rxjs';
import { principalOf } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { check } from './validation.ts';

export interface Upload {
  /** Not where there is but an address to fetch it from. */
  readonly file?: ReceivedFile;
  readonly fileName: string;
  /** What was said beside it, where that came as JSON. */
  readonly said?: Omit<ResumeJson, 'file'>;
}

/** Of a form: the names of its files, the first of which must come, and the most bytes of each. */
export interface UploadForm {
  readonly files: Readonly<Record<string, number>>;
  /** Bytes of all forms that may be on their way at once. */
  readonly mostOnTheWay: number;
}

/** By the names of their fields. */
const uploads = new WeakMap<Request, Map<string, Upload>>();

/** What came with a request. */
export function uploadOf(request: Request): Upload {
  const upload = furtherUploadOf(request, 'file');
  if (!upload) throw new AppError('file_missing');
  return upload;
}

/** A file that may come beside it. */
export const furtherUploadOf = (request: Request, field: string): Upload | undefined =>
  uploads.get(request)?.get(field);

const RETRY_SECONDS = 5;
/** Four letters for three bytes, and a line's end now and then. */
const IN_BASE64 = 1.4;
/** What else may be said in JSON. */
const BESIDE_IT = 32_768;
/** As bytes, as a text and decoded: so often a file in JSON is in memory. */
const IN_MEMORY = 3;
/** The part of what may be on its way that is kept for tenants that have little on theirs: each may take as much of it. */
const RESERVED = 0.25;

@Injectable()
export class UploadInterceptor implements NestInterceptor {
  readonly #receive: RequestHandler;
  readonly #parse: RequestHandler;
  readonly #files: FileStore;
  readonly #maxBytes: number;
  readonly #mostOnTheWay: number;
  readonly #logger: Logger;
  #onTheWay = 0;
  readonly #ofTenant = new Map<string, number>();

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    const { files, logger } = dependencies;
    const form = this.formOf(dependencies);
    const most = (field: string): number => form.files[field] ?? 0;
    this.#logger = logger;
    this.#files = files;
    this.#maxBytes = Object.values(form.files).reduce((sum, bytes) => sum + bytes, 0);
    this.#mostOnTheWay = Math.max(form.mostOnTheWay, this.#maxBytes);
    const storage: StorageEngine = {
      _handleFile: (request, { stream, originalname, fieldname }, done) => {
        // A stream that ends early is a broken form to its parser, which would tell that, and not why the file can't be kept.
        const pieces = stream.iterator({ destroyOnReturn: false });
        files.receive(pieces, most(fieldname)).then(
          (file) => {
            const received = uploads.get(request) ?? new Map<string, Upload>();
            uploads.set(request, received.set(fieldname, { file, fileName: originalname }));
            done(null, { size: file.bytes });
          },
          (error: unknown) => {
            // The rest of the body is let through, so that the client gets to read the answer.
            stream.resume();
            done(error);
          },
        );
      },
      // Whatever was received is discarded with the request.
      _removeFile: (_request, _file, done) => done(null),
    };
    this.#receive = multer({
      storage,
      limits: {
        fileSize: Math.max(...Object.values(form.files)),
        files: Object.keys(form.files).length,
        fields: 10,
        fieldSize: 20_000,
        parts: 13,
      },
      defParamCharset: 'utf8',
    }).fields(Object.keys(form.files).map((name) => ({ name, maxCount: 1 })));
    const limit = Math.ceil(this.#maxBytes * IN_BASE64) + BESIDE_IT;
    this.#parse = express.json({ limit, strict: false, type: 'application/json' });
  }

  /** What the form holds: a resume. */
  protected formOf({ settings }: ApiDependencies): UploadForm {
    return { files: { file: settings.limits.maxBytes }, mostOnTheWay: settings.maxUploadBytes };
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const isJson = request.is('application/json') === 'application/json';
    if (!isJson && !request.is('multipart/form-data')) throw new AppError('file_missing');
    try {
      await this.#within(request, principalOf(context).tenantId, () =>
        isJson ? this.#receiveJson(request, response) : this.#receiveForm(request, response),
      );
      uploadOf(request);
    } catch (error) {
      await this.#discard(request);
      throw error;
    }
    return next.handle().pipe(finalize(() => void this.#discard(request)));
  }

  /** Counts a request's bytes among those on their way while it is received; one that does not say its length counts as the largest. */
  async #within(request: Request, tenantId: string, receive: () => Promise<void>): Promise<void> {
    const stated = Number(request.headers['content-length']);
    const held = request.is('application/json') ? stated * IN_MEMORY : stated;
    const bytes = Number.isFinite(held) ? Math.min(held, this.#maxBytes) : this.#maxBytes;
    if (!this.#isRoomFor(tenantId, bytes))
      throw new AppError('too_many_uploads', { retryAfterSeconds: RETRY_SECONDS });
    this.#count(tenantId, bytes);
    try {
      await receive();
    } finally {
      this.#count(tenantId, -bytes);
    }
  }

  /** One tenant's uploads, however slow, never keep all others out: the reserve is for those that have less on their way than it holds. */
  #isRoomFor(tenantId: string, bytes: number): boolean {
    const reserve = this.#mostOnTheWay * RESERVED;
    const own = (this.#ofTenant.get(tenantId) ?? 0) + bytes;
    const all = this.#onTheWay + bytes;
    return (
      all <= this.#mostOnTheWay - reserve ||
      (own <= Math.max(reserve, this.#maxBytes) && all <= this.#mostOnTheWay)
    );
  }

  #count(tenantId: string, bytes: number): void {
    this.#onTheWay += bytes;
    const own = (this.#ofTenant.get(tenantId) ?? 0) + bytes;
    if (own) this.#ofTenant.set(tenantId, own);
    else this.#ofTenant.delete(tenantId);
  }

  async #discard(request: Request): Promise<void> {
    try {
      for (const { file } of uploads.get(request)?.values() ?? []) await file?.discard();
    } catch (err) {
      // The sweep of old parts takes it.
      this.#logger.warn({ err }, 'a received file could not be discarded');
    }
  }

  #receiveForm(request: Request, response: Response): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#receive(request, response, (error: unknown) =>
        error ? reject(this.#toAppError(error)) : resolve(),
      );
    });
  }

  async #receiveJson(request: Request, response: Response): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      void this.#parse(request, response, (error: unknown) => (error ? reject(error as Error) : resolve()));
    });
    const { file, ...said } = check(resumeJsonSchema, request.body);
    // Whoever asks what the request was asks without the file, which is known by its digest.
    request.body = said;
    if (!file) return void uploads.set(request, new Map([['file', { fileName: '', said }]]));
    const bytes = Buffer.from(file.content, 'base64');
    const received = await this.#files.receive(Readable.from([bytes]), this.#maxBytes);
    uploads.set(request, new Map([['file', { file: received, fileName: file.name, said }]]));
  }

  #toAppError(error: unknown): unknown {
    if (error instanceof AppError) return error;
    if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') {
      return new AppError('file_too_large', {
        detail: `At most ${this.#maxBytes / 1024 / 1024} MB are allowed.`,
      });
    }
    if (error instanceof MulterError)
      return new AppError(error.code === 'LIMIT_UNEXPECTED_FILE' ? 'file_missing' : 'invalid_request', {
        detail: error.message,
      });
    return isOfTheSystem(error)
      ? error
      : new AppError('invalid_request', { detail: 'The multipart form could not be read.' });
  }
}

/** A fault of the disk is not the form's. */
const isOfTheSystem = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'errno' in error;
