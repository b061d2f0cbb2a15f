// Does what `vitae admin tenant …` says, but for deleting.
import { scopeSchema, type AuditAction, type PlanLimits } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import {
  audit,
  foundTenant,
  llmUsage,
  operator,
  operatorTenants,
  type ListedTenant,
  type Store,
} from '@vitae/store';
import { randomBytes } from 'node:crypto';
import type { Outcome } from './outcome.ts';
import { table } from './table.ts';
import type { TenantCommand } from './tenant-arguments.ts';

const DAY_MS = 86_400_000;

/** Runs a command; `now` is the time that goes into what it changes. */
export async function keepTenants(
  store: Store,
  command: Exclude<TenantCommand, { kind: 'delete tenant' }>,
  now: Date,
): Promise<Outcome> {
  switch (command.kind) {
    case 'list tenants': {
      const tenants = await listed(store, now);
      return { text: tenantTable(tenants), data: tenants, complete: true };
    }
    case 'invite': {
      const expiresAt = new Date(now.getTime() + command.days * DAY_MS);
      const code = await store.asOperator((tx) => operatorTenants.invite(tx, expiresAt, now));
      const text = `${code}\nGood for one sign-up until ${expiresAt.toISOString()}. It is shown this once.`;
      return { text, data: { code, expiresAt: expiresAt.toISOString() }, complete: true };
    }
    case 'create tenant':
      return create(store, command, now);
    case 'limit tenant':
      return change(store, command.slug, now, 'tenant.limited', (tx, id) =>
        operatorTenants.setLimits(tx, id, command.limits),
      );
    case 'suspend tenant':
      return change(store, command.slug, now, 'tenant.suspended', (tx, id) =>
        operatorTenants.suspend(tx, id, now),
      );
    case 'resume tenant':
      return change(store, command.slug, now, 'tenant.resumed', operatorTenants.resume);
  }
}

const listed = (store: Store, now: Date) =>
  store.asOperator((tx) => operatorTenants.list(tx, llmUsage.monthOf(now)));

async function create(
  store: Store,
  { slug, name, owner, limits }: Extract<TenantCommand, { kind: 'create tenant' }>,
  now: Date,
): Promise<Outcome> {
  const password = randomBytes(15).toString('base64url');
  const apiKey = { name: 'first', scopes: scopeSchema.options };
  try {
    const made = await foundTenant(store, { slug, name, limits, owner: { ...owner, password }, apiKey }, now);
    const data = { id: made.tenantId, slug, email: owner.email, password, apiKey: made.apiKey };
    const text = [
      `Tenant ${slug} is there. These are shown this once:`,
      `  signs in with   ${owner.email}   ${password}`,
      `  API key         ${made.apiKey}`,
    ].join('\n');
    return { text, data, complete: true };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'slug_taken') throw error;
    return { text: `There is a tenant “${slug}” already.`, data: { created: null }, complete: false };
  }
}

/** Changes a tenant and tells how it is then. */
async function change(
  store: Store,
  slug: string,
  now: Date,
  action: AuditAction,
  work: (tx: Parameters<typeof operatorTenants.resume>[0], id: string) => Promise<void>,
): Promise<Outcome> {
  const id = await store.asOperator(async (tx) => {
    const found = await operator.findTenant(tx, slug);
    if (found !== undefined) await work(tx, found);
    return found;
  });
  if (id === undefined) return noTenant(slug);
  const actor = { kind: 'operator', id: null } as const;
  await store.withTenant(id, (tx) =>
    audit.record(tx, { actor, action, subject: { kind: 'tenant', id } }, now),
  );
  const tenants = (await listed(store, now)).filter((one) => one.id === id);
  return { text: tenantTable(tenants), data: tenants[0], complete: tenants.length === 1 };
}

export const noTenant = (slug: string): Outcome => ({
  text: `There is no tenant “${slug}”.`,
  data: { tenant: null },
  complete: false,
});

const shown = (used: number, limit: number | null) => `${used} of ${limit ?? '∞'}`;
const shownLimit = (limit: PlanLimits[keyof PlanLimits]) => String(limit ?? '∞');
const tenantTable = (tenants: readonly ListedTenant[]) =>
  table(
    ['slug', 'status', 'resumes a month', 'bytes', 'tokens a month', 'requests/s', 'members', 'id'],
    tenants.map(({ id, slug, status, limits, used }) => [
      slug,
      status,
      shown(used.resumes, limits.resumesAMonth),
      shown(used.bytes, limits.bytesStored),
      shownLimit(limits.tokensAMonth),
      shownLimit(limits.requestsASecond),
      shownLimit(limits.members),
      id,
    ]),
    'There is no tenant.',
  );
