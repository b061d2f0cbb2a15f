// Words to segments: words that share a baseline and stand no wider apart than words do.
import { right, union, type PlacedWord, type Segment } from './geometry.ts';

/** A gap of more than this many letter heights ends a segment. A justified line reaches .8, a tab stop or a column gutter begins at about 1.2. */
const SEGMENT_GAP = 1.1;
/** Pieces closer than this many letter heights are one word, drawn in two strokes (kerning, small capitals, a link inside a word). */
const JOIN_GAP = 0.12;

export function toSegments(words: readonly PlacedWord[]): Segment[] {
  const rows = toRows(words).map(joinPieces);
  const stops = alignedStops(rows);
  const segments: Segment[] = [];
  for (const row of rows) {
    let current: PlacedWord[] = [];
    const date = dateAtEnd(row);
    for (const word of row) {
      const last = current.at(-1);
      const isStop = stops.has(word) || word === date;
      const ends =
        last &&
        (isOfOneDate(last, word) ? gapInHeights(last, word) > DATE_GAP : isStop || isApart(last, word));
      if (ends) {
        segments.push(segmentOf(current));
        current = [];
      }
      current.push(word);
    }
    if (current.length) segments.push(segmentOf(current));
  }
  return segments;
}

/** Heights by which the parts of one date may stand apart: a narrow column that is justified stretches it, a scan misjudges sizes. */
const DATE_GAP = 3;
const MONTH =
  /^(?:jan|f[eé]b?v|feb|m[aä]r|apr|a[bv]r|ma[iy]|ju[ln]|juin|juil|aug|ao[uû]t|ago|sep|o[ckv]t|out|nov|d[eé][czs]|dic|ene)\p{L}*\.?$/iu;
const YEAR = /^(?:19|20)\d\d$/;
const DASH = /^[-–—]$/;

/** "sept." before "2013", "2013" before "–", "–" before "août". */
const isOfOneDate = ({ text: last }: PlacedWord, { text: word }: PlacedWord) =>
  (MONTH.test(last) && YEAR.test(word)) ||
  (YEAR.test(last) && DASH.test(word)) ||
  (DASH.test(last) && (YEAR.test(word) || MONTH.test(word)));

const isApart = (last: PlacedWord, word: PlacedWord) => gapInHeights(last, word) > SEGMENT_GAP;

/** The gap before a word in heights of the larger type, large type counted as 14 points. */
const gapInHeights = (last: PlacedWord, word: PlacedWord) =>
  (word.box.x - right(last.box)) / Math.min(Math.max(last.size, word.size), 14);

/** Above this share of a letter two blanks stand between words, not one. */
const BLANKS = 1.5;
/** Words of one width agree in it to this share. */
const SAME_WIDTH = 0.01;

/** Whether two words are set in type whose letters are all of one width (a typewriter's), and one such letter, a blank, parts them: it is as wide as a narrow gutter. */
function areOneBlankApart(last: PlacedWord, word: PlacedWord): boolean {
  const [a, b] = [last, word].map(({ box, text }) => box.width / [...text].length) as [number, number];
  return Math.abs(a - b) <= SAME_WIDTH * a && word.box.x - right(last.box) < BLANKS * a;
}

/** Whether the gap before a word is as wide as a narrow gutter. */
const isStopGap = (last: PlacedWord, word: PlacedWord) =>
  gapInHeights(last, word) > STOP_GAP && !areOneBlankApart(last, word);

/** A narrow gutter is wider than this, in letter heights: no line that is set as usual has such gaps at one place. */
const STOP_GAP = 0.6;
/** Points: words that begin at one tab stop agree to this. */
const STOP_TOLERANCE = 1;
const LEAST_STOPS = 3;

/**
 * The words that begin at the edge of a column which stands close beside another (dates set flush right, LaTeX's moderncv):
 * they stand behind a gap, words of at least two rows more begin at the same place behind such a gap or a wider one, and
 * nothing crosses that gap between these rows.
 */
function alignedStops(rows: readonly PlacedWord[][]): ReadonlySet<PlacedWord> {
  const stops = new Set<PlacedWord>();
  rows.forEach((row, at) =>
    row.slice(1).forEach((word, i) => {
      const last = row[i] as PlacedWord;
      if (!isStopGap(last, word) || isApart(last, word)) return;
      const { x } = word.box;
      const gutter = { from: x - Math.min(word.size, 14) * STOP_GAP + 1, to: x - 1 };
      const beside = beginningAt(x, gutter, rows, at, -1) + beginningAt(x, gutter, rows, at, 1);
      if (1 + beside >= LEAST_STOPS) stops.add(word);
    }),
  );
  return stops;
}

