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
import { audit, gpuWorkers, searchIndex, tenantSettings } from '@vitae/store';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does } from '../http/openapi.ts';
import { noticesOf } from './notices.ts';

const sameNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.toSorted().join() === others.toSorted().join();

@ApiTags('Settings')
@Controller('v1/settings')
export class SettingsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('settings')
  @Does('showSettings', 'What the tenant has set')
  @Answers(200, 'All settings, with their defaults', tenantSettingsAnswerSchema)
  async show(@CurrentPrincipal() { tenantId }: Principal): Promise<TenantSettingsAnswer> {
    const { store } = this.#dependencies;
    return this.#answer(await store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx)));
  }

  @Patch()
  @Needs('settings')
  @Takes('application/json')
  @Does('changeSettings', 'Change what the tenant has set')
  @Answers(200, 'All settings after the change', tenantSettingsAnswerSchema)
  async change(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: tenantSettingsChangeSchema }) change: TenantSettingsChange,
  ): Promise<TenantSettingsAnswer> {
    const { store, now } = this.#dependencies;
    const settings = await store.withTenant(principal.tenantId, async (tx) => {
      const before = await tenantSettings.getSettings(tx);
      const changed = await tenantSettings.changeSettings(tx, change);
      // What is guarded from now on is cut from what was indexed before, and what is not any more comes back.
      if (!sameNames(before.sensitiveFields, changed.sensitiveFields)) await searchIndex.outdate(tx);
      // Which, not to what: a value may be a secret.
      const detail = Object.fromEntries(Object.keys(change).map((name) => [name, 'changed']));
      await audit.record(tx, { actor: actorOf(principal), action: 'settings.changed', detail }, now());
      return changed;
    });
    return this.#answer(settings);
  }

  async #answer(settings: TenantSettings): Promise<TenantSettingsAnswer> {
    const { store, now, settings: own } = this.#dependencies;
    const { alive } = await store.asRelay((tx) => gpuWorkers.pressure(tx, now()));
    return { ...settings, notices: noticesOf(settings, { house: alive, outside: Boolean(own.overflow) }) };
  }
}
