// Rows of a table whose cells wrap and are centred on each other: "Higher Certificate," over "Computer Science" stands
// beside "Avila School", half a line higher and lower. Each such cell is one piece of its row.
import { right, union, type Segment } from './geometry.ts';

/** Middles of the cells of one row differ by no more, in points. */
const CENTRED = 1.5;
/** Narrowest gap between two cells, in points. */
const MIN_GAP = 6;
/** Lines of one cell are set closer than this, in heights of their type. */
const TIGHT = 1.7;

/** A band's cells from left to right, each as one segment; undefined where the band is no row of wrapped, centred cells. */
export function wrappedCells(band: readonly Segment[]): Segment[] | undefined {
  const cells = columnsOf(band);
  if (cells.length < 2 || !cells.some((cell) => cell.length > 1)) return undefined;
  const lines = new Set(cells.map((cell) => cell.length));
  const sizes = band.map((s) => s.size);
  if (lines.size < 2 || Math.max(...sizes) - Math.min(...sizes) > 0.5) return undefined;
  if (!areCentred(cells) || !cells.every(isTight)) return undefined;
  return cells.map(asOne);
}

/** The segments of a band by the gaps that pass through all of it, each part from the top down. */
function columnsOf(band: readonly Segment[]): Segment[][] {
  const columns: Segment[][] = [];
  let end = -Infinity;
  for (const segment of [...band].sort((a, b) => a.box.x - b.box.x)) {
    if (segment.box.x - end >= MIN_GAP) columns.push([]);
    columns.at(-1)?.push(segment);
    end = Math.max(end, right(segment.box));
  }
  return columns.map((column) => column.sort((a, b) => a.baseline - b.baseline));
}

function areCentred(cells: readonly (readonly Segment[])[]): boolean {
  const middles = cells.map((cell) => {
    const box = union(cell.map((s) => s.box));
    return box.y + box.height / 2;
  });
  return Math.max(...middles) - Math.min(...middles) <= CENTRED;
}

/** Whether the lines of a cell are those of one text: close, and none beside another. */
const isTight = (cell: readonly Segment[]) =>
  cell.slice(1).every((segment, i) => {
    const pitch = segment.baseline - (cell[i]?.baseline ?? 0);
    return pitch > segment.size / 2 && pitch < segment.size * TIGHT;
  });

function asOne(cell: readonly Segment[]): Segment {
  const [first] = cell as [Segment, ...Segment[]];
  return { ...first, words: cell.flatMap((s) => s.words), box: union(cell.map((s) => s.box)) };
}

/** Whether rows of two sides are those of a table with wrapped cells: nearly all have text on both, and are centred on each other. */
export function isCellTable(bands: readonly (readonly Segment[])[], gutter: number): boolean {
  const both = bands.filter((band) => {
    const onRight = band.filter((s) => s.box.x > gutter).length;
    return onRight > 0 && onRight < band.length;
  });
  if (both.length < 2 || both.length < bands.length * 0.7) return false;
  const sides = (band: readonly Segment[]) => [
    band.filter((s) => s.box.x <= gutter),
    band.filter((s) => s.box.x > gutter),
  ];
  return (
    both.every((band) => areCentred(sides(band))) && both.some((band) => wrappedCells(band) !== undefined)
  );
}
