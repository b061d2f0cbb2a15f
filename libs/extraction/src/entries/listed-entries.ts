// Lists whose items are the entries of a section, or their first lines: such marks are no sign of text, as others are.
import type { Row } from './entry-rows.ts';

/** Items at one level stand this near to each other, in points. */
const SAME_LEVEL = 2;

/**
 * The rows with the marks of lists taken off where they stand before heads of entries: "• Baker, Corner Loaf, 2018 – 2021", or
 * "• Corner Loaf ⇥ Leeds" over "Baker ⇥ 2018 – 2021". Told by the section's first row, which always is of a head.
 */
export function withoutMarksOfHeads(rows: readonly Row[], needsRange: boolean): readonly Row[] {
  const [first, second] = rows;
  if (!first?.bullet) return rows;
  const isDated = (row: Row | undefined) =>
    row?.date !== undefined && (row.date.range.isRange || !needsRange);
  const isItem = (row: Row) => row.bullet && Math.abs(row.x - first.x) < SAME_LEVEL;
  const isDatedBelow = (below: Row | undefined) => !below?.bullet && isDated(below);
  const isHead = isDated(first)
    ? isDated
    : isDatedBelow(second)
      ? (_: Row, below: Row | undefined) => isDatedBelow(below)
      : undefined;
  if (!isHead) return rows;
  return rows.map((row, i) => (isItem(row) && isHead(row, rows[i + 1]) ? { ...row, bullet: false } : row));
}
