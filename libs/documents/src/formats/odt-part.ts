// One XML part of an ODT to paragraphs and tables, and the styles that say what is bold, large or hidden.
import type { Block, Paragraph, Table } from '../flowed-blocks.ts';
import type { Style } from '../flowed-lines.ts';
import type { XmlHandler } from '../xml.ts';

type OdtStyle = Style & { hidden?: boolean; parent?: string | undefined };

/** Deepest chain of styles that is followed. */
const DEEPEST = 10;

/** Collects the named and the automatic styles of styles.xml and content.xml. */
export class OdtStyles implements XmlHandler {
  readonly #styles = new Map<string, OdtStyle>();
  #open: OdtStyle | undefined;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'style:style') {
      this.#open = { parent: attributes['style:parent-style-name'] };
      this.#styles.set(attributes['style:name'] ?? '', this.#open);
    } else if (name === 'style:text-properties' && this.#open) {
      const weight = attributes['fo:font-weight'];
      const size = /^([\d.]+)pt$/.exec(attributes['fo:font-size'] ?? '')?.[1];
      const style = attributes['fo:font-style'];
      if (weight) this.#open.bold = weight === 'bold' || Number(weight) >= 600;
      if (size) this.#open.size = Number(size);
      if (style) this.#open.italic = style !== 'normal';
      if (attributes['text:display'] === 'none') this.#open.hidden = true;
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.#open = undefined;
  }

  /** A style with what it takes over from its parents. */
  resolve(name: string | undefined, depth = 0): OdtStyle {
    const style = name === undefined ? undefined : this.#styles.get(name);
    if (!style || depth > DEEPEST) return {};
    return { ...this.resolve(style.parent, depth + 1), ...style };
  }
}

/** Elements whose text no page shows: comments, deleted text, notes' numbers, forms, the styles themselves. */
const SKIPPED = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note-citation',
  'office:forms',
  'text:sequence-decls',
  'office:scripts',
  'svg:title',
  'svg:desc',
]);

export class OdtPart implements XmlHandler {
  readonly body: Block[] = [];
  readonly header: Block[] = [];
  readonly footer: Block[] = [];
  sawHidden = false;
  readonly #styles: OdtStyles;
  #targets: Block[][] = [];
  #tables: Table[] = [];
  #paragraphs: Paragraph[] = [];
  /** Styles of the open paragraph and spans, the innermost last. */
  #spans: OdtStyle[] = [];
  #skipped = 0;
  #listItem = false;
  #link: string | undefined;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (SKIPPED.has(name) || this.#skipped) {
      this.#skipped++;
      return;
    }
    switch (name) {
      case 'office:text':
        this.#targets.push(this.body);
        return;
      case 'style:header':
        this.#targets.push(this.header);
        return;
      case 'style:footer':
        this.#targets.push(this.footer);
        return;
      case 'text:p':
      case 'text:h':
        this.#paragraphs.push({
          kind: 'paragraph',
          lines: [[]],
          bullet: this.#listItem,
          heading: name === 'text:h',
        });
        this.#listItem = false;
        this.#spans.push(this.#styles.resolve(attributes['text:style-name']));
        return;
      case 'text:span':
        this.#spans.push({ ...this.#spans.at(-1), ...this.#styles.resolve(attributes['text:style-name']) });
        return;
      case 'text:list-item':
        this.#listItem = true;
        return;
      case 'text:a':
        this.#link = attributes['xlink:href'];
        return;
      case 'text:tab':
        this.#push('\t');
        return;
      case 'text:s':
        this.#push(' ');
        return;
      case 'text:line-break':
        this.#paragraphs.at(-1)?.lines.push([]);
        return;
      case 'table:table':
        this.#tables.push({ kind: 'table', rows: [] });
        return;
      case 'table:table-row':
        this.#tables.at(-1)?.rows.push({ cells: [] });
        return;
      case 'table:table-cell':
      case 'draw:text-box':
        this.#targets.push([]);
    }
  }

  close(name: string): void {
    if (this.#skipped) {
      this.#skipped--;
      return;
    }
    switch (name) {
      case 'office:text':
      case 'style:header':
      case 'style:footer':
        this.#targets.pop();
        return;
      case 'text:p':
      case 'text:h': {
        const paragraph = this.#paragraphs.pop();
        this.#spans.pop();
        if (paragraph) this.#targets.at(-1)?.push(paragraph);
        return;
      }
      case 'text:span':
        this.#spans.pop();
        return;
      case 'text:list-item':
        this.#listItem = false;
        return;
      case 'text:a':
        this.#link = undefined;
        return;
      case 'table:table-cell': {
        const cell = this.#targets.pop();
        if (cell) this.#tables.at(-1)?.rows.at(-1)?.cells.push(cell);
        return;
      }
      case 'draw:text-box': {
        // A text box stands before the paragraph that it is anchored in.
        const box = this.#targets.pop();
        if (box) this.#targets.at(-1)?.push(...box);
        return;
      }
      case 'table:table': {
        const table = this.#tables.pop();
        if (table) this.#targets.at(-1)?.push(table);
      }
    }
  }

  text(text: string): void {
    if (!this.#skipped && this.#paragraphs.length) this.#push(text);
  }

  #push(text: string): void {
    const { hidden, bold, italic, size } = this.#spans.at(-1) ?? {};
    if (hidden) {
      this.sawHidden = true;
      return;
    }
    this.#paragraphs
      .at(-1)
      ?.lines.at(-1)
      ?.push({
        text,
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(size && { size }),
        ...(this.#link && { link: this.#link }),
      });
  }
}
