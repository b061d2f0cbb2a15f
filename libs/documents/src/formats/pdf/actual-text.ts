// Text that stands for what is drawn (/ActualText, PDF 32000-1, 14.9.4): ligatures and letters of fonts without a map to
// Unicode are told by nothing else.
import type { Letter } from './page-content.ts';

/** What a few glyphs stand for at most ("ffi" is one), and how much longer than its glyphs the text of many may be: the rest of it is nowhere to be seen. */
const FEW = 3;
const MOST_FOR_ONE = 4;
const MOST_FOR_MANY = 1.25;
/** More glyphs are no ligature and no word, but a whole text with another one behind it. */
const MOST_GLYPHS = 200;

/** Gives the letters from an index on the text that their marked content states, if it can be what they show. */
export function replaceByActualText(letters: readonly Letter[], from: number, written: string): void {
  if (letters.length - from > MOST_GLYPHS) return;
  const marked = letters.slice(from);
  const drawn = marked.some((letter) => !letter.space) ? marked.filter((letter) => !letter.space) : marked;
  const [first] = drawn;
  const text = [
    ...decoded(written)
      .replace(/\u00ad/g, '')
      .trim(),
  ];
  if (!first || !text.length) return;
  const most = drawn.length <= FEW ? drawn.length * MOST_FOR_ONE : drawn.length * MOST_FOR_MANY;
  const isOneLine = drawn.every((l) => l.angle === first.angle && Math.abs(l.y - first.y) < first.size / 2);
  if (text.length > most || !isOneLine) return;
  const shown = text.filter((character) => character.trim());
  drawn.forEach((letter, i) => {
    const [start, end] = [i, i + 1].map((n) => Math.round((n * shown.length) / drawn.length));
    letter.text = shown.slice(start, end).join('');
    letter.space = false;
  });
}

/** A text string of a PDF (7.9.2.2), as pdf.js gives it: one character a byte. */
function decoded(written: string): string {
  const bytes = Uint8Array.from(written, (character) => character.charCodeAt(0));
  const [a, b, c] = bytes;
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  return written;
}
