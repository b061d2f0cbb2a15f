// What the tenant has set for itself.
import {
  tenantSettingsAnswerSchema,
  tenantSettingsChangeSchema,
  type TenantSettings,
  type TenantSettingsAnswer,
  type TenantSettingsChange,
} from '@vitae/contracts';
import { Body, Controller, Get, Inject, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { gpuWorkers, tenantSettings } from '@vitae/store';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does } from '../http/openapi.ts';
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
  @Does('showSettings', 'What the tenant has set')
  @Answers(200, 'All settings, with their defaults', tenantSettingsAnswerSchema)
  async show(@CurrentPrincipal() { tenantId }: Principal): Promise<TenantSettingsAnswer> {
    const { store } = this.#dependencies;
    return this.#answer(await store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx)));
  }

  @Patch()
  @Needs('admin')
  @Takes('application/json')
  @Does('changeSettings', 'Change what the tenant has set')
  @Answers(200, 'All settings after the change', tenantSettingsAnswerSchema)
  async change(
    @CurrentPrincipal() { tenantId }: Principal,
    @Body({ schema: tenantSettingsChangeSchema }) change: TenantSettingsChange,
  ): Promise<TenantSettingsAnswer> {
    const { store } = this.#dependencies;
    return this.#answer(await store.withTenant(tenantId, (tx) => tenantSettings.changeSettings(tx, change)));
  }

  async #answer(settings: TenantSettings): Promise<TenantSettingsAnswer> {
    const { store, now, settings: own } = this.#dependencies;
    const { alive } = await store.asRelay((tx) => gpuWorkers.pressure(tx, now()));
    return { ...settings, notices: noticesOf(settings, { house: alive, outside: Boolean(own.overflow) }) };
  }
}
