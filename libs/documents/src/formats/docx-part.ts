// One part of a DOCX (document, header or footer) from its XML to paragraphs and tables. ECMA-376, part 1, chapter 17.
import { DoubtfulText, type Shape } from '../doubtful-text.ts';
import { BlockBuilder, runOf, type Block, type Inset, type Paragraph } from '../flowed-blocks.ts';
import { HiddenTexts } from '../hidden-texts.ts';
import { PAPER, unseenType } from '../unseen-type.ts';
import type { XmlHandler } from '../xml.ts';
import { hyperlinkOf } from './hyperlink-field.ts';
import { DocxGrounds } from './docx-grounds.ts';
import { DocxStyles, styleBy, type DocxStyle } from './docx-styles.ts';

const LONGEST_FIELD = 1_000;
const DEEPEST_FIELD = 20;
/** Files of other formats that are taken in: programs that export pages write one, or one a section. */
export const MOST_CHUNKS = 100;

export class DocxPart implements XmlHandler {
  readonly blocks: Block[] = [];
  readonly references: { role: 'header' | 'footer'; id: string }[] = [];
  readonly hidden: HiddenTexts;
  /** Files of other formats that are taken in (w:altChunk), by what their relations lead to; each is read to the inset in its place. */
  readonly chunks: { readonly target: string | undefined; readonly inset: Inset }[] = [];
  /** There are more of them than are read. */
  isIncomplete = false;
  /** White text, which is seen only over a shape. */
  readonly doubtful = new DoubtfulText();
  readonly #grounds = new DocxGrounds((shape) => this.doubtful.add(shape));
  readonly #builder = new BlockBuilder();
  #style: DocxStyle = {};
  #paragraphStyle: DocxStyle = {};
  #inRun = 0;
  #inText = false;
  #inFieldCode = false;
  /** Fields that are open, the innermost last: what they do, and for a link where it leads. */
  readonly #fields: { code: string; link: string | undefined }[] = [];
  /** Depth inside mc:Fallback, which repeats the text of mc:Choice for old readers. */
  #fallback = 0;
  #link: string | undefined;
  readonly #relations: ReadonlyMap<string, string>;
  readonly #styles: DocxStyles;

  /** `hidden` takes what can't be seen in this part. */
  constructor(relations: ReadonlyMap<string, string>, styles: DocxStyles, hidden = new HiddenTexts()) {
    this.#relations = relations;
    this.#styles = styles;
    this.hidden = hidden;
    this.#builder.openTarget(this.blocks);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'mc:Fallback') this.#fallback++;
    if (this.#fallback) return;
    this.#grounds.open(name, attributes);
    const value = attributes['w:val'];
    switch (name) {
      case 'w:p':
        this.#builder.openParagraph({ bullet: false, heading: false });
        this.#setStyle(this.#styles.ofParagraph());
        return;
      case 'w:tbl':
        this.#builder.openTable();
        return;
      case 'w:tblStyle':
        this.#grounds.styled('w:tbl', this.#styles.ofOther(value ?? '').ground);
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
        this.#style = { ...this.#paragraphStyle, ground: undefined };
        return;
      case 'w:pStyle':
        this.#paragraphStyleIs(value ?? '');
        return;
      case 'w:rStyle':
        if (this.#inRun) Object.assign(this.#style, this.#styles.ofOther(value ?? ''));
        return;
      case 'w:numPr':
      case 'w:listPr':
        this.#setParagraph({ bullet: true });
        return;
      case 'w:outlineLvl':
        if (value !== '9') this.#setParagraph({ heading: true });
        return;
      case 'w:hyperlink':
        this.#link = this.#relations.get(attributes['r:id'] ?? '');
        return;
      case 'w:hlink':
        this.#link = attributes['w:dest'];
        return;
      case 'w:fldSimple':
        this.#fields.push({ code: '', link: hyperlinkOf(attributes['w:instr'] ?? '') });
        return;
      case 'w:fldChar':
        this.#field(attributes['w:fldCharType']);
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
      case 'w:altChunk':
        this.#takeIn(attributes['r:id'] ?? '');
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
        if (this.#inRun) styleBy(this.#style, name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.#fallback--;
    if (this.#fallback) return;
    this.#grounds.close(name);
    switch (name) {
      case 'w:p':
        this.doubtful.endParagraph();
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
      case 'w:hlink':
        this.#link = undefined;
        return;
      case 'w:fldSimple':
        this.#fields.pop();
        return;
      case 'w:t':
        this.#inText = false;
        return;
      case 'w:instrText':
        this.#inFieldCode = false;
    }
  }

  text(text: string): void {
    if (this.#fallback) return;
    const field = this.#fields.at(-1);
    if (this.#inText) this.#push(text);
    else if (this.#inFieldCode && field && field.code.length < LONGEST_FIELD) field.code += text;
  }

  /** A field's code stands between its beginning and its separator, what it shows between that and its end. */
  #field(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin' && this.#fields.length < DEEPEST_FIELD)
      this.#fields.push({ code: '', link: undefined });
    else if (type === 'separate' && field) {
      field.link ??= hyperlinkOf(field.code);
      field.code = '';
    } else if (type === 'end') this.#fields.pop();
  }

  /** Keeps apart what nobody sees of the text in doubt. `frame` are the shapes that lie on every page. */
  settle(frame: readonly Shape[] = []): void {
    this.doubtful.settle(this.hidden, frame);
  }

  #push(text: string): void {
    const { vanish, size, ground = this.#grounds.under } = this.#style;
    const colour = this.#style.colour && `#${this.#style.colour}`.toLowerCase();
    const onPage = ground === undefined || ground === 'floating';
    const reason = unseenType({
      hidden: vanish,
      size,
      colour,
      ground: onPage ? PAPER : ground === 'unknown' ? undefined : ground,
    });
    this.doubtful.flow(text.length, size);
    const isInDoubt = onPage && reason === 'no_contrast';
    if (reason && !isInDoubt) {
      this.hidden.add(reason, text);
      return;
    }
    const link = this.#link ?? this.#fields.findLast((field) => field.link)?.link;
    const run = runOf(text, { ...this.#style, ...(link && { link }) });
    this.#builder.addRun(run);
    if (isInDoubt) this.doubtful.hold(run, reason, ground ? 'anything' : 'page', colour);
  }

  #takeIn(id: string): void {
    if (this.chunks.length >= MOST_CHUNKS) {
      this.isIncomplete = true;
      return;
    }
    const inset: Inset = { kind: 'inset', lines: [] };
    this.chunks.push({ target: this.#relations.get(id), inset });
    this.#builder.add(inset);
  }

  #paragraphStyleIs(id: string): void {
    const style = this.#styles.knows(id) ? this.#styles.ofParagraph(id) : styleByName(id);
    this.#setStyle(style);
    if (style.heading) this.#setParagraph({ heading: true });
    if (style.bullet || /^list/i.test(id)) this.#setParagraph({ bullet: true });
  }

  #setStyle(style: DocxStyle): void {
    this.#paragraphStyle = style;
    this.#grounds.styled('w:p', style.ground);
  }

  #setParagraph(change: Partial<Paragraph>): void {
    const { paragraph } = this.#builder;
    if (paragraph) Object.assign(paragraph, change);
  }
}

/** What the usual names stand for, in files that don't say it. */
function styleByName(id: string): DocxStyle {
  const heading = /^(?:heading|berschrift|Überschrift|Titre|Ttulo|Título)\s?\d?/i.test(id);
  if (heading) return { heading, bold: true, size: 14 };
  return /^title$/i.test(id) ? { bold: true, size: 24 } : {};
}
