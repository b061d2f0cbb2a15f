// Idempotency-Key on a POST whose answer can be shown anew, or is a secret: the key is claimed before the work and answered after it, and
// a claim whose process was lost ends by itself. (An upload needs no claim: its key is in the transaction of its resume.)
import { AppError } from '@vitae/runtime';
import { idempotency } from '@vitae/store';
import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Response } from 'express';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import type { AuthenticatedRequest } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { fingerprintOf, idempotencyKeyOf, SHOWN_AGAIN, type ShownAgain } from './idempotency-key.ts';

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    const { principal } = request;
    const key = principal && idempotencyKeyOf(request);
    if (!principal || key === undefined) return next.handle();
    const again = shownAgain(context);
    if (again.of === 'made' && again.unless?.(request.body)) return next.handle();
    const { store, now } = this.#dependencies;
    const headers = again.of === 'made' ? again.headers : [];
    const asked = await store.withTenant(principal.tenantId, (tx) =>
      idempotency.takeKey(tx, key, fingerprintOf(request, undefined, headers), now()),
    );
    if (asked.kind === 'answered') {
      const { status, location } = asked.answer;
      if (again.of === 'secret') throw new AppError('idempotency_secret_shown');
      const { show, missing } = again;
      // Address and body are those of the first request: the key is theirs alone.
      const named = again.of === 'address' ? request.params[again.id] : madeAt(location);
      const shown = await store.withTenant(principal.tenantId, (tx) =>
        show(tx, String(named), request, now()),
      );
      if (!shown) throw new AppError(missing);
      response.status(status).setHeader('idempotency-replayed', 'true');
      if (location && again.of !== 'made') response.setHeader('location', location);
      return from([shown]);
    }
    const { claim } = asked;
    return next.handle().pipe(
      mergeMap(async (body: unknown) => {
        const answer = {
          status: response.statusCode,
          location: pointsTo(again, body, response),
          ...aboutWhom(context),
        };
        await store.withTenant(principal.tenantId, (tx) => idempotency.storeAnswer(tx, key, claim, answer));
        return body;
      }),
      catchError(async (error: unknown) => {
        // Where the database is the cause, the claim ends by itself; the first error is the one to tell.
        await store
          .withTenant(principal.tenantId, (tx) => idempotency.releaseKey(tx, key, claim))
          .catch(() => undefined);
        throw error;
      }),
    );
  }
}

const shownAgain = (context: ExecutionContext): ShownAgain =>
  Reflect.getMetadata(SHOWN_AGAIN, context.getHandler()) as ShownAgain;

const MADE = 'made:';
const madeAt = (location: string | null) => location?.slice(MADE.length);

/** Where an answer points: what was made is kept by its id. */
function pointsTo({ of }: ShownAgain, body: unknown, response: Response): string | null {
  if (of === 'made' && typeof body === 'object' && body !== null) {
    if ('id' in body) return `${MADE}${String(body.id)}`;
    if ('items' in body && Array.isArray(body.items))
      return `${MADE}${body.items.map((item: { readonly id: string }) => item.id).join(',')}`;
  }
  const location = response.getHeader('location');
  return typeof location === 'string' ? location : null;
}

/** Whom the address names: the key is erased with them. */
function aboutWhom(context: ExecutionContext): { resumeId: string | null; candidateId: string | null } {
  const { params } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  const named = (name: string) => (params[name] === undefined ? null : String(params[name]).toLowerCase());
  return { resumeId: named('id'), candidateId: named('candidateId') };
}
