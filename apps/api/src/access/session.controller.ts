// Signing in and out, for people in a browser.
import {
  loginSchema,
  sessionSchema,
  tenantSwitchSchema,
  type Login,
  type Session,
  type TenantSwitch,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { access, accounts, audit } from '@vitae/store';
import type { Request, Response } from 'express';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { always, Answers, Does, Refuses } from '../http/openapi.ts';
import {
  actorOf,
  CurrentPrincipal,
  ForMembers,
  Public,
  WhileSuspended,
  type Principal,
} from './principal.ts';
import { clearSessionCookie, deviceToken, sessionToken } from './cookies.ts';
import { memberOf } from './own-account.ts';
import { SecondStep } from './second-step.ts';
import { SessionOpener } from './session-opener.ts';
import { SignIn } from './sign-in.ts';

@ApiTags('Access')
@Controller('v1/session')
export class SessionController {
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

  @Post()
  @Public()
  @Takes('application/json')
  @HttpCode(200)
  @Does('signIn', 'Sign in')
  @Answers(200, 'Signed in; the session is in a cookie', sessionSchema, {
    'Set-Cookie': always('The session, and the device that it was opened from'),
  })
  @Refuses('wrong_login', 'second_factor_needed', 'wrong_code', 'too_many_requests')
  async signIn(
    @Body({ schema: loginSchema }) login: Login,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const { account, settle } = await this.#signIn.begin({
      ...login,
      address: request.ip ?? '',
      device: deviceToken(request),
    });
    const { tenantId, memberId, accountId, secondFactor } = account;
    // What is counted of a right password is given back whether a second step follows or not; where none does, with the rest.
    if (secondFactor) {
      await settle();
      await this.#step.pass(accountId, login.code);
    }
    const opened = {
      tenantId,
      memberId,
      openedBy: 'password',
      settle: secondFactor ? undefined : settle,
    } as const;
    return this.#opener.open(opened, request, response);
  }

  @Get()
  @ForMembers()
  @Does('showSession', 'Who is signed in, and where else they are a member')
  @Answers(200, 'Who is signed in', sessionSchema)
  show(@CurrentPrincipal() principal: Principal): Promise<Session> {
    return this.#opener.show(memberOf(principal));
  }

  @Post('tenant')
  @WhileSuspended()
  @HttpCode(200)
  @ForMembers()
  @Takes('application/json')
  @Does(
    'switchTenant',
    'Go on in another tenant of your account',
    'The session ends, another takes its place.',
  )
  @Answers(200, 'Signed in there; the session is in a cookie', sessionSchema, {
    'Set-Cookie': always('The session, and the device that it was opened from'),
  })
  @Refuses('tenant_not_found')
  async switchTenant(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: tenantSwitchSchema }) { tenantId }: TenantSwitch,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const member = memberOf(principal);
    const memberId = await accounts.membershipIn(this.#dependencies.store, member, tenantId);
    const expires = member.expiresAt;
    return this.#opener.open({ tenantId, memberId, openedBy: 'password', expires }, request, response);
  }

  @Delete()
  @WhileSuspended()
  @HttpCode(204)
  @Does('signOut', 'Sign out')
  @Answers(204, 'Signed out', undefined, { 'Set-Cookie': always('Takes the session back') })
  async signOut(
    @CurrentPrincipal() principal: Principal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = sessionToken(request);
    if (token)
      await this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
        await access.closeSession(tx, token);
        await audit.record(
          tx,
          { actor: actorOf(principal), action: 'session.ended' },
          this.#dependencies.now(),
        );
      });
    clearSessionCookie(request, response);
  }
}
