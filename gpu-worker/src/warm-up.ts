// Asks the engine each question once before the first resume: engines compile a grammar on its first use, which may take
// longer than an answer.
import { sectionNames } from '@vitae/extraction';
import { smallQuestion, type LanguageModel, type ModelAnswer, type ModelFailure } from '@vitae/inference';
import { StartRefusal, type Logger } from '@vitae/runtime';
import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_ATTEMPTS_MS = 5_000;
const MAX_TOKENS = 64;
/** An answer that runs out of its few tokens has met the grammar all the same. */
const NOT_YET: readonly ModelFailure[] = ['unavailable', 'timed_out', 'rate_limited', 'refused'];

const HOPELESS =
  'the language model’s server refuses this worker: look at LLM_BASE_URL (with its /v1), LLM_MODEL and LLM_API_KEY';

/**
 * Resolves to true once the engine has answered in all shapes, to false when the process is to end before that. Rejects with a
 * StartRefusal where the server knows neither key, model nor address.
 */
export async function warmUp(
  model: LanguageModel,
  { until, logger }: { until: () => boolean; logger: Logger },
): Promise<boolean> {
  for (let attempt = 1; !until(); attempt++) {
    const answers = await Promise.all(
      sectionNames.map((name) => model.answer(smallQuestion(name, MAX_TOKENS))),
    );
    const failedFor = (reasons: readonly ModelFailure[]) =>
      answers.find((a): a is ModelAnswer & { ok: false } => !a.ok && reasons.includes(a.reason));
    const hopeless = failedFor(['misconfigured']);
    // The server may be told of a key or a model at any time.
    if (hopeless)
      throw new StartRefusal(`${HOPELESS} (${hopeless.said ?? hopeless.reason})`, { passes: true });
    const failed = failedFor(NOT_YET);
    if (!failed) return true;
    logger.warn({ attempt, reason: failed.reason, said: failed.said }, 'the engine is not ready yet');
    await pause(BETWEEN_ATTEMPTS_MS);
  }
  return false;
}
