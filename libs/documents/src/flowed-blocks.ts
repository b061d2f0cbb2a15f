// Paragraphs and tables of word processors, and how they become lines.
import type { Document, Line } from '@vitae/contracts';
import type { HiddenTexts } from './hidden-texts.ts';
import { LineWriter, type LineOptions, type Run } from './flowed-lines.ts';

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

/** What stands in a file within the file, as the reader of its format has it. */
export interface Inset {
  kind: 'inset';
  lines: readonly Line[];
}

export type Block = Paragraph | Table | Inset;

/** Puts blocks together from the opening and closing elements of a word processor's XML. */
export class BlockBuilder {
  /** Where finished blocks go, the innermost open cell or text box last. */
  readonly #targets: Block[][] = [];
  readonly #tables: Table[] = [];
  readonly #paragraphs: Paragraph[] = [];

  /** The innermost open paragraph. */
  get paragraph(): Paragraph | undefined {
    return this.#paragraphs.at(-1);
  }

  openTarget(target: Block[] = []): void {
    this.#targets.push(target);
  }

  closeTarget(): Block[] | undefined {
    return this.#targets.pop();
  }

  openParagraph(properties: Pick<Paragraph, 'bullet' | 'heading'>): void {
    this.#paragraphs.push({ kind: 'paragraph', lines: [[]], ...properties });
  }

  closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph) this.#targets.at(-1)?.push(paragraph);
  }

  openTable(): void {
    this.#tables.push({ kind: 'table', rows: [] });
  }

  openRow(): void {
    this.#tables.at(-1)?.rows.push({ cells: [] });
  }

  closeCell(): void {
    const cell = this.closeTarget();
    if (cell) this.#tables.at(-1)?.rows.at(-1)?.cells.push(cell);
  }

  /** Adds a whole block. */
  add(block: Block): void {
    this.#targets.at(-1)?.push(block);
  }

  /** A text box stands before the paragraph that it is anchored in. */
  closeTextBox(): void {
    const box = this.closeTarget();
    if (box) this.#targets.at(-1)?.push(...box);
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table) this.#targets.at(-1)?.push(table);
  }

  breakLine(): void {
    this.paragraph?.lines.push([]);
  }

  addRun(run: Run): void {
    this.paragraph?.lines.at(-1)?.push(run);
  }
}

/** A run that says only what is so. */
export function runOf(text: string, { size, bold, italic, link }: Omit<Run, 'text'>): Run {
  return {
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size && { size }),
    ...(link && { link }),
  };
}

export interface FlowedParts {
  readonly header: readonly Block[];
  readonly body: readonly Block[];
  readonly footer: readonly Block[];
  readonly hidden: HiddenTexts;
}

/** The Document of a format without a layout: page headers, body and footers, in that order. */
export function flowedDocument(format: string, parts: FlowedParts, dates: FileDates): Document {
  const writer = new LineWriter();
  for (const role of ['header', 'body', 'footer'] as const) {
    writeBlocks(writer, parts[role], { role });
    writer.endBlock();
  }
  return {
    format,
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: writer.lines,
    ...parts.hidden.facts,
    ...dates,
  };
}

export type FileDates = Pick<Document, 'createdAt' | 'modifiedAt'>;

/** Where lines belong: the part of the page, and the cell if they stand in a table. */
type Place = Pick<LineOptions, 'role' | 'cell'>;

/** Writes paragraphs and tables as lines. */
export function writeBlocks(writer: LineWriter, blocks: readonly Block[], place: Place): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') writeParagraph(writer, block, place);
    else if (block.kind === 'inset') writer.addRead(block.lines, place);
    else block.rows.forEach((row, i) => writeRow(writer, row, { ...place, cell: { row: i, column: 0 } }));
  }
}

function writeParagraph(writer: LineWriter, paragraph: Paragraph, place: Place): void {
  const { heading, lines: runs } = paragraph;
  if (!runs.some((line) => line.some((run) => run.text.trim()))) return writer.endBlock();
  if (heading) writer.endBlock();
  writeLines(writer, paragraph, runs, place);
}

function writeLines(
  writer: LineWriter,
  { bullet, heading }: Paragraph,
  lines: readonly Run[][],
  place: Place,
): void {
  for (const line of lines) writer.add(line, { ...place, bullet, heading });
}

/**
 * A row of a table. Where one cell at most holds more than a line or two, the row is a row: its first lines stand side by
 * side, the rest follows. Where several cells are long, the table only makes columns: cell after cell.
 */
function writeRow(writer: LineWriter, row: Row, place: Place & { cell: { row: number } }): void {
  writer.endBlock();
  const cells = row.cells.map((cell) => cell.filter(hasText)).filter((cell) => cell.length > 0);
  const inColumn = (column: number): Place => ({ ...place, cell: { row: place.cell.row, column } });
  const long = cells.filter((cell) => cell.length > 2 || cell.some((b) => b.kind !== 'paragraph')).length;
  if (long > 1 || cells.length < 2) {
    cells.forEach((cell, i) => {
      writeBlocks(writer, cell, inColumn(i));
      writer.endBlock();
    });
    return;
  }
  const heads = cells.map((cell) => (cell[0]?.kind === 'paragraph' ? cell[0] : undefined));
  const last = heads.at(-1);
  const shown = heads.flatMap((head): Run[][] => {
    if (!head) return [];
    // A label or a date that a manual break wraps is one text; in the last cell a break begins another line.
    return [
      head === last ? (head.lines[0] ?? []) : head.lines.flatMap((line, i) => (i ? [SPACE, ...line] : line)),
    ];
  });
  writer.add(
    shown.flatMap((runs, i) => (i ? [TAB, ...runs] : runs)),
    { ...inColumn(0), bullet: heads.find(Boolean)?.bullet ?? false },
  );
  cells.forEach((cell, i) => {
    if (i === cells.length - 1 && last) writeLines(writer, last, last.lines.slice(1), inColumn(i));
    writeBlocks(writer, heads[i] ? cell.slice(1) : cell, inColumn(i));
  });
}

const TAB: Run = { text: '\t' };
const SPACE: Run = { text: ' ' };

const hasText = (block: Block): boolean =>
  block.kind !== 'paragraph' || block.lines.some((line) => line.some((run) => run.text.trim()));
