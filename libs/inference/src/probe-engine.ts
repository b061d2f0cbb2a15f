// Whether an engine does what all answers rest on: it reads the prompt, keeps to the shape, and counts tokens. A chat template
// that leaves the prompt out (llama.cpp's `--chat-template zephyr` was such a one) answers every question, and all of it is noise.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { LanguageModel, ModelAnswer, ModelRequest, TokenUse } from './language-model.ts';

/** Why an engine is of no use, in words for whoever runs it. */
export type Unsoundness = 'reads_no_prompt' | 'reads_no_instructions' | 'keeps_no_shape' | 'counts_no_tokens';

export const unsound: Readonly<Record<Unsoundness, string>> = {
  reads_no_prompt:
    'it does not read its prompts: a long and a short one cost the same. Its chat template is wrong (llama-server: leave --chat-template away, so that the one in the model’s file holds)',
  reads_no_instructions:
    'its chat template leaves the system’s turn out, and with it what is asked: set LLM_SYSTEM_ROLE=user',
  keeps_no_shape:
    'it does not keep to the JSON schema that it is asked for (response_format, or llama.cpp’s grammar)',
  counts_no_tokens: 'it does not count tokens (usage), so that no budget would hold',
};

const SHAPE = z.object({ line: z.int(), word: z.string().max(20) });
const SCHEMA = {
  name: 'probe',
  json: {
    type: 'object',
    properties: { line: { type: 'integer' }, word: { type: 'string', maxLength: 20 } },
    required: ['line', 'word'],
    additionalProperties: false,
  },
};
/** Room for the shape with every letter of the word escaped. */
const MAX_TOKENS = 200;

/** What is amiss with it, or the failure of an engine that doesn't answer yet; undefined for a sound one. Nothing of a resume is sent. */
export async function probeEngine(
  model: LanguageModel,
): Promise<Unsoundness | (ModelAnswer & { readonly ok: false }) | undefined> {
  const short = await model.answer(question('1 Anna Muster'));
  if (!isMeant(short)) return short.ok || isShapeless(short) ? 'keeps_no_shape' : short;
  // Never the same twice, so that no cache between here and the model can answer for it.
  const long = await model.answer(question(`1 Anna Muster\n2 ${randomUUID()} ${randomUUID()}`));
  if (!isMeant(long)) return long.ok || isShapeless(long) ? 'keeps_no_shape' : long;
  if (![short.use, long.use].every(isCounted)) return 'counts_no_tokens';
  if (long.use.promptTokens <= short.use.promptTokens) return 'reads_no_prompt';
  const instructed = await model.answer(
    question('1 Anna Muster', `${ASKED} ${randomUUID()} ${randomUUID()}`),
  );
  if (!isMeant(instructed)) return instructed.ok || isShapeless(instructed) ? 'keeps_no_shape' : instructed;
  return instructed.use.promptTokens > short.use.promptTokens ? undefined : 'reads_no_instructions';
}

const ASKED = 'Answer in JSON: line, the number of the first line; word, its first word.';

const question = (user: string, system = ASKED): ModelRequest => ({
  system,
  user,
  schema: SCHEMA,
  maxTokens: MAX_TOKENS,
});

/** Whether it came back filled, whatever with: a model of little sense may point anywhere. */
const isMeant = (answer: ModelAnswer): answer is ModelAnswer & { readonly ok: true } =>
  answer.ok && SHAPE.safeParse(answer.json).success;

const isShapeless = (answer: ModelAnswer): boolean =>
  !answer.ok && (answer.reason === 'invalid_json' || answer.reason === 'too_long');

const isCounted = ({ promptTokens, answerTokens }: TokenUse): boolean => promptTokens > 0 && answerTokens > 0;
