// What the tenant has set for itself.
import { tenantSettingsChangeSchema, tenantSettingsSchema, type TenantSettings } from '@vitae/contracts';
import { Body, Controller, Get, Inject, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { tenantSettings } from '@vitae/store';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Refuses } from '../http/openapi.ts';
import { check } from '../http/validation.ts';

@ApiTags('Settings')
@Controller('v1/settings')
export class SettingsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('admin')
  @Answers(200, 'All settings, with their defaults', tenantSettingsSchema)
  @Refuses('unauthenticated', 'missing_scope')
  show(@CurrentPrincipal() { tenantId }: Principal): Promise<TenantSettings> {
    return this.#dependencies.store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx));
  }

  @Patch()
  @Needs('admin')
  @Answers(200, 'All settings after the change', tenantSettingsSchema)
  @Refuses('invalid_request', 'unauthenticated', 'missing_scope')
  change(@CurrentPrincipal() { tenantId }: Principal, @Body() body: unknown): Promise<TenantSettings> {
    const change = check(tenantSettingsChangeSchema, body);
    return this.#dependencies.store.withTenant(tenantId, (tx) => tenantSettings.changeSettings(tx, change));
  }
}
