// One part of a DOCX (document, header or footer) from its XML to paragraphs and tables. ECMA-376, part 1, chapter 17.
import { BlockBuilder, runOf, type Block, type Paragraph } from '../flowed-blocks.ts';
import type { XmlHandler } from '../xml.ts';

interface RunStyle {
  bold: boolean;
  italic: boolean;
  size?: number;
  hidden: boolean;
}

const plain = (): RunStyle => ({ bold: false, italic: false, hidden: false });
const isOn = (value: string | undefined) =>
  value === undefined || !['0', 'false', 'off', 'none'].includes(value);

export class DocxPart implements XmlHandler {
  readonly blocks: Block[] = [];
  readonly references: { role: 'header' | 'footer'; id: string }[] = [];
  sawHidden = false;
  readonly #builder = new BlockBuilder();
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
    this.#builder.openTarget(this.blocks);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'mc:Fallback') this.#fallback++;
    if (this.#fallback) return;
    const value = attributes['w:val'];
    switch (name) {
      case 'w:p':
        this.#builder.openParagraph({ bullet: false, heading: false });
        this.#paragraphStyle = plain();
        return;
      case 'w:tbl':
        this.#builder.openTable();
        return;
      case 'w:tr':
        this.#builder.openRow();
        return;
      case 'w:tc':
      case 'w:txbxContent':
        this.#builder.openTarget();
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
        if (this.#inRun) this.#builder.breakLine();
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
      case 'w:p':
        return this.#builder.closeParagraph();
      case 'w:tc':
        return this.#builder.closeCell();
      case 'w:txbxContent':
        return this.#builder.closeTextBox();
      case 'w:tbl':
        return this.#builder.closeTable();
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
    if (this.#style.hidden) this.sawHidden = true;
    else this.#builder.addRun(runOf(text, { ...this.#style, ...(this.#link && { link: this.#link }) }));
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
    const { paragraph } = this.#builder;
    if (paragraph) Object.assign(paragraph, change);
  }
}
