// Lines that run up or down beside the text: each is read before what it stands beside, as its heading.
import { bottom, median, union, verticalOverlap, type PlacedWord, type Segment } from './geometry.ts';
import type { OrderedRow } from './reading-order.ts';

/** A heading has so many words at most; what is longer (a stamp in the margin) is read last. */
const MOST_WORDS = 5;
/** What begins a section stands further from the row above than rows do, by so much at least. */
const SET_OFF = 1.4;
/** A heading that is centred on its section begins below it: by so much of its own length at most. */
const REACH = 1;

/** The rows with each line from beside them before the row that begins what it stands beside. */
export function withAsides(
  rows: readonly OrderedRow[],
  asides: readonly (readonly PlacedWord[])[],
): OrderedRow[] {
  const result = [...rows];
  const placed = asides.map((words) => segmentOf(words)).sort((a, b) => a.box.y - b.box.y);
  placed.forEach((aside, i) => {
    const row = { segments: [aside], column: -1 - i };
    const above = placed.slice(0, i).findLast((other) => isInSameMargin(other, aside));
    const at =
      aside.words.length > MOST_WORDS ? -1 : firstBeside(result, aside, above ? bottom(above.box) : 0);
    result.splice(at < 0 ? result.length : at, 0, row);
  });
  return result;
}

function segmentOf(words: readonly PlacedWord[]): Segment {
  const box = union(words.map((word) => word.box));
  return { words: [...words], box, baseline: bottom(box), size: words[0]?.size ?? 0 };
}

const isInSameMargin = (a: Segment, b: Segment) =>
  Math.abs(a.box.x + a.box.width / 2 - b.box.x - b.box.width / 2) < Math.max(a.size, b.size);

/**
 * The row that begins what an aside stands beside: the first one beside its upper end or, where that one is not set off from
 * the row above, one further up that is. -1 where nothing stands beside it.
 */
function firstBeside(rows: readonly OrderedRow[], aside: Segment, from: number): number {
  const boxOf = (row: OrderedRow) => union(row.segments.map((segment) => segment.box));
  const isBeside = (row: OrderedRow) => row.column >= 0 && verticalOverlap(boxOf(row), aside.box) > 0.3;
  const first = rows.findIndex(isBeside);
  if (first < 0) return rows.findIndex((row) => row.column >= 0 && boxOf(row).y > aside.box.y);
  const gapAbove = (i: number) => {
    const [above, row] = [rows[i - 1], rows[i]];
    if (!row || !above || above.column !== row.column) return Infinity;
    return boxOf(row).y - bottom(boxOf(above));
  };
  const usual = median(rows.flatMap((_, i) => (gapAbove(i) < Infinity ? [gapAbove(i)] : [])));
  const isSetOff = (i: number) => gapAbove(i) > Math.max(usual * SET_OFF, 1);
  if (isSetOff(first)) return first;
  const start = Math.max(from, aside.box.y - aside.box.height * REACH);
  let best = first;
  let i = first - 1;
  for (; i >= 0 && isBelowOf(rows[i], start) && gapAbove(i) < Infinity; i--)
    if (isSetOff(i) && gapAbove(i) > gapAbove(best)) best = i;
  // What begins its column is set off from nothing: it counts where no other row is.
  return best === first && i >= 0 && isBelowOf(rows[i], start) ? i : best;
}

const isBelowOf = (row: OrderedRow | undefined, y: number) =>
  row !== undefined && Math.min(...row.segments.map((segment) => segment.box.y)) >= y;
