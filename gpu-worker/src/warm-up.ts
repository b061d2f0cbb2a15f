// Looks at the engine before the first resume: whether it is one that can be worked with, and each question once, for engines
// compile a grammar on its first use, which may take longer than an answer.
import { sectionNames } from '@vitae/extraction';
import {
  probeEngine,
  smallQuestion,
  unsound,
  type LanguageModel,
  type ModelAnswer,
  type ModelFailure,
} from '@vitae/inference';
import { StartRefusal, type Logger } from '@vitae/runtime';
import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_ATTEMPTS_MS = 5_000;
const MAX_TOKENS = 64;
/** A server that is just being started answers so. */
const NOT_YET: readonly ModelFailure[] = ['unavailable', 'timed_out', 'rate_limited'];

/** What to look at where the server will answer nothing as it is asked. */
export const LOOK_AT =
  'look at LLM_BASE_URL (with its /v1), LLM_MODEL and LLM_API_KEY, and at the chat template that the server uses';

/**
 * Resolves to true once the engine has answered in all shapes, to false when the process is to end before that. Rejects with a
 * StartRefusal, which says why, where the engine can't be worked with: its server knows neither key, model nor address, refuses
 * small questions, or gives answers without having read them.
 */
export async function warmUp(
  model: LanguageModel,
  { until, logger }: { until: () => boolean; logger: Logger },
): Promise<boolean> {
  for (let attempt = 1; !until(); attempt++) {
    const found = await probeEngine(model);
    // The server may be started anew, or told of a key or a model, at any time.
    if (typeof found === 'string')
      throw new StartRefusal(`the language model can’t be worked with: ${unsound[found]}`, { passes: true });
    const failed = found ?? (await failureInShapes(model));
    if (!failed) return true;
    if (!NOT_YET.includes(failed.reason))
      throw new StartRefusal(
        `the language model’s server refuses this worker (${failed.said ?? failed.reason}): ${LOOK_AT}`,
        { passes: true },
      );
    logger.warn({ attempt, reason: failed.reason, said: failed.said }, 'the engine is not ready yet');
    await pause(BETWEEN_ATTEMPTS_MS);
  }
  return false;
}

type Failure = ModelAnswer & { readonly ok: false };

/** An answer that runs out of its few tokens has met the grammar all the same. */
const isOfTheServer = (answer: ModelAnswer): answer is Failure =>
  !answer.ok && answer.reason !== 'too_long' && answer.reason !== 'invalid_json';

async function failureInShapes(model: LanguageModel): Promise<Failure | undefined> {
  const answers = await Promise.all(
    sectionNames.map((name) => model.answer(smallQuestion(name, MAX_TOKENS))),
  );
  const failed = answers.filter(isOfTheServer);
  return failed.find(({ reason }) => !NOT_YET.includes(reason)) ?? failed[0];
}
