// Which language a text is written in, by tinyld's n-grams (its light profile: 11 MB of memory, 35 ms to load).
import type { Document } from '@vitae/contracts';
import { detectAll } from 'tinyld/light';

/** Fewer letters tell a language by chance only. */
const LEAST_LETTERS = 60;
/** Names and skills look like any language: the text of a whole document is enough, of more only a sample. */
const SAMPLE = 6_000;

/** ISO 639-1; undefined where there is too little text to tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  return detectAll(sample)[0]?.lang;
}

/** The document with its language, and with that of each block that is written in another. */
export function withLanguages(document: Document): Document {
  const textOf = (lines: Document['lines']) => lines.map((line) => line.text).join('\n');
  const language = languageOf(textOf(document.lines));
  if (!language) return document;
  const blocks = new Map<number, Document['lines']>();
  for (const line of document.lines) blocks.set(line.block, [...(blocks.get(line.block) ?? []), line]);
  const foreign = new Map<number, string>();
  for (const [block, lines] of blocks) {
    const own = languageOf(textOf(lines));
    if (own && own !== language && isProse(lines)) foreign.set(block, own);
  }
  const lines = document.lines.map((line) => {
    const own = foreign.get(line.block);
    return own ? { ...line, language: own } : line;
  });
  return { ...document, language, lines };
}

/** Lists of skills and addresses are written in no language: prose has small words. */
function isProse(lines: Document['lines']): boolean {
  const words = lines.flatMap((line) => line.text.match(/\p{L}+/gu) ?? []);
  return words.filter((w) => /^\p{Ll}{1,4}$/u.test(w)).length > words.length / 5;
}
