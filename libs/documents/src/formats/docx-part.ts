// One part of a DOCX (document, header or footer) from its XML to paragraphs and tables. ECMA-376, part 1, chapter 17.
import type { Block, Paragraph, Table } from '../flowed-blocks.ts';
import type { XmlHandler } from '../xml.ts';

interface RunStyle {
  bold: boolean;
  italic: boolean;
  size: number | undefined;
  hidden: boolean;
}

const plain = (): RunStyle => ({ bold: false, italic: false, size: undefined, hidden: false });
const isOn = (value: string | undefined) =>
  value === undefined || !['0', 'false', 'off', 'none'].includes(value);

export class DocxPart implements XmlHandler {
  readonly blocks: Block[] = [];
  readonly references: { role: 'header' | 'footer'; id: string }[] = [];
  sawHidden = false;
  /** Where finished blocks go: the part itself, or the innermost open cell or text box. */
  #targets: Block[][] = [this.blocks];
  #tables: Table[] = [];
  #paragraphs: Paragraph[] = [];
  #style = plain();
  #paragraphStyle = plain();
  #inRun = 0;
  #inText = false;
  #inFieldCode = false;
  /** Depth inside mc:Fallback, which repeats the text of mc:Choice for old readers. */
  #fallback = 0;
  #link: string | undefined;
  readonly #relations: ReadonlyMap<string, string>;

  constructor(relations: ReadonlyMap<string, string>) {
    this.#relations = relations;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'mc:Fallback') this.#fallback++;
    if (this.#fallback) return;
    const value = attributes['w:val'];
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({ kind: 'paragraph', lines: [[]], bullet: false, heading: false });
        this.#paragraphStyle = plain();
        return;
      case 'w:tbl':
        this.#tables.push({ kind: 'table', rows: [] });
        return;
      case 'w:tr':
        this.#tables.at(-1)?.rows.push({ cells: [] });
        return;
      case 'w:tc':
      case 'w:txbxContent':
        this.#targets.push([]);
        return;
      case 'w:r':
        this.#inRun++;
        this.#style = { ...this.#paragraphStyle };
        return;
      case 'w:pStyle':
        this.#paragraphStyleIs(value ?? '');
        return;
      case 'w:numPr':
        this.#setParagraph({ bullet: true });
        return;
      case 'w:outlineLvl':
        if (value !== '9') this.#setParagraph({ heading: true });
        return;
      case 'w:hyperlink':
        this.#link = this.#relations.get(attributes['r:id'] ?? '');
        return;
      case 'w:headerReference':
      case 'w:footerReference':
        this.references.push({
          role: name === 'w:headerReference' ? 'header' : 'footer',
          id: attributes['r:id'] ?? '',
        });
        return;
      case 'w:t':
        this.#inText = true;
        return;
      case 'w:instrText':
        this.#inFieldCode = true;
        return;
      case 'w:tab':
        if (this.#inRun) this.#push('\t');
        return;
      case 'w:br':
      case 'w:cr':
        if (this.#inRun) this.#paragraphs.at(-1)?.lines.push([]);
        return;
      case 'w:noBreakHyphen':
        this.#push('-');
        return;
      default:
        if (this.#inRun) this.#styleProperty(name, value);
    }
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.#fallback--;
    if (this.#fallback) return;
    switch (name) {
      case 'w:p': {
        const paragraph = this.#paragraphs.pop();
        if (paragraph) this.#targets.at(-1)?.push(paragraph);
        return;
      }
      case 'w:tc': {
        const cell = this.#targets.pop();
        if (cell) this.#tables.at(-1)?.rows.at(-1)?.cells.push(cell);
        return;
      }
      case 'w:txbxContent': {
        // A text box stands before the paragraph that it is anchored in.
        const box = this.#targets.pop();
        if (box) this.#targets.at(-1)?.push(...box);
        return;
      }
      case 'w:tbl': {
        const table = this.#tables.pop();
        if (table) this.#targets.at(-1)?.push(table);
        return;
      }
      case 'w:r':
        this.#inRun--;
        return;
      case 'w:hyperlink':
        this.#link = undefined;
        return;
      case 'w:t':
        this.#inText = false;
        return;
      case 'w:instrText':
        this.#inFieldCode = false;
    }
  }

  text(text: string): void {
    if (this.#inText && !this.#inFieldCode && !this.#fallback) this.#push(text);
  }

  #push(text: string): void {
    const { hidden, bold, italic, size } = this.#style;
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

  #styleProperty(name: string, value: string | undefined): void {
    if (name === 'w:b') this.#style.bold = isOn(value);
    else if (name === 'w:i') this.#style.italic = isOn(value);
    else if (name === 'w:sz') this.#style.size = Number(value) / 2;
    else if (name === 'w:vanish') this.#style.hidden = isOn(value);
  }

  #paragraphStyleIs(style: string): void {
    const heading = /^(?:heading|berschrift|Überschrift|Titre|Ttulo|Título)\s?\d?/i.test(style);
    if (heading) this.#setParagraph({ heading: true });
    if (heading || /^title$/i.test(style))
      this.#paragraphStyle = { ...plain(), bold: true, size: /title/i.test(style) ? 24 : 14 };
    if (/^list/i.test(style)) this.#setParagraph({ bullet: true });
  }

  #setParagraph(change: Partial<Paragraph>): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) Object.assign(paragraph, change);
  }
}
