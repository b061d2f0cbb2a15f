// Walks a page's tree once and gives its paragraphs and rows, as a browser would set them: what stands side by side is a
// row, what floats to the right ends its line, and what can't be seen is kept apart.
import type { DefaultTreeAdapterMap } from 'parse5';
import { runOf, type Block, type Paragraph } from '../../flowed-blocks.ts';
import type { Run } from '../../flowed-lines.ts';
import { HiddenTexts } from '../../hidden-texts.ts';
import { computeStyle, PAGE, type Computed } from './computed-style.ts';
import { attribute, type RuleSet } from './css-selectors.ts';
import { unseenBox, unseenText, type Unseen } from './unseen.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface HtmlOptions {
  readonly rules: RuleSet;
  /** Whether the page sets sizes of its own; without, only headings have one. */
  readonly sized: boolean;
  /** Takes what is hidden for text as well. */
  readonly showHidden: boolean;
}

const SKIPPED = new Set(
  'audio canvas datalist head iframe math noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Before and after these, a new block begins. */
const APART = new Set(['section', 'table', 'article', 'header', 'footer', 'aside', 'main', 'hr', 'fieldset']);
const ENDS_BLOCK = new Set([...APART, 'p', 'ul', 'ol', 'dl']);
const HEADING = /^h[1-6]$/;
/**
 * Points of a heading by its rank, as browsers have it. The rank counts, not the size that a style sheet gives it: many set the
 * headings of sections in small capitals, below what stands under them.
 */
const RANK_SIZES: Readonly<Record<string, number>> = { h1: 24, h2: 18, h3: 14, h4: 12, h5: 10, h6: 8 };
const DEEPEST = 400;

/** What text takes over from the elements around it. */
interface Context {
  readonly style: Computed;
  /** Points, where the text is a heading's. */
  readonly heading: number | undefined;
  readonly link: string | undefined;
  readonly depth: number;
  /** It stands in a box that is hidden and shown all the same: the text of the whole box has been told. */
  readonly told?: boolean;
}

const TAB: Run = { text: '\t' };
const SPACE: Run = { text: ' ' };
const hasText = (runs: readonly Run[]) => runs.some((run) => run.text.trim());

export class HtmlBlocks {
  readonly hidden = new HiddenTexts();
  readonly blocks: Block[] = [];
  /** Characters that are seen, and that are not. */
  readonly counts = { seen: 0, unseen: 0 };
  readonly #options: HtmlOptions;
  readonly #styles = new Map<Element, Computed>();
  /** Told once an element: each of those around it asks. */
  readonly #flat = new Map<Element, boolean>();
  #target: Block[] = this.blocks;
  #paragraph: Paragraph | undefined;
  /** What floats to the right of the line that is being set. */
  #floating: Run[] = [];
  /** The paragraph holds only what floats to the left: the next block stands beside it. */
  #besideFloat = false;
  /** The next paragraph is a list item's first. */
  #bullet = false;

  constructor(options: HtmlOptions) {
    this.#options = options;
  }

  read(root: Node): void {
    this.#walk(root, { style: PAGE, heading: undefined, link: undefined, depth: 0 });
    this.#endParagraph();
    this.#endFloat();
  }

  #walk(node: Node, context: Context): void {
    if (node.nodeName === '#text' && 'value' in node) return this.#text(node.value, context);
    if (!('childNodes' in node) || context.depth > DEEPEST) return;
    const inner = { ...context, depth: context.depth + 1 };
    if ('tagName' in node) this.#element(node, inner);
    else for (const child of node.childNodes) this.#walk(child, inner);
  }

  #styleOf(element: Element, outer: Computed): Computed {
    const known = this.#styles.get(element);
    if (known) return known;
    const style = computeStyle(element, outer, this.#options.rules);
    this.#styles.set(element, style);
    return style;
  }

  #text(value: string, context: Context): void {
    const { style, heading, link } = context;
    const unseen = unseenText(style);
    if (unseen && !context.told && this.#hide(unseen, value)) return;
    this.counts.seen += value.length;
    const { bold, italic } = style;
    const size = heading ?? (this.#options.sized ? Math.round(style.size * 7.5) / 10 : undefined);
    const lines = style.preformatted ? value.split(/\r\n|\r|\n/) : [value.replace(/\s+/g, ' ')];
    lines.forEach((text, i) => {
      if (i > 0) this.#breakLine();
      if (!text.trim() && !this.#paragraph) return;
      this.#add(
        runOf(text, { bold, italic, ...(size && { size }), ...(link && { link }) }),
        heading !== undefined,
      );
    });
  }

  /** Keeps a text apart from what is read; false where hidden text is shown. */
  #hide({ reason, label }: Unseen, text: string): boolean {
    if (!text.trim()) return true;
    this.counts.unseen += text.length;
    this.hidden.add(reason, text, 1, ' ', label);
    return !this.#options.showHidden;
  }

  #add(run: Run, heading: boolean): void {
    if (!this.#paragraph) {
      this.#paragraph = { kind: 'paragraph', lines: [[]], bullet: this.#bullet && !heading, heading };
      this.#bullet = false;
    }
    this.#paragraph.lines.at(-1)?.push(run);
  }

  #element(element: Element, outer: Context): void {
    const tag = element.tagName;
    if (SKIPPED.has(tag) || (tag === 'dialog' && attribute(element, 'open') === undefined)) return;
    const style = this.#styleOf(element, outer.style);
    const unseen = unseenBox(element, style);
    const told = unseen !== undefined || outer.told;
    if (unseen && !outer.told && this.#hide(unseen, textIn(element, outer.depth))) return;
    if (tag === 'br') return this.#break();
    const href = tag === 'a' ? attribute(element, 'href') : undefined;
    const context: Context = {
      ...outer,
      style,
      heading: outer.heading ?? RANK_SIZES[tag],
      ...(href && { link: href }),
      ...(told && { told }),
    };
    const inline = style.display === 'contents' || /^inline/.test(style.display) || style.display === 'none';
    const flat = (inline || style.float) && this.#isFlat(element, style, outer.depth);
    if (style.clears) this.#clear();
    if (flat && style.float === 'right') return this.#floatRight(element, context);
    if (flat && (inline || style.float))
      return this.#inline(element, context, style.float ? 'wide' : style.apart);
    this.#block(element, context);
  }

  #children(element: Element, context: Context): void {
    for (const child of element.childNodes) this.#walk(child, context);
  }

  #inline(element: Element, context: Context, apart: Computed['apart']): void {
    const gap = apart === 'wide' ? TAB : apart ? SPACE : undefined;
    const onlyFloat = context.style.float === 'left' && (!this.#paragraph || this.#besideFloat);
    if (gap && this.#paragraph) this.#add(gap, context.heading !== undefined);
    this.#children(element, context);
    if (gap && this.#paragraph) this.#add(gap, context.heading !== undefined);
    this.#besideFloat = onlyFloat && this.#paragraph !== undefined;
  }

  #block(element: Element, context: Context): void {
    const tag = element.tagName;
    if (!this.#besideFloat) this.#endParagraph();
    this.#besideFloat = false;
    if (APART.has(tag)) this.#endBlock();
    if (tag === 'li') this.#bullet = !holdsHeading(element);
    const rows = this.#isRow(element, context.style, context.depth);
    if (rows) this.#row(element, context, rows);
    else this.#children(element, context);
    this.#endParagraph();
    if (tag === 'li') this.#bullet = false;
    if (ENDS_BLOCK.has(tag)) this.#endBlock();
  }

  /** How many of an element's children stand side by side; 0 where they don't. */
  #isRow(element: Element, style: Computed, depth: number): number {
    if (style.across > 1) return style.across;
    if (!/^(?:inline-)?table/.test(style.display) || depth > DEEPEST) return 0;
    const isCell = (node: Node) => 'tagName' in node && this.#styleOf(node, style).display === 'table-cell';
    return element.childNodes.some(isCell) ? element.childNodes.length : 0;
  }

  #row(element: Element, context: Context, across: number): void {
    const cells: Block[][] = [];
    const target = this.#target;
    const bullet = this.#bullet;
    for (const child of element.childNodes) {
      if ('value' in child && !child.value.trim()) continue;
      this.#target = [];
      this.#bullet = false;
      this.#walk(child, context);
      this.#endParagraph();
      this.#clear();
      if (this.#target.some(holdsText) || this.#isRow(element, context.style, context.depth) !== across)
        cells.push(this.#target);
    }
    this.#target = target;
    for (let i = 0; i < cells.length; i += across)
      this.#setRow(cells.slice(i, i + across), context.style.across > 0, bullet && i === 0);
  }

  #setRow(cells: readonly Block[][], inBoxes: boolean, bullet: boolean): void {
    const filled = cells.filter((cell) => cell.some(holdsText));
    const lines = filled.map((cell) => cell.filter(holdsText));
    const single = lines.flatMap(([first, second]) =>
      first?.kind === 'paragraph' && !second && first.lines.length === 1 ? [first] : [],
    );
    if (single.length === filled.length && single[0]) {
      const runs = single.flatMap((cell, i) => [...(i ? [TAB] : []), ...(cell.lines[0] ?? [])]);
      const [{ heading, bullet: marked }] = single;
      this.#target.push({ kind: 'paragraph', lines: [runs], bullet: bullet || marked, heading });
      return;
    }
    // Boxes with several lines each are columns or cards: one after the other.
    const tall = lines.filter((cell) => cell.length > 1 || cell.some((b) => b.kind === 'table')).length;
    if (inBoxes && tall > 1) {
      for (const cell of filled) this.#target.push(...cell, EMPTY);
      return;
    }
    this.#target.push({ kind: 'table', rows: [{ cells: [...filled] }] });
  }

  #floatRight(element: Element, context: Context): void {
    const [paragraph, bullet] = [this.#paragraph, this.#bullet];
    this.#paragraph = undefined;
    this.#bullet = false;
    this.#children(element, { ...context, style: { ...context.style, float: undefined } });
    // TypeScript takes the paragraph for what it was set to.
    const floated = (this.#paragraph as Paragraph | undefined)?.lines.flatMap((line, i) =>
      i ? [SPACE, ...line] : line,
    );
    if (floated && hasText(floated)) this.#floating.push(TAB, ...floated);
    this.#paragraph = paragraph;
    this.#bullet = bullet;
  }

  /** Two breaks in a row part paragraphs. */
  #break(): void {
    const last = this.#paragraph?.lines.at(-1);
    if (last && hasText(last)) return this.#breakLine();
    this.#endParagraph();
    this.#endBlock();
  }

  #breakLine(): void {
    this.#settle();
    this.#paragraph?.lines.push([]);
  }

  /** Sets what floats to the right at the end of the line. */
  #settle(): void {
    const line = this.#paragraph?.lines.at(-1);
    if (!line || !hasText(line) || !this.#floating.length) return;
    line.push(...this.#floating);
    this.#floating = [];
  }

  #endParagraph(): void {
    this.#settle();
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    if (paragraph?.lines.some(hasText)) this.#target.push(paragraph);
  }

  /** What floats and finds no line beside it is a line of its own. */
  #endFloat(): void {
    if (this.#floating.length)
      this.#target.push({ kind: 'paragraph', lines: [this.#floating], bullet: false, heading: false });
    this.#floating = [];
  }

  #clear(): void {
    if (this.#besideFloat) this.#endParagraph();
    this.#besideFloat = false;
    this.#endFloat();
  }

  #endBlock(): void {
    this.#endFloat();
    this.#target.push(EMPTY);
  }

  /** Whether nothing in an element begins a line of its own. */
  #isFlat(element: Element, style: Computed, depth: number): boolean {
    const known = this.#flat.get(element);
    if (known !== undefined) return known;
    const flat = this.#holdsNoBlock(element, style, depth);
    this.#flat.set(element, flat);
    return flat;
  }

  #holdsNoBlock(element: Element, style: Computed, depth: number): boolean {
    if (style.across > 1 && !/^inline/.test(style.display)) return false;
    return element.childNodes.every((child) => {
      if (!('tagName' in child) || SKIPPED.has(child.tagName)) return true;
      if (depth > DEEPEST) return false;
      const own = this.#styleOf(child, style);
      return (
        (/^(?:inline|contents|none)/.test(own.display) || own.float !== undefined) &&
        this.#isFlat(child, own, depth + 1)
      );
    });
  }
}

/** Ends a block where it is written. */
const EMPTY: Paragraph = { kind: 'paragraph', lines: [[]], bullet: false, heading: false };

const holdsText = (block: Block): boolean => block.kind !== 'paragraph' || block.lines.some(hasText);

const holdsHeading = (element: Element): boolean =>
  element.childNodes.some(
    (node) => 'tagName' in node && (HEADING.test(node.tagName) || node.tagName === 'header'),
  );

function textIn(node: Node, depth: number): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node) || depth > DEEPEST || ('tagName' in node && SKIPPED.has(node.tagName)))
    return '';
  return node.childNodes.map((child) => textIn(child, depth + 1)).join(' ');
}
