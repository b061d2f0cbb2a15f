// Tables drawn with bars in plain text: boxes of + - |, lines of the box-drawing block, Markdown's, and what database programs
// print. A table has a bounded number of columns, so that the work grows with the text alone.
import type { Paragraph, Row, Table } from '../flowed-blocks.ts';

const BARS = /[|│┃║]/;
const HORIZONTAL = /[-=_─━═]/;
/** What the lines between rows are drawn with. */
const RULE = /^[-=_+:|*\s\u2500-\u257f]+$/;
/** Where two lines cross, or a row's bar meets one. */
const CROSSING = /[+|├┼┤┬┴╞╪╡╟╫╢╠╬╣╤╧╦╩]/;

/** Columns of a table; a line with more bars was drawn for something else, such as a meter of a skill. */
const MOST_COLUMNS = 40;

type Cells = readonly string[];

/** A piece of a text: a line as it is, or a table. */
export type TextPiece = { readonly line: string } | { readonly table: Table };

/** The lines of a text, with the tables among them put together. */
export function* withTables(lines: readonly string[]): Generator<TextPiece> {
  for (let at = 0; at < lines.length;) {
    const to = endOfFrame(lines, at) ?? endOfOpenTable(lines, at);
    const own = lines.slice(at, to ?? at + 1);
    const rows = to === undefined ? [] : own.filter((line) => !isRule(line)).map(cellsOf);
    if (rows.some((cells) => cells.length > 1)) yield { table: tableOf(own) };
    // One cell in every row is a frame round a text.
    else
      for (const line of own) yield { line: rows.length && !isRule(line) ? (cellsOf(line)[0] ?? '') : line };
    at += own.length;
  }
}

const isRule = (line: string) => RULE.test(line) && HORIZONTAL.test(line);

/** Where lines end that have bars on both sides, or cross such; undefined where none begins. */
function endOfFrame(lines: readonly string[], from: number): number | undefined {
  const isFramed = (line = '') => isRow(line) || (isRule(line) && CROSSING.test(line));
  let to = from;
  while (isFramed(lines[to])) to++;
  return to > from ? to : undefined;
}

/** Where a table without a frame ends: a head with bars, a rule that crosses them, and what follows with bars. */
function endOfOpenTable(lines: readonly string[], from: number): number | undefined {
  const [head = '', rule = ''] = lines.slice(from, from + 2);
  if (isRule(head) || !BARS.test(head) || !isRule(rule) || !CROSSING.test(rule)) return undefined;
  let to = from + 2;
  while (BARS.test(lines[to] ?? '')) to++;
  return to;
}

/** Whether a line begins and ends with a bar. */
function isRow(line: string): boolean {
  const text = line.trim();
  return text.length > 2 && BARS.test(text[0] ?? '') && BARS.test(text.at(-1) ?? '') && !isRule(line);
}

function cellsOf(line: string): Cells {
  const text = line.trim();
  const cells = text.split(BARS).map((cell) => cell.trim());
  const own = cells.slice(BARS.test(text[0] ?? '') ? 1 : 0, BARS.test(text.at(-1) ?? '') ? -1 : undefined);
  if (own.length <= MOST_COLUMNS) return own;
  const rest = own.splice(MOST_COLUMNS - 1).filter(Boolean);
  return [...own, rest.join(' ')];
}

/**
 * Where rules stand between rows, what is between two of them is one row, whose cells may go on over several lines. Where only
 * the head is set off, each line is a row; one without a first cell goes on with the row above it.
 */
function tableOf(lines: readonly string[]): Table {
  const groups: Cells[][] = [[]];
  for (const line of lines) {
    if (isRule(line)) groups.push([]);
    else groups.at(-1)?.push(cellsOf(line));
  }
  const filled = groups.filter((group) => group.length > 0);
  const isGrid = filled.length > 2;
  const rows: Row[] = [];
  for (const group of filled) {
    let open: Cells[] = [];
    for (const cells of group) {
      if (open.length && !isGrid && cells[0] !== '') {
        rows.push(rowOf(open));
        open = [];
      }
      open.push(cells);
    }
    rows.push(rowOf(open));
  }
  return { kind: 'table', rows };
}

/** A row of cells from its lines. */
function rowOf(lines: readonly Cells[]): Row {
  const columns = lines.reduce((most, cells) => Math.max(most, cells.length), 0);
  const cells = Array.from({ length: columns }, (_, column): Paragraph => {
    const texts = lines.map((own) => own[column] ?? '').filter(Boolean);
    return { kind: 'paragraph', lines: texts.map((text) => [{ text }]), bullet: false, heading: false };
  });
  return { cells: cells.map((cell) => [cell]) };
}
