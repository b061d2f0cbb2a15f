// Which language a text is written in: by its small words where they are clear, else by tinyld's n-grams (its light profile:
// 11 MB of memory, 35 ms to load, 1 ms a text) among the languages of its script, where they are sure; else it is not known.
import type { Document } from '@vitae/contracts';
import { detectAll } from 'tinyld/light';

/** Fewer letters tell a language by chance only. */
const LEAST_LETTERS = 60;
/** More text costs time and tells no more. */
const SAMPLE = 800;

/**
 * The small words of languages: a text of sentences is full of them, so they tell its language at a glance, and more surely than the
 * n-grams of names and jargon. Italian, Dutch and Catalan are here so as not to pass for their neighbours.
 */
const SMALL_WORDS = Object.entries({
  en: 'the and of to in for with a an on by at from that is was as are this our their which using into through',
  de: 'der die das und von mit für in den im zur zum des ein eine einer auf bei dem als sowie nach an aus durch',
  fr: 'le la les des du de et en un une pour dans avec sur au aux par à est ainsi que qui d l nos',
  es: 'el la los las de del y en un una para con por al se que su como más desde sus e',
  pt: 'o a os as de do da dos das e em um uma para com por no na nos nas que ao à mais pelo',
  it: 'il la lo gli le di del della dei delle e in un una per con da dal alla al nel nella che come dell',
  nl: 'de het een en van in op met voor te aan bij uit door naar als zijn deze ook tot om',
  ca: 'el la els les de del i en un una per amb que al als dels es com més des',
}).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

/** So much of a text, and so many times as much as the next language's, settles it. Tried on the 322 texts and blocks of our test files. */
const CLEAR_SHARE = 0.15;
const CLEAR_LEAD = 1.6;

/** So much of a text makes another language than the n-grams' doubtful, and theirs likelier. */
const HINT_SHARE = 0.08;

interface SmallWords {
  readonly clear: string | undefined;
  /** The languages that the most small words are of, where there are some. */
  readonly hinted: readonly string[];
}

function smallWordsOf(text: string, only: readonly string[]): SmallWords {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const languages = only.length ? SMALL_WORDS.filter(({ language }) => only.includes(language)) : SMALL_WORDS;
  const shares = languages
    .map(({ language, words: small }) => ({
      language,
      share: words.filter((word) => small.has(word)).length / words.length,
    }))
    .sort((a, b) => b.share - a.share);
  const [first, next] = shares;
  const clear = first && next && first.share >= CLEAR_SHARE && first.share >= next.share * CLEAR_LEAD;
  const most = Math.max(HINT_SHARE, first?.share ?? 0);
  const hinted = shares.filter(({ share }) => share >= most).map(({ language }) => language);
  return { clear: clear ? first.language : undefined, hinted };
}

/** The languages that the n-grams know, by the scripts that they are written in. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{sc=Latin}/gu, 'en de fr es pt it nl sv fi no hu ro pl tr'.split(' ')],
  [/\p{sc=Cyrillic}/gu, ['ru']],
  [/\p{sc=Greek}/gu, ['el']],
  [/\p{sc=Arabic}/gu, ['ar']],
  [/\p{sc=Hebrew}/gu, ['he']],
  [/\p{sc=Devanagari}/gu, ['hi']],
  [/\p{sc=Bengali}/gu, ['bn']],
  [/\p{sc=Thai}/gu, ['th']],
  [/\p{sc=Hangul}/gu, ['ko']],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, ['zh', 'ja']],
];

/** The languages of the script that most letters are of. */
function languagesOfScript(text: string): readonly string[] {
  const counted = SCRIPTS.map(([letter, languages]) => ({
    languages,
    count: text.match(letter)?.length ?? 0,
  }));
  return counted.reduce((most, other) => (other.count > most.count ? other : most)).languages;
}

/** N-grams are sure so far, and so many times as sure as of the next language: names and jargon alone reach neither. */
const LEAST_SURE = 0.2;
const SURE_LEAD = 2;

function languageByNgrams(
  text: string,
  only: readonly string[],
  hinted: readonly string[],
): string | undefined {
  const written = languagesOfScript(text);
  const [first, next] = detectAll(text, { only: [...only] }).filter(({ lang }) => written.includes(lang));
  if (!first) return undefined;
  // A script that only few languages are written in tells by itself.
  if (written.length <= 2 || hinted.includes(first.lang)) return first.lang;
  if (hinted.length && SMALL_WORDS.some(({ language }) => language === first.lang)) return undefined;
  const isSure = first.accuracy >= LEAST_SURE && first.accuracy >= (next?.accuracy ?? 0) * SURE_LEAD;
  return isSure ? first.lang : undefined;
}

/** Addresses of mails and pages are in no language. */
const ADDRESS = /@|^(?:https?:|www\.)/u;

/** At a glance, else by n-grams, of some languages or of all. */
function languageIn(sample: string, only: readonly string[]): string | undefined {
  const text = sample
    .split(/\s+/)
    .filter((word) => !ADDRESS.test(word))
    .join(' ');
  const { clear, hinted } = smallWordsOf(text, only);
  return clear ?? languageByNgrams(text, only, hinted);
}

/** ISO 639-1, of any language or of some only; undefined where there is too little text to tell. */
export function languageOf(text: string, only: readonly string[] = []): string | undefined {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  return languageIn(sample, only);
}

/** A block is short: it needs more letters than a whole document to count as foreign, and one of the languages that we read. */
const LEAST_LETTERS_OF_BLOCK = 200;
const READ = ['en', 'de', 'fr', 'es', 'pt'];

/** The document with its language (what the file says of itself, where its text does not tell), and with that of each block that is written in another. */
export function withLanguages({ language: said, ...document }: Document): Document {
  // Names, places and skills look like any language: sentences tell better, where there are some.
  const sentences = document.lines.filter(isSentence);
  const text = textOf(document.lines);
  const language = languageOf(textOf(sentences)) ?? languageOf(text) ?? saidLanguage(said, text);
  if (!language) return document;
  const foreign = new Map<number, string>();
  for (const [block, lines] of Map.groupBy(sentences, (line) => line.block)) {
    const text = textOf(lines);
    if (text.length < LEAST_LETTERS_OF_BLOCK) continue;
    const own = languageIn(text.slice(0, SAMPLE), READ);
    if (own && own !== language && READ.includes(own)) foreign.set(block, own);
  }
  const lines = document.lines.map((line) => {
    const own = foreign.get(line.block);
    return own ? { ...line, language: own } : line;
  });
  return { ...document, language, lines };
}

/** The language that the file says it is in; "en" over Greek letters is what a template left there. */
function saidLanguage(said: string | undefined, text: string): string | undefined {
  const known = SCRIPTS.some(([, languages]) => languages.includes(said ?? ''));
  return !known || languagesOfScript(text).includes(said ?? '') ? said : undefined;
}

const textOf = (lines: Document['lines']) => lines.map((line) => line.text).join('\n');

/** Lists of skills and addresses are written in no language: sentences have small words. */
function isSentence(line: Document['lines'][number]): boolean {
  if (line.words.length < 6) return false;
  const words = line.text.match(/\p{L}+/gu) ?? [];
  return words.filter((w) => /^\p{Ll}{1,4}$/u.test(w)).length > words.length / 5;
}
