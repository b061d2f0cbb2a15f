// Reads that are written to the audit trail: nobody gets an answer of which no entry was made.
import type { AuditAction, AuditSubject } from '@vitae/contracts';
import {
  applyDecorators,
  Inject,
  Injectable,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { audit } from '@vitae/store';
import { mergeMap, type Observable } from 'rxjs';
import { lentPrincipal } from '../access/lent-principal.ts';
import { actorOf, principalOf, type AuthenticatedRequest } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

const AUDITED = 'vitae:audited';

/** Whom a read is about: a kind, and the parameter of the address that names it. */
interface ReadSubject {
  readonly kind: AuditSubject['kind'];
  readonly parameter: string;
}
interface AuditedRead {
  readonly action: AuditAction;
  readonly of?: ReadSubject | undefined;
}

@Injectable()
export class AuditedInterceptor implements NestInterceptor {
  readonly #dependencies: ApiDependencies;
  readonly #reflector: Reflector;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(Reflector) reflector: Reflector) {
    this.#dependencies = dependencies;
    this.#reflector = reflector;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    // What we ask ourselves shows nobody anything.
    if (lentPrincipal(context.switchToHttp().getRequest<AuthenticatedRequest>())) return next.handle();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.#record(context);
        return answer;
      }),
    );
  }

  async #record(context: ExecutionContext): Promise<void> {
    const read = this.#reflector.get<AuditedRead>(AUDITED, context.getHandler());
    const principal = principalOf(context);
    const { store, now } = this.#dependencies;
    const { params } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const subject = read.of && { kind: read.of.kind, id: String(params[read.of.parameter]).toLowerCase() };
    await store.withTenant(principal.tenantId, (tx) =>
      audit.record(tx, { actor: actorOf(principal), action: read.action, subject }, now()),
    );
  }
}

/**
 * Writes who was answered to the audit trail, before the answer goes out; what is refused is not written.
 * For reads, and for what people say of search: all other changes are written in their own transaction.
 */
export const Audited = (action: AuditAction, of?: ReadSubject) =>
  applyDecorators(
    SetMetadata(AUDITED, { action, of } satisfies AuditedRead),
    UseInterceptors(AuditedInterceptor),
  );
