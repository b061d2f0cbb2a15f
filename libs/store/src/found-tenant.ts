// Makes a tenant with its plan, its owner and, where one is wanted, a first API key: all of it or nothing.
import type { PlanLimits, Scope } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import { createApiKey } from './access.ts';
import { add, takeCode } from './operator-tenants.ts';
import { hashPassword } from './passwords.ts';
import type { Store } from './store.ts';

export interface FoundedTenant {
  readonly slug: string;
  readonly name: string;
  readonly limits: Partial<PlanLimits>;
  readonly owner: { readonly email: string; readonly name: string; readonly password: string };
  readonly apiKey?: { readonly name: string; readonly scopes: readonly Scope[] };
  /** With which its owner was invited; it is used up with this. */
  readonly code?: string | undefined;
}

/** The key is returned in full for the only time. Rejects with `slug_taken` or `sign_up_code_invalid`. */
export async function foundTenant(
  store: Store,
  { slug, name, limits, owner, apiKey, code }: FoundedTenant,
  now: Date,
): Promise<{ tenantId: string; apiKey: string | undefined }> {
  const passwordHash = await hashPassword(owner.password);
  return store.asOperator(async (tx) => {
    if (code !== undefined && !(await takeCode(tx, code, now))) throw new AppError('sign_up_code_invalid');
    const tenantId = await add(tx, { slug, name, limits });
    const { db } = tx;
    // What is the tenant's own is written as the tenant.
    await db.$queryRaw`SELECT set_config('app.tenant_id', ${tenantId}, true), set_config('role', 'vitae_app', true)`;
    const email = owner.email.toLowerCase();
    await db.member.create({
      data: { id: randomUUID(), tenantId, email, name: owner.name, role: 'owner', passwordHash },
    });
    const key = apiKey && (await createApiKey({ tenantId, db }, apiKey.name, apiKey.scopes));
    return { tenantId, apiKey: key };
  });
}
