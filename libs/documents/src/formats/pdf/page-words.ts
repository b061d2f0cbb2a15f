// Letters to words: a word ends at a space, at a gap, and where the baseline, the type or the direction changes.
import type { PlacedWord } from '../../layout/geometry.ts';
import { cleanText } from '../../text.ts';
import { boundsUnder, turn } from './matrix.ts';
import type { Letter } from './page-content.ts';

/** A gap of more than this share of the type size parts words where no space is drawn. LaTeX's kerns stay below .1, its word gaps begin at .2. */
const WORD_GAP = 0.15;
/** A letter may lie so far back over the one before it: kerning and drawn accents. */
const OVERLAP = 0.5;
/** Letters of a run that stand apart by more than this share of the size, all alike, are letter-spaced. */
const TRACKED = 0.08;

export interface FontStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface DrawnWord {
  readonly word: PlacedWord;
  readonly letters: readonly Letter[];
}

/** The words of a page, in the order in which they are drawn. `top` is the page's height, which places are counted down from. */
export function wordsOf(
  letters: readonly Letter[],
  styleOf: (font: string) => FontStyle,
  top: number,
): DrawnWord[] {
  const words: DrawnWord[] = [];
  let current: Letter[] = [];
  let beginsRun = true;
  const close = (next: boolean) => {
    const word = wordOf(current, beginsRun, styleOf, top);
    if (word) words.push({ word, letters: current });
    current = [];
    beginsRun = next;
  };
  for (const line of strokes(letters)) {
    const tracking = trackingOf(line);
    for (const letter of line) {
      const last = current.at(-1);
      if (letter.space) close(false);
      else {
        if (last && gapAfter(last, letter) - tracking > WORD_GAP * letter.size) close(false);
        current.push(letter);
      }
    }
    close(true);
  }
  return words;
}

const gapAfter = (last: Letter, letter: Letter) => letter.x - (last.x + last.width);

/** Letters that are drawn one after the other on one baseline in one type. */
function strokes(letters: readonly Letter[]): Letter[][] {
  const lines: Letter[][] = [];
  for (const letter of letters) {
    const last = lines.at(-1)?.at(-1);
    const goesOn =
      last &&
      letter.angle === last.angle &&
      Math.abs(letter.y - last.y) < 0.1 * letter.size &&
      Math.abs(letter.size - last.size) < 0.1 * letter.size &&
      letter.font === last.font &&
      letter.invisible === last.invisible &&
      letter.colour === last.colour &&
      gapAfter(last, letter) > -OVERLAP * letter.size &&
      gapAfter(last, letter) < 3 * letter.size;
    if (goesOn) lines.at(-1)?.push(letter);
    else lines.push([letter]);
  }
  return lines;
}

/** The extra gap between the letters of a letter-spaced line ("E X P E R I E N C E"); 0 for a line set as usual. */
function trackingOf(line: readonly Letter[]): number {
  const gaps: number[] = [];
  let last: Letter | undefined;
  for (const letter of line) {
    if (last && !last.space && !letter.space) gaps.push(gapAfter(last, letter));
    last = letter;
  }
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const size = line[0]?.size ?? 1;
  const even = (gaps[Math.floor(gaps.length / 10)] ?? 0) > usual - 0.1 * size;
  return gaps.length >= 3 && usual > TRACKED * size && even ? usual : 0;
}

function wordOf(
  letters: readonly Letter[],
  beginsRun: boolean,
  styleOf: (font: string) => FontStyle,
  top: number,
): PlacedWord | undefined {
  const [first] = letters;
  const last = letters.at(-1);
  // A soft hyphen that is drawn, at the end of a line, is a hyphen; elsewhere it can't be seen.
  const text = cleanText(
    letters
      .map((l) => l.text)
      .join('')
      .replace(/\u00ad$/, '-'),
  );
  if (!first || !last || !text.trim()) return undefined;
  const { x, y, size, angle } = first;
  const along = { left: x, right: last.x + last.width, bottom: y - size * 0.2, top: y + size * 0.8 };
  const place = angle ? boundsUnder(turn(angle), along) : along;
  return {
    text: text.replace(/\s+/g, ''),
    box: {
      x: place.left,
      y: top - place.top,
      width: place.right - place.left,
      height: place.top - place.bottom,
    },
    baseline: top - (angle ? place.bottom : y),
    size,
    beginsRun,
    ...styleOf(first.font),
  };
}
