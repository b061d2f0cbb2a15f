// What the pipeline made of a resume: a checkpoint a stage, and in the end the profile.
import {
  countToCheck,
  documentSchema,
  extractedSchema,
  foundLittle,
  profileSchema,
  suggestionSchema,
  storableValue,
  type Document,
  type ProblemCode,
  type Profile,
  type Suggestion,
} from '@vitae/contracts';
import type { z } from 'zod';
import { keyAway } from './encryption/master-keys.ts';
import { isSealed, SEALED } from './encryption/sealed-json.ts';
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

/** JSON as PostgreSQL can hold it. */
const toJson = (value: unknown): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(storableValue(value))) as Prisma.InputJsonValue;

/** The stage that makes the document, which moves to the profile as it is. */
const DOCUMENT_STAGE = 'read';
/** What a document is sealed as. */
const documentOf = (resumeId: string): string => `document of resume ${resumeId}`;

/** A stored document as it was; rejects with `encryption_key_away` where it is sealed and no key is set. */
async function opened(tx: TenantTx, stored: unknown, resumeId: string): Promise<unknown> {
  if (!isSealed(stored)) return stored;
  if (!tx.vault) throw keyAway();
  return tx.vault.open(tx, stored, documentOf(resumeId));
}

/** A document as it is stored: sealed where documents are. */
async function sealed(tx: TenantTx, document: unknown, resumeId: string): Promise<unknown> {
  return tx.vault ? tx.vault.seal(tx, storableValue(document), documentOf(resumeId)) : document;
}

export interface NewReading {
  readonly resumeId: string;
  readonly profile: Profile;
  readonly document: Document;
}

/** Keeps what was read of resumes that were added in this transaction, in one statement. */
export async function addReadings(tx: TenantTx, readings: readonly NewReading[]): Promise<void> {
  const { tenantId, db, vault } = tx;
  const documents = readings.map(({ document }) => storableValue(document));
  const kept = vault
    ? await vault.sealAll(
        tx,
        readings.map(({ resumeId }, at) => ({ value: documents[at], context: documentOf(resumeId) })),
      )
    : documents;
  const json = (value: unknown) => JSON.stringify(value);
  await db.$executeRaw`
    INSERT INTO profiles (resume_id, tenant_id, profile, document, to_check)
    SELECT r.id, ${tenantId}::uuid, r.profile::jsonb, r.document::jsonb, r.to_check
    FROM unnest(${readings.map(({ resumeId }) => resumeId)}::uuid[], ${readings.map(({ profile }) => json(storableValue(profile)))}::text[],
      ${kept.map(json)}::text[], ${readings.map(({ profile }) => countToCheck(profile))}::int[]) AS r (id, profile, document, to_check)`;
}

/** Of the tenant's documents behind a place in the order of ids, those that are stored as they are, sealed; where to go on, if anywhere. */
export async function sealDocuments(
  tx: TenantTx,
  after: string,
  most: number,
): Promise<{ sealed: number; next: string | undefined }> {
  const { tenantId, db, vault } = tx;
  if (!vault) throw keyAway();
  // What another seals or reads again just now is left to it.
  const rows = await db.$queryRaw<{ id: string; document: unknown }[]>`
    SELECT resume_id AS id, document FROM profiles
    WHERE tenant_id = ${tenantId}::uuid AND resume_id > ${after}::uuid AND document IS NOT NULL AND NOT document ? ${SEALED}
    ORDER BY resume_id LIMIT ${most} FOR UPDATE SKIP LOCKED`;
  for (const { id, document } of rows) {
    const sealed = JSON.stringify(await vault.seal(tx, document, documentOf(id)));
    await db.$executeRaw`UPDATE profiles SET document = ${sealed}::jsonb WHERE resume_id = ${id}::uuid`;
  }
  return { sealed: rows.length, next: rows.length < most ? undefined : rows.at(-1)?.id };
}

export async function saveStageResult(
  tx: TenantTx,
  resumeId: string,
  stage: string,
  result: unknown,
  milliseconds: number,
): Promise<void> {
  const { tenantId, db } = tx;
  const kept = stage === DOCUMENT_STAGE ? await sealed(tx, result, resumeId) : result;
  const data = { result: toJson(kept), milliseconds, finishedAt: new Date() };
  await db.stageResult.upsert({
    where: { resumeId_stage: { resumeId, stage } },
    create: { resumeId, tenantId, stage, ...data },
    update: data,
  });
}

