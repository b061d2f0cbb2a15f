// What a server says when it refuses, in words that may be logged: it may repeat the question, so every word of the question
// is taken out, but for those that such servers speak with anyway.
import type { ServerError } from './server-dialects.ts';

/** Characters of it at most. */
const LONGEST_SAYING = 200;
/** Characters that are looked at: a page of HTML tells no more. */
const LONGEST_HEARD = 2_000;
/** Longer ones are encoded text or secrets rather than words. */
const LONGEST_WORD = 30;
/** A word of the question that hides in a longer one is found from this length on. */
const LEAST_HIDDEN = 4;

/** Status, type and message, cut, without any text of the question. */
export function sayingOf({ status, type, message }: ServerError, question: string): string {
  const asked = question.normalize('NFKC').toLowerCase();
  const long = [...new Set(asked.match(/[\p{L}\p{M}\p{N}]+/gu))].filter((w) => w.length >= LEAST_HIDDEN);
  const mayBeTold = (word: string) => {
    const plain = word.normalize('NFKC').toLowerCase();
    if (plain.split('_').every((part) => SPOKEN.has(part))) return true;
    return plain.length <= LONGEST_WORD && !asked.includes(plain) && !long.some((w) => plain.includes(w));
  };
  const words = [type, message].filter(Boolean).join(': ').slice(0, LONGEST_HEARD);
  const told = words
    .replaceAll(/[\p{L}\p{M}\p{N}_]+/gu, (word) => (mayBeTold(word) ? word : '…'))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/…(?:[^\p{L}…]{0,3}…)+/gu, '…');
  return `${status ?? 'no answer'} ${told}`.trim().slice(0, LONGEST_SAYING);
}

/** What vLLM, llama.cpp and OpenAI say; a resume that has such a word gives nothing away by it. */
const SPOKEN = new Set(
  `a an and api are at authentication authorization available bad be been but by can cannot chat code completion completions
  configured context could default does doesn due error exceed exceeded exceeds exist expected failed find for format found from
  generate got grammar has have however http in increasing initialize input inputs internal invalid is it its jinja json key keyword
  large length less limit llama load loaded loading long longer max maximum message messages missing model must name no not of on only
  or out output parameter parse parser please prompt provide provided reach reduce request requested requests response result resulted
  role roles sampler samplers schema server service size supported system template than that the this timed to token tokens too try
  type unable unauthorized unavailable unknown unsupported url use user using valid value was with you your`.split(
    /\s+/,
  ),
);