/** "Feb 2019 – today", "09/2014 – 01/2019", "2011 – 2014": a range of dates and nothing else. */
const RANGE_ALONE =
  /^(?:\p{L}{3,10}\.? (?:de )?|\d{1,2}[./])?(?:19|20)\d\d ?[-–—] ?(?:(?:\p{L}{3,10}\.? (?:de )?|\d{1,2}[./])?(?:19|20)\d\d|\p{L}[\p{L}'’ ]{2,12})$/u;
const MOST_WORDS_OF_RANGE = 7;

/** The word at which a range of dates begins that ends the row, set flush right behind a gap however narrow. */
function dateAtEnd(row: readonly PlacedWord[]): PlacedWord | undefined {
  for (let i = row.length - 1; i > 0 && i >= row.length - MOST_WORDS_OF_RANGE; i--) {
    if (!isStopGap(row[i - 1] as PlacedWord, row[i] as PlacedWord)) continue;
    const tail = row.slice(i).map((word) => word.text);
    if (RANGE_ALONE.test(tail.join(' '))) return row[i];
  }
  return undefined;
}

interface Gutter {
  from: number;
  to: number;
}

/** How many rows, one after the other up or down from a row, have a word that begins at a place; to where something crosses the gutter before it. */
function beginningAt(
  x: number,
  gutter: Gutter,
  rows: readonly PlacedWord[][],
  at: number,
  step: 1 | -1,
): number {
  let found = 0;
  for (let i = at + step; i >= 0 && i < rows.length; i += step) {
    const row = rows[i] as PlacedWord[];
    if (row.some(({ box }) => box.x < gutter.to && right(box) > gutter.from)) break;
    if (row.some(({ box }) => Math.abs(box.x - x) < STOP_TOLERANCE)) found++;
    if (found >= LEAST_STOPS) break;
  }
  return found;
}

function segmentOf(words: PlacedWord[]): Segment {
  const joined = joinSpacedLetters(words);
  const largest = joined.reduce((a, b) => (b.size > a.size ? b : a));
  return {
    words: joined,
    box: union(joined.map((w) => w.box)),
    baseline: largest.baseline,
    size: largest.size,
  };
}

/** Words whose baselines agree within a third of their size, from left to right. */
function toRows(words: readonly PlacedWord[]): PlacedWord[][] {
  const rows: PlacedWord[][] = [];
  let baseline = -Infinity;
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)) {
    const row = rows.at(-1);
    if (row && word.baseline - baseline <= word.size / 3) row.push(word);
    else {
      rows.push([word]);
      baseline = word.baseline;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.box.x - b.box.x));
}

function joinPieces(row: PlacedWord[]): PlacedWord[] {
  const joined: PlacedWord[] = [];
  for (const word of row) {
    const last = joined.at(-1);
    const gap = last ? word.box.x - right(last.box) : Infinity;
    if (last && word.beginsRun && gap < JOIN_GAP * word.size && gap > -word.size / 2) {
      last.text += word.text;
      last.box = union([last.box, word.box]);
      last.link ??= word.link;
    } else joined.push({ ...word });
  }
  return joined;
}

/** Undoes letter spacing: "E X P E R I E N C E" is one word; a gap well above the usual one still parts two. */
function joinSpacedLetters(words: PlacedWord[]): PlacedWord[] {
  const letters = words.map((w) => w.text).join('');
  const spaced =
    words.length >= 3 &&
    letters.length < words.length * 2 &&
    /^[\p{Lu}&]+$/u.test(letters) &&
    words.some((w) => w.text.length === 1);
  if (!spaced) return words;
  const gaps = words.slice(1).map((w, i) => w.box.x - right((words[i] as PlacedWord).box));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const joined: PlacedWord[] = [{ ...(words[0] as PlacedWord) }];
  words.slice(1).forEach((word, i) => {
    const last = joined.at(-1) as PlacedWord;
    if ((gaps[i] ?? 0) <= usual * 1.6 + 0.5) {
      last.text += word.text;
      last.box = union([last.box, word.box]);
    } else joined.push({ ...word });
  });
  return joined;
}
