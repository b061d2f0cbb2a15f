// Accents that are drawn as letters of their own over their base (TeX's older fonts have no "é"): one letter again.
import type { Letter } from './page-content.ts';

/** Spacing accents, and the mark that stands for each in a composed letter. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '\u02cb': '\u0300',
  '´': '\u0301',
  '\u02ca': '\u0301',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0304',
  '\u02c9': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '°': '\u030a',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
};
/** Letters without their dot carry an accent in its place. */
const DOTTED: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** How far an accent's middle may stand from that of its base, in shares of the type size: slanted type and capitals move it. */
const BESIDE = 0.22;
const ABOVE = 0.45;

/** Most letters are plain: they are told from accents by their code alone. */
const isPlain = (code: number) => code < 0x80 && code !== 0x5e && code !== 0x60 && code !== 0x7e;

const markOf = ({ text }: Letter) => {
  if (isPlain(text.charCodeAt(0))) return undefined;
  return MARKS[text] ?? (/^\p{M}$/u.test(text) ? text : undefined);
};

/** The letters with each accent put on the letter before or after it that it stands over. */
export function withAccents(letters: readonly Letter[]): readonly Letter[] {
  if (!letters.some((letter) => markOf(letter))) return letters;
  const result: Letter[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as Letter;
    const mark = markOf(letter);
    const next = letters[i + 1];
    const last = result.at(-1);
    const base = mark && [next, last].find((other) => other && carries(other, letter, mark));
    if (!base) {
      result.push(letter);
      continue;
    }
    base.text = `${DOTTED[base.text] ?? base.text}${mark}`.normalize('NFC');
    if (base === next) {
      result.push(next);
      i++;
    }
  }
  return result;
}

/** Whether the accent stands over a letter, and both make one character. */
function carries(base: Letter, accent: Letter, mark: string): boolean {
  const middle = (letter: Letter) => letter.x + letter.width / 2;
  const isOver =
    base.angle === accent.angle &&
    Math.abs(middle(base) - middle(accent)) < base.size * BESIDE &&
    Math.abs(base.y - accent.y) < base.size * ABOVE;
  return isOver && [...`${DOTTED[base.text] ?? base.text}${mark}`.normalize('NFC')].length === 1;
}
