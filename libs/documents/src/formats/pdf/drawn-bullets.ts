// Bullets that a page draws as dots and squares instead of letters (browsers print lists so).
import { bottom, right, type PlacedWord } from '../../layout/geometry.ts';
import type { PaintedArea } from './page-content.ts';
import type { Bounds } from './matrix.ts';

/** Shares of the type size: a bullet is so large at least and at most (the dots of a timeline are larger), and stands so far before its text at most. */
const SMALLEST = 0.15;
const LARGEST = 0.5;
const FARTHEST = 2.2;
/** Another dot so near (in type sizes, on the same line) makes a row of dots, as of a skill's level. */
const ROW = 1.2;

/** Marks the words that a drawn bullet stands before. */
export function markBulleted(
  words: readonly PlacedWord[],
  areas: readonly PaintedArea[],
  page: Bounds,
): void {
  const dots = areas
    .filter((area) => area.kind === 'fill' && isRoundOrSquare(area))
    .map((area) => ({
      left: area.left - page.left,
      right: area.right - page.left,
      middle: page.top - (area.top + area.bottom) / 2,
      size: area.right - area.left,
    }));
  for (const dot of dots) {
    const onLine = words.filter((word) => dot.middle > word.box.y && dot.middle < bottom(word.box));
    const next = onLine.reduce<PlacedWord | undefined>(
      (best, word) => (word.box.x >= dot.right && (!best || word.box.x < best.box.x) ? word : best),
      undefined,
    );
    if (!next) continue;
    const { size } = next;
    const beside = onLine.some((w) => right(w.box) <= dot.left && dot.left - right(w.box) < size);
    const inRow = dots.some(
      (other) =>
        other !== dot &&
        Math.abs(other.middle - dot.middle) < size * 0.3 &&
        Math.abs(other.left - dot.left) < size * ROW,
    );
    if (
      dot.size > size * SMALLEST &&
      dot.size < size * LARGEST &&
      next.box.x - dot.right < size * FARTHEST &&
      !beside &&
      !inRow
    )
      next.bulleted = true;
  }
}

function isRoundOrSquare({ left, right: end, top, bottom: base }: PaintedArea): boolean {
  const ratio = (end - left) / (top - base);
  return ratio > 0.75 && ratio < 1.34;
}
