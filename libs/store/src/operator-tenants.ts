// What whoever runs Vitae does with tenants: makes, lists, limits, suspends and deletes them. Of a tenant it sees its slug, its plan and
// how much it uses.
import { UNLIMITED, type PlanLimits } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomBytes, randomUUID } from 'node:crypto';
import { hashSecret } from './access.ts';
import { Prisma } from './generated/client.ts';
import { takeTurn } from './plans.ts';
import type { OperatorTx } from './store.ts';

export type TenantStatus = 'active' | 'suspended' | 'deleting';

export interface ListedTenant {
  readonly id: string;
  readonly slug: string;
  readonly status: TenantStatus;
  readonly limits: PlanLimits;
  readonly used: { readonly resumes: number; readonly bytes: number };
}

/** Who is here, in the order of their slugs; `month` (YYYY-MM) is the one whose resumes are told. */
export async function list({ db }: OperatorTx, month: string): Promise<ListedTenant[]> {
  const rows = await db.$queryRaw<(PlanLimits & ListedTenant & { resumes: number; bytes: number })[]>`
    SELECT t.id, t.slug,
      CASE WHEN p.deleting_at IS NOT NULL THEN 'deleting' WHEN p.suspended_at IS NOT NULL THEN 'suspended' ELSE 'active' END AS status,
      p.resumes_a_month AS "resumesAMonth", p.tokens_a_month::float8 AS "tokensAMonth", p.requests_a_second AS "requestsASecond",
      p.bytes_stored::float8 AS "bytesStored", p.members,
      (SELECT coalesce(sum(u.resumes), 0)::int FROM tenant_usage_days u WHERE u.tenant_id = t.id
        AND u.day >= ${`${month}-01`}::date AND u.day < (${`${month}-01`}::timestamp + interval '1 month')::date) AS resumes,
      (SELECT coalesce(sum(s.bytes), 0)::float8 FROM storage_changes s WHERE s.tenant_id = t.id) AS bytes
    FROM tenants t LEFT JOIN tenant_plans p ON p.tenant_id = t.id ORDER BY t.slug`;
  return rows.map(({ id, slug, status, resumes, bytes, ...limits }) => ({
    id,
    slug,
    status,
    limits,
    used: { resumes, bytes },
  }));
}

/** Adds a tenant with its plan. Throws `slug_taken`. */
export async function add(
  { db }: OperatorTx,
  { slug, name, limits }: { slug: string; name: string; limits: Partial<PlanLimits> },
): Promise<string> {
  const id = randomUUID();
  const added = await db.$executeRaw`
    INSERT INTO tenants (id, slug, name) VALUES (${id}::uuid, ${slug}, ${name}) ON CONFLICT (slug) DO NOTHING`;
  if (!added) throw new AppError('slug_taken');
  await setLimits({ db }, id, limits);
  return id;
}

const COLUMNS: Record<keyof PlanLimits, string> = {
  resumesAMonth: 'resumes_a_month',
  tokensAMonth: 'tokens_a_month',
  requestsASecond: 'requests_a_second',
  bytesStored: 'bytes_stored',
  members: 'members',
};
const isLimit = (name: string): name is keyof PlanLimits => Object.hasOwn(COLUMNS, name);

/** Sets the limits that are named and leaves the others; null takes one away. */
export async function setLimits({ db }: OperatorTx, id: string, limits: Partial<PlanLimits>): Promise<void> {
  await db.$executeRaw`INSERT INTO tenant_plans (tenant_id) VALUES (${id}::uuid) ON CONFLICT DO NOTHING`;
  for (const name of Object.keys(UNLIMITED).filter(isLimit)) {
    const value = limits[name];
    if (value === undefined) continue;
    await db.$executeRaw`
      UPDATE tenant_plans SET ${Prisma.raw(COLUMNS[name])} = ${value}::bigint WHERE tenant_id = ${id}::uuid`;
  }
}

