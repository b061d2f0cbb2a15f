// Spoken languages that a clause asks for, with the level where one stands beside them.
import type { Cefr } from '@vitae/contracts';
import type { Clause, Word } from './clauses.ts';
import { LEVELS, SPEAKING } from './job-words.ts';
import { languageCodeOf } from './language-names.ts';

export interface AskedLanguage {
  readonly code: string;
  readonly level?: Cefr;
  /** The clause's word that names it. */
  readonly at: number;
}

/** Words between a language and its level. */
const NEAR = 5;
const SPEAKING_END = /(?:-speaking|sprachige?r?|-language|kenntnisse)$/;

/**
 * The languages of a clause. Names alone may be those of cuisines and markets: beside them the clause must speak of speaking, or
 * name a level, or hold nothing else. `context`: what stands in the same line, brackets included.
 */
export function languagesIn(clause: Clause, context: readonly Word[]): AskedLanguage[] {
  const named = clause.words.flatMap((word, at) => {
    const code = /^\p{Lu}/u.test(word.text)
      ? languageCodeOf(word.folded.replace(SPEAKING_END, ''))
      : undefined;
    return code && word.folded.length > 2 ? [{ code, at, word }] : [];
  });
  if (!named.length) return [];
  const levels = LEVELS.in(context);
  const isSpoken =
    levels.length > 0 ||
    SPEAKING.has(context) ||
    named.length * 2 > context.length ||
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

/** The level nearest to a word: one behind it before one ahead. "English C1 and French" says nothing of French. */
function nearest(
  levels: readonly { means: Cefr; at: number; length: number }[],
  position: number,
  context: readonly Word[],
): Cefr | undefined {
  const isOtherLanguage = (from: number, to: number) =>
    context
      .slice(Math.max(0, from), to)
      .some((word) => languageCodeOf(word.folded.replace(SPEAKING_END, '')) !== undefined);
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
