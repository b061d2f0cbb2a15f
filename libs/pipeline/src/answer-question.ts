// A question about candidates, answered by the house's language model from the passages that were chosen for it. What it says
// only chooses: shown is the passage's own statement that holds all its words.
import { askAbout, quoteFor, statementsIn, type SaidOfPassage } from '@vitae/extraction';
import type { JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { llmUsage, plans, questions, type QuestionAnswer } from '@vitae/store';
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
      const said = answered.ok ? statementsIn(answered.json) : undefined;
      await store.withTenant(tenantId, async (tx) => {
        // A failed answer has cost its tokens, too.
        await llmUsage.addQuestion(tx, now(), { promptTokens, answerTokens });
        await plans.tellOfTokens(tx, now());
        await questions.addCost(tx, questionId, { promptTokens, answerTokens });
        if (!said) return;
        await settle(tx);
        await questions.answer(tx, questionId, chosen(said, asked));
      });
      if (said) return;
      throw new AppError(model.isAway ? 'engine_away' : 'model_incomplete');
    },
    giveUp: (tx, { questionId }) => questions.fail(tx, questionId),
  };
}

/** What the passages say of what was said of them, each once; and how much was said that they don't say. */
function chosen(said: readonly SaidOfPassage[], { passages }: Asked): QuestionAnswer {
  const quotes = said.map(({ passage, text }) => {
    const shown = passages.find(({ ordinal }) => ordinal === passage)?.text ?? '';
    const quote = quoteFor(text, shown);
    return quote === undefined ? undefined : { passage, text: quote };
  });
  const held = quotes.filter((quote) => quote !== undefined);
  const statements = [...new Map(held.map((quote) => [`${quote.passage} ${quote.text}`, quote])).values()];
  return { statements, leftOut: said.length - held.length };
}
