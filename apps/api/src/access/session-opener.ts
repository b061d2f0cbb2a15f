// Opens sessions: for who signs in, who accepts an invitation, and who switches tenants. The one that came with the request ends, so
// that a cookie that somebody planted before is worth nothing afterwards.
import type { Session } from '@vitae/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { access, accounts, type MemberIdentity, type OpenedBy } from '@vitae/store';
import type { Request, Response } from 'express';
import { randomBytes } from 'node:crypto';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { deviceToken, sessionToken, setDeviceCookie, setSessionCookie } from './cookies.ts';
import { deviceName } from './device-name.ts';
import type { KnownDevice } from './sign-in-limits.ts';
import { SignIn } from './sign-in.ts';

/** The membership that a session is to be of. */
export interface OpenedFor {
  readonly tenantId: string;
  readonly memberId: string;
  readonly openedBy: OpenedBy;
  /** When it ends at the latest; else after the time that is set. */
  readonly expires?: Date;
  /** Notes the device as one that has signed in; else it is done here. */
  readonly settle?: ((known: KnownDevice) => Promise<void>) | undefined;
}

@Injectable()
export class SessionOpener {
  readonly #dependencies: ApiDependencies;
  readonly #signIn: SignIn;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(SignIn) signIn: SignIn) {
    this.#dependencies = dependencies;
    this.#signIn = signIn;
  }

  async open(
    { tenantId, memberId, openedBy, expires = this.#end(), settle }: OpenedFor,
    request: Request,
    response: Response,
  ): Promise<Session> {
    const { store, now } = this.#dependencies;
    const old = sessionToken(request);
    if (old) await access.endSession(store, old);
    const note = { openedBy, device: deviceName(request.headers['user-agent']) };
    const { token, member, tenants } = await access.openMemberSession(
      store,
      { tenantId, memberId },
      expires,
      note,
      now(),
    );
    const device = deviceToken(request) ?? randomBytes(32).toString('base64url');
    const known = { email: member.email, device };
    await (settle ? settle(known) : this.#signIn.remember(known));
    setSessionCookie(request, response, token, expires);
    setDeviceCookie(request, response, device);
    return toSession(member, tenants);
  }

  async show(member: MemberIdentity): Promise<Session> {
    return toSession(member, await accounts.listTenants(this.#dependencies.store, member));
  }

  #end(): Date {
    const { settings, now } = this.#dependencies;
    return new Date(now().getTime() + settings.sessionHours * 3_600_000);
  }
}

const toSession = (member: MemberIdentity, tenants: Session['tenants']): Session => ({
  member: { id: member.memberId, name: member.name, email: member.email, role: member.role },
  tenant: { id: member.tenantId, name: member.tenantName },
  tenants,
});
