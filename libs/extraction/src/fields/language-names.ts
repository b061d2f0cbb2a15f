// Names of languages in five tongues, and words for how well one speaks them.
import type { Cefr } from '@vitae/contracts';
import { fold, lazy } from '../text/normalise.ts';

const CODES =
  'af ak am ar az be bg bn br bs ca co cs cy da de el en es et eu fa fi fil fr fy ga gd gl gn gu ha he hi hr hsb hu hy id ig is it ja jv ka kk km kn ko ku ky la lb lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc om or pa pl ps pt qu rm ro ru rw si sk sl sn so sq sr st sv sw ta te th ti tl tn tr uk ur uz vi xh yi yo zh zu'.split(
    ' ',
  );

const OTHERS: Record<string, string> = {
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  cantonese: 'yue',
  castellano: 'es',
  castilian: 'es',
  farsi: 'fa',
  norwegian: 'no',
  tagalog: 'tl',
  filipino: 'fil',
  isizulu: 'zu',
  isixhosa: 'xh',
  gaelic: 'ga',
  gaeilge: 'ga',
  dari: 'prs',
  hokkien: 'nan',
  pidgin: 'pcm',
  'american sign language': 'ase',
  'british sign language': 'bfi',
  flemish: 'nl',
  valencian: 'ca',
  kiswahili: 'sw',
  konkani: 'kok',
  latin: 'la',
  latein: 'la',
  esperanto: 'eo',
  bahasa: 'id',
  'bahasa indonesia': 'id',
  'bahasa melayu': 'ms',
  hochdeutsch: 'de',
  schweizerdeutsch: 'gsw',
};

const names = lazy(() => {
  const map = new Map<string, string>(Object.entries(OTHERS));
  for (const locale of ['en', 'de', 'fr', 'es', 'pt']) {
    const display = new Intl.DisplayNames([locale], { type: 'language' });
    for (const code of CODES) map.set(fold(display.of(code) ?? code), code);
  }
  // Endonyms: "Deutsch" in an English resume.
  for (const code of CODES)
    map.set(fold(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code), code);
  return map;
});

/** The ISO 639 code of a language's name in English, German, French, Spanish, Portuguese or that language itself. */
export const languageCode = (name: string): string | undefined =>
  names().get(fold(name).replace(/[.:]$/, ''));

const LEVEL =
  /\b(?:[abc][12]\+?|native|mother tongue|bilingual|fluent|fluency|proficient|proficiency|professional|working|conversational|intermediate|advanced|basic|beginner|elementary|limited|good|very good|excellent|muttersprache|muttersprachlich|muttersprachler(?:in)?|verhandlungssicher|fliessend|gute?|sehr gute?|grundkenntnisse|erweiterte|konversationssicher|kenntnisse|langue maternelle|courant|bilingue|intermediaire|notions|lu|debutant|nativo|nativa|lengua materna|fluido|fluida|avanzado|intermedio|basico|medio|alto|fluente|avancado|intermediario|nocoes|native speaker|toefl|ielts|delf|dele)\b/;

export const looksLikeLevel = (text: string): boolean => text.length < 60 && LEVEL.test(fold(text));

/**
 * Levels in words to the Common European Framework of Reference (Council of Europe, self-assessment grid); the words of
 * LinkedIn's five steps follow the ILR scale that they are taken from.
 */
const CEFR: readonly [Cefr, RegExp][] = [
  [
    'native',
    /\b(?:native|mother tongue|first language|bilingual|muttersprach\w*|erstsprache|langue maternelle|bilingue|nativ[oa]|lengua materna|lingua materna|materna)\b/,
  ],
  ['C2', /\b(?:near[- ]native|proficien\w+|annahernd muttersprachlich)\b/],
  [
    'B2',
    /\b(?:upper[- ]intermediate|professional working|working proficiency|gute? kenntnisse|bon niveau)\b/,
  ],
  ['B1', /\b(?:limited working|conversational)\b/],
  [
    'C1',
    /\b(?:fluen\w+|full professional|advanced|verhandlungssicher|fliessend|sehr gut\w*|courant\w*|avance|avanzado|avancado|fluido|fluente|business fluent)\b/,
  ],
  ['B2', /\b(?:good|gut)\b/],
  ['B1', /\b(?:intermediate|intermediaire|intermedio|intermediario|mittel\w*|medio)\b/],
  ['A2', /\b(?:elementary|basic\w*|notions?|grundkenntnisse|basico|conocimientos basicos|scolaire)\b/],
  ['A1', /\b(?:beginner|debutant\w*|anfanger\w*|principiante|iniciante)\b/],
];

/** The European level that a stated level comes to; undefined where it maps to none. A level's own code wins. */
export function cefrOf(level: string): Cefr | undefined {
  const folded = fold(level);
  const native = CEFR[0]?.[1].test(folded);
  const code = /\b([abc][12])\b/.exec(folded)?.[1];
  if (code && !native) return code.toUpperCase() as Cefr;
  return CEFR.find(([, words]) => words.test(folded))?.[0];
}
