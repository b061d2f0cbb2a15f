// A multipart form with one file, which goes straight to the file store: the process holds a piece of it at a time. How
// much may be on its way at once is bounded; whoever comes beyond that is asked to come again.
import { AppError, type Logger } from '@vitae/runtime';
import type { ReceivedFile } from '@vitae/store';
import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import { finalize, type Observable } from 'rxjs';
import { principalOf } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

export interface Upload {
  readonly file: ReceivedFile;
  readonly fileName: string;
}

const uploads = new WeakMap<Request, Upload>();

/** The file that came with a request. */
export function uploadOf(request: Request): Upload {
  const upload = uploads.get(request);
  if (!upload) throw new AppError('file_missing');
  return upload;
}

const RETRY_SECONDS = 5;
/** The part of what may be on its way that is kept for tenants that have little on theirs: each may take as much of it. */
const RESERVED = 0.25;

@Injectable()
export class UploadInterceptor implements NestInterceptor {
  readonly #receive: RequestHandler;
  readonly #maxBytes: number;
  readonly #mostOnTheWay: number;
  readonly #logger: Logger;
  #onTheWay = 0;
  readonly #ofTenant = new Map<string, number>();

  constructor(@Inject(DEPENDENCIES) { settings, files, logger }: ApiDependencies) {
    this.#logger = logger;
    this.#maxBytes = settings.limits.maxBytes;
    this.#mostOnTheWay = Math.max(settings.maxUploadBytes, this.#maxBytes);
    const storage: StorageEngine = {
      _handleFile: (request, { stream, originalname }, done) => {
        // A stream that ends early is a broken form to its parser, which would tell that, and not why the file can't be kept.
        const pieces = stream.iterator({ destroyOnReturn: false });
        files.receive(pieces, this.#maxBytes).then(
          (file) => {
            uploads.set(request, { file, fileName: originalname });
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
      limits: { fileSize: this.#maxBytes, files: 1, fields: 10, fieldSize: 20_000, parts: 12 },
      defParamCharset: 'utf8',
    }).single('file');
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    if (!request.is('multipart/form-data')) throw new AppError('file_missing');
    try {
      await this.#within(request, principalOf(context).tenantId, () => this.#receiveForm(request, response));
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
    const bytes = Number.isFinite(stated) ? Math.min(stated, this.#maxBytes) : this.#maxBytes;
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
      await uploads.get(request)?.file.discard();
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
