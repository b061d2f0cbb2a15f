// If-Match on every change of what a GET shows with an ETag: made if that is still the one that was seen, else answered 412. Which changes
// these are is told by the API's own description. The comparison is in the transaction of the change, where those who change the same
// wait for each other: of two with the same tag one is late.
import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ChangeGuard, type Seen } from '@vitae/store';
import { finalize, type Observable } from 'rxjs';
import type { AuthenticatedRequest, Principal } from '../access/principal.ts';
import { shownTag } from './asked-for-tag.ts';
import { COMPARES_TAGS, IF_MATCH, isMeant } from './if-match.ts';

@Injectable()
export class PreconditionInterceptor implements NestInterceptor {
  readonly #reflector: Reflector;
  /** `PATCH /v1/things/:thingId`. */
  #guarded: ReadonlySet<string> = new Set();

  constructor(@Inject(Reflector) reflector: Reflector) {
    this.#reflector = reflector;
  }

  /** Guards the operations that say so in the description. */
  guard({ paths }: OpenAPIObject): void {
    this.#guarded = new Set(
      Object.entries(paths).flatMap(([path, operations]) =>
        Object.entries(operations as Record<string, { parameters?: { name?: string }[] }>).flatMap(
          ([method, { parameters = [] }]) =>
            parameters.some(({ name }) => name === IF_MATCH)
              ? [`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`]
              : [],
        ),
      ),
    );
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const { principal, params } = request;
    const { path } = request.route as { path: string };
    const isGuarded =
      this.#guarded.has(`${request.method} ${path}`) &&
      !this.#reflector.get<true | undefined>(COMPARES_TAGS, context.getHandler());
    if (!principal || !isGuarded) return next.handle();
    const header = request.headers[IF_MATCH.toLowerCase()];
    const guard = new ChangeGuard({
      tenantId: principal.tenantId,
      // Ids are taken in any case.
      address: [path, ...Object.values(params)].join(' ').toLowerCase(),
      look: header === undefined ? undefined : () => look(request, principal, String(header)),
    });
    return guard.begin(() => next.handle()).pipe(finalize(() => guard.end()));
  }
}

async function look(request: AuthenticatedRequest, principal: Principal, header: string): Promise<Seen> {
  const etag = await shownTag(request, principal);
  if (etag === undefined) return 'absent';
  return isMeant(header, etag) ? 'same' : 'changed';
}