/** Keeps that stages were left out, so that nobody decides about them again. */
export async function skipStages(
  { tenantId, db }: TenantTx,
  resumeId: string,
  stages: readonly string[],
): Promise<void> {
  if (!stages.length) return;
  const data = stages.map((stage) => ({
    resumeId,
    tenantId,
    stage,
    result: Prisma.JsonNull,
    milliseconds: 0,
  }));
  await db.stageResult.createMany({ data, skipDuplicates: true });
}

/** What the finished stages made, by stage; null for one that was left out. */
export async function loadStageResults(tx: TenantTx, resumeId: string): Promise<Map<string, unknown>> {
  const rows = await tx.db.stageResult.findMany({ where: { resumeId } });
  const results = new Map<string, unknown>();
  for (const { stage, result } of rows) results.set(stage, await opened(tx, result, resumeId));
  return results;
}

/** The document that the profile was read from; without a profile, the one that was read last. */
export async function getDocument(tx: TenantTx, resumeId: string): Promise<Document | undefined> {
  const { db } = tx;
  const published = await db.profile.findUnique({ where: { resumeId }, select: { document: true } });
  if (published?.document) return documentSchema.parse(await opened(tx, published.document, resumeId));
  const row = await db.stageResult.findUnique({ where: { resumeId_stage: { resumeId, stage: 'read' } } });
  return row ? documentSchema.parse(await opened(tx, row.result, resumeId)) : undefined;
}

export async function getProfile({ db }: TenantTx, resumeId: string): Promise<Profile | undefined> {
  const row = await db.profile.findUnique({ where: { resumeId }, select: { profile: true } });
  return row ? profileSchema.parse(row.profile) : undefined;
}

const identityPartsSchema = extractedSchema.pick({ basics: true, sensitive: true, languages: true }).extend({
  entities: extractedSchema.shape.entities.pick({ people: true }),
  positions: extractedSchema.shape.positions.element
    .pick({ title: true, organisation: true, location: true })
    .array(),
  qualifications: extractedSchema.shape.qualifications.element.pick({ institution: true }).array(),
});
/** What of a profile says who somebody is. */
export type StoredIdentity = z.infer<typeof identityPartsSchema>;

/** Of profiles what says who they are of, by resume; without the rest, which is many times as long. */
export async function identityPartsOf(
  { db }: TenantTx,
  resumeIds: readonly string[],
): Promise<Map<string, StoredIdentity>> {
  if (!resumeIds.length) return new Map();
  const rows = await db.$queryRaw<{ id: string; parts: unknown }[]>`
    SELECT p.resume_id AS id, jsonb_strip_nulls(jsonb_build_object(
      'basics', p.profile->'basics', 'sensitive', p.profile->'sensitive', 'languages', p.profile->'languages',
      'entities', jsonb_build_object('people', p.profile#>'{entities,people}'),
      'positions', (SELECT coalesce(jsonb_agg(jsonb_build_object('title', x->'title', 'organisation', x->'organisation', 'location', x->'location')), '[]') FROM jsonb_array_elements(p.profile->'positions') AS x),
      'qualifications', (SELECT coalesce(jsonb_agg(jsonb_build_object('institution', x->'institution')), '[]') FROM jsonb_array_elements(p.profile->'qualifications') AS x)
    )) AS parts
    FROM (SELECT resume_id, profile || '{}'::jsonb AS profile FROM profiles WHERE resume_id = ANY(${[...resumeIds]}::uuid[])) AS p`;
  return new Map(rows.map(({ id, parts }) => [id, identityPartsSchema.parse(parts)]));
}

/** A profile with a tag that is another whenever anything in it is: whoever changes it says by the tag what they saw. */
export async function getTaggedProfile(
  { db }: TenantTx,
  resumeId: string,
): Promise<{ profile: Profile; tag: string } | undefined> {
  const [row] = await db.$queryRaw<{ profile: unknown; tag: string }[]>`
    SELECT profile, left(md5(profile::text), 20) AS tag FROM profiles WHERE resume_id = ${resumeId}::uuid`;
  return row && { profile: profileSchema.parse(row.profile), tag: row.tag };
}

/** What the machine read, whatever people have said of it since. */
export async function getMachineProfile({ db }: TenantTx, resumeId: string): Promise<Profile | undefined> {
  const row = await db.profile.findUnique({ where: { resumeId }, select: { profile: true, machine: true } });
  if (!row) return undefined;
  const served = profileSchema.parse(row.profile);
  // A process of an older version, which knows nothing of corrections, may have read it anew: what it published is the machine's.
  return served.corrections && row.machine ? profileSchema.parse(row.machine) : served;
}

