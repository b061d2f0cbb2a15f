// A question about candidates, answered by the house's language model from the passages that were chosen for it. Of what it says only
// that is kept whose every word stands in the passage that it points at.
import { askAbout, statementsIn, supportOf } from '@vitae/extraction';
import type { JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { llmUsage, questions, type TenantTx } from '@vitae/store';
import type { PipelineDependencies } from './stage.ts';

type Asked = NonNullable<Awaited<ReturnType<typeof questions.toAnswer>>>;

export function answerQuestion({ store, model, now }: PipelineDependencies): JobHandler<'answer-question'> {
  return {
    async run({ tenantId, payload: { questionId }, settle }) {
      const asked = await store.withTenant(tenantId, (tx) => questions.toAnswer(tx, questionId));
      // Answered by an earlier delivery, or gone.
      if (!asked) return;
      if (!model) throw new Error('this process has no language model');
      const answered = await model.answer(askAbout(asked.question, asked.passages));
      const { promptTokens = 0, answerTokens = 0 } = answered.use ?? {};
      const month = now().toISOString().slice(0, 7);
      const said = answered.ok ? statementsIn(answered.json) : undefined;
      await store.withTenant(tenantId, async (tx) => {
        // A failed answer has cost its tokens, too.
        await llmUsage.addQuestion(tx, month, { promptTokens, answerTokens });
        if (!said) return;
        await settle(tx);
        const statements = await supported(tx, said, asked);
        const leftOut = said.length - statements.length;
        await questions.answer(tx, questionId, { statements, leftOut, promptTokens, answerTokens });
      });
      if (said) return;
      throw new AppError(model.isAway ? 'engine_away' : 'model_incomplete');
    },
    giveUp: (tx, { questionId }) => questions.fail(tx, questionId),
  };
}

/** The statements that the passages they point at hold, each once. */
async function supported(
  tx: TenantTx,
  said: readonly { passage: number; text: string }[],
  { passages }: Asked,
): Promise<{ passage: number; text: string }[]> {
  const claims = said.map(({ passage, text }) => {
    const { text: shown = '', language = null } = passages.find(({ ordinal }) => ordinal === passage) ?? {};
    return { words: text, support: supportOf(text, shown), language };
  });
  const held = await questions.areHeld(tx, claims);
  return [
    ...new Map(
      said
        .filter((_, i) => held[i])
        .map((statement) => [`${statement.passage} ${statement.text}`, statement]),
    ).values(),
  ];
}
