// What a tenant may use, and whether there is still room for another resume, token or member. Whoever takes from a quota takes the
// tenant's turn until its transaction ends: of two at the edge one is refused.
import { TOLD_AT, UNLIMITED, type PlanAnswer, type PlanLimits, type QuotaName } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { publish } from './events.ts';
import type { TenantPlan } from './generated/client.ts';
import { monthOf, tokensIn } from './llm-usage.ts';
import type { TenantTx } from './store.ts';
import { add, bytesStored, dayOf, drawTogether, resumesOfMonth } from './tenant-usage.ts';

const toNumber = (value: bigint | null) => (value === null ? null : Number(value));

const limitsOf = (row: TenantPlan | null): PlanLimits =>
  row
    ? {
        resumesAMonth: row.resumesAMonth,
        tokensAMonth: toNumber(row.tokensAMonth),
        requestsASecond: row.requestsASecond,
        bytesStored: toNumber(row.bytesStored),
        members: row.members,
      }
    : UNLIMITED;

const planOf = ({ tenantId, db }: TenantTx) => db.tenantPlan.findUnique({ where: { tenantId } });

/** When the month of a time ends, by UTC. */
const endOfMonth = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1)).toISOString();

/** The plan, and what is used of it. */
export async function show(tx: TenantTx, now: Date): Promise<PlanAnswer> {
  const { tenantId, db } = tx;
  const row = await planOf(tx);
  const [used] = await db.$queryRaw<{ resumes: number; bytes: number }[]>`
    SELECT ${resumesOfMonth(tenantId, dayOf(now))} AS resumes, ${bytesStored(tenantId)} AS bytes`;
  return {
    status: row?.suspendedAt || row?.deletingAt ? 'suspended' : 'active',
    limits: limitsOf(row),
    used: {
      resumes: used?.resumes ?? 0,
      tokens: await tokensIn(tx, monthOf(now)),
      bytes: used?.bytes ?? 0,
      members: await db.member.count({ where: { tenantId } }),
    },
    resetsAt: endOfMonth(now),
  };
}

/** Throws `tenant_suspended` where it is, or is being deleted. */
export async function refuseIfSuspended(tx: TenantTx): Promise<void> {
  refuseSuspended(await planOf(tx));
}

export async function isSuspended(tx: TenantTx): Promise<boolean> {
  const row = await planOf(tx);
  return row !== null && (row.suspendedAt !== null || row.deletingAt !== null);
}

function refuseSuspended(row: TenantPlan | null): void {
  if (row?.suspendedAt || row?.deletingAt) throw new AppError('tenant_suspended');
}

/** Whoever takes from the tenant's quotas, or ends the tenant, does it alone until the transaction ends. */
export const takeTurn = ({ tenantId, db }: TenantTx) =>
  db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:quota`}, 0))::text`;

/**
 * Counts a resume that was just added, late in its transaction. Throws `quota_reached`, or `tenant_suspended` where the tenant was
 * suspended after its request had begun.
 */
export const countResume = (tx: TenantTx, resume: { id: string; bytes: number }, now: Date): Promise<void> =>
  countResumes(tx, [resume], now);

/** The same for several that were added in one transaction: all of them or, at a quota, none. */
export async function countResumes(
  tx: TenantTx,
  added: readonly { readonly id: string; readonly bytes: number }[],
  now: Date,
): Promise<void> {
  if (!added.length) return;
  const { tenantId, db } = tx;
  await takeTurn(tx);
  const plan = await planOf(tx);
  refuseSuspended(plan);
  const limits = limitsOf(plan);
  const day = dayOf(now);
  const [before] = await db.$queryRaw<{ resumes: number; bytes: number }[]>`
    SELECT ${resumesOfMonth(tenantId, day)} AS resumes, ${bytesStored(tenantId)} AS bytes`;
  const resetsAt = endOfMonth(now);
  const count = added.length;
  const bytes = added.reduce((sum, one) => sum + one.bytes, 0);
  const resumes = (before?.resumes ?? 0) + count;
  // Their own bytes are in it.
  const stored = before?.bytes ?? 0;
  refuseBeyond({ name: 'resumes', limit: limits.resumesAMonth, used: resumes, resetsAt }, count);
  refuseBeyond({ name: 'bytes', limit: limits.bytesStored, used: stored, resetsAt: null }, bytes);
  const ids = added.map(({ id }) => id);
  await db.resume.updateMany({
    where: { id: { in: ids } },
    data: { countedOn: new Date(day), givenBack: false },
  });
  await add(tx, day, { resumes: count, bytes });
  await drawTogether(tx);
  await tell(tx, { name: 'resumes', limit: limits.resumesAMonth, used: resumes, resetsAt }, now);
  await tell(tx, { name: 'bytes', limit: limits.bytesStored, used: stored, resetsAt: null }, now);
}

