// Spoken languages that a clause asks for, with the level where one stands beside them.
import type { Cefr } from '@vitae/contracts';
import { isWrittenSmall, languageCode } from '@vitae/skills';
import type { Clause, Word } from './clauses.ts';
import { CUES, LEVELS, SPEAKING } from './job-words.ts';

export interface AskedLanguage {
  readonly code: string;
  readonly level?: Cefr;
  /** The clause's word that names it. */
  readonly at: number;
}

/** Words between a language and its level. */
const NEAR = 5;
const SPEAKING_END = /(?:-speaking|sprachige?r?|-language|kenntnissen?)$/;

/**
 * The languages of a clause. Names alone may be those of cuisines and markets: beside them the clause must speak of speaking, or
 * name a level, or hold nothing else. `context`: what stands in the same line, brackets included.
 */
export function languagesIn(clause: Clause, context: readonly Word[]): AskedLanguage[] {
  const named = clause.words.flatMap((word, at) => {
    const name = word.folded.replace(SPEAKING_END, '');
    const code = /^\p{Lu}/u.test(word.text) || isWrittenSmall(name) ? languageCode(name) : undefined;
    return code && word.folded.length > 2 ? [{ code, at, word }] : [];
  });
  if (!named.length) return [];
  const levels = LEVELS.in(context);
  const isSpoken =
    levels.length > 0 ||
    SPEAKING.has(context) ||
    areItems(clause.words, new Set(named.map(({ at }) => at))) ||
    named.some(({ word }) => SPEAKING_END.test(word.folded));
  if (!isSpoken) return [];
  return named.map(({ code, at, word }) => {
    const position = context.findIndex(({ from }) => from === word.from);
    // Levels ahead are those of the clause; in brackets ahead they belong to what stands before these.
    const own = levels.filter((level) => level.at >= position - at);
    const level = nearest(own, position, context);
    return { code, at, ...(level && { level }) };
  });
}

/** What an item may say of a language without naming anything else. */
const SMALL_WORDS = new Set(
  "l' le la el the a un und and et y or oder ou o is are would be ist sind ware waren est serait sont es seria also auch ebenfalls aussi tambien".split(
    ' ',
  ),
);

/** Whether each of these words, but for what is said of how well or how much, is an item of a list by itself: "SAP, English". */
function areItems(words: readonly Word[], named: ReadonlySet<number>): boolean {
  const said = [...LEVELS.in(words), ...CUES.in(words), ...SPEAKING.in(words)];
  const covered = new Set(said.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)));
  const isMore = (word: Word, at: number) =>
    !named.has(at) && !covered.has(at) && !SMALL_WORDS.has(word.folded);
  let [hasName, hasMore] = [false, false];
  for (const [at, word] of words.entries()) {
    hasName ||= named.has(at);
    hasMore ||= isMore(word, at);
    if (hasName && hasMore) return false;
    if (word.comma) [hasName, hasMore] = [false, false];
  }
  return true;
}

/** The level nearest to a word: one behind it before one ahead. "English C1 and French" says nothing of French. */
function nearest(
  levels: readonly { means: Cefr; at: number; length: number }[],
  position: number,
  context: readonly Word[],
): Cefr | undefined {
  const isOtherLanguage = (from: number, to: number) =>
    context
      .slice(Math.max(0, from), to)
      .some((word) => languageCode(word.folded.replace(SPEAKING_END, '')) !== undefined);
  const candidates = levels.flatMap(({ means, at, length }) => {
    const behind = at > position;
    const distance = behind ? at - position : position - (at + length - 1);
    if (distance > NEAR) return [];
    const [from, to] = behind ? [position + 1, at] : [at + length, position];
    // "fluent English and German" is fluent in both; "English C1, German" is not.
    if (behind ? isOtherLanguage(from, to) : isOtherLanguage(at - 1, at)) return [];
    return [{ means, distance: behind ? distance : distance + 0.5 }];
  });
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.means;
}
