// Words for how well one speaks a language.
import type { Cefr } from '@vitae/contracts';
import { LANGUAGES } from '../lexicon/index.ts';
import { anyPhrase } from '../lexicon/looked-up.ts';
import { bare, fold, lazy } from '../text/normalise.ts';

const LEVEL =
  /\b(?:[abc][12]\+?|native|mother tongue|bilingual|fluent|fluency|proficient|proficiency|professional|working|conversational|intermediate|advanced|basic|beginner|elementary|limited|good|very good|excellent|muttersprache|muttersprachlich|muttersprachler(?:in)?|verhandlungssicher|fliessend|gute?|sehr gute?|grundkenntnisse|erweiterte|konversationssicher|kenntnisse|langue maternelle|courant|bilingue|intermediaire|notions|lu|debutant|nativo|nativa|lengua materna|fluido|fluida|avanzado|intermedio|basico|medio|alto|fluente|avancado|intermediario|nocoes|native speaker|toefl|ielts|delf|dele)\b/;

/** The levels that phrases of all languages stand for, the longest phrase first. */
const phrases = lazy(() => {
  const known = new Map<string, Cefr>();
  for (const { levels } of LANGUAGES)
    for (const [level, list] of Object.entries(levels) as [Cefr, string][])
      for (const phrase of list.split('|')) known.set(bare(phrase), level);
  return known;
});
const within = lazy(() => {
  const longest = [...phrases().keys()].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})${anyPhrase(longest)}(?!\\p{L})`, 'u');
});
const phraseIn = (text: string): Cefr | undefined => {
  const phrase = within().exec(bare(text))?.[0];
  return phrase ? phrases().get(phrase.replace(/\s+/g, ' ')) : undefined;
};

export const looksLikeLevel = (text: string): boolean =>
  text.length < 60 && (LEVEL.test(fold(text)) || within().test(bare(text)));

/**
 * Levels in words to the Common European Framework of Reference (Council of Europe, self-assessment grid); the words of
 * LinkedIn's five steps follow the ILR scale that they are taken from.
 */
const CEFR: readonly [Cefr, RegExp][] = [
  [
    'native',
    /\b(?:native|mother tongue|first language|bilingual|muttersprach\w*|erstsprache|langue maternelle|bilingue|nativ[oa]|lengua materna|lingua materna|materna)\b/,
  ],
  ['C2', /\b(?:near[- ]native|proficient\w*|annahernd muttersprachlich)\b/],
  ['B1', /\b(?:limited working|conversational)\b/],
  [
    'B2',
    /\b(?:upper[- ]intermediate|professional working|working proficiency|gute? kenntnisse|bon niveau)\b/,
  ],
  [
    'C1',
    /\b(?:fluen\w+|full professional|advanced|verhandlungssicher|fliessend|sehr gut\w*|courant\w*|avance|avanzado|avancado|fluido|fluente|business fluent)\b/,
  ],
  ['B2', /\b(?:good|gut)\b/],
  ['B1', /\b(?:intermediate|intermediaire|intermedio|intermediario|mittel\w*|medio)\b/],
  ['A2', /\b(?:elementary|basic\w*|notions?|grundkenntnisse|basico|conocimientos basicos|scolaire)\b/],
  ['A1', /\b(?:beginner|debutant\w*|anfanger\w*|principiante|iniciante)\b/],
  // Each of LinkedIn's steps is called some proficiency: it says something by itself alone.
  ['C2', /\bproficiency\b/],
];

/** The European level that a stated level comes to; undefined where it maps to none. A level's own code wins. */
export function cefrOf(level: string): Cefr | undefined {
  const folded = fold(level);
  const native = CEFR[0]?.[1].test(folded);
  const code = /\b([abc][12])\b/.exec(folded)?.[1];
  if (code && !native) return code.toUpperCase() as Cefr;
  return phrases().get(bare(level)) ?? CEFR.find(([, words]) => words.test(folded))?.[0] ?? phraseIn(level);
}
