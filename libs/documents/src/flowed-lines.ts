// Lines of formats that have no layout of their own (DOCX, HTML, text): words get offsets and style, but no boxes.
import type { Line, Word } from '@vitae/contracts';
import { MAX_CHARACTERS, MAX_LINES } from './bounded.ts';
import { BULLET } from './layout/lines.ts';
import { cleanText } from './text.ts';

export interface Style {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  link?: string;
}

export interface Run extends Style {
  text: string;
}

export interface LineOptions {
  bullet?: boolean;
  heading?: boolean;
  role?: Line['role'];
  cell?: Line['cell'];
}

/** Collects runs of text to lines and lines to blocks. */
export class LineWriter {
  readonly lines: Line[] = [];
  #block = 0;
  #page = 1;
  #characters = 0;

  /** The next line begins a new block. */
  endBlock(): void {
    if (this.lines.at(-1)?.block === this.#block) this.#block++;
  }

  newPage(): void {
    this.endBlock();
    this.#page++;
  }

  get pages(): number {
    return this.#page;
  }

  get #isFull(): boolean {
    return this.#characters > MAX_CHARACTERS || this.lines.length > MAX_LINES;
  }

  /** What is beyond the bounds of a Document is left out: the rest of a file without line breaks would be millions of words. */
  add(runs: readonly Run[], options: LineOptions = {}): void {
    if (this.#isFull) return;
    const { text, words, bullet } = compose(runs);
    if (!text) return;
    this.#characters += text.length;
    this.lines.push({
      number: this.lines.length + 1,
      page: this.#page,
      block: this.#block,
      text,
      words,
      role: options.role ?? 'body',
      ...((bullet || options.bullet) && { bullet: true }),
      ...(options.heading && { heading: true }),
      ...(options.cell && { cell: options.cell }),
    });
  }

  /** Adds lines that were read from a file within the file, as blocks of their own. */
  addRead(lines: readonly Line[], { role = 'body', cell }: LineOptions = {}): void {
    let block: number | undefined;
    for (const line of lines) {
      if (this.#isFull) return;
      if (line.block !== block) this.endBlock();
      block = line.block;
      this.#characters += line.text.length;
      const place = { number: this.lines.length + 1, page: this.#page, block: this.#block, role };
      this.lines.push({ ...line, ...place, ...(cell && { cell }) });
    }
    this.endBlock();
  }
}

/** Joins runs: white space folds to one space, a tab stays a tab, a leading bullet mark is taken off. */
function compose(runs: readonly Run[]): { text: string; words: Word[]; bullet: boolean } {
  let text = '';
  const words: Word[] = [];
  let gap = '';
  let bullet = false;
  for (const run of runs) {
    for (const [piece] of cleanText(run.text).matchAll(/\t|[^\S\t]+|\S+/gu)) {
      if (text.length > MAX_CHARACTERS) break;
      if (/^\s/u.test(piece)) {
        if (text) gap = piece === '\t' || gap === '\t' ? '\t' : ' ';
        continue;
      }
      if (!bullet && words.length === 1 && gap && BULLET.test(text)) {
        bullet = true;
        text = '';
        words.length = 0;
        gap = '';
      }
      const last = words.at(-1);
      if (last && !gap) {
        text += piece;
        last.end = text.length;
        continue;
      }
      text += gap;
      gap = '';
      const { size, bold, italic, link } = run;
      words.push({
        start: text.length,
        end: text.length + piece.length,
        ...(size && { size }),
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(link && { link }),
      });
      text += piece;
    }
  }
  return { text, words, bullet };
}
