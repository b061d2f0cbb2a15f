// One XML part of an ODT to paragraphs and tables; what can't be seen is kept apart.
import { DoubtfulText, type Shape } from '../doubtful-text.ts';
import { HiddenTexts } from '../hidden-texts.ts';
import { BlockBuilder, runOf, type Block } from '../flowed-blocks.ts';
import { unseenType } from '../unseen-type.ts';
import type { XmlHandler } from '../xml.ts';
import { pixelsOf, POINTS_A_PIXEL } from './html/css-values.ts';
import { shapeGround, SHAPES, type Ground, type OdtStyle, type OdtStyles } from './odt-styles.ts';

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

/** What may be filled with a colour that lies under its text: where it names its style. */
const GROUNDS: Readonly<Record<string, string>> = {
  'table:table': 'table:style-name',
  'table:table-row': 'table:style-name',
  'table:table-cell': 'table:style-name',
  'text:section': 'text:style-name',
  'draw:frame': 'draw:style-name',
  'draw:rect': 'draw:style-name',
  'draw:custom-shape': 'draw:style-name',
};
/** What may have any colour within a frame. */
const PICTURES = /^draw:(?:image|object|object-ole|plugin|floating-frame)$/;
const FAMILIES: Readonly<Record<string, string>> = {
  'table:table': 'table',
  'table:table-row': 'table-row',
  'table:table-cell': 'table-cell',
  'text:section': 'section',
};

export class OdtPart implements XmlHandler {
  readonly body: Block[] = [];
  readonly header: Block[] = [];
  readonly footer: Block[] = [];
  readonly hidden: HiddenTexts;
  /** White text, which is seen only over a shape. */
  readonly doubtful = new DoubtfulText();
  readonly #styles: OdtStyles;
  readonly #builder = new BlockBuilder();
  /** Styles of the open paragraph and spans, the innermost last. */
  #spans: OdtStyle[] = [];
  /** What lies under the open table, row, cell, frame and section, the innermost last; undefined for what is not filled. */
  readonly #grounds: (Ground | undefined)[] = [];
  /** Sections that are open, and whether they are hidden. */
  readonly #sections: boolean[] = [];
  /** A frame behind the text whose content is still to come. */
  #frame: { readonly shape: Shape; readonly style: OdtStyle } | undefined;
  #skipped = 0;
  #inComment = false;
  #listItem = false;
  #link: string | undefined;

  /** `hidden` takes what can't be seen in this part. */
  constructor(styles: OdtStyles, hidden = new HiddenTexts()) {
    this.#styles = styles;
    this.hidden = hidden;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (SKIPPED.has(name) || this.#skipped) {
      this.#skipped++;
      return;
    }
    if (name === 'office:annotation') this.#inComment = true;
    if (this.#inComment) return;
    const style = attributes[GROUNDS[name] ?? ''];
    this.#noteShape(name, attributes);
    if (name in GROUNDS) this.#grounds.push(this.#groundOf(name, style));
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
        this.#spans.push(this.#paragraphStyle(attributes['text:style-name']));
        return;
      case 'text:span':
        this.#spans.push(this.#spanStyle(attributes['text:style-name']));
        return;
      case 'text:section':
        this.#sections.push(attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true');
        return;
      case 'text:hidden-paragraph':
        if (attributes['text:is-hidden'] === 'true') this.#hideParagraph();
        return;
      case 'text:hidden-text':
        if (attributes['text:is-hidden'] === 'true')
          this.hidden.add('invisible', attributes['text:string-value'] ?? '');
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
    if (name in GROUNDS) this.#grounds.pop();
    switch (name) {
      case 'text:section':
        this.#sections.pop();
        return;
      case 'office:text':
      case 'style:header':
      case 'style:footer':
        this.#builder.closeTarget();
        return;
      case 'text:p':
      case 'text:h':
        this.#spans.pop();
        this.doubtful.endParagraph();
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
    const near = style.marked ?? style.ground ?? this.#grounds.findLast(Boolean);
    const ground = near ?? this.#styles.page;
    const reason = unseenType({
      hidden: style.hidden || this.#sections.includes(true),
      size: style.size,
      colour: style.colour,
      ground: ground === 'unknown' ? undefined : ground,
    });
    this.doubtful.flow(text.length, style.size);
    const isInDoubt = !near && reason === 'no_contrast';
    if (reason && !isInDoubt) {
      this.hidden.add(reason, text);
      return;
    }
    const run = runOf(text, { ...style, ...(this.#link && { link: this.#link }) });
    this.#builder.addRun(run);
    if (isInDoubt) this.doubtful.hold(run, reason, 'page', style.colour);
  }

  /** What is drawn behind the text, or in no line of it. */
  #noteShape(name: string, attributes: Record<string, string>): void {
    if (this.#frame) this.#noteFrame(name, this.#frame);
    const anchor = attributes['text:anchor-type'];
    if (anchor === 'as-char' || (name !== 'draw:frame' && !SHAPES.test(name))) return;
    const style = this.#styles.resolve('graphic', attributes['draw:style-name']);
    const lengthOf = (length: string | undefined) => length && (pixelsOf(length, 0) ?? 0) * POINTS_A_PIXEL;
    const width = lengthOf(attributes['svg:width']) || undefined;
    const height = lengthOf(attributes['svg:height']) || undefined;
    const shape = { width, height, onPage: anchor === 'page' };
    if (name === 'draw:frame') this.#frame = style.behind ? { shape, style } : undefined;
    else this.#addShape(shape, shapeGround(style));
  }

  /** A frame shows what is in it: a picture may have any colour, a text box has what it is filled with. */
  #noteFrame(content: string, { shape, style }: { readonly shape: Shape; readonly style: OdtStyle }): void {
    this.#frame = undefined;
    if (PICTURES.test(content)) this.#addShape(shape, 'unknown');
    else if (content === 'draw:text-box')
      this.#addShape(shape, shapeGround({ fill: style.ground ? 'solid' : 'none', ...style }));
  }

  #addShape(shape: Shape, fill: Ground | undefined): void {
    if (fill) this.doubtful.add({ ...shape, fill });
  }

  #hideParagraph(): void {
    const { paragraph } = this.#builder;
    const runs = paragraph?.lines.flat() ?? [];
    if (paragraph) paragraph.lines = [[]];
    this.hidden.add('invisible', runs.map(({ text }) => text).join(''));
    this.#spans = this.#spans.map((style) => ({ ...style, hidden: true }));
  }

  #paragraphStyle(name: string | undefined): OdtStyle {
    const usual = this.#styles.resolve('paragraph', '');
    return { ...usual, ...this.#styles.resolve('paragraph', name, usual.size) };
  }

  #spanStyle(name: string | undefined): OdtStyle {
    const outer = this.#spans.at(-1) ?? {};
    return { ...outer, ...this.#styles.resolve('text', name, outer.size) };
  }

  /** What an element is filled with; a frame without a colour of its own may stand over anything. */
  #groundOf(name: string, style: string | undefined): Ground | undefined {
    const { ground } = this.#styles.resolve(FAMILIES[name] ?? 'graphic', style);
    return ground ?? (name.startsWith('draw:') ? 'unknown' : undefined);
  }
}
