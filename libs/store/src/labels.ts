// Labels, and whom they are put on. A label lies with a candidate; a person has those of whoever was merged into them, too.
import {
  labelColourSchema,
  labelKey,
  MOST_LABELS,
  type Actor,
  type Label,
  type LabelChange,
  type Labelled,
  type Labelling,
  type NewLabel,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import type { TenantTx } from './store.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}
const toLabel = ({ id, name, colour }: Row): Label => ({ id, name, colour: labelColourSchema.parse(colour) });

/** Keeps everybody else from changing the tenant's labels, and who has them, until the transaction ends: one order of locks for all. */
async function lockLabels({ tenantId, db }: TenantTx): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`labels:${tenantId}`}, 0))::text`;
}

/** The tenant's labels by name. */
export async function list({ tenantId, db }: TenantTx): Promise<Label[]> {
  const rows = await db.label.findMany({ where: { tenantId }, orderBy: { nameKey: 'asc' } });
  return rows.map(toLabel);
}

async function refuseTaken({ tenantId, db }: TenantTx, nameKey: string, except?: string): Promise<void> {
  const other = await db.label.findFirst({ where: { tenantId, nameKey }, select: { id: true } });
  if (other && other.id !== except) throw new AppError('label_exists');
}

/** Rejects with `label_exists` and `too_many_labels`. */
export async function make(tx: TenantTx, { name, colour }: NewLabel, now: Date): Promise<Label> {
  const { tenantId, db } = tx;
  await lockLabels(tx);
  const nameKey = labelKey(name);
  await refuseTaken(tx, nameKey);
  if ((await db.label.count({ where: { tenantId } })) >= MOST_LABELS) throw new AppError('too_many_labels');
  const data = { tenantId, id: randomUUID(), name, nameKey, colour, madeAt: now };
  return toLabel(await db.label.create({ data }));
}

/** Undefined where there is no such label; rejects with `label_exists`. */
export async function change(
  tx: TenantTx,
  id: string,
  { name, colour }: LabelChange,
): Promise<Label | undefined> {
  const { tenantId, db } = tx;
  await lockLabels(tx);
  if (name !== undefined) await refuseTaken(tx, labelKey(name), id);
  await db.label.updateMany({
    where: { tenantId, id },
    data: { ...(name !== undefined && { name, nameKey: labelKey(name) }), ...(colour && { colour }) },
  });
  const row = await db.label.findUnique({ where: { tenantId_id: { tenantId, id } } });
  return row ? toLabel(row) : undefined;
}

/** Takes it off everybody, too. False where there is no such label. */
export async function remove(tx: TenantTx, id: string): Promise<boolean> {
  await lockLabels(tx);
  const { tenantId, db } = tx;
  return (await db.label.deleteMany({ where: { tenantId, id } })).count > 0;
}

/**
 * Puts labels on candidates and takes others off, each of them with their person: taken off is what any of those who were merged has. Rejects
 * with `label_not_found`.
 */
export async function labelMany(
  tx: TenantTx,
  { candidateIds, add, remove: taken }: Labelling,
  { by, at }: { readonly by: Actor; readonly at: Date },
): Promise<Labelled> {
  const { tenantId, db } = tx;
  await lockLabels(tx);
  await refuseUnknown(tx, { add, remove: taken });
  // With those whom they were merged into, who have the labels: whoever erases them locks all of them in this order.
  const merged = await db.candidate.findMany({
    where: { tenantId, id: { in: [...candidateIds] }, personId: { not: null } },
    select: { personId: true },
  });
  const all = [...new Set([...candidateIds, ...merged.flatMap(({ personId }) => personId ?? [])])];
  const rows = await db.$queryRaw<{ id: string; person: string }[]>`
    SELECT id, coalesce(person_id, id) AS person FROM candidates
    WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${all}::uuid[]) ORDER BY id FOR KEY SHARE`;
  const personOf = new Map(rows.map(({ id, person }) => [id, person]));
  const persons = [...new Set(personOf.values())].sort();
  const off = await db.$queryRaw<{ person: string }[]>`
    DELETE FROM candidate_labels x USING candidates m
    WHERE x.tenant_id = ${tenantId}::uuid AND x.label_id = ANY(${taken}::uuid[]) AND m.tenant_id = x.tenant_id AND m.id = x.candidate_id
      AND (m.id = ANY(${persons}::uuid[]) OR m.person_id = ANY(${persons}::uuid[]))
    RETURNING coalesce(m.person_id, m.id) AS person`;
  const on = await db.$queryRaw<{ person: string }[]>`
    INSERT INTO candidate_labels (tenant_id, candidate_id, label_id, put_at, actor_kind, actor_id)
    SELECT ${tenantId}::uuid, p.id, l.id, ${at}, ${by.kind}, ${by.id}::uuid
    FROM unnest(${persons}::uuid[]) AS p (id) CROSS JOIN (SELECT DISTINCT unnest(${add}::uuid[]) AS id) l
    WHERE NOT EXISTS (
      SELECT FROM candidates m JOIN candidate_labels x ON x.tenant_id = m.tenant_id AND x.candidate_id = m.id
      WHERE m.tenant_id = ${tenantId}::uuid AND m.person_id = p.id AND x.label_id = l.id)
    ON CONFLICT DO NOTHING RETURNING candidate_id AS person`;
  const changed = new Set([...off, ...on].map(({ person }) => person));
  const items = candidateIds.map((candidateId): Labelled['items'][number] => {
    const person = personOf.get(candidateId);
    if (person === undefined) return { candidateId, outcome: 'not_found' };
    return { candidateId, outcome: changed.has(person) ? 'changed' : 'unchanged' };
  });
  return { items, changed: items.filter(({ outcome }) => outcome === 'changed').length };
}

async function refuseUnknown(
  { tenantId, db }: TenantTx,
  named: Pick<Labelling, 'add' | 'remove'>,
): Promise<void> {
  const ids = [...named.add, ...named.remove];
  const rows = await db.label.findMany({ where: { tenantId, id: { in: ids } }, select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  const errors = (['add', 'remove'] as const).flatMap((list) =>
    named[list].flatMap((id, n) =>
      known.has(id) ? [] : [{ pointer: `/${list}/${n}`, detail: 'is no label' }],
    ),
  );
  if (errors.length) throw new AppError('label_not_found', { errors });
}

/** The labels of these people, by name. */
export async function labelsOf(
  { tenantId, db }: TenantTx,
  personIds: readonly string[],
): Promise<Map<string, Label[]>> {
  if (!personIds.length) return new Map();
  const ids = [...personIds];
  const rows = await db.$queryRaw<(Row & { person: string })[]>`
    SELECT DISTINCT coalesce(m.person_id, m.id) AS person, l.id, l.name, l.colour, l.name_key
    FROM candidates m JOIN candidate_labels x ON x.tenant_id = m.tenant_id AND x.candidate_id = m.id
      JOIN labels l ON l.tenant_id = x.tenant_id AND l.id = x.label_id
    WHERE m.tenant_id = ${tenantId}::uuid AND (m.id = ANY(${ids}::uuid[]) OR m.person_id = ANY(${ids}::uuid[]))
    ORDER BY l.name_key`;
  const of = Map.groupBy(rows, ({ person }) => person);
  return new Map([...of].map(([person, found]) => [person, found.map(toLabel)]));
}

/** The labels that are named by their ids or names, in that order; undefined for one that there is not. */
export async function named(tx: TenantTx, texts: readonly string[]): Promise<(string | undefined)[]> {
  if (!texts.length) return [];
  const { tenantId, db } = tx;
  const keys = texts.map(labelKey);
  const rows = await db.$queryRaw<{ id: string; nameKey: string }[]>`
    SELECT id, name_key AS "nameKey" FROM labels
    WHERE tenant_id = ${tenantId}::uuid AND (id::text = ANY(${keys}) OR name_key = ANY(${keys}))`;
  return keys.map(
    (key) => (rows.find(({ id }) => id === key) ?? rows.find(({ nameKey }) => nameKey === key))?.id,
  );
}

/** Gives the labels of candidates that are removed to the person whom they were part of, and who stays. */
export async function moveLabels(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
  personId: string,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO candidate_labels (tenant_id, candidate_id, label_id, put_at, actor_kind, actor_id)
    SELECT DISTINCT ON (label_id) tenant_id, ${personId}::uuid, label_id, put_at, actor_kind, actor_id FROM candidate_labels
    WHERE tenant_id = ${tenantId}::uuid AND candidate_id = ANY(${[...candidateIds]}::uuid[]) ORDER BY label_id, put_at
    ON CONFLICT DO NOTHING`;
}
