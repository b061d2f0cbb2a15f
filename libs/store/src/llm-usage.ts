// What the language model has cost a tenant, by month; and its tokens and questions by day, among what else the tenant uses.
import { lossReasons, type LlmTokens, type LossCounts } from '@vitae/contracts';
import type { TenantTx } from './store.ts';
import { add, dayOf } from './tenant-usage.ts';

/** By which a month's use is kept: YYYY-MM. */
export const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

export interface ReadingCost {
  readonly promptTokens: number;
  readonly answerTokens: number;
  /** Values that the document does not hold. */
  readonly droppedUngrounded: number;
  /** The same by reason. */
  readonly losses?: LossCounts;
  /** 1 where the text was sent to an engine outside the house. */
  readonly leftTheHouse: 0 | 1;
}

/** Adds one resume's reading to its month and day. A reading that runs twice costs twice. */
export async function addReading(
  tx: TenantTx,
  now: Date,
  { losses = {}, ...cost }: ReadingCost,
): Promise<void> {
  const { tenantId, db } = tx;
  const month = monthOf(now);
  const outside = {
    outsidePromptTokens: cost.leftTheHouse ? cost.promptTokens : 0,
    outsideAnswerTokens: cost.leftTheHouse ? cost.answerTokens : 0,
  };
  await db.llmUsage.upsert({
    where: { tenantId_month: { tenantId, month } },
    create: { tenantId, month, resumes: 1, ...cost, ...outside },
    update: {
      resumes: { increment: 1 },
      promptTokens: { increment: cost.promptTokens },
      answerTokens: { increment: cost.answerTokens },
      droppedUngrounded: { increment: cost.droppedUngrounded },
      leftTheHouse: { increment: cost.leftTheHouse },
      outsidePromptTokens: { increment: outside.outsidePromptTokens },
      outsideAnswerTokens: { increment: outside.outsideAnswerTokens },
    },
  });
  // The month's row is locked by now: two readings can't wait for each other's reasons.
  for (const reason of lossReasons) {
    const lost = losses[reason] ?? 0;
    if (!lost) continue;
    await db.llmLosses.upsert({
      where: { tenantId_month_reason: { tenantId, month, reason } },
      create: { tenantId, month, reason, lost },
      update: { lost: { increment: lost } },
    });
  }
  await add(tx, dayOf(now), { tokens: cost.promptTokens + cost.answerTokens });
}

/** Adds the cost of a question about candidates to its month and day. */
export async function addQuestion(
  tx: TenantTx,
  now: Date,
  cost: Pick<ReadingCost, 'promptTokens' | 'answerTokens'>,
): Promise<void> {
  const { tenantId, db } = tx;
  const month = monthOf(now);
  await db.llmUsage.upsert({
    where: { tenantId_month: { tenantId, month } },
    create: { tenantId, month, questions: 1, ...cost },
    update: {
      questions: { increment: 1 },
      promptTokens: { increment: cost.promptTokens },
      answerTokens: { increment: cost.answerTokens },
    },
  });
  await add(tx, dayOf(now), { questions: 1, tokens: cost.promptTokens + cost.answerTokens });
}

/** Tokens of prompts and answers together in a month. */
export async function tokensIn({ tenantId, db }: TenantTx, month: string): Promise<number> {
  const row = await db.llmUsage.findUnique({ where: { tenantId_month: { tenantId, month } } });
  return row ? Number(row.promptTokens + row.answerTokens) : 0;
}

/** The last twelve months that cost anything, the latest first. */
export async function listUsage({ db }: TenantTx): Promise<LlmTokens[]> {
  const rows = await db.llmUsage.findMany({ orderBy: { month: 'desc' }, take: 12 });
  return rows.map((row) => ({
    month: row.month,
    resumes: row.resumes,
    leftTheHouse: row.leftTheHouse,
    questions: row.questions,
    promptTokens: Number(row.promptTokens),
    answerTokens: Number(row.answerTokens),
    outsidePromptTokens: Number(row.outsidePromptTokens),
    outsideAnswerTokens: Number(row.outsideAnswerTokens),
    droppedUngrounded: row.droppedUngrounded,
  }));
}
