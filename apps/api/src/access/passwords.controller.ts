// Passwords: changed by who knows the old one, and set anew by who has the mail of the address.
import {
  forgottenPasswordSchema,
  passwordChangeSchema,
  passwordResetSchema,
  type ForgottenPassword,
  type PasswordChange,
  type PasswordReset,
} from '@vitae/contracts';
import { Body, Controller, HttpCode, Inject, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { accounts, audit, hashPassword } from '@vitae/store';
import type { Request } from 'express';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import { deviceToken } from './cookies.ts';
import { refuseWeak } from './new-password.ts';
import { memberOf } from './own-account.ts';
import { PasswordResets } from './password-resets.ts';
import {
  actorOf,
  CurrentPrincipal,
  ForMembers,
  Public,
  WhileSuspended,
  type Principal,
} from './principal.ts';
import { SignIn } from './sign-in.ts';

@ApiTags('Access')
@Controller('v1')
export class PasswordsController {
  readonly #dependencies: ApiDependencies;
  readonly #signIn: SignIn;
  readonly #resets: PasswordResets;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(SignIn) signIn: SignIn,
    @Inject(PasswordResets) resets: PasswordResets,
  ) {
    this.#dependencies = dependencies;
    this.#signIn = signIn;
    this.#resets = resets;
  }

  @Put('password')
  @WhileSuspended()
  @HttpCode(204)
  @ForMembers()
  @Takes('application/json')
  @Does('changePassword', 'Change your password', 'It is that of all your tenants. Your other sessions end.')
  @Answers(204, 'Changed')
  @Refuses('wrong_login', 'too_many_requests')
  async change(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: passwordChangeSchema }) { oldPassword, newPassword }: PasswordChange,
    @Req() request: Request,
  ): Promise<void> {
    const { store, now } = this.#dependencies;
    const member = memberOf(principal);
    const { email, accountId, sessionId, tenantId } = member;
    refuseWeak(newPassword, email, '/newPassword');
    await this.#signIn.confirm(member, oldPassword, {
      address: request.ip ?? '',
      device: deviceToken(request),
    });
    const passwordHash = await hashPassword(newPassword);
    await store.joining(tenantId, accountId, async (tx) => {
      await accounts.setPassword(tx, accountId, passwordHash, sessionId);
      await audit.record(tx, { actor: actorOf(principal), action: 'password.changed' }, now());
    });
  }

  // The colon is the address's own; without the backslash it would begin a parameter.
  @Post('passwords\\:forgotten')
  @HttpCode(202)
  @Public()
  @Takes('application/json')
  @Does(
    'forgotPassword',
    'Have a link sent by which a new password is set',
    'The answer is the same whether there is such an account or not. The link is good once, for an hour.',
  )
  @Answers(202, 'If there is such an account, the mail is on its way')
  @Refuses('mail_off', 'too_many_requests')
  async forgotten(
    @Body({ schema: forgottenPasswordSchema }) asked: ForgottenPassword,
    @Req() request: Request,
  ): Promise<void> {
    if (!this.#dependencies.settings.mail) throw new AppError('mail_off');
    await this.#signIn.countMail(asked.email, request.ip ?? '');
    this.#resets.begin(asked);
  }

  @Post('passwords\\:reset')
  @HttpCode(204)
  @Public()
  @Takes('application/json')
  @Does('resetPassword', 'Set a new password by the link of a mail', 'All sessions of the account end.')
  @Answers(204, 'Set: sign in with it')
  @Refuses('reset_not_found')
  async reset(@Body({ schema: passwordResetSchema }) { token, password }: PasswordReset): Promise<void> {
    const { store, now } = this.#dependencies;
    const found = await accounts.findReset(store, token, now());
    if (!found) throw new AppError('reset_not_found');
    refuseWeak(password, found.email);
    const passwordHash = await hashPassword(password);
    await store.joining(found.tenantId, found.accountId, async (tx) => {
      await accounts.useReset(tx, found, passwordHash);
      const actor = { kind: 'member', id: found.memberId } as const;
      await audit.record(tx, { actor, action: 'password.reset' }, now());
    });
  }
}
