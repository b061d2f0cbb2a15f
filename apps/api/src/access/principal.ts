// Who sends a request, and what they may do.
import type { Scope } from '@vitae/contracts';
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { MemberIdentity } from '@vitae/store';
import type { Request } from 'express';

export interface Principal {
  readonly tenantId: string;
  readonly scopes: readonly Scope[];
  /** Set where a person is signed in. */
  readonly member?: MemberIdentity;
}

export type AuthenticatedRequest = Request & { principal?: Principal };

export const REQUIRED_SCOPE = 'vitae:scope';
export const PUBLIC = 'vitae:public';

/** The scope that a route needs. */
export const Needs = (scope: Scope) => SetMetadata(REQUIRED_SCOPE, scope);
/** A route for everyone, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);

export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!principal) throw new Error('the route has no guard');
  return principal;
});
