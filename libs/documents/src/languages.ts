// Which language a text is written in, by tinyld's n-grams (its light profile: 11 MB of memory, 35 ms to load).
import type { Document } from '@vitae/contracts';
import { detectAll } from 'tinyld/light';

/** Fewer letters tell a language by chance only. */
const LEAST_LETTERS = 60;
/** More text costs time and tells no more. */
const SAMPLE = 800;

/** ISO 639-1; undefined where there is too little text to tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  return detectAll(sample)[0]?.lang;
}

/** A block is short: it needs more letters than a whole document to count as foreign, and one of the languages that we read. */
const LEAST_LETTERS_OF_BLOCK = 200;
const READ = ['en', 'de', 'fr', 'es', 'pt'];

/** The document with its language, and with that of each block that is written in another. */
export function withLanguages(document: Document): Document {
  // Names, places and skills look like any language: sentences tell better, where there are some.
  const sentences = document.lines.filter(isSentence);
  const language = languageOf(textOf(sentences)) ?? languageOf(textOf(document.lines));
  if (!language) return document;
  const foreign = new Map<number, string>();
  for (const [block, lines] of Map.groupBy(sentences, (line) => line.block)) {
    const text = textOf(lines);
    if (text.length < LEAST_LETTERS_OF_BLOCK) continue;
    const own = detectAll(text.slice(0, SAMPLE), { only: READ })[0]?.lang;
    if (own && own !== language) foreign.set(block, own);
  }
  const lines = document.lines.map((line) => {
    const own = foreign.get(line.block);
    return own ? { ...line, language: own } : line;
  });
  return { ...document, language, lines };
}

const textOf = (lines: Document['lines']) => lines.map((line) => line.text).join('\n');

/** Lists of skills and addresses are written in no language: sentences have small words. */
function isSentence(line: Document['lines'][number]): boolean {
  if (line.words.length < 6) return false;
  const words = line.text.match(/\p{L}+/gu) ?? [];
  return words.filter((w) => /^\p{Ll}{1,4}$/u.test(w)).length > words.length / 5;
}
