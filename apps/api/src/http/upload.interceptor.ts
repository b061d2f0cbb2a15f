// A multipart form with one file, held in memory up to the limit and no further.
import { AppError } from '@vitae/runtime';
import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import multer, { MulterError } from 'multer';
import type { Observable } from 'rxjs';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

@Injectable()
export class UploadInterceptor implements NestInterceptor {
  readonly #receive: RequestHandler;
  readonly #maxBytes: number;

  constructor(@Inject(DEPENDENCIES) { settings }: ApiDependencies) {
    this.#maxBytes = settings.limits.maxBytes;
    this.#receive = multer({
      storage: multer.memoryStorage(),
      limits: { fileSize: this.#maxBytes, files: 1, fields: 10, fieldSize: 20_000, parts: 12 },
      defParamCharset: 'utf8',
    }).single('file');
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    if (!request.is('multipart/form-data')) throw new AppError('file_missing');
    await new Promise<void>((resolve, reject) => {
      this.#receive(request, response, (error: unknown) =>
        error ? reject(this.#toAppError(error)) : resolve(),
      );
    });
    if (!request.file) throw new AppError('file_missing');
    return next.handle();
  }

  #toAppError(error: unknown): AppError {
    if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') {
      return new AppError('file_too_large', {
        detail: `At most ${this.#maxBytes / 1024 / 1024} MB are allowed.`,
      });
    }
    if (error instanceof MulterError)
      return new AppError(error.code === 'LIMIT_UNEXPECTED_FILE' ? 'file_missing' : 'invalid_request', {
        detail: error.message,
      });
    return new AppError('invalid_request', { detail: 'The multipart form could not be read.' });
  }
}
