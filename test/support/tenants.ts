import { scopeSchema, type Scope } from '@vitae/contracts';
import { access, type Store } from '@vitae/store';
import { randomUUID } from 'node:crypto';

export interface TestTenant {
  readonly id: string;
  readonly apiKey: string;
  readonly email: string;
  readonly password: string;
}

/** A tenant with an owner and an API key. */
export async function addTenant(
  store: Store,
  slug: string,
  scopes: readonly Scope[] = scopeSchema.options,
): Promise<TestTenant> {
  const id = randomUUID();
  const email = `owner@${slug}.example`;
  const password = `pass-${slug}`;
  const apiKey = await access.createTenant(store, {
    id,
    slug,
    name: slug,
    owner: { email, name: 'Owner', password },
    apiKey: { name: 'test', scopes },
  });
  return { id, apiKey, email, password };
}