/** From now on the tenant reads and changes nothing; what it has sent is read all the same. Again, it stays as it is. */
export async function suspend(tx: OperatorTx, id: string, now: Date): Promise<void> {
  await takeTurn({ ...tx, tenantId: id });
  await tx.db.$executeRaw`
    INSERT INTO tenant_plans AS kept (tenant_id, suspended_at) VALUES (${id}::uuid, ${now})
    ON CONFLICT (tenant_id) DO UPDATE SET suspended_at = coalesce(kept.suspended_at, excluded.suspended_at)`;
}

/** Takes a suspension back. */
export async function resume({ db }: OperatorTx, id: string): Promise<void> {
  await db.$executeRaw`UPDATE tenant_plans SET suspended_at = NULL WHERE tenant_id = ${id}::uuid`;
}

/** From now on nothing comes in: what was accepted before is there to be deleted, and a deletion that was broken off goes on. */
export async function beginDeletion(tx: OperatorTx, id: string, now: Date): Promise<void> {
  await takeTurn({ ...tx, tenantId: id });
  await tx.db.$executeRaw`
    INSERT INTO tenant_plans AS kept (tenant_id, deleting_at) VALUES (${id}::uuid, ${now})
    ON CONFLICT (tenant_id) DO UPDATE SET deleting_at = coalesce(kept.deleting_at, excluded.deleting_at)`;
}

/** Removes a tenant that is being deleted, with all rows that are left of it; false if somebody else just did. */
export async function remove({ db }: OperatorTx, id: string): Promise<boolean> {
  // Not in the tenant's turn: who waits for that holds the tenant's row, and is refused when it comes.
  return (await db.$executeRaw`DELETE FROM tenants WHERE id = ${id}::uuid`) > 0;
}

/** What a deletion found when it began; of two of the same tenant it is the first one's. */
export async function keepFound<T extends Prisma.InputJsonObject>(
  { db }: OperatorTx,
  { tenant, slug }: { tenant: string; slug: string },
  found: T,
  now: Date,
): Promise<unknown> {
  await db.$executeRaw`
    INSERT INTO tenant_receipts (tenant, slug, begun_at, found)
    VALUES (${tenant}::uuid, ${slug}, ${now}, ${JSON.stringify(found)}::jsonb) ON CONFLICT (tenant) DO NOTHING`;
  const [row] = await db.$queryRaw<{ found: unknown; begunAt: Date }[]>`
    SELECT found, begun_at AS "begunAt" FROM tenant_receipts WHERE tenant = ${tenant}::uuid`;
  return row && { found: row.found, begunAt: row.begunAt.toISOString() };
}

/** Keeps the receipt of a deletion for whoever runs Vitae. */
export async function keepReceipt({ db }: OperatorTx, tenant: string, receipt: object): Promise<void> {
  await db.$executeRaw`
    UPDATE tenant_receipts SET receipt = ${JSON.stringify(receipt)}::jsonb WHERE tenant = ${tenant}::uuid AND receipt IS NULL`;
}

/** The receipt of a tenant that was deleted. */
export async function readReceipt({ db }: OperatorTx, tenant: string): Promise<unknown> {
  const [row] = await db.$queryRaw<{ receipt: unknown }[]>`
    SELECT receipt FROM tenant_receipts WHERE tenant = ${tenant}::uuid`;
  return row?.receipt ?? undefined;
}

/** Makes a code with which somebody may sign up once, until then. */
export async function invite({ db }: OperatorTx, expiresAt: Date, now: Date): Promise<string> {
  const code = `vi_${randomBytes(24).toString('base64url')}`;
  await db.$executeRaw`DELETE FROM sign_up_codes WHERE expires_at <= ${now}`;
  await db.$executeRaw`INSERT INTO sign_up_codes (code_hash, expires_at) VALUES (${hashSecret(code)}, ${expiresAt})`;
  return code;
}

/** Takes a code in the transaction of the sign-up; of two who have the same one gets true. */
export async function takeCode({ db }: OperatorTx, code: string, now: Date): Promise<boolean> {
  return (
    (await db.$executeRaw`
      DELETE FROM sign_up_codes WHERE code_hash = ${hashSecret(code)} AND expires_at > ${now}`) > 0
  );
}
