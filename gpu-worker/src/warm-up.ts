// Asks the engine each question once before the first resume: engines compile a grammar on its first use, which may take
// longer than an answer.
import { grammarOf, sectionNames } from '@vitae/extraction';
import type { LanguageModel } from '@vitae/inference';
import type { Logger } from '@vitae/runtime';
import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_ATTEMPTS_MS = 5_000;

/** Resolves to true once the engine has answered in all shapes, to false when the process is to end before that. */
export async function warmUp(
  model: LanguageModel,
  { until, logger }: { until: () => boolean; logger: Logger },
): Promise<boolean> {
  for (let attempt = 1; !until(); attempt++) {
    const answers = await Promise.all(
      sectionNames.map((name) =>
        model.answer({
          system: 'Answer in JSON.',
          user: '1 Anna Muster',
          schema: grammarOf(name),
          maxTokens: 64,
        }),
      ),
    );
    // An answer that runs out of its few tokens has met the grammar all the same.
    const failed = answers.find(
      (a) => !a.ok && ['unavailable', 'timed_out', 'rate_limited', 'refused'].includes(a.reason),
    );
    if (!failed) return true;
    logger.warn({ attempt, reason: failed.ok ? undefined : failed.reason }, 'the engine is not ready yet');
    await pause(BETWEEN_ATTEMPTS_MS);
  }
  return false;
}
