// Signing in and out, for people in a browser.
import { loginSchema, sessionSchema, type Login, type Session } from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { access, audit, type MemberIdentity } from '@vitae/store';
import type { Request, Response } from 'express';
import { randomBytes } from 'node:crypto';
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
import {
  clearSessionCookie,
  deviceToken,
  sessionToken,
  setDeviceCookie,
  setSessionCookie,
} from './cookies.ts';
import { SignIn } from './sign-in.ts';

const toSession = (member: MemberIdentity): Session => ({
  member: { id: member.memberId, name: member.name, email: member.email, role: member.role },
  tenant: { id: member.tenantId, name: member.tenantName },
});

@ApiTags('Access')
@Controller('v1/session')
export class SessionController {
  readonly #dependencies: ApiDependencies;
  readonly #signIn: SignIn;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(SignIn) signIn: SignIn) {
    this.#dependencies = dependencies;
    this.#signIn = signIn;
  }

  @Post()
  @Public()
  @Takes('application/json')
  @HttpCode(200)
  @Does('signIn', 'Sign in')
  @Answers(200, 'Signed in; the session is in a cookie', sessionSchema, {
    'Set-Cookie': always('The session, and the device that it was opened from'),
  })
  @Refuses('wrong_login', 'too_many_requests')
  async signIn(
    @Body({ schema: loginSchema }) login: Login,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const { store, settings, now } = this.#dependencies;
    const known = deviceToken(request);
    const found = await this.#signIn.by({ ...login, address: request.ip ?? '', device: known });
    const expires = new Date(now().getTime() + settings.sessionHours * 3_600_000);
    const token = await store.withTenant(found.tenantId, async (tx) => {
      const opened = await access.openSession(tx, found.memberId, expires);
      await audit.record(
        tx,
        { actor: { kind: 'member', id: found.memberId }, action: 'session.opened' },
        now(),
      );
      return opened;
    });
    const device = known ?? randomBytes(32).toString('base64url');
    await this.#signIn.remember(login.email, device);
    setSessionCookie(request, response, token, expires);
    setDeviceCookie(request, response, device);
    const member = await access.findSession(store, token, now());
    if (!member) throw new AppError('unauthenticated');
    return toSession(member);
  }

  @Get()
  @ForMembers()
  @Does('showSession', 'Who is signed in')
  @Answers(200, 'Who is signed in', sessionSchema)
  show(@CurrentPrincipal() principal: Principal): Session {
    if (!principal.member) throw new AppError('unauthenticated', { detail: 'An API key has no session.' });
    return toSession(principal.member);
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
