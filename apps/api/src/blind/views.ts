// Whether somebody sees whom a resume is of: the tenant's settings and the table of permissions say so, not the request.
import type { BlindHide, SensitiveField, TenantSettings, View } from '@vitae/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '@vitae/runtime';
import { tenantSettings } from '@vitae/store';
import { mayDo, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

export interface Sight {
  readonly blind: boolean;
  /** What a blind view leaves out beside who it is. */
  readonly hides: readonly BlindHide[];
  /** Fields that the tenant guards: no blind view has them. */
  readonly guarded: readonly SensitiveField[];
}

const FULL: Sight = { blind: false, hides: [], guarded: [] };

/** What somebody is shown where they don't say how. */
export const sightOf = (principal: Principal, settings: TenantSettings): Sight =>
  settings.blindByDefault && !mayDo(principal, 'resumes:identity')
    ? { blind: true, hides: settings.blindHides, guarded: settings.sensitiveFields }
    : FULL;

/** What somebody is shown who asks for a view; refuses who asks for more than they may see. */
export function sightAsked(
  principal: Principal,
  settings: TenantSettings,
  asked: { readonly view?: View | undefined; readonly hide?: readonly BlindHide[] | undefined },
): Sight {
  const due = sightOf(principal, settings);
  if (asked.view === 'full' && due.blind) throw new AppError('identity_hidden');
  if (asked.view !== 'blind' && !due.blind) return FULL;
  // Somebody who must not see years can't ask for fewer to be hidden.
  return {
    blind: true,
    hides: [...new Set([...settings.blindHides, ...(asked.hide ?? [])])],
    guarded: settings.sensitiveFields,
  };
}

@Injectable()
export class Views {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  /** Asks the database only where the answer depends on it. */
  async sightOf(principal: Principal): Promise<Sight> {
    if (mayDo(principal, 'resumes:identity')) return FULL;
    const settings = await this.#dependencies.store.withTenant(principal.tenantId, (tx) =>
      tenantSettings.getSettings(tx),
    );
    return sightOf(principal, settings);
  }

  async refuseBlind(principal: Principal, detail: string): Promise<void> {
    if ((await this.sightOf(principal)).blind) throw new AppError('identity_hidden', { detail });
  }
}
