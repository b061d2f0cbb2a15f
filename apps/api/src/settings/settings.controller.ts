// What the tenant has set for itself.
import {
  tenantSettingsAnswerSchema,
  tenantSettingsChangeSchema,
  type TenantSettings,
  type TenantSettingsAnswer,
} from '@vitae/contracts';
import { Body, Controller, Get, Inject, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { gpuWorkers, tenantSettings } from '@vitae/store';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Refuses } from '../http/openapi.ts';
import { check } from '../http/validation.ts';
import { noticesOf } from './notices.ts';

@ApiTags('Settings')
@Controller('v1/settings')
export class SettingsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('admin')
  @Answers(200, 'All settings, with their defaults', tenantSettingsAnswerSchema)
  @Refuses('unauthenticated', 'missing_scope')
  async show(@CurrentPrincipal() { tenantId }: Principal): Promise<TenantSettingsAnswer> {
    const { store } = this.#dependencies;
    return this.#answer(await store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx)));
  }

  @Patch()
  @Needs('admin')
  @Answers(200, 'All settings after the change', tenantSettingsAnswerSchema)
  @Refuses('invalid_request', 'unauthenticated', 'missing_scope')
  async change(
    @CurrentPrincipal() { tenantId }: Principal,
    @Body() body: unknown,
  ): Promise<TenantSettingsAnswer> {
    const change = check(tenantSettingsChangeSchema, body);
    const { store } = this.#dependencies;
    return this.#answer(await store.withTenant(tenantId, (tx) => tenantSettings.changeSettings(tx, change)));
  }

  async #answer(settings: TenantSettings): Promise<TenantSettingsAnswer> {
    const { store, now, settings: own } = this.#dependencies;
    const { alive } = await store.asRelay((tx) => gpuWorkers.pressure(tx, now()));
    return { ...settings, notices: noticesOf(settings, { house: alive, outside: Boolean(own.overflow) }) };
  }
}
