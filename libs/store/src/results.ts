// What the pipeline made of a resume: a checkpoint a stage, and in the end the profile.
import { documentSchema, foundLittle, profileSchema, type Document, type Profile } from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import type { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

/** JSON as Postgres can hold it: NUL is the one character that jsonb refuses. */
const toJson = (value: unknown): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as Prisma.InputJsonValue;

export async function saveStageResult(
  { tenantId, db }: TenantTx,
  resumeId: string,
  stage: string,
  result: unknown,
  milliseconds: number,
): Promise<void> {
  const data = { result: toJson(result), milliseconds, finishedAt: new Date() };
  await db.stageResult.upsert({
    where: { resumeId_stage: { resumeId, stage } },
    create: { resumeId, tenantId, stage, ...data },
    update: data,
  });
}

/** What the finished stages made, by stage. */
export async function loadStageResults({ db }: TenantTx, resumeId: string): Promise<Map<string, unknown>> {
  const rows = await db.stageResult.findMany({ where: { resumeId } });
  return new Map(rows.map((row) => [row.stage, row.result]));
}

export async function getDocument({ db }: TenantTx, resumeId: string): Promise<Document | undefined> {
  const row = await db.stageResult.findUnique({ where: { resumeId_stage: { resumeId, stage: 'read' } } });
  return row ? documentSchema.parse(row.result) : undefined;
}

export async function getProfile({ db }: TenantTx, resumeId: string): Promise<Profile | undefined> {
  const row = await db.profile.findUnique({ where: { resumeId } });
  return row ? profileSchema.parse(row.profile) : undefined;
}

/** Makes a profile visible: the profile, its candidate (found again by e-mail address) and the resume's state, together. */
export async function publishProfile(
  tx: TenantTx,
  resumeId: string,
  profile: Profile,
  pages: number,
  completedAt: Date,
  status: 'parsed' | 'partial' = 'parsed',
): Promise<void> {
  const { tenantId, db } = tx;
  const resume = await db.resume.findUnique({ where: { id: resumeId } });
  if (!resume) return;
  const data = {
    name: profile.basics.name?.value ?? null,
    headline: profile.basics.headline?.value ?? profile.positions[0]?.title?.value ?? null,
    email: profile.basics.emails[0]?.value.toLowerCase() ?? null,
  };
  const known =
    resume.candidateId ??
    (data.email
      ? (await db.candidate.findFirst({ where: { email: data.email }, orderBy: { createdAt: 'asc' } }))?.id
      : undefined);
  const candidateId = known ?? randomUUID();
  if (known) await db.candidate.update({ where: { id: known }, data });
  else await db.candidate.create({ data: { id: candidateId, tenantId, ...data } });
  const json = toJson(profile);
  await db.profile.upsert({
    where: { resumeId },
    create: { resumeId, tenantId, profile: json },
    update: { profile: json },
  });
  await db.resume.update({
    where: { id: resumeId },
    data: { status, problem: null, pages, littleFound: foundLittle(profile), candidateId, completedAt },
  });
}
