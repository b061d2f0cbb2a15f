// Cells that a spreadsheet would run as a formula: written with an apostrophe before them, and read back without it, so that what we
// write and somebody sends again is what it was.
const WRITTEN = /^'*[=+\-@\t\r＝＋－＠]/;
const READ = /^'+[=+\-@\t\r＝＋－＠]/;

/** A cell as it may stand in a file that people open. */
export const asHarmless = (cell: string): string => (WRITTEN.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `asHarmless`. */
export const asWritten = (cell: string): string => (READ.test(cell) ? cell.slice(1) : cell);
