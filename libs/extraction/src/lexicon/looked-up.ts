// Words of the lexicon, all languages together, in the forms in which texts are searched for them.
import { bare } from '../text/normalise.ts';
import { LANGUAGES } from './index.ts';
import type { LanguageWords } from './language-words.ts';

type Lists = {
  [K in keyof LanguageWords]: LanguageWords[K] extends string | undefined ? K : never;
}[keyof LanguageWords];

/** The words of a list that blanks part. */
export const wordsOf = (
  list: Exclude<Lists, undefined>,
  languages: readonly LanguageWords[] = LANGUAGES,
): string[] => languages.flatMap((words) => (words[list] ?? '').split(/\s+/).filter(Boolean).map(bare));

/** The phrases of a list that bars part, the longest first. */
export const phrasesOf = (
  list: Exclude<Lists, undefined>,
  languages: readonly LanguageWords[] = LANGUAGES,
): string[] => longestFirst(languages.flatMap((words) => (words[list] ?? '').split('|')).map(bare));

export const longestFirst = (phrases: readonly string[]): string[] =>
  [...new Set(phrases.map((phrase) => phrase.trim()).filter(Boolean))].sort((a, b) => b.length - a.length);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The source of an expression for any of some phrases; a full stop may be missing. */
export const anyPhrase = (phrases: readonly string[]): string =>
  `(?:${phrases.map((phrase) => escaped(phrase).replace(/\\\./g, '\\.?').replace(/\s+/g, '\\s+')).join('|')})`;
