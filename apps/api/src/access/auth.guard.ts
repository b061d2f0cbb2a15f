// Every route is closed unless it says `@Public()`: an API key or a session, and the scope that the route needs.
import { scopesOfRole, type Scope } from '@vitae/contracts';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppError } from '@vitae/runtime';
import { access } from '@vitae/store';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { PUBLIC, REQUIRED_SCOPE, type AuthenticatedRequest, type Principal } from './principal.ts';
import { sessionToken } from './cookies.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

@Injectable()
export class AuthGuard implements CanActivate {
  readonly #dependencies: ApiDependencies;
  readonly #reflector: Reflector;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(Reflector) reflector: Reflector) {
    this.#dependencies = dependencies;
    this.#reflector = reflector;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    refuseOtherSites(request);
    if (this.#reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    request.principal = await this.#identify(request);
    const scope = this.#reflector.getAllAndOverride<Scope | undefined>(REQUIRED_SCOPE, targets);
    if (scope && !request.principal.scopes.includes(scope))
      throw new AppError('missing_scope', { detail: `This needs the scope “${scope}”.` });
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
    return { tenantId: member.tenantId, scopes: scopesOfRole[member.role], member };
  }

  async #byKey(header: string): Promise<Principal> {
    const key = /^Bearer\s+(vt_[\w-]{20,100})$/i.exec(header)?.[1];
    const found = key ? await access.findApiKey(this.#dependencies.store, key) : undefined;
    if (!found) throw new AppError('invalid_api_key');
    if (found.expiresAt && found.expiresAt <= this.#dependencies.now()) throw new AppError('expired_api_key');
    return { tenantId: found.tenantId, scopes: found.scopes };
  }
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
