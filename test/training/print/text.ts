// Prints a sheet as plain text or as Markdown: columns one after the other, what stands beside before it, lines wrapped or not.
import type { Layout } from '../layout/choices.ts';
import { Marks } from '../marks.ts';
import type { Block, Line, LineRole, Piece, Sheet } from '../sheet.ts';

/** What CommonMark would take for something else. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/gu, String.raw`\$&`);
/** The same for what begins a line: `2019.` would be an item of a list. */
const escapedStart = (text: string): string =>
  text.replace(/^(\s*)([+-])(?=\s)/u, String.raw`$1\$2`).replace(/^(\d+)([.)])(?=\s)/u, String.raw`$1\$2`);

class TextPrinter {
  readonly marks = new Marks();
  readonly #layout: Layout;
  readonly #markdown: boolean;
  /** Letters a line; lines that are not wrapped have as many as they like. */
  readonly #width: number;
  text = '';

  constructor(layout: Layout, markdown: boolean) {
    this.#layout = layout;
    this.#markdown = markdown;
    this.#width = !markdown && layout.style.gap % 2 ? 66 + layout.style.margin : Infinity;
  }

  /** Pieces from where the line stands; broken between words where they go too far, then indented. */
  #put(pieces: Line, indent: string): void {
    let start = true;
    for (const piece of pieces) {
      let printed = '';
      let noted = '';
      let broken = false;
      for (const word of piece.text.split(/(?<= )/u)) {
        const column = (this.text + printed).length - ((this.text + printed).lastIndexOf('\n') + 1);
        if (
          column > indent.length &&
          column + word.trimEnd().length > this.#width &&
          !/^[\s,.;:)–-]/u.test(word)
        ) {
          printed = `${printed.trimEnd()}\n${indent}`;
          noted = `${noted.trimEnd()}\n`;
          broken = true;
        }
        printed += word;
        noted += word;
      }
      const told = this.#markdown ? escaped(printed) : printed;
      const bold = this.#markdown && piece.looks?.includes('strong') && piece.text.trim() === piece.text;
      this.text += bold ? `**${told}**` : this.#markdown && start ? escapedStart(told) : told;
      this.#note(piece, noted, broken);
      start = false;
    }
  }

  #note(piece: Piece, noted: string, broken: boolean): void {
    if (noted.trim() === '' && broken) this.marks.gap('\n');
    else if (broken && piece.path !== null)
      this.marks.put({ ...piece, text: noted, value: piece.value === undefined ? piece.text : piece.value });
    else this.marks.put({ ...piece, text: noted });
  }

  #end(blank = false): void {
    // Two blanks at its end keep a line of Markdown a line.
    this.text = `${this.text.replace(/ +$/u, '')}${this.#markdown && !blank ? '  ' : ''}\n${blank ? '\n' : ''}`;
    this.marks.gap('\n');
  }

  #line(left: Line, right: Line | undefined, indent: string, role: LineRole): void {
    const head = this.#markdown && role === 'head' && this.#layout.strong === 'line';
    this.text += indent + (head ? '### ' : this.#markdown && role === 'name' ? '# ' : '');
    this.#put(left, indent);
    if (right) {
      const column = this.text.length - (this.text.lastIndexOf('\n') + 1);
      const length = right.reduce((sum, { text }) => sum + text.length, 0);
      const wide = Number.isFinite(this.#width) ? this.#width : 90;
      this.text += this.#markdown
        ? ' '
        : this.#layout.emphasis
          ? '\t'
          : ' '.repeat(Math.max(3, wide - column - length));
      this.marks.gap('\t');
      this.#put(right, indent);
    }
    this.#end(head || (this.#markdown && role === 'name'));
  }

  block(block: Block, indent = ''): void {
    switch (block.kind) {
      case 'line':
        return this.#line(block.left, block.right, indent, block.role);
      case 'text':
        this.text += indent;
        this.#put(block.pieces, indent);
        return this.#end(this.#markdown);
      case 'list':
        if (this.#markdown && !/\n\n$/u.test(this.text)) this.text += '\n';
        block.items.forEach((item, i) => {
          const marker = block.marker === '1' ? `${i + 1}.` : this.#markdown ? '-' : block.marker;
          this.text += `${indent}${marker} `;
          if (!this.#markdown) this.marks.put({ text: `${marker} `, path: null });
          this.#put(item, `${indent}${' '.repeat(marker.length + 1)}`);
          this.text += '\n';
          this.marks.gap('\n');
        });
        if (this.#markdown) this.text += '\n';
        return;
      case 'chips':
        this.text += indent;
        block.items.forEach((item, i) =>
          this.#put(i ? [{ text: ' | ', path: null }, ...item] : item, indent),
        );
        return this.#end(this.#markdown);
      case 'entry':
        for (const line of block.aside ?? []) this.#line(line, undefined, indent, 'note');
        for (const one of block.blocks)
          this.block(one, this.#markdown ? '' : indent + (block.aside ? '    ' : ''));
        if (this.#markdown || this.#layout.style.gap > 5) this.text += '\n';
        return;
      case 'table':
        return this.#table(block.rows, block.head);
    }
  }

  #table(rows: readonly (readonly Line[])[], head?: readonly Line[]): void {
    // What a cell has in further lines stands below its row.
    const split = (cell: Line): Line[] =>
      cell.reduce<Piece[][]>(
        (lines, piece) => (piece.text === '\n' ? lines.push([]) : lines.at(-1)?.push(piece), lines),
        [[]],
      );
    const barred = this.#markdown && head && !rows.flat(2).some(({ text }) => text === '\n');
    const row = (cells: readonly Line[]) => {
      if (barred) this.text += '| ';
      cells.forEach((cell, i) => {
        if (i) {
          this.text += barred ? ' | ' : this.#markdown ? ', ' : '\t';
          this.marks.gap('\t');
        }
        this.#put(split(cell)[0] ?? [], '');
      });
      this.text += barred ? ' |\n' : this.#markdown ? '  \n' : '\n';
      this.marks.gap('\n');
      const below = cells.flatMap((cell) => split(cell).slice(1));
      if (below.length) this.block({ kind: 'list', items: below, marker: this.#layout.bullet });
    };
    if (this.#markdown) this.text += '\n';
    if (head && (barred || !this.#markdown)) row(head);
    if (barred) this.text += `|${head.map(() => ' --- |').join('')}\n`;
    for (const cells of rows) row(cells);
    if (this.#markdown) this.text += '\n';
  }

  heading(heading: Line): void {
    if (!heading.length) return;
    this.text += this.#markdown ? '\n## ' : '\n';
    const from = this.text.length;
    this.#put(heading, '');
    const rule =
      this.#layout.headingDress === 'rule' ? '=' : this.#layout.headingDress === 'underline' ? '-' : '';
    if (rule && !this.#markdown) this.text += `\n${rule.repeat(this.text.length - from)}`;
    this.text += this.#markdown ? '\n\n' : '\n';
    this.marks.gap('\n');
  }
}

export function toText(sheet: Sheet, layout: Layout, markdown: boolean): { text: string; marks: Marks } {
  const printer = new TextPrinter(layout, markdown);
  for (const block of sheet.head) printer.block(block);
  for (const { heading, blocks } of sheet.columns.flat()) {
    printer.heading(heading);
    for (const block of blocks) printer.block(block);
  }
  for (const block of sheet.foot) printer.block(block);
  return { text: printer.text, marks: printer.marks };
}
