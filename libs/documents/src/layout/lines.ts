// Rows in reading order to the lines of the Document: text, word offsets, blocks, bullets.
import type { Line, Word } from '@vitae/contracts';
import { bottom, median, union, type PlacedWord, type Segment } from './geometry.ts';
import { withAsides } from './asides.ts';
import { inReadingOrder, type OrderedRow } from './reading-order.ts';
import { toSegments } from './segments.ts';

/** Marks that begin a list item. A lone "o" is what Word's second list level turns into, "{" and "§" what fonts of signs hold in their places. */
export const BULLET = /^(?:[{§•◦▪▫‣⁃●○■□◆◇➢➤►▶✓✔❖⚫∙·*]|[-–—]|o)$/u;

/** A gap of more than this many usual line distances begins a block. */
const BLOCK_GAP = 1.35;

/** Lines without their final numbers: the document numbers them over all pages. */
export type PageLine = Omit<Line, 'number'>;

/**
 * Lays one page's words out as lines in reading order. `firstBlock` is the number of the page's first block; `asides` are lines
 * that run up or down the page.
 */
export function layOut(
  words: readonly PlacedWord[],
  page: number,
  firstBlock: number,
  asides: readonly (readonly PlacedWord[])[] = [],
): PageLine[] {
  const level = mergeWrappedCells(inReadingOrder(toSegments(words)));
  const pitch = usualPitch(level);
  const rows = asides.length ? withAsides(level, asides) : level;
  let block = firstBlock;
  return rows.flatMap((row, i) => {
    const previous = rows[i - 1];
    if (previous && startsBlock(previous, row, pitch)) block++;
    const line = lineOf(row, page, block);
    return line ? [line] : [];
  });
}

const boxOf = (row: OrderedRow) => union(row.segments.map((s) => s.box));

function usualPitch(rows: OrderedRow[]): number {
  const distances = rows.slice(1).flatMap((row, i) => {
    const previous = rows[i] as OrderedRow;
    const d = (row.segments[0]?.baseline ?? 0) - (previous.segments[0]?.baseline ?? 0);
    return row.column === previous.column && d > 0 ? [d / (row.segments[0]?.size ?? 1)] : [];
  });
  return median(distances) || 1.3;
}

function startsBlock(previous: OrderedRow, row: OrderedRow, pitch: number): boolean {
  if (row.column !== previous.column) return true;
  const size = Math.max(row.segments[0]?.size ?? 1, previous.segments[0]?.size ?? 1);
  return bottom(boxOf(row)) - bottom(boxOf(previous)) > BLOCK_GAP * pitch * size;
}

/** A date range that wraps in its narrow cell ("Sept 2018 –" over "Present") goes back into one row, and so does what wraps beside it. */
function mergeWrappedCells(rows: OrderedRow[]): OrderedRow[] {
  const merged: OrderedRow[] = [];
  for (const row of rows) {
    const previous = merged.at(-1);
    const lastCell = previous?.segments.at(-1);
    const cell = row.segments.at(-1);
    const wraps =
      previous &&
      lastCell &&
      cell &&
      previous.column === row.column &&
      previous.segments.length > 1 &&
      row.segments.length <= previous.segments.length;
    if (
      wraps &&
      /\d\s*[–—-]$/.test(lastCell.words.map((w) => w.text).join(' ')) &&
      Math.abs(cell.box.x - lastCell.box.x) < cell.size
    ) {
      lastCell.words.push(...cell.words);
      const first = row.segments.length > 1 ? row.segments[0] : undefined;
      if (first) (previous.segments[0] as Segment).words.push(...first.words);
    } else merged.push({ ...row, segments: row.segments.map((s) => ({ ...s, words: [...s.words] })) });
  }
  return merged;
}

function lineOf(row: OrderedRow, page: number, block: number): PageLine | undefined {
  const words: Word[] = [];
  let text = '';
  let bullet = row.segments[0]?.words[0]?.bulleted ?? false;
  row.segments.forEach((segment, i) => {
    const own = segment.words;
    own.forEach((word, j) => {
      if (!text && !bullet && BULLET.test(word.text) && own.length + row.segments.length > 2) {
        bullet = true;
        return;
      }
      if (text) text += j === 0 && i > 0 ? '\t' : ' ';
      words.push(wordOf(word, text.length));
      text += word.text;
    });
  });
  if (!text) return undefined;
  return { page, block, text, words, role: 'body', ...(bullet && { bullet: true }) };
}

function wordOf(word: PlacedWord, start: number): Word {
  const round = (n: number) => Math.round(n * 100) / 100;
  const { x, y, width, height } = word.box;
  return {
    start,
    end: start + word.text.length,
    box: { x: round(x), y: round(y), width: round(width), height: round(height) },
    size: round(word.size),
    ...(word.bold && { bold: true }),
    ...(word.italic && { italic: true }),
    ...(word.link && { link: word.link }),
    ...(word.recognised !== undefined && { recognised: round(word.recognised) }),
  };
}
