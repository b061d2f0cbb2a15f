// The audit trail of a tenant: a chain of entries that are added and never changed.
import {
  actorSchema,
  auditActionSchema,
  auditDetailSchema,
  auditSubjectSchema,
  type Actor,
  type AuditAction,
  type AuditDetail,
  type AuditEntry,
  type AuditPage,
  type AuditQuery,
  type AuditSubject,
} from '@vitae/contracts';
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { packCursor, readPlace } from './cursor.ts';
import type { AuditEntry as AuditRow } from './generated/client.ts';
import type { TenantTx } from './store.ts';

export interface NewAuditEntry {
  readonly actor: Actor;
  readonly action: AuditAction;
  readonly subject?: AuditSubject | undefined;
  readonly detail?: AuditDetail;
  /** What names people: kept apart, and blanked when the subject is erased. */
  readonly personal?: Readonly<Record<string, string>>;
}

/** What an entry's hash is made of, beside the hash before. */
type Hashed = Omit<AuditRow, 'hash' | 'personal' | 'detail'> & { readonly detail: unknown };

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sorted = (record: Readonly<Record<string, unknown>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** Those parts of an entry that whoever adds it knows, the detail's members by name. */
const toldOf = (entry: Omit<Hashed, 'tenantId' | 'number' | 'at'>) => [
  entry.actorKind,
  entry.actorId,
  entry.action,
  entry.subjectKind,
  entry.subjectId,
  sorted(auditDetailSchema.parse(entry.detail)),
  entry.personalDigest,
];

/** SHA-256 over the entry's parts in this order, as JSON. The schema's `add_audit_entry` makes the same. */
const hashOf = (entry: Hashed, before: string): string =>
  sha256(
    JSON.stringify([before, entry.tenantId, Number(entry.number), entry.at.toISOString(), ...toldOf(entry)]),
  );

/** Salted by a member of its own, so that nobody can try names against what is left when it is erased. */
const personalRecord = z.record(z.string(), z.string());
const SALT = 'salt';
const digestOf = (personal: unknown): string =>
  sha256(JSON.stringify(sorted(personalRecord.parse(personal))));

/**
 * Adds an entry. Call it last in the transaction of what it tells of: until that ends, no other entry of the tenant is added.
 */
export async function record({ db }: TenantTx, entry: NewAuditEntry, at: Date): Promise<void> {
  const [kind, id, action, subjectKind, subjectId, detail, personal, digest, rest, time] = entryValues(
    entry,
    at,
  );
  await db.$executeRaw`
    SELECT add_audit_entry(
      ${kind}, ${id}::uuid, ${action}, ${subjectKind}, ${subjectId}::uuid, ${detail}::jsonb, ${personal}::jsonb, ${digest},
      ${rest}, ${time}::timestamptz)`;
}

type EntryValues = readonly [
  kind: string,
  id: string | null,
  action: string,
  subjectKind: string | null,
  subjectId: string | null,
  detail: string,
  personal: string | null,
  digest: string | null,
  rest: string,
  time: string,
];

/** What the schema's `add_audit_entry` takes, in its order. */
export function entryValues(
  { actor, action, subject, detail = {}, personal }: NewAuditEntry,
  at: Date,
): EntryValues {
  const kept = personal && { ...personal, [SALT]: randomBytes(16).toString('base64url') };
  const told = auditDetailSchema.parse(detail);
  const entry = {
    actorKind: actor.kind,
    actorId: actor.id,
    action,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    detail: told,
    personalDigest: kept ? digestOf(kept) : null,
  };
  return [
    actor.kind,
    actor.id,
    action,
    entry.subjectKind,
    entry.subjectId,
    JSON.stringify(told),
    kept ? JSON.stringify(kept) : null,
    entry.personalDigest,
    JSON.stringify(toldOf(entry)).slice(1),
    at.toISOString(),
  ];
}

/** Blanks what names people in the entries about these subjects; the chain stays whole. Returns how many had something. */
export async function erasePersonal({ db }: TenantTx, subjectIds: readonly string[]): Promise<number> {
  if (!subjectIds.length) return 0;
  return db.$executeRaw`
    UPDATE audit_entries SET personal = NULL
    WHERE subject_id = ANY(${[...subjectIds]}::uuid[]) AND personal IS NOT NULL`;
}

const placeSchema = z.tuple([z.int().min(1)]);

/** The tenant's entries, the latest first. Undefined if the cursor is none of ours. */
export async function list({ db }: TenantTx, query: AuditQuery): Promise<AuditPage | undefined> {
  const { action, actorId, subjectId } = query;
  const asked = { list: 'audit', action, actorId, subjectId, from: query.from, to: query.to };
  const place = query.cursor === undefined ? undefined : readPlace(query.cursor, asked, placeSchema)?.[0];
  if (query.cursor !== undefined && place === undefined) return undefined;
  const [from, to] = [await firstSince(db, query.from), await firstSince(db, query.to)];
  if (query.from !== undefined && from === undefined) return { items: [], next: null };
  const before = [to, place === undefined ? undefined : BigInt(place)].filter(
    (number) => number !== undefined,
  );
  const rows = await db.auditEntry.findMany({
    where: {
      ...(action && { action }),
      ...(actorId && { actorId }),
      ...(subjectId && { subjectId }),
      AND: [
        ...(from === undefined ? [] : [{ number: { gte: from } }]),
        ...before.map((number) => ({ number: { lt: number } })),
      ],
    },
    orderBy: { number: 'desc' },
    take: query.limit + 1,
  });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const next = rows.length > query.limit && last ? packCursor(asked, [Number(last.number)]) : null;
  return { items: page.map(toEntry), next };
}

/** The number of the first entry at or after a time; undefined where there is none, or no time. */
async function firstSince(db: TenantTx['db'], time: string | undefined): Promise<bigint | undefined> {
  if (time === undefined) return undefined;
  const first = await db.auditEntry.findFirst({
    where: { at: { gte: new Date(time) } },
    orderBy: [{ at: 'asc' }, { number: 'asc' }],
    select: { number: true },
  });
  return first?.number;
}

function toEntry(row: AuditRow): AuditEntry {
  const personal = Object.fromEntries(
    Object.entries(personalRecord.parse(row.personal ?? {})).filter(([name]) => name !== SALT),
  );
  return {
    number: Number(row.number),
    at: row.at.toISOString(),
    actor: actorSchema.parse({ kind: row.actorKind, id: row.actorId }),
    action: auditActionSchema.parse(row.action),
    subject: row.subjectId ? auditSubjectSchema.parse({ kind: row.subjectKind, id: row.subjectId }) : null,
    detail: auditDetailSchema.parse(row.detail),
    personal: row.personal === null ? null : personal,
    hash: row.hash,
  };
}

/** What a look through a tenant's chain found. */
export interface AuditVerdict {
  readonly entries: number;
  /** Of the last entry; '' where there is none. To be kept elsewhere: it tells whether later the end is missing. */
  readonly head: string;
  /** The first entry that is not as it was written, or not there. */
  readonly brokenAt: number | null;
}

const VERIFIED_AT_ONCE = 1_000;

/** Whether an entry with this hash is there. */
export const holds = async ({ db }: TenantTx, hash: string): Promise<boolean> =>
  (await db.auditEntry.findFirst({ where: { hash }, select: { number: true } })) !== null;

/**
 * Goes through the chain from its beginning: whether every entry is there, in its place and as it was written. What was erased
 * of people counts as it is. Each thousand is read in a transaction of its own, of any length in all. An entry that was cut off the end shows only against a head that was kept elsewhere.
 */
export async function verify(
  inTransaction: <T>(work: (tx: TenantTx) => Promise<T>) => Promise<T>,
): Promise<AuditVerdict> {
  let head = '';
  let entries = 0;
  for (;;) {
    const after = entries;
    const rows = await inTransaction(({ db }) =>
      db.auditEntry.findMany({
        where: { number: { gt: after } },
        orderBy: { number: 'asc' },
        take: VERIFIED_AT_ONCE,
      }),
    );
    for (const row of rows) {
      const isAsWritten =
        Number(row.number) === entries + 1 &&
        row.hash === hashOf(row, head) &&
        (row.personal === null || row.personalDigest === digestOf(row.personal));
      if (!isAsWritten) return { entries, head, brokenAt: entries + 1 };
      head = row.hash;
      entries += 1;
    }
    if (rows.length < VERIFIED_AT_ONCE) return { entries, head, brokenAt: null };
  }
}
