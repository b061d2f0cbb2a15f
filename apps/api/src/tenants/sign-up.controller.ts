// Signing up: a company becomes a tenant by itself, where SIGN_UP allows it.
import {
  signedUpSchema,
  signUpSchema,
  signUpUseSchema,
  type SignedUp,
  type SignUp,
  type SignUpUse,
} from '@vitae/contracts';
import { Body, Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { foundTenant } from '@vitae/store';
import type { Request } from 'express';
import { createHash } from 'node:crypto';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { databaseCounter, refusalOf } from '../access/counters.ts';
import { networkOf } from '../access/network.ts';
import { refuseWeak } from '../access/new-password.ts';
import { Public } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

/** Tries of one network in an hour, over all processes: an office may share an address, and a code can't be guessed anyway. */
const TRIES = 10;
const HOUR_SECONDS = 3_600;

@ApiTags('Access')
@Controller('v1/tenants')
export class SignUpController {
  readonly #dependencies: ApiDependencies;
  readonly #tries: RateLimiterPostgres;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
    this.#tries = databaseCounter(dependencies.store, {
      points: TRIES,
      duration: HOUR_SECONDS,
      keyPrefix: 'sign-up',
    });
  }

  @Get('sign-up')
  @Public()
  @Does('showSignUpUse', 'Who may sign up')
  @Answers(200, 'For a page to sign up by', signUpUseSchema)
  use(): SignUpUse {
    return { mode: this.#dependencies.settings.signUp.mode };
  }

  @Post()
  @Public()
  @Takes('application/json')
  @HttpCode(201)
  @Does(
    'signUp',
    'Become a tenant',
    'Whoever runs Vitae decides who may: nobody (`SIGN_UP=off`), who has a code of theirs, good for one sign-up (`invite`), or everybody (`open`). The owner signs in afterwards. A request that is sent again finds the slug taken.',
  )
  @Answers(201, 'The tenant is there', signedUpSchema)
  @Refuses('sign_up_closed', 'sign_up_code_invalid', 'slug_taken', 'too_many_requests')
  async signUp(@Body({ schema: signUpSchema }) wanted: SignUp, @Req() request: Request): Promise<SignedUp> {
    const { store, settings, now } = this.#dependencies;
    const { mode, limits } = settings.signUp;
    if (mode === 'off') throw new AppError('sign_up_closed');
    await this.#count(request.ip ?? '');
    const { code, ...tenant } = wanted;
    refuseWeak(tenant.owner.password, tenant.owner.email, '/owner/password');
    if (mode === 'invite' && code === undefined) throw new AppError('sign_up_code_invalid');
    const needed = mode === 'invite' ? code : undefined;
    const { tenantId } = await foundTenant(store, { ...tenant, limits, code: needed }, now());
    return { tenant: { id: tenantId, slug: wanted.slug, name: wanted.name } };
  }

  async #count(address: string): Promise<void> {
    const network = createHash('sha256').update(networkOf(address)).digest('base64url');
    try {
      await this.#tries.consume(network);
    } catch (refused) {
      throw refusalOf(refused);
    }
  }
}
