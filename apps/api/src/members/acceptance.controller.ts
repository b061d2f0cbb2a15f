// What the link of an invitation is for: to see it, and to accept. The token comes in the body: addresses are logged on their way.
import {
  acceptanceSchema,
  invitationTokenSchema,
  sessionSchema,
  shownInvitationSchema,
  type Acceptance,
  type InvitationToken,
  type Session,
  type ShownInvitation,
} from '@vitae/contracts';
import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, hashPassword, invitations, type TenantTx } from '@vitae/store';
import type { Request, Response } from 'express';
import { deviceToken } from '../access/cookies.ts';
import { refuseWeak } from '../access/new-password.ts';
import { Public } from '../access/principal.ts';
import { SecondStep } from '../access/second-step.ts';
import { SessionOpener } from '../access/session-opener.ts';
import { SignIn } from '../access/sign-in.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { always, Answers, Does, Refuses } from '../http/openapi.ts';

@ApiTags('Members')
@Controller('v1')
export class AcceptanceController {
  readonly #dependencies: ApiDependencies;
  readonly #signIn: SignIn;
  readonly #opener: SessionOpener;
  readonly #step: SecondStep;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(SignIn) signIn: SignIn,
    @Inject(SessionOpener) opener: SessionOpener,
    @Inject(SecondStep) step: SecondStep,
  ) {
    this.#dependencies = dependencies;
    this.#signIn = signIn;
    this.#opener = opener;
    this.#step = step;
  }

  // The colon is the address's own; without the backslash it would begin a parameter.
  @Post('invitations\\:show')
  @HttpCode(200)
  @Public()
  @Takes('application/json')
  @Does('showInvitation', 'What a link invites to')
  @Answers(200, 'The invitation', shownInvitationSchema)
  @Refuses('invitation_not_found')
  async show(@Body({ schema: invitationTokenSchema }) { token }: InvitationToken): Promise<ShownInvitation> {
    const { tenantName, email, role, expiresAt } = await this.#find(token);
    return { email, role, tenant: { name: tenantName }, expiresAt: expiresAt.toISOString() };
  }

  @Post('invitations\\:accept')
  @HttpCode(200)
  @Public()
  @Takes('application/json')
  @Does('acceptInvitation', 'Become a member, and be signed in')
  @Answers(200, 'A member, and signed in; the session is in a cookie', sessionSchema, {
    'Set-Cookie': always('The session, and the device that it was opened from'),
  })
  @Refuses(
    'invitation_not_found',
    'already_member',
    'tenant_suspended',
    'wrong_login',
    'second_factor_needed',
    'wrong_code',
    'too_many_requests',
  )
  async accept(
    @Body({ schema: acceptanceSchema }) acceptance: Acceptance,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const invitation = await this.#find(acceptance.token);
    const { tenantId } = invitation;
    const memberId =
      'signIn' in acceptance
        ? await this.#withAccount(invitation, acceptance, request)
        : await this.#anew(invitation, acceptance);
    return this.#opener.open({ tenantId, memberId, openedBy: 'password' }, request, response);
  }

  async #find(token: string): Promise<invitations.PresentedInvitation> {
    const { store, now } = this.#dependencies;
    const found = await invitations.find(store, token, now());
    if (!found) throw new AppError('invitation_not_found');
    return found;
  }

  async #anew(
    invitation: invitations.PresentedInvitation,
    { name, password }: Extract<Acceptance, { name: string }>,
  ): Promise<string> {
    refuseWeak(password, invitation.email);
    const passwordHash = await hashPassword(password);
    return this.#dependencies.store.withTenant(invitation.tenantId, (tx) =>
      this.#joined(tx, invitation, () => invitations.acceptAnew(tx, invitation, { name, passwordHash })),
    );
  }

  async #withAccount(
    invitation: invitations.PresentedInvitation,
    { password, code }: Extract<Acceptance, { signIn: true }>,
    request: Request,
  ): Promise<string> {
    const { email, tenantId } = invitation;
    const account = await this.#signIn.by({
      email,
      password,
      address: request.ip ?? '',
      device: deviceToken(request),
    });
    await this.#step.pass(account.accountId, code);
    return this.#dependencies.store.joining(tenantId, account.accountId, (tx) =>
      this.#joined(tx, invitation, () => invitations.acceptWithAccount(tx, invitation, account)),
    );
  }

  async #joined(
    tx: TenantTx,
    { id, role, email }: invitations.PresentedInvitation,
    join: () => Promise<string>,
  ): Promise<string> {
    const memberId = await join();
    await audit.record(
      tx,
      {
        actor: { kind: 'member', id: memberId },
        action: 'member.joined',
        subject: { kind: 'member', id: memberId },
        detail: { role, invitation: id },
        personal: { email },
      },
      this.#dependencies.now(),
    );
    return memberId;
  }
}
