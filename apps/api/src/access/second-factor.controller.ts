// Setting up the second step of signing in, and taking it off again.
import {
  codeProofSchema,
  newSecondFactorSchema,
  passwordProofSchema,
  recoveryCodesSchema,
  secondFactorSchema,
  type CodeProof,
  type NewSecondFactor,
  type PasswordProof,
  type RecoveryCodes,
  type SecondFactor,
} from '@vitae/contracts';
import { Body, Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, secondFactors, type MemberIdentity } from '@vitae/store';
import type { Request } from 'express';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import { deviceToken } from './cookies.ts';
import { newSecret, uriOf } from './one-time-codes.ts';
import { memberOf } from './own-account.ts';
import { actorOf, CurrentPrincipal, ForMembers, WhileSuspended, type Principal } from './principal.ts';
import { SecondStep } from './second-step.ts';
import { SignIn } from './sign-in.ts';

@ApiTags('Access')
@Controller('v1/second-factor')
export class SecondFactorController {
  readonly #dependencies: ApiDependencies;
  readonly #signIn: SignIn;
  readonly #step: SecondStep;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(SignIn) signIn: SignIn,
    @Inject(SecondStep) step: SecondStep,
  ) {
    this.#dependencies = dependencies;
    this.#signIn = signIn;
    this.#step = step;
  }

  @Get()
  @ForMembers()
  @Does('showSecondFactor', 'Whether signing in asks you for a code')
  @Answers(200, 'How it is', secondFactorSchema)
  async show(@CurrentPrincipal() principal: Principal): Promise<SecondFactor> {
    const found = await secondFactors.find(this.#dependencies.store, memberOf(principal).accountId);
    return found?.confirmed
      ? { on: true, recoveryCodesLeft: found.recoveryCodesLeft }
      : { on: false, recoveryCodesLeft: 0 };
  }

  @Post()
  @WhileSuspended()
  @HttpCode(200)
  @ForMembers()
  @Takes('application/json')
  @Does('beginSecondFactor', 'Get a secret for an app', 'It counts once a code of it has confirmed it.')
  @Answers(200, 'The secret', newSecondFactorSchema)
  @Refuses('wrong_login', 'too_many_requests', 'second_factor_on')
  async begin(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: passwordProofSchema }) { password }: PasswordProof,
    @Req() request: Request,
  ): Promise<NewSecondFactor> {
    const member = memberOf(principal);
    await this.#prove(member, password, request);
    const { accountId, email } = member;
    const secret = newSecret();
    const { store } = this.#dependencies;
    if (!(await store.presenting(accountId, (tx) => secondFactors.begin(tx, accountId, secret))))
      throw new AppError('second_factor_on');
    return { secret, uri: uriOf(secret, email) };
  }

  @Post('confirm')
  @WhileSuspended()
  @HttpCode(200)
  @ForMembers()
  @Takes('application/json')
  @Does('confirmSecondFactor', 'Have signing in ask for codes from now on, by a first one')
  @Answers(200, 'It does; keep these safe', recoveryCodesSchema)
  @Refuses('wrong_code', 'too_many_requests', 'second_factor_on', 'second_factor_off')
  async confirm(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: codeProofSchema }) { code }: CodeProof,
  ): Promise<RecoveryCodes> {
    const { store, now } = this.#dependencies;
    const { accountId, tenantId } = memberOf(principal);
    const found = await secondFactors.find(store, accountId);
    if (!found) throw new AppError('second_factor_off');
    if (found.confirmed) throw new AppError('second_factor_on');
    const step = await this.#step.stepOf(accountId, found.secret, code);
    const recoveryCodes = await store.joining(tenantId, accountId, async (tx) => {
      const codes = await secondFactors.confirm(tx, accountId, { secret: found.secret, step }, now());
      if (!codes) throw new AppError('second_factor_on');
      await audit.record(tx, { actor: actorOf(principal), action: 'second_factor.on' }, now());
      return codes;
    });
    return { recoveryCodes };
  }

  @Post('remove')
  @WhileSuspended()
  @HttpCode(204)
  @ForMembers()
  @Takes('application/json')
  @Does('removeSecondFactor', 'Have signing in ask for no codes')
  @Answers(204, 'It asks for none')
  @Refuses('wrong_login', 'too_many_requests', 'second_factor_off')
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: passwordProofSchema }) { password }: PasswordProof,
    @Req() request: Request,
  ): Promise<void> {
    const { store, now } = this.#dependencies;
    const member = memberOf(principal);
    await this.#prove(member, password, request);
    const { accountId, tenantId } = member;
    await store.joining(tenantId, accountId, async (tx) => {
      if (!(await secondFactors.remove(tx, accountId))) throw new AppError('second_factor_off');
      await audit.record(tx, { actor: actorOf(principal), action: 'second_factor.off' }, now());
    });
  }

  #prove(member: MemberIdentity, password: string, request: Request): Promise<void> {
    const from = { address: request.ip ?? '', device: deviceToken(request) };
    return this.#signIn.confirm(member, password, from);
  }
}
