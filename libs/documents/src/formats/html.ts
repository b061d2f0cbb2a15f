// HTML: parsed by parse5 as a browser would, walked once; scripts, styles and what is marked hidden are passed over.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { HiddenTexts, withProperties } from '../hidden-texts.ts';
import { LineWriter, type LineOptions, type Run, type Style } from '../flowed-lines.ts';
import { decodeText } from '../text.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const SKIPPED = new Set(
  'script style template noscript svg math iframe object select textarea title'.split(' '),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Usual sizes of a browser's style sheet, in points; text is 12. */
const HEADING_SIZES: Record<string, number> = { h1: 24, h2: 18, h3: 14, h4: 12, h5: 10, h6: 8 };
const DEEPEST = 400;

export function readHtml(bytes: Uint8Array, _limits: ReadingLimits): Document {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const walker = new Walker();
  walker.walk(parse(decodeText(bytes, charset)), {}, {}, 0);
  walker.flush({});
  const document: Document = {
    format: 'html',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: walker.writer.lines,
    ...walker.hidden.facts,
  };
  return withProperties(document, walker.remarks);
}

const attribute = (element: Element, name: string) => element.attrs.find((a) => a.name === name)?.value;

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    attribute(element, 'hidden') !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i.test(style)
  );
}

function textIn(node: Node, depth: number): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node) || depth > DEEPEST) return '';
  return node.childNodes.map((child) => textIn(child, depth + 1)).join(' ');
}

class Walker {
  readonly writer = new LineWriter();
  readonly hidden = new HiddenTexts();
  /** What the page's head says about the page. */
  readonly remarks: string[] = [];
  #runs: Run[] = [];

  flush(options: LineOptions): void {
    this.writer.add(this.#runs, options);
    this.#runs = [];
  }

  walk(node: Node, style: Style, options: LineOptions, depth: number): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.#runs.push({ text: node.value.replace(/\s+/g, ' '), ...style });
      return;
    }
    if (node.nodeName === '#comment' && 'data' in node) {
      // Conditional comments and the marks of tools are no remarks of anyone.
      if (/\p{L} +\p{L}/u.test(node.data) && !/[<>[\]{}]/.test(node.data))
        this.hidden.add('comment', node.data);
      return;
    }
    if (!('childNodes' in node) || depth > DEEPEST) return;
    if (!('tagName' in node)) {
      for (const child of node.childNodes) this.walk(child, style, options, depth + 1);
      return;
    }
    this.#walkElement(node, style, options, depth);
  }

  #readHead(head: Element): void {
    for (const node of head.childNodes) {
      if (!('tagName' in node) || node.tagName !== 'meta') continue;
      const content = attribute(node, 'content');
      if (content && /^(?:description|keywords|subject)$/i.test(attribute(node, 'name') ?? ''))
        this.remarks.push(content);
    }
  }

  #walkElement(element: Element, outer: Style, options: LineOptions, depth: number): void {
    const tag = element.tagName;
    if (tag === 'head') return this.#readHead(element);
    if (SKIPPED.has(tag)) return;
    if (isHidden(element)) {
      this.hidden.add('invisible', textIn(element, depth), 1, ' ');
      return;
    }
    const style = styleOf(element, outer);
    if (tag === 'br') return this.flush(options);
    const inRow = tag === 'td' || tag === 'th';
    if (inRow && !element.childNodes.some((c) => 'tagName' in c && BLOCKS.has(c.tagName))) {
      if (this.#runs.some((r) => r.text.trim())) this.#runs.push({ text: '\t' });
      for (const child of element.childNodes) this.walk(child, style, options, depth + 1);
      return;
    }
    if (!BLOCKS.has(tag)) {
      for (const child of element.childNodes) this.walk(child, style, options, depth + 1);
      return;
    }
    this.flush(options);
    const own = { ...options, ...(tag === 'li' && { bullet: true }), heading: tag in HEADING_SIZES };
    if (own.heading || ['section', 'table', 'article', 'header'].includes(tag)) this.writer.endBlock();
    for (const child of element.childNodes) this.walk(child, style, own, depth + 1);
    this.flush(own);
    if (['p', 'section', 'ul', 'ol', 'table', 'article', 'header'].includes(tag)) this.writer.endBlock();
  }
}

function styleOf(element: Element, outer: Style): Style {
  const tag = element.tagName;
  const size = HEADING_SIZES[tag];
  const href = tag === 'a' ? attribute(element, 'href') : undefined;
  return {
    ...outer,
    ...(size && { size, bold: true }),
    ...((tag === 'b' || tag === 'strong' || tag === 'th') && { bold: true }),
    ...((tag === 'i' || tag === 'em') && { italic: true }),
    ...(href && { link: href }),
  };
}
