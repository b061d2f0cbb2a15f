// Idempotency-Key on a POST: the first answer is stored and given again; the same key on another request is refused.
import { AppError } from '@vitae/runtime';
import { idempotency } from '@vitae/store';
import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import type { AuthenticatedRequest } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { findUpload } from './upload.interceptor.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    const header = request.headers['idempotency-key'];
    const { principal } = request;
    if (header === undefined || !principal) return next.handle();
    // The draft writes the key as a quoted string; most clients send it bare.
    const key = String(header).replace(/^"(.*)"$/, '$1');
    if (!KEY.test(key)) throw new AppError('idempotency_key_invalid');
    const { store, now } = this.#dependencies;
    const claim = await store.withTenant(principal.tenantId, (tx) =>
      idempotency.claimKey(tx, key, fingerprintOf(request), now()),
    );
    if (claim.kind === 'reused') throw new AppError('idempotency_key_reused');
    if (claim.kind === 'in_progress') throw new AppError('idempotency_in_progress', { retryAfterSeconds: 1 });
    if (claim.kind === 'answered') {
      response.status(claim.answer.status).setHeader('idempotency-replayed', 'true');
      if (claim.answer.location) response.setHeader('location', claim.answer.location);
      return from([claim.answer.body]);
    }
    return next.handle().pipe(
      mergeMap(async (body: unknown) => {
        const location = response.getHeader('location');
        const answer = {
          status: response.statusCode,
          body,
          location: typeof location === 'string' ? location : null,
        };
        await store.withTenant(principal.tenantId, (tx) => idempotency.storeAnswer(tx, key, answer));
        return body;
      }),
      catchError(async (error: unknown) => {
        await store.withTenant(principal.tenantId, (tx) => idempotency.releaseKey(tx, key));
        throw error;
      }),
    );
  }
}

function fingerprintOf(request: AuthenticatedRequest): string {
  const hash = createHash('sha256').update(
    `${request.method} ${request.originalUrl}\n${JSON.stringify(request.body ?? null)}\n`,
  );
  const upload = findUpload(request);
  if (upload) hash.update(upload.fileName).update('\0').update(upload.file.sha256);
  return hash.digest('hex');
}
