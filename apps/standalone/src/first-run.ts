// The first start makes the tenant `demo` with an owner and an API key, and keeps them in a file that only the user may read.
import { scopeSchema } from '@vitae/contracts';
import { access, type Store } from '@vitae/store';
import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** The same on every installation, so that it is found again without a look at other tenants. */
const DEMO_TENANT = '00000000-0000-4000-8000-00000000de30';

export type FirstRun = { file: string } & (
  { created: false } | { created: true; email: string; password: string; apiKey: string }
);

export async function seedFirstTenant(store: Store, dataDir: string): Promise<FirstRun> {
  const file = join(dataDir, 'first-run.json');
  if (await store.withTenant(DEMO_TENANT, access.tenantExists)) return { file, created: false };
  const email = 'owner@demo.example';
  const password = randomBytes(12).toString('base64url');
  const key = await access.createTenant(store, {
    id: DEMO_TENANT,
    slug: 'demo',
    name: 'Demo',
    owner: { email, name: 'Owner', password },
    apiKey: { name: 'First run', scopes: scopeSchema.options },
  });
  const handle = await open(file, 'w', 0o600);
  // One that was there before may be others' to read.
  await handle.chmod(0o600);
  await handle.writeFile(`${JSON.stringify({ tenant: 'demo', email, password, apiKey: key }, null, 2)}\n`);
  await handle.close();
  return { file, created: true, email, password, apiKey: key };
}

/**
 * What a start says of the login. What it writes may be kept (a log, a journal, a container's output), and read by others, for years: password
 * and key are shown to a terminal alone, once. Elsewhere the file is named, which is its user's.
 */
export function loginLines(firstRun: FirstRun, toTerminal: boolean): string[] {
  const { file } = firstRun;
  if (!firstRun.created) return [`  The login of the first run is in ${file}`];
  if (!toTerminal)
    return [
      `  Sign in    ${firstRun.email}`,
      `\n  Password and API key are in ${file} (readable by you alone), not here: this is no terminal, and may be kept.`,
    ];
  return [
    `  Sign in    ${firstRun.email}`,
    `  Password   ${firstRun.password}`,
    `  API key    ${firstRun.apiKey}`,
    `\n  Shown this once; also in ${file} (readable by you alone).`,
  ];
}
