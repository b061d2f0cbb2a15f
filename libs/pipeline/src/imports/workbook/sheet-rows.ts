// The rows of a sheet, as its XML comes in. Cells stand where their references say, values are those that the program that wrote the file
// last saw: no formula is run.
import { IMPORT_LIMITS } from '@vitae/contracts';
import { BadWorkbook } from './bad-workbook.ts';
import { numberText, type NumberFormat } from './number-formats.ts';
import type { SharedStrings } from './shared-strings.ts';
import { TextElement, unescaped } from './text-element.ts';
import { textOfPart, XmlStream } from './xml-stream.ts';

/** A row with anything in it. Cells behind the last filled one are left out. */
export type SheetRow =
  | {
      /** The number that the sheet shows beside it. */
      readonly line: number;
      readonly cells: readonly string[];
      /** The places of cells that show an error (`#N/A`); they are empty. */
      readonly faults: readonly number[];
    }
  | { readonly line: number; readonly text: string; readonly reason: 'row_too_long' };

export interface CellValues {
  readonly strings: SharedStrings | undefined;
  readonly styles: readonly NumberFormat[];
  readonly is1904: boolean;
}

const MOST_COLUMNS = 16_384;
const MOST_LINES = 1_048_576;
/** Characters that are read at once: a few of them may name a long text over and over. */
const PIECE = 4_096;
const PLAIN: NumberFormat = { kind: 'plain' };

/** “AB12” is column 27, counted from 0; undefined for what is no reference. */
function columnOf(reference: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return at > 0 && column <= MOST_COLUMNS ? column - 1 : undefined;
}

export async function* rowsOfSheet(
  bytes: AsyncIterable<Uint8Array>,
  values: CellValues,
): AsyncGenerator<SheetRow> {
  const reader = new SheetReader(values);
  for await (const text of textOfPart(bytes))
    for (let at = 0; at < text.length; at += PIECE) {
      reader.xml.write(text.slice(at, at + PIECE));
      yield* reader.takeRows();
    }
  reader.xml.end();
  yield* reader.takeRows();
}

class SheetReader {
  readonly xml: XmlStream;
  readonly #values: CellValues;
  readonly #inline = new TextElement(IMPORT_LIMITS.rowCharacters);
  #rows: SheetRow[] = [];
  #line = 0;
  #cells: string[] = [];
  #faults: number[] = [];
  #characters = 0;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #isIn: 'value' | 'inline' | 'nothing' = 'nothing';

  constructor(values: CellValues) {
    this.#values = values;
    this.xml = new XmlStream({
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => this.#text(text),
      close: (name) => this.#close(name),
    });
  }

  takeRows(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #open(name: string, { r, t, s }: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#line = r === undefined ? this.#line + 1 : Number(r);
        if (!Number.isInteger(this.#line) || this.#line < 1 || this.#line > MOST_LINES)
          throw new BadWorkbook('damaged');
        this.#cells = [];
        this.#faults = [];
        this.#characters = 0;
        this.#column = -1;
        break;
      case 'c': {
        const column = r === undefined ? this.#column + 1 : columnOf(r);
        if (column === undefined || column >= MOST_COLUMNS) throw new BadWorkbook('damaged');
        this.#column = column;
        this.#type = t ?? 'n';
        this.#style = Number(s ?? 0);
        this.#value = '';
        this.#inline.begin();
        break;
      }
      case 'v':
        this.#isIn = 'value';
        break;
      case 'is':
        this.#isIn = 'inline';
        break;
      default:
        if (this.#isIn === 'inline') this.#inline.open(name);
    }
  }

  #text(text: string): void {
    if (this.#isIn === 'inline') this.#inline.add(text);
    else if (this.#isIn === 'value' && this.#value.length < IMPORT_LIMITS.rowCharacters) this.#value += text;
  }

  #close(name: string): void {
    switch (name) {
      case 'v':
      case 'is':
        this.#isIn = 'nothing';
        break;
      case 'c':
        this.#endCell();
        break;
      case 'row':
        this.#endRow();
        break;
      default:
        if (this.#isIn === 'inline') this.#inline.close(name);
    }
  }

  #endCell(): void {
    if (this.#type === 'e') {
      this.#faults.push(this.#column);
      return;
    }
    const text = this.#cellText();
    if (text.trim() === '') return;
    this.#characters += text.length;
    const room = IMPORT_LIMITS.rowCharacters - this.#characters + text.length;
    if (room <= 0) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text.slice(0, room);
  }

  #cellText(): string {
    const { strings, styles, is1904 } = this.#values;
    const value = this.#value;
    switch (this.#type) {
      case 's': {
        const text = value === '' ? '' : strings?.at(Number(value));
        if (text === undefined) throw new BadWorkbook('damaged');
        return text;
      }
      case 'inlineStr':
        return this.#inline.end();
      case 'str':
        return unescaped(value);
      case 'b':
        return value === '' ? '' : value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      case 'd':
        // A day that is written out has no need of its midnight.
        return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ');
      default:
        return value === '' ? '' : numberText(value, styles[this.#style] ?? PLAIN, is1904);
    }
  }

  #endRow(): void {
    const { length } = this.#cells;
    if (this.#characters > IMPORT_LIMITS.rowCharacters) {
      const text = this.#cells.join(',').slice(0, IMPORT_LIMITS.rowCharacters);
      this.#rows.push({ line: this.#line, text, reason: 'row_too_long' });
    } else if (length || this.#faults.length)
      this.#rows.push({ line: this.#line, cells: this.#cells, faults: this.#faults });
  }
}
