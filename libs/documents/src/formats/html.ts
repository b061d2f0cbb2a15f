// HTML: parsed by parse5 as a browser would; the page's own style sheets say what stands beside what and what can't be seen.
// Nothing is fetched, and no script is run.
import type { Document, ReadingLimits } from '@vitae/contracts';
import type { DefaultTreeAdapterMap } from 'parse5';
import { flowedDocument } from '../flowed-blocks.ts';
import { withProperties } from '../hidden-texts.ts';
import { decodeText } from '../text.ts';
import { readDeclarations, readSheet, mediaOf, type CssRule } from './html/css-rules.ts';
import { attribute, RuleSet } from './html/css-selectors.ts';
import { HtmlBlocks } from './html/html-blocks.ts';
import { parsePage } from './html/parse-page.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A page describes itself in a sentence or two, for search engines. */
const HONEST_WORDS = 40;
const DEEPEST = 400;
/** Where so many characters are hidden, and so many times more than are seen, hiding them is not meant. */
const LONG = 500;
const MOSTLY = 3;

export function readHtml(bytes: Uint8Array, _limits: ReadingLimits): Document {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = /<meta[^<>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const root = parsePage(decodeText(bytes, charset));
  const page = new PageFacts();
  page.gather(root, 0);
  const options = { rules: new RuleSet(page.rules, page.foreign), sized: page.sized };
  let blocks = new HtmlBlocks({ ...options, showHidden: false });
  blocks.read(root);
  const { seen, unseen } = blocks.counts;
  if (unseen > Math.max(LONG, MOSTLY * seen)) {
    // Scripts show such a page. It is read whole, and what was hidden is still told.
    blocks = new HtmlBlocks({ ...options, showHidden: true });
    blocks.read(root);
  }
  const parts = { header: [], body: blocks.blocks, footer: [], hidden: blocks.hidden };
  const document = {
    ...flowedDocument('html', parts, {}),
    ...(page.language && { language: page.language }),
  };
  return withProperties(document, page.remarks, HONEST_WORDS);
}

/** What holds for a page as a whole. */
class PageFacts {
  readonly rules: CssRule[] = [];
  /** What the page's head says about the page. */
  readonly remarks: string[] = [];
  /** Sheets that are not in the file, or scripts that may bring some. */
  foreign = false;
  /** The language that the page says it is in, ISO 639-1. */
  language: string | undefined;
  /** Whether the page sets sizes of type. */
  sized = false;

  gather(node: Node, depth: number): void {
    if (!('childNodes' in node) || depth > DEEPEST) return;
    if ('tagName' in node) this.#note(node);
    for (const child of node.childNodes) this.gather(child, depth + 1);
  }

  #note(element: Element): void {
    const tag = element.tagName;
    if (tag === 'html')
      this.language = /^[a-z]{2}(?=$|[-_])/i.exec(attribute(element, 'lang') ?? '')?.[0].toLowerCase();
    else if (tag === 'style') {
      const media = mediaOf(attribute(element, 'media') ?? '');
      const { rules, imports } = readSheet(media ? sourceOf(element) : '');
      this.rules.push(...rules.map((rule) => (media === 'print' ? { ...rule, print: true } : rule)));
      this.foreign ||= imports;
      this.sized ||= rules.some(
        ({ declarations }) => declarations.has('font-size') || declarations.has('font'),
      );
    } else if (tag === 'link') this.foreign ||= /stylesheet/i.test(attribute(element, 'rel') ?? '');
    else if (tag === 'script') this.foreign ||= attribute(element, 'src') !== undefined;
    else if (tag === 'meta') {
      const content = attribute(element, 'content');
      if (content && /^(?:description|keywords|subject)$/i.test(attribute(element, 'name') ?? ''))
        this.remarks.push(content);
    }
    const style = attribute(element, 'style');
    if (style && !this.sized) {
      const own = readDeclarations(style);
      this.sized = own.has('font-size') || own.has('font');
    }
  }
}

const sourceOf = (element: Element) =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
