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
import { UploadRoom } from './upload-room.ts';
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
  readonly room: UploadRoom;
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

/** Four letters for three bytes, and a line's end now and then. */
const IN_BASE64 = 1.4;
/** What else may be said in JSON. */
const BESIDE_IT = 32_768;
/** As bytes, as a text and decoded: so often a file in JSON is in memory. */
const IN_MEMORY = 3;

export class FormInterceptor implements NestInterceptor {
  readonly #receive: RequestHandler;
  readonly #parse: RequestHandler;
  readonly #files: FileStore;
  readonly #maxBytes: number;
  readonly #room: UploadRoom;
  readonly #logger: Logger;

  constructor({ files, logger }: ApiDependencies, form: UploadForm) {
    const most = (field: string): number => form.files[field] ?? 0;
    this.#logger = logger;
    this.#files = files;
    this.#maxBytes = Object.values(form.files).reduce((sum, bytes) => sum + bytes, 0);
    this.#room = form.room;
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

  /** A request that does not say its length counts as the largest. */
  #within(request: Request, tenantId: string, receive: () => Promise<void>): Promise<void> {
    const stated = Number(request.headers['content-length']);
    const held = request.is('application/json') ? stated * IN_MEMORY : stated;
    return this.#room.within(tenantId, Number.isFinite(held) ? held : Infinity, receive);
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

/** The form of a resume. */
@Injectable()
export class UploadInterceptor extends FormInterceptor {
  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    const { limits, maxUploadBytes } = dependencies.settings;
    const room = new UploadRoom(maxUploadBytes, limits.maxBytes);
    super(dependencies, { files: { file: limits.maxBytes }, room });
  }
}

/** A fault of the disk is not the form's. */
const isOfTheSystem = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'errno' in error;
