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
    for (const word of row) {
      const last = current.at(-1);
      if (last && (gapInHeights(last, word) > SEGMENT_GAP || stops.has(word))) {
        segments.push(segmentOf(current));
        current = [];
      }
      current.push(word);
    }
    if (current.length) segments.push(segmentOf(current));
  }
  return segments;
}

/** The gap before a word in heights of the larger type, large type counted as 14 points. */
const gapInHeights = (last: PlacedWord, word: PlacedWord) =>
  (word.box.x - right(last.box)) / Math.min(Math.max(last.size, word.size), 14);

/** A narrow gutter is wider than this, in letter heights: no line that is set as usual has such gaps at one place. */
const STOP_GAP = 0.6;
/** Points: words that begin at one tab stop agree to this. */
const STOP_TOLERANCE = 1;
const LEAST_STOPS = 3;

/**
 * The words that begin at the edge of a column which stands close beside another (dates set flush right, LaTeX's moderncv): in at
 * least three rows a word begins at the same place behind a gap, and nothing crosses that gap from the first row to the last.
 */
function alignedStops(rows: readonly PlacedWord[][]): ReadonlySet<PlacedWord> {
  const behindGap = rows.flatMap((row, at) =>
    row.slice(1).flatMap((word, i) => {
      const gap = gapInHeights(row[i] as PlacedWord, word);
      return gap > STOP_GAP && gap <= SEGMENT_GAP
        ? [{ at, word, from: right((row[i] as PlacedWord).box) }]
        : [];
    }),
  );
  const stops = new Set<PlacedWord>();
  const byPlace = behindGap.sort((a, b) => a.word.box.x - b.word.box.x);
  for (let i = 0; i < byPlace.length;) {
    const { x } = (byPlace[i] as (typeof byPlace)[number]).word.box;
    let end = i + 1;
    while ((byPlace[end]?.word.box.x ?? Infinity) - x < STOP_TOLERANCE) end++;
    const group = byPlace.slice(i, end);
    i = end;
    if (group.length < LEAST_STOPS) continue;
    const between = rows.slice(Math.min(...group.map((g) => g.at)), Math.max(...group.map((g) => g.at)) + 1);
    const from = Math.max(...group.map((g) => g.from));
    const crossed = between.flat().some(({ box }) => box.x < x - 1 && right(box) > from + 1);
    if (!crossed) for (const { word } of group) stops.add(word);
  }
  return stops;
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