/** What was suggested for a resume when it was read. */
export async function getSuggestions({ db }: TenantTx, resumeId: string): Promise<Suggestion[]> {
  const row = await db.profile.findUnique({ where: { resumeId }, select: { suggestions: true } });
  return row?.suggestions ? suggestionSchema.array().parse(row.suggestions) : [];
}

/** Serves a profile with what people say laid over it, and keeps the machine's beside it; without a word of theirs both are one. */
export async function putCorrected(
  tx: TenantTx,
  resumeId: string,
  corrected: Profile,
  machine: Profile,
): Promise<void> {
  const { db } = tx;
  await db.profile.update({
    where: { resumeId },
    data: { profile: toJson(corrected), machine: corrected.corrections ? toJson(machine) : Prisma.DbNull },
  });
  await keepToCheck(tx, resumeId, countToCheck(corrected));
  await db.resume.update({ where: { id: resumeId }, data: { littleFound: foundLittle(corrected) } });
}

/** Behind the writing of a profile, which forgets what was counted of the one before. */
const keepToCheck = ({ db }: TenantTx, resumeId: string, toCheck: number) =>
  db.$executeRaw`UPDATE profiles SET to_check = ${toCheck} WHERE resume_id = ${resumeId}::uuid`;

/** Counts what asks to be checked in profiles of which that is not known; returns in how many. */
export async function recountToCheck(tx: TenantTx, most: number): Promise<number> {
  const { tenantId, db } = tx;
  // What another counts or reads again just now is left to it.
  const rows = await db.$queryRaw<{ id: string; profile: unknown }[]>`
    SELECT resume_id AS id, profile FROM profiles WHERE tenant_id = ${tenantId}::uuid AND to_check IS NULL
    ORDER BY resume_id LIMIT ${most} FOR UPDATE SKIP LOCKED`;
  if (!rows.length) return 0;
  const counts = rows.map(({ profile }) => {
    const read = profileSchema.safeParse(profile);
    // One that nobody can open any more asks nobody for anything.
    return read.success ? countToCheck(read.data) : 0;
  });
  await db.$executeRaw`
    UPDATE profiles p SET to_check = c.count FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${counts}::int[]) AS c (id, count)
    WHERE p.resume_id = c.id`;
  return rows.length;
}

/** Gives a profile the document that it was read from, and drops the checkpoints, which nobody needs any more. */
async function closeReading({ db }: TenantTx, resumeId: string, toCheck: number): Promise<void> {
  await db.$executeRaw`
    UPDATE profiles SET to_check = ${toCheck}, document = (SELECT result FROM stage_results WHERE resume_id = ${resumeId}::uuid AND stage = 'read')
    WHERE resume_id = ${resumeId}::uuid`;
  await db.stageResult.deleteMany({ where: { resumeId } });
}

export interface Published {
  readonly profile: Profile;
  /** What was read, where `profile` has people's corrections laid over it. */
  readonly machine?: Profile | undefined;
  readonly suggestions?: readonly Suggestion[];
  /** What it was read from, where no stage has left that. */
  readonly document?: Document;
}

/** Makes a profile visible, with the resume's state, `partial` where it falls short for a reason; false if the resume was deleted. Whose it is is told by libs/candidates, in the same transaction. */
export async function publishProfile(
  tx: TenantTx,
  resumeId: string,
  { profile, machine, suggestions = [], document }: Published,
  pages: number,
  completedAt: Date,
  shortcoming?: ProblemCode,
): Promise<boolean> {
  const { tenantId, db } = tx;
  if (!(await db.resume.count({ where: { id: resumeId } }))) return false;
  const served = {
    profile: toJson(profile),
    machine: machine ? toJson(machine) : Prisma.DbNull,
    suggestions: suggestions.length ? toJson(suggestions) : Prisma.DbNull,
    ...(document && { document: toJson(await sealed(tx, document, resumeId)) }),
  };
  await db.profile.upsert({
    where: { resumeId },
    create: { resumeId, tenantId, ...served },
    update: served,
  });
  const toCheck = countToCheck(profile);
  if (document) await keepToCheck(tx, resumeId, toCheck);
  else await closeReading(tx, resumeId, toCheck);
  await db.resume.update({
    where: { id: resumeId },
    data: {
      status: shortcoming ? 'partial' : 'parsed',
      statusBefore: null,
      problem: shortcoming ?? null,
      pages,
      littleFound: foundLittle(profile),
      completedAt,
    },
  });
  return true;
}
