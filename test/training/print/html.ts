// Prints a sheet as HTML and notes its marks in the order in which they stand in it.
import type { Layout } from '../layout/choices.ts';
import { Marks } from '../marks.ts';
import type { Block, Line, Piece, Section, Sheet } from '../sheet.ts';
import { css } from './css.ts';

const escape = (text: string): string => text.replace(/[&<>"]/gu, (c) => `&#${c.charCodeAt(0)};`);

class HtmlPrinter {
  readonly marks = new Marks();
  readonly #layout: Layout;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  #piece(piece: Piece): string {
    if (piece.text === '\n') {
      this.marks.gap('\n');
      return '<br>';
    }
    this.marks.put(piece);
    // More blanks than one part contacts: they stay as many.
    const text = escape(piece.text).replace(/ {2,}/gu, (blanks) => '\u00a0'.repeat(blanks.length - 1) + ' ');
    return piece.looks?.length ? `<span class="${piece.looks.join(' ')}">${text}</span>` : text;
  }

  line(pieces: Line): string {
    return pieces.map((piece) => this.#piece(piece)).join('');
  }

  #ended(html: string): string {
    this.marks.gap('\n');
    return html;
  }

  block(block: Block): string {
    switch (block.kind) {
      case 'line': {
        const left = this.line(block.left);
        if (!block.right) return this.#ended(`<div class="${block.role}">${left}</div>`);
        this.marks.gap('\t');
        return this.#ended(
          `<div class="${block.role} row"><span>${left}</span><span class="r">${this.line(block.right)}</span></div>`,
        );
      }
      case 'text':
        return this.#ended(`<p>${this.line(block.pieces)}</p>`);
      case 'list': {
        const numbered = block.marker === '1';
        const items = block.items.map((item, i) => {
          const marker = numbered ? `${i + 1}.` : block.marker;
          this.marks.put({ text: `${marker} `, path: null });
          return this.#ended(`<li><span class="m">${marker}</span><span>${this.line(item)}</span></li>`);
        });
        return `<ul>${items.join('')}</ul>`;
      }
      case 'chips':
        return this.#ended(
          `<div class="chips">${block.items.map((item) => `<span>${this.line(item)}</span>${(this.marks.gap(' '), ' ')}`).join('')}</div>`,
        );
      case 'entry':
        return this.#entry(block.aside, block.blocks);
      case 'table':
        return this.#table(block.rows, block.head);
    }
  }

  #entry(aside: readonly Line[] | undefined, blocks: readonly Block[]): string {
    const beside = () =>
      `<div class="aside">${(aside ?? []).map((line) => this.#ended(`<div>${this.line(line)}</div>`)).join('')}</div>`;
    const main = () => `<div class="in">${this.blocks(blocks)}</div>`;
    if (!aside) return `<div class="entry">${this.blocks(blocks)}</div>`;
    const inside = this.#layout.arrangement === 'aside-right' ? main() + beside() : beside() + main();
    return `<div class="entry sides">${inside}</div>`;
  }

  #table(rows: readonly (readonly Line[])[], head?: readonly Line[]): string {
    const row = (cells: readonly Line[], tag: string) =>
      this.#ended(
        `<tr>${cells.map((cell, i) => `${i ? (this.marks.gap('\t'), '') : ''}<${tag}>${this.line(cell)}</${tag}>`).join('')}</tr>`,
      );
    return `<table class="${head ? 'entries' : 'plain'}">${head ? row(head, 'th') : ''}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
  }

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.block(block)).join('');
  }

  section({ kind, heading, blocks }: Section): string {
    const small = this.#layout.headingCase === 'small-caps';
    const words = small
      ? heading
          .map(
            (piece) => (
              this.marks.put(piece),
              escape(piece.text).replace(/(^|[\s-])(\p{Lu})/gu, '$1<big>$2</big>')
            ),
          )
          .join('')
      : this.line(heading);
    this.marks.gap('\n');
    return `<section class="${kind}"><h2><span>${words}</span></h2><div class="body">${this.blocks(blocks)}</div></section>`;
  }

  head(blocks: readonly Block[]): string {
    const split =
      this.#layout.head === 'split' || this.#layout.head === 'photo' || this.#layout.head === 'labelled';
    const isContact = (block: Block) => block.kind === 'line' && block.role === 'contact';
    const photo = this.#layout.head === 'photo' ? '<div class="photo"></div>' : '';
    if (!split) return `<header>${photo}${this.blocks(blocks)}</header>`;
    return `<header><div>${this.blocks(blocks.filter((b) => !isContact(b)))}</div><div class="contacts">${this.blocks(blocks.filter(isContact))}</div>${photo}</header>`;
  }
}

export function toHtml(sheet: Sheet, layout: Layout, language: string): { html: string; marks: Marks } {
  const printer = new HtmlPrinter(layout);
  const head = printer.head(sheet.head);
  const columns = sheet.columns.map((sections, i) => {
    const kind = sheet.columns.length === 1 ? 'only' : i === sheet.main ? 'main' : 'side';
    return `<div class="col ${kind}">${sections.map((s) => printer.section(s)).join('')}</div>`;
  });
  const foot = sheet.foot.length ? `<footer>${printer.blocks(sheet.foot)}</footer>` : '';
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${css(layout, sheet)}</style><body>${head}<main>${columns.join('')}</main>${foot}</body></html>`;
  return { html, marks: printer.marks };
}
