// Who sends a request, and what they may do.
import type { Scope } from '@vitae/contracts';
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { MemberIdentity } from '@vitae/store';
import type { Request } from 'express';
import { OpenTo } from '../http/openapi.ts';

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
export const Needs = (scope: Scope) => applyDecorators(SetMetadata(REQUIRED_SCOPE, scope), OpenTo(scope));
/** A route for everyone, signed in or not. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), OpenTo('public'));

/** A route for people who are signed in: an API key has nothing there. */
export const ForMembers = () => OpenTo('member');

/** Who asks, on a route that has a guard. */
export function principalOf(context: ExecutionContext): Principal {
  const { principal } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!principal) throw new Error('the route has no guard');
  return principal;
}

export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext) =>
  principalOf(context),
);
