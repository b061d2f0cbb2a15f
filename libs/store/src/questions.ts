// Questions about candidates: what is shown to the language model, and what it chose of it. Kept for a day.
import type { Question, QuestionStatus } from '@vitae/contracts';
import { shelvesOf, textOf } from './passage-vectors.ts';
import type { TenantTx, WatchTx } from './store.ts';
import { shelfOf } from './vector-shelves.ts';

export interface ChosenPassage {
  readonly resumeId: string;
  readonly text: string;
  readonly page: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface PassageChoice {
  readonly resumeIds: readonly string[];
  readonly text: string;
  /** Those of the tenant's texts. */
  readonly languages: readonly (string | null)[];
  readonly vector?: { readonly model: string; readonly vector: Float32Array } | undefined;
  readonly most: number;
  /** Of one resume. */
  readonly mostOfOne: number;
}

/** Three words: fewer are a heading's. */
const SAYS_SOMETHING = '\\S+\\s+\\S+\\s+\\S';
/** What is added to ranks before their reciprocals are: Cormack, Clarke & Büttcher 2009. */
const RANK_OFFSET = 60;

/**
 * The passages of some resumes that have most to do with a text, the best first: by its words and by meaning, fused by their
 * reciprocal ranks. A passage with none of its words counts by meaning alone.
 */
export async function choosePassages(tx: TenantTx, choice: PassageChoice): Promise<ChosenPassage[]> {
  const { resumeIds, text, languages, vector, most, mostOfOne } = choice;
  const { tenantId, db } = tx;
  if (!resumeIds.length) return [];
  const shelves = shelvesOf(vector ? await shelfOf(tx, vector.model) : undefined);
  return db.$queryRaw<ChosenPassage[]>`
    WITH asked AS MATERIALIZED (
      SELECT string_agg(DISTINCT quote_literal(word), ' | ')::tsquery AS query FROM unnest(${languages}::text[]) AS l,
        unnest(tsvector_to_array(to_tsvector(search_configuration(l), ${text}))) AS word
    ), distances AS MATERIALIZED (
      -- Apart from their order, which the index of a shelf would give of some of all the tenant's vectors.
      SELECT resume_id, ordinal, embedding <=> ${vector ? textOf(vector.vector) : null}::vector AS distance
      FROM passage_vectors WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${resumeIds}::uuid[])
        AND model = ${vector?.model ?? ''} AND shelf IN (${shelves})
    ), near AS (
      SELECT resume_id, ordinal, row_number() OVER (ORDER BY distance, resume_id, ordinal) AS rank FROM distances
    ), worded AS MATERIALIZED (
      SELECT p.resume_id, p.ordinal, row_number() OVER (ORDER BY ts_rank(p.words, asked.query) DESC, p.resume_id, p.ordinal) AS rank
      FROM passages p CROSS JOIN asked
      WHERE p.tenant_id = ${tenantId}::uuid AND p.resume_id = ANY(${resumeIds}::uuid[]) AND p.words @@ asked.query
    ), fused AS (
      SELECT resume_id, ordinal, sum(1.0 / (${RANK_OFFSET} + rank)) AS score
      FROM (SELECT * FROM near UNION ALL SELECT * FROM worded) ranked GROUP BY resume_id, ordinal
    ), best AS (
      SELECT *, row_number() OVER (PARTITION BY resume_id ORDER BY score DESC, ordinal) AS place FROM fused
    )
    SELECT p.resume_id AS "resumeId", p.text, p.page, p.first_line AS "firstLine", p.last_line AS "lastLine"
    FROM best JOIN passages p ON p.tenant_id = ${tenantId}::uuid AND p.resume_id = best.resume_id AND p.ordinal = best.ordinal
    WHERE best.place <= ${mostOfOne} AND p.text ~ ${SAYS_SOMETHING} ORDER BY best.score DESC, p.resume_id, p.ordinal LIMIT ${most}`;
}

/** Questions of the tenant that wait for their answers. */
export const countWaiting = ({ db }: TenantTx): Promise<number> =>
  db.question.count({ where: { status: 'waiting' } });

/** Keeps a question with the passages that the model is to be shown; without any it has its answer, that nothing was found. */
export async function add(
  { tenantId, db }: TenantTx,
  question: string,
  passages: readonly ChosenPassage[],
  now: Date,
): Promise<{ id: string; status: QuestionStatus }> {
  const resumeIds = passages.map(({ resumeId }) => resumeId);
  // Those that were deleted since they were chosen are left out; the others stay until this is written.
  const there = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM resumes WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${resumeIds}::uuid[]) ORDER BY id FOR KEY SHARE`;
  const ids = new Set(there.map(({ id }) => id));
  const kept = passages.filter(({ resumeId }) => ids.has(resumeId));
  const status: QuestionStatus = kept.length ? 'waiting' : 'not_found';
  const { id } = await db.question.create({ data: { tenantId, question, status, askedAt: now } });
  await db.questionPassage.createMany({
    data: kept.map((passage, i) => ({ ...passage, tenantId, questionId: id, ordinal: i + 1 })),
  });
  return { id, status };
}

/** A question that waits, with its passages by their numbers; undefined if it has its answer, or is gone. */
export async function toAnswer({ db }: TenantTx, id: string) {
  const asked = await db.question.findFirst({ where: { id, status: 'waiting' } });
  if (!asked) return undefined;
  const passages = await db.questionPassage.findMany({
    where: { questionId: id },
    select: { ordinal: true, text: true },
    orderBy: { ordinal: 'asc' },
  });
  return { question: asked.question, passages };
}

export interface QuestionAnswer {
  readonly statements: readonly { readonly passage: number; readonly text: string }[];
  readonly leftOut: number;
}

/** Adds what it cost to ask the model. */
export async function addCost(
  { db }: TenantTx,
  id: string,
  cost: { readonly promptTokens: number; readonly answerTokens: number },
): Promise<void> {
  await db.question.updateMany({
    where: { id },
    data: {
      promptTokens: { increment: cost.promptTokens },
      answerTokens: { increment: cost.answerTokens },
    },
  });
}

/** Answers a question that waits. What was said of a passage that has gone meanwhile goes, too. */
export async function answer(
  { tenantId, db }: TenantTx,
  id: string,
  { statements, leftOut }: QuestionAnswer,
): Promise<void> {
  // Locked, so that none of its passages goes before the statements are there.
  const there = await db.$queryRaw<{ ordinal: number }[]>`
    SELECT ordinal FROM question_passages WHERE tenant_id = ${tenantId}::uuid AND question_id = ${id}::uuid FOR KEY SHARE`;
  const left = new Set(there.map(({ ordinal }) => ordinal));
  const kept = statements.filter(({ passage }) => left.has(passage));
  const status: QuestionStatus = kept.length ? 'answered' : 'not_found';
  const { count } = await db.question.updateMany({
    where: { id, status: 'waiting' },
    data: { status, leftOut },
  });
  if (!count) return;
  await db.questionStatement.createMany({
    data: kept.map((statement, ordinal) => ({ tenantId, questionId: id, ordinal, ...statement })),
  });
}

/** Leaves a question without an answer. */
export async function fail({ db }: TenantTx, id: string): Promise<void> {
  await db.question.updateMany({ where: { id, status: 'waiting' }, data: { status: 'failed' } });
}

/** A question as it is shown, of whoever its people are by now. */
export async function get({ tenantId, db }: TenantTx, id: string): Promise<Question | undefined> {
  const row = await db.question.findFirst({ where: { id } });
  if (!row) return undefined;
  const said = await db.$queryRaw<
    {
      said: string;
      candidateId: string;
      resumeId: string;
      name: string | null;
      text: string;
      page: number;
      firstLine: number;
      lastLine: number;
    }[]
  >`
    SELECT s.text AS said, c.id AS "candidateId", p.resume_id AS "resumeId", c.name, p.text, p.page, p.first_line AS "firstLine", p.last_line AS "lastLine"
    FROM question_statements s
    JOIN question_passages p ON p.tenant_id = s.tenant_id AND p.question_id = s.question_id AND p.ordinal = s.passage
    JOIN resumes r ON r.tenant_id = p.tenant_id AND r.id = p.resume_id
    JOIN candidates c ON c.tenant_id = r.tenant_id AND c.id = r.candidate_id
    WHERE s.tenant_id = ${tenantId}::uuid AND s.question_id = ${id}::uuid ORDER BY s.ordinal`;
  return {
    id: row.id,
    question: row.question,
    // Those of whom it told are gone.
    status: row.status === 'answered' && !said.length ? 'not_found' : (row.status as QuestionStatus),
    statements: said.map(
      ({ said: text, candidateId, resumeId, name, page, firstLine, lastLine, ...passage }) => ({
        text,
        candidateId,
        resumeId,
        name,
        passage: {
          ...passage,
          evidence: [{ page, line: [firstLine, lastLine], text: passage.text, boxes: [] }],
        },
      }),
    ),
    leftOut: row.leftOut,
    use: { promptTokens: row.promptTokens, answerTokens: row.answerTokens },
    askedAt: row.askedAt.toISOString(),
  };
}

/** Of these questions, those that wait still. */
export async function findWaiting({ db }: WatchTx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const waiting = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM questions WHERE id = ANY(${[...ids]}::uuid[]) AND status = 'waiting'`;
  return new Set(waiting.map(({ id }) => id));
}
