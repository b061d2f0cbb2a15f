// The settings of a tenant's own sign-in. Owners alone see and change them: whoever names the issuer decides who is who.
import {
  openIdSettingsChangeSchema,
  openIdSettingsSchema,
  type OpenIdSettings,
  type OpenIdSettingsChange,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, openid, type TenantTx } from '@vitae/store';
import type { Request } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import { baseOf, CALLBACK_PATH, START_PATH } from './addresses.ts';

const wrong = (pointer: string, detail: string) =>
  new AppError('invalid_request', { errors: [{ pointer, detail }] });

@ApiTags('Access')
@Controller('v1/openid-settings')
export class OpenIdSettingsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('openid')
  @Does('showOpenIdSettings', 'How members sign in by the tenant’s own issuer')
  @Answers(200, 'The settings, but for the secret', openIdSettingsSchema)
  @Refuses('openid_off')
  show(@CurrentPrincipal() { tenantId }: Principal, @Req() request: Request): Promise<OpenIdSettings> {
    return this.#dependencies.store.withTenant(tenantId, (tx) => this.#answer(tx, request));
  }

  @Put()
  @Needs('openid')
  @Takes('application/json')
  @Does('changeOpenIdSettings', 'Have members sign in by the tenant’s own issuer (OpenID Connect)')
  @Answers(200, 'The settings, but for the secret', openIdSettingsSchema)
  async change(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: openIdSettingsChangeSchema }) change: OpenIdSettingsChange,
    @Req() request: Request,
  ): Promise<OpenIdSettings> {
    const { store, settings, now } = this.#dependencies;
    const { origin, protocol } = new URL(change.issuer);
    if (protocol !== 'https:' && !settings.trustedIssuers.includes(origin))
      throw wrong('/issuer', 'must begin with https://');
    return store.withTenant(principal.tenantId, async (tx) => {
      if (!(await openid.putSettings(tx, change, now())))
        throw wrong('/clientSecret', 'is needed, once for each issuer');
      const answer = await this.#answer(tx, request);
      await audit.record(
        tx,
        { actor: actorOf(principal), action: 'openid.changed', detail: { on: true } },
        now(),
      );
      return answer;
    });
  }

  @Delete()
  @HttpCode(204)
  @Needs('openid')
  @Does('removeOpenIdSettings', 'Have members sign in by no issuer', 'Members stay, and their sessions.')
  @Answers(204, 'Removed')
  @Refuses('openid_off')
  async remove(@CurrentPrincipal() principal: Principal): Promise<void> {
    const { store, now } = this.#dependencies;
    await store.withTenant(principal.tenantId, async (tx) => {
      if (!(await openid.removeSettings(tx))) throw new AppError('openid_off');
      await audit.record(
        tx,
        { actor: actorOf(principal), action: 'openid.changed', detail: { on: false } },
        now(),
      );
    });
  }

  async #answer(tx: TenantTx, request: Request): Promise<OpenIdSettings> {
    const kept = await openid.getSettings(tx);
    if (!kept) throw new AppError('openid_off');
    const { slug } = await tx.db.tenant.findUniqueOrThrow({ where: { id: tx.tenantId } });
    const base = baseOf(this.#dependencies.settings, request);
    const startUri = `${base}${START_PATH}?${new URLSearchParams({ tenant: slug })}`;
    return { ...kept, redirectUri: `${base}${CALLBACK_PATH}`, startUri };
  }
}