/** Counts the bytes of a resume that was counted before they were there. Throws `quota_reached` where there is no room for them. */
export async function countFile(
  tx: TenantTx,
  { id, bytes }: { id: string; bytes: number },
  now: Date,
): Promise<void> {
  const { tenantId, db } = tx;
  await takeTurn(tx);
  const limit = limitsOf(await planOf(tx)).bytesStored;
  const [stored] = await db.$queryRaw<{ bytes: number }[]>`SELECT ${bytesStored(tenantId)} AS bytes`;
  const quota = { name: 'bytes', limit, used: stored?.bytes ?? 0, resetsAt: null } as const;
  refuseBeyond(quota, bytes);
  const row = await db.resume.findUnique({ where: { id }, select: { countedOn: true } });
  await add(tx, dayOf(row?.countedOn ?? now), { bytes });
  await drawTogether(tx);
  await tell(tx, quota, now);
}

/** Counts a resume anew that is read again after its count was taken back; any other was counted once and stays so. */
export async function countAgain(tx: TenantTx, id: string, now: Date): Promise<void> {
  const row = await tx.db.resume.findUnique({ where: { id }, select: { givenBack: true, bytes: true } });
  if (row?.givenBack) await countResume(tx, { id, bytes: row.bytes }, now);
}

/** Takes the count of a resume back that has failed by a fault of ours. Doing it twice takes back once. */
export async function giveBack(tx: TenantTx, id: string): Promise<void> {
  const [row] = await tx.db.$queryRaw<{ day: string; bytes: number }[]>`
    UPDATE resumes SET given_back = true
    WHERE id = ${id}::uuid AND status = 'failed' AND counted_on IS NOT NULL AND NOT given_back
    RETURNING to_char(counted_on, 'YYYY-MM-DD') AS day, bytes`;
  if (row) await add(tx, row.day, { resumes: -1, bytes: -row.bytes });
}

/** The tokens of a month that are still to be had, by the plan and by what the tenant has set for itself (null: no end). */
export async function tokensLeft(
  tx: TenantTx,
  ownLimit: number | null,
  now: Date,
): Promise<{ left: number; reached: 'plan' | 'own' | null }> {
  const limits = limitsOf(await planOf(tx));
  if (limits.tokensAMonth === null && ownLimit === null) return { left: Infinity, reached: null };
  const used = await tokensIn(tx, monthOf(now));
  const ofPlan = (limits.tokensAMonth ?? Infinity) - used;
  const own = (ownLimit ?? Infinity) - used;
  const left = Math.max(0, Math.min(ofPlan, own));
  return { left, reached: left > 0 ? null : own <= ofPlan ? 'own' : 'plan' };
}

/** Tells of tokens that were just added. */
export async function tellOfTokens(tx: TenantTx, now: Date): Promise<void> {
  const { tokensAMonth } = limitsOf(await planOf(tx));
  if (tokensAMonth === null) return;
  const used = await tokensIn(tx, monthOf(now));
  await tell(tx, { name: 'tokens', limit: tokensAMonth, used, resetsAt: endOfMonth(now) }, now);
}

/**
 * Whether there is room for one more member, in the transaction that adds one or invites one. `count` is asked for how many there are,
 * those invited among them, once nobody else can add one. Throws `quota_reached` or `tenant_suspended`.
 */
export async function admitMember(tx: TenantTx, count: () => Promise<number>, now: Date): Promise<void> {
  await takeTurn(tx);
  const plan = await planOf(tx);
  refuseSuspended(plan);
  const { members: limit } = limitsOf(plan);
  if (limit === null) return;
  const used = (await count()) + 1;
  refuseBeyond({ name: 'members', limit, used, resetsAt: null }, 1);
  await tell(tx, { name: 'members', limit, used, resetsAt: null }, now);
}

interface Taken {
  readonly name: QuotaName;
  readonly limit: number | null;
  /** With what is being taken. */
  readonly used: number;
  readonly resetsAt: string | null;
}

function refuseBeyond({ name, limit, used, resetsAt }: Taken, taking: number): void {
  if (limit === null || used <= limit) return;
  const quota = { name, limit, used: Math.max(0, used - taking), resetsAt };
  throw new AppError('quota_reached', { detail: REACHED[name](quota.limit, resetsAt), quota });
}

const untilThen = (resetsAt: string | null) =>
  resetsAt ? `, again from ${resetsAt.slice(0, 10)} (UTC)` : '';
const REACHED: Record<QuotaName, (limit: number, resetsAt: string | null) => string> = {
  resumes: (limit, resetsAt) => `The plan has ${limit} resumes a month${untilThen(resetsAt)}.`,
  tokens: (limit, resetsAt) =>
    `The plan has ${limit} tokens of language models a month${untilThen(resetsAt)}.`,
  bytes: (limit) => `The plan has room for ${limit} bytes of files; delete some to make room.`,
  members: (limit) => `The plan has ${limit} members, those invited among them.`,
};

/** Writes the event of each share that is reached, once a month. */
async function tell(tx: TenantTx, { name, limit, used, resetsAt }: Taken, now: Date): Promise<void> {
  if (limit === null) return;
  for (const percent of TOLD_AT) {
    if (used * 100 < limit * percent) return;
    const key = `quota.reached:${name}:${percent}:${monthOf(now)}`;
    await publish(tx, {
      type: 'quota.reached',
      data: { name, limit, used, resetsAt, percent },
      key,
      at: now,
    });
  }
}
