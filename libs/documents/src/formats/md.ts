// Markdown: rendered by a CommonMark parser to HTML, and read as that.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { marked } from 'marked';
import { decodeText } from '../text.ts';
import { readHtml } from './html.ts';

/** Quotes and lists inside each other, deeper than anyone writes: the parser goes down one call for each. */
const NESTED = /^[ \t]*(?:(?:>|[*+-]|\d{1,9}[.)])[ \t]*){20,}/gm;

export function readMd(bytes: Uint8Array, limits: ReadingLimits): Document {
  const html = marked.parse(decodeText(bytes).replace(NESTED, ''), { async: false, gfm: true });
  return { ...readHtml(new TextEncoder().encode(html), limits), format: 'md' };
}
