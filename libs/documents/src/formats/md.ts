// Markdown: rendered by a CommonMark parser to HTML, and read as that; of pandoc's Markdown, definition lists are known as well,
// and attributes are left out.
import { cutText, type Document, type ReadingLimits } from '@vitae/contracts';
import { Marked } from 'marked';
import { decodeText } from '../text.ts';
import { definitionLists } from './definition-lists.ts';
import { readHtml } from './html.ts';

/** Quotes and lists inside each other, deeper than anyone writes: the parser goes down one call for each. */
const NESTED = /^[ \t]*(?:(?:>|[*+-]|\d{1,9}[.)])[ \t]*){20,}/gm;
/** Attributes behind a heading ({#work .unnumbered}, {-}), and behind a link or words in brackets. */
const OF_LINES = /[ \t]\{(?:-|[#.][^{}\n]{1,200})\}[ \t]{0,20}$/gm;
const OF_WORDS = /\[([^[\]\n]{1,300})\]\{[#.][^{}\n]{1,200}\}/g;
const OF_LINKS = /\)\{(?:[#.]|[a-z-]{1,40}=)[^{}\n]{1,200}\}/g;
/** The fences of pandoc's blocks: ::: {.columns} */
const FENCES = /^:{3,20}(?:[ \t].{0,200})?$/gm;

/** Characters that are parsed, three times what a Document holds: of a line of 10 MB the parser's expressions run out of stack. */
const MOST = 1_000_000;

export function readMd(bytes: Uint8Array, limits: ReadingLimits): Document {
  const whole = decodeText(bytes);
  const source = cutText(whole, MOST)
    .replace(/\r\n?/g, '\n')
    .replace(NESTED, '')
    .replace(FENCES, '')
    .replace(OF_LINES, '')
    .replace(OF_WORDS, '$1')
    .replace(OF_LINKS, ')');
  const html = new Marked({ gfm: true })
    .use({ extensions: [definitionLists()] })
    .parse(source, { async: false });
  const document = readHtml(new TextEncoder().encode(html), limits);
  const isTruncated = whole.length > MOST;
  return {
    ...document,
    format: 'md',
    flags: [...document.flags, ...(isTruncated ? (['truncated'] as const) : [])],
  };
}
