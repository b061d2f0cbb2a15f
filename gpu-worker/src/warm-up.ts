// Asks the engine each question once before the first resume: engines compile a grammar on its first use, which may take
// longer than an answer.
import { grammarOf, sectionNames } from '@vitae/extraction';
import type { LanguageModel, ModelAnswer, ModelFailure } from '@vitae/inference';
import type { Logger } from '@vitae/runtime';
import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_ATTEMPTS_MS = 5_000;
/** An answer that runs out of its few tokens has met the grammar all the same. */
const NOT_YET: readonly ModelFailure[] = ['unavailable', 'timed_out', 'rate_limited', 'refused'];

/** What a server said is wrong with how it is asked: waiting won't mend it. */
export class Misconfigured extends Error {}

/**
 * Resolves to true once the engine has answered in all shapes, to false when the process is to end before that. Rejects with
 * `Misconfigured` where the server knows neither key, model nor address.
 */
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
    const failedFor = (reasons: readonly ModelFailure[]) =>
      answers.find((a): a is ModelAnswer & { ok: false } => !a.ok && reasons.includes(a.reason));
    const hopeless = failedFor(['misconfigured']);
    if (hopeless) throw new Misconfigured(hopeless.said ?? hopeless.reason);
    const failed = failedFor(NOT_YET);
    if (!failed) return true;
    logger.warn({ attempt, reason: failed.reason, said: failed.said }, 'the engine is not ready yet');
    await pause(BETWEEN_ATTEMPTS_MS);
  }
  return false;
}
