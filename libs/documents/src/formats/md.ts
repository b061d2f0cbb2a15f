// Markdown: rendered by a CommonMark parser to HTML, and read as that.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { marked } from 'marked';
import { decodeText } from '../text.ts';
import { readHtml } from './html.ts';

export function readMd(bytes: Uint8Array, limits: ReadingLimits): Document {
  const html = marked.parse(decodeText(bytes), { async: false, gfm: true });
  return { ...readHtml(new TextEncoder().encode(html), limits), format: 'md' };
}
