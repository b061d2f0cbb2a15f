// Paragraphs and tables of word processors, and how they become lines.
import type { Line } from '@vitae/contracts';
import type { LineOptions, LineWriter, Run } from './flowed-lines.ts';

export interface Paragraph {
  kind: 'paragraph';
  /** A manual line break begins another line of the same paragraph. */
  lines: Run[][];
  bullet: boolean;
  heading: boolean;
}

export interface Row {
  cells: Block[][];
}

export interface Table {
  kind: 'table';
  rows: Row[];
}

export type Block = Paragraph | Table;

export function writeBlocks(writer: LineWriter, blocks: readonly Block[], role: Line['role']): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') writeParagraph(writer, block, role);
    else for (const row of block.rows) writeRow(writer, row, role);
  }
}

function writeParagraph(writer: LineWriter, paragraph: Paragraph, role: Line['role']): void {
  const { bullet, heading } = paragraph;
  const runs = paragraph.lines;
  if (!runs.some((line) => line.some((run) => run.text.trim()))) return writer.endBlock();
  if (heading) writer.endBlock();
  const options: LineOptions = { role, bullet, heading };
  for (const line of runs) writer.add(line, options);
}

/**
 * A row of a table. Where one cell at most holds more than a line or two, the row is a row: its first lines stand side by
 * side, the rest follows. Where several cells are long, the table only makes columns: cell after cell.
 */
function writeRow(writer: LineWriter, row: Row, role: Line['role']): void {
  writer.endBlock();
  const cells = row.cells.map((cell) => cell.filter(hasText)).filter((cell) => cell.length > 0);
  const long = cells.filter((cell) => cell.length > 2 || cell.some((b) => b.kind === 'table')).length;
  if (long > 1 || cells.length < 2) {
    for (const cell of cells) {
      writeBlocks(writer, cell, role);
      writer.endBlock();
    }
    return;
  }
  const first: Run[] = [];
  let bullet = false;
  for (const cell of cells) {
    const [head] = cell;
    if (head?.kind !== 'paragraph') continue;
    if (first.length) first.push({ text: '\t' });
    else bullet = head.bullet;
    first.push(...head.lines.flatMap((line, i) => (i ? [{ text: ' ' }, ...line] : line)));
  }
  writer.add(first, { role, bullet });
  for (const cell of cells) writeBlocks(writer, cell[0]?.kind === 'paragraph' ? cell.slice(1) : cell, role);
}

const hasText = (block: Block): boolean =>
  block.kind === 'table' || block.lines.some((line) => line.some((run) => run.text.trim()));
