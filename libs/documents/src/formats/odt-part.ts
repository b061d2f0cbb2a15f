// One XML part of an ODT to paragraphs and tables, and the styles that say what is bold, large or hidden.
import { HiddenTexts } from '../hidden-texts.ts';
import { BlockBuilder, runOf, type Block } from '../flowed-blocks.ts';
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

/** Elements whose text no page shows: deleted text, notes' numbers, forms, the styles themselves. */
const SKIPPED = new Set([
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
  readonly hidden = new HiddenTexts();
  readonly #styles: OdtStyles;
  readonly #builder = new BlockBuilder();
  /** Styles of the open paragraph and spans, the innermost last. */
  #spans: OdtStyle[] = [];
  #skipped = 0;
  #inComment = false;
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
    if (name === 'office:annotation') this.#inComment = true;
    if (this.#inComment) return;
    switch (name) {
      case 'office:text':
        this.#builder.openTarget(this.body);
        return;
      case 'style:header':
        this.#builder.openTarget(this.header);
        return;
      case 'style:footer':
        this.#builder.openTarget(this.footer);
        return;
      case 'text:p':
      case 'text:h':
        this.#builder.openParagraph({ bullet: this.#listItem, heading: name === 'text:h' });
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
      case 'draw:a':
        this.#link = attributes['xlink:href'];
        return;
      case 'text:tab':
        this.#push('\t');
        return;
      case 'text:s':
        this.#push(' ');
        return;
      case 'text:line-break':
        this.#builder.breakLine();
        return;
      case 'table:table':
        this.#builder.openTable();
        return;
      case 'table:table-row':
        this.#builder.openRow();
        return;
      case 'table:table-cell':
      case 'draw:text-box':
        this.#builder.openTarget();
    }
  }

  close(name: string): void {
    if (this.#skipped) {
      this.#skipped--;
      return;
    }
    if (this.#inComment) {
      this.#inComment = name !== 'office:annotation';
      return;
    }
    switch (name) {
      case 'office:text':
      case 'style:header':
      case 'style:footer':
        this.#builder.closeTarget();
        return;
      case 'text:p':
      case 'text:h':
        this.#spans.pop();
        return this.#builder.closeParagraph();
      case 'text:span':
        this.#spans.pop();
        return;
      case 'text:list-item':
        this.#listItem = false;
        return;
      case 'text:a':
      case 'draw:a':
        this.#link = undefined;
        return;
      case 'table:table-cell':
        return this.#builder.closeCell();
      case 'draw:text-box':
        return this.#builder.closeTextBox();
      case 'table:table':
        this.#builder.closeTable();
    }
  }

  text(text: string): void {
    if (this.#skipped) return;
    if (this.#inComment) this.hidden.add('comment', text);
    else if (this.#builder.paragraph) this.#push(text);
  }

  #push(text: string): void {
    const style = this.#spans.at(-1) ?? {};
    if (style.hidden) this.hidden.add('invisible', text);
    else this.#builder.addRun(runOf(text, { ...style, ...(this.#link && { link: this.#link }) }));
  }
}
