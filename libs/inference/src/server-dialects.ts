// How servers word the refusals that mean something to us. None of it is standardised: the dialects are those of llama.cpp
// (tools/server), vLLM (vllm/renderers/params.py and its older wordings) and OpenAI.
import type { ModelFailure } from './language-model.ts';

export interface ServerError {
  readonly status: number | undefined;
  /** The kinds that servers tell; llama.cpp's code is the status once more. */
  readonly type?: string | undefined;
  readonly code?: string | number | null | undefined;
  readonly message: string;
}

/** Kinds of a refusal for length: llama.cpp's, OpenAI's. vLLM tells it in words alone, in several, should a resume have some of them, too. */
const TOO_LONG_KINDS = ['exceed_context_size_error', 'context_length_exceeded'];
const TOO_LONG =
  /\bcontext (?:length|size|window)|\binput .{0,40}(?:too large|longer than)|reduce the length|request(?:ed| has) \d+ (?:in|out)put tokens/i;
/** A template that can't be filled in fails on every question. llama.cpp quotes it: "While executing CallExpression at line 3 …". */
const TEMPLATE =
  /jinja|chat[ _]template|\btemplate\b|\bwhile executing \w+ at|\broles must alternate|\bsystem role|\bonly user(?:, system)? and assistant roles/i;
/** Words that mean something on their own; all others do in pairs. */
const ALONE = ['jinja', 'template'];

/** What chat templates say that take a user's and an assistant's turns alone: Gemma's, Mistral's. */
const NO_SYSTEM_ROLE = /\bsystem role|\broles must alternate|\bonly user(?:,| and)/i;

/** Whether a server, or the chat template that it fills in, refused the turn of the system's, in words of its own. */
export const refusesSystemRole = ({ message }: ServerError, question: string): boolean =>
  NO_SYSTEM_ROLE.test(withoutQuestion(message, question));

/** What a server's refusal is to us, by its own words: a question that it repeats must not decide how all others are asked. */
export function failureOf({ status, type, code, message }: ServerError, question: string): ModelFailure {
  if (status === undefined) return 'unavailable';
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 403 || status === 404) return 'misconfigured';
  const kinds = [type, code].map(String);
  const said = withoutQuestion(message, question);
  // A server that shares its memory between answers runs out of it in the middle of one, with status 500.
  if (TOO_LONG_KINDS.some((kind) => kinds.includes(kind)) || TOO_LONG.test(said)) return 'prompt_too_long';
  if (TEMPLATE.test(said)) return 'misconfigured';
  return status >= 400 && status < 500 ? 'refused' : 'unavailable';
}

/** Folded, for a server may repeat without accents or marks. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
/** Characters that are looked at: the longest question repeated, and more. */
const LONGEST_HEARD = 100_000;
const WORD = /[\p{L}\p{N}]+/gu;

/** A message without the words that stand side by side in the question, too. */
function withoutQuestion(message: string, question: string): string {
  const asked = folded(question);
  const askedWords = asked.match(WORD) ?? [];
  const pairs = new Set(askedWords.map((word, i) => `${word} ${askedWords[i + 1] ?? ''}`));
  const alone = ALONE.filter((word) => asked.includes(word));
  const said = folded(message.slice(0, LONGEST_HEARD));
  const words = said.match(WORD) ?? [];
  const isPair = (at: number) => pairs.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
  let at = -1;
  return said.replaceAll(WORD, (word) => {
    at++;
    return isPair(at) || isPair(at - 1) || alone.some((a) => word.includes(a)) ? '…' : word;
  });
}
