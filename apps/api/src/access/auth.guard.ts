// Every route is closed unless it says `@Public()`: an API key or a session, and the permission that the route needs.
import { mayWhileSuspended, permissions, type Permission } from '@vitae/contracts';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppError } from '@vitae/runtime';
import { access } from '@vitae/store';
import type { Response } from 'express';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import {
  mayDo,
  PUBLIC,
  REQUIRED_PERMISSION,
  WHILE_SUSPENDED,
  type AuthenticatedRequest,
  type Principal,
} from './principal.ts';
import { sessionToken } from './cookies.ts';
import { lentPrincipal } from './lent-principal.ts';
import { KeyUse } from './key-use.ts';
import { RequestRate } from './request-rate.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

@Injectable()
export class AuthGuard implements CanActivate {
  readonly #dependencies: ApiDependencies;
  readonly #reflector: Reflector;
  readonly #keyUse: KeyUse;
  readonly #rate: RequestRate;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(Reflector) reflector: Reflector,
    @Inject(KeyUse) keyUse: KeyUse,
    @Inject(RequestRate) rate: RequestRate,
  ) {
    this.#dependencies = dependencies;
    this.#reflector = reflector;
    this.#keyUse = keyUse;
    this.#rate = rate;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const lent = lentPrincipal(request);
    if (lent) {
      request.principal = lent;
      return true;
    }
    refuseOtherSites(request);
    if (this.#reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    request.principal = await this.#identify(request);
    const { key } = request.principal;
    if (key) await this.#rate.take(key, context.switchToHttp().getResponse<Response>());
    const needed = this.#reflector.getAllAndOverride<Permission | undefined>(REQUIRED_PERMISSION, targets);
    if (needed && !mayDo(request.principal, needed))
      throw new AppError('missing_scope', whatIsMissing(request.principal, needed));
    const isChange = !SAFE_METHODS.has(request.method) && !(needed && mayWhileSuspended(needed));
    if (isChange && !this.#reflector.getAllAndOverride<boolean | undefined>(WHILE_SUSPENDED, targets))
      refuseIfSuspended(request.principal);
    return true;
  }

  async #identify(request: AuthenticatedRequest): Promise<Principal> {
    const header = request.headers.authorization;
    if (header !== undefined) return this.#byKey(header);
    const token = sessionToken(request);
    const member = token
      ? await access.findSession(this.#dependencies.store, token, this.#dependencies.now())
      : undefined;
    if (!member) throw new AppError('unauthenticated');
    return { tenantId: member.tenantId, member };
  }

  async #byKey(header: string): Promise<Principal> {
    const key = /^Bearer\s+(vt_[\w-]{20,100})$/i.exec(header)?.[1];
    const found = key ? await access.findApiKey(this.#dependencies.store, key) : undefined;
    if (!found) throw new AppError('invalid_api_key');
    if (found.expiresAt && found.expiresAt <= this.#dependencies.now()) throw new AppError('expired_api_key');
    this.#keyUse.note(found);
    return { tenantId: found.tenantId, key: found };
  }
}

function refuseIfSuspended({ key, member }: Principal): void {
  if (key?.suspended || member?.suspended) throw new AppError('tenant_suspended');
}

function whatIsMissing({ member }: Principal, permission: Permission): { detail: string } {
  const { scope, roles, may } = permissions[permission];
  if (member) return { detail: `Members who may ${may}: ${roles.join(', ')}. You are ${member.role}.` };
  return {
    detail: scope ? `This needs the scope “${scope}”.` : 'No API key may do this; a member must sign in.',
  };
}

/**
 * Refuses what a browser sends for a page of another site, signing in included: without this a foreign form could sign
 * somebody in as its author. SameSite is the first lock, this the second. Whoever sends a key is no browser with a cookie.
 */
function refuseOtherSites(request: AuthenticatedRequest): void {
  if (SAFE_METHODS.has(request.method) || request.headers.authorization !== undefined) return;
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const foreign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && URL.parse(origin)?.host !== request.host?.toLowerCase());
  if (foreign) throw new AppError('forbidden_origin');
}
