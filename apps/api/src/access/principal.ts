// Who sends a request, and what they may do.
import { mayKey, mayMember, type Actor, type Permission } from '@vitae/contracts';
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { ApiKeyIdentity, MemberIdentity } from '@vitae/store';
import type { Request } from 'express';
import { OpenTo, ReadsOnly } from '../http/openapi.ts';

export interface Principal {
  readonly tenantId: string;
  /** Set where a person is signed in. */
  readonly member?: MemberIdentity;
  /** Set where a program sent a key. */
  readonly key?: ApiKeyIdentity;
}

/** Whether somebody is allowed something. */
export const mayDo = ({ member, key }: Principal, permission: Permission): boolean =>
  member ? mayMember(member.role, permission) : key !== undefined && mayKey(key.scopes, permission);

/** Who it was, for the audit trail. */
export const actorOf = ({ member, key }: Principal): Actor =>
  member ? { kind: 'member', id: member.memberId } : { kind: 'api_key', id: key?.keyId ?? null };

export type AuthenticatedRequest = Request & { principal?: Principal };

export const REQUIRED_PERMISSION = 'vitae:permission';
export const PUBLIC = 'vitae:public';
export const WHILE_SUSPENDED = 'vitae:while-suspended';

/** What somebody must be allowed for a route. */
export const Needs = (permission: Permission) =>
  applyDecorators(SetMetadata(REQUIRED_PERMISSION, permission), OpenTo(permission));
/** A route for everyone, signed in or not. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), OpenTo('public'));

/** Changes nothing of the tenant's for all that it is no GET, or must be possible whatever its plan: a suspended tenant may. */
export const WhileSuspended = () => applyDecorators(SetMetadata(WHILE_SUSPENDED, true), ReadsOnly());

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
