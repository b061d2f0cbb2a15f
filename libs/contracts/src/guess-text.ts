// Tells HTML, Word's XML, RTF, mail, Markdown and plain text apart by how a text begins. This runs in the process that faces the network, on
// whatever was sent: every step goes forward through the text once, and none looks for a second way to read it.

import { IMPORT_ROW_HEAD } from './import-fields.ts';

/** All that is looked at; what comes later in a file says nothing more about its format. */
export const TEXT_HEAD_BYTES = 64 * 1024;

export type TextFormat = 'html' | 'wordxml' | 'rtf' | 'eml' | 'md' | 'txt' | 'row' | 'jsonresume';

/** The text of the first bytes (see TEXT_HEAD_BYTES), with letters beyond ASCII in any decoding. */
export function guessText(head: string): TextFormat {
  if (head.startsWith(IMPORT_ROW_HEAD)) return 'row';
  const text = head.toLowerCase();
  const content = contentAt(text);
  const starts = (what: RegExp) => {
    what.lastIndex = content;
    return what.test(text);
  };
  if (starts(HTML_TAG)) return 'html';
  if (starts(WORD_XML)) return 'wordxml';
  if (starts(OBJECT) && isJsonResume(text)) return 'jsonresume';
  if (starts(RTF) || (starts(CONTROL_WORD) && isRtf(text))) return 'rtf';
  if (beginsAsMail(text)) return 'eml';
  if (isMarkdown(text)) return 'md';
  return isFragment(text, starts(TAG)) ? 'html' : 'txt';
}

const BLANKS = /\s*/y;
/** A byte order mark, also as it looks in Latin-1. */
const MARK = /ï»¿|\ufeff/y;
const HTML_TAG = /<(?:!doctype\s+html|html|head|body)\b/y;
/** Word 2003's XML, and the one that newer ones write for the parts of a DOCX. */
const WORD_XML = /<(?:w:worddocument|pkg:package)\s/y;
const RTF = /\{\\rtf/y;
const OBJECT = /\{\s{0,100}"/y;
/** It names its schema, or has the part that every one has. */
const isJsonResume = (text: string) =>
  /"basics"\s{0,100}:\s{0,100}\{/.test(text) ||
  /"\$schema"\s{0,100}:\s{0,100}"[^"]{0,200}jsonresume|"\$schema"\s{0,100}:\s{0,100}"[^"]{0,200}resume-schema/.test(
    text,
  );

/** Where the content begins, behind blanks, a byte order mark, an XML declaration and comments. */
function contentAt(text: string): number {
  let at = 0;
  const skip = (what: RegExp) => {
    what.lastIndex = at;
    at += what.exec(text)?.[0].length ?? 0;
  };
  const skipUntil = (begin: string, end: string) => {
    if (!text.startsWith(begin, at)) return false;
    const ends = text.indexOf(end, at + begin.length);
    at = ends < 0 ? text.length : ends + end.length;
    skip(BLANKS);
    return true;
  };
  skip(BLANKS);
  skip(MARK);
  skip(BLANKS);
  // Programs name themselves in instructions of their own: <?mso-application …?>.
  while (skipUntil('<?', '>') || skipUntil('<!--', '-->'));
  return at;
}

/** RTF without its head, as programs hand parts of a text to each other. TeX, which looks alike, has none of these words. */
const CONTROL_WORD = /\{?\\[a-z]/y;
const RTF_ALONE = /\\(?:pard|fs\d|cf\d|trowd|rquote|tqr)/;
const isRtf = (text: string) =>
  RTF_ALONE.test(text) && (text.match(/\\(?:par|pard|plain|line|fs\d{1,3}|cf\d{1,3})\b/g)?.length ?? 0) >= 3;

const TAG =
  /<(?:a|address|article|aside|b|blockquote|br|center|div|dl|em|font|footer|form|h[1-6]|header|hr|i|img|link|main|meta|nav|ol|p|pre|section|small|span|strong|style|table|title|u|ul)[\s>/]/y;
const CLOSING =
  /<\/(?:a|article|aside|b|center|div|dd|dl|dt|em|font|footer|h[1-6]|header|i|li|main|ol|p|section|small|span|strong|style|table|td|title|tr|u|ul)\s?>/g;
const BREAK = /<br\s?\/?>/g;
/** Text that only speaks of HTML names a tag or two; pieces of pages without their frame are full of them. */
const MANY_TAGS = 6;

/** A piece of a page, without <html> and <body>. */
function isFragment(text: string, beginsWithTag: boolean): boolean {
  const tags = (text.match(CLOSING)?.length ?? 0) + (text.match(BREAK)?.length ?? 0);
  return tags >= (beginsWithTag ? 1 : MANY_TAGS);
}

const FIELD = /^([\w-]+):/;
/** How a mailbox file sets off its messages. */
const ENVELOPE = /^from \S/;
const SENDERS: readonly string[] = ['from', 'received', 'return-path'];
const KINDS: readonly string[] = ['mime-version', 'message-id', 'content-type'];
/** What else a letter states in its head, where it was kept as its text alone. */
const LETTER: readonly string[] = ['to', 'date', 'subject'];

/**
 * A message begins with its header fields (RFC 5322). A mail has at least two of those kinds, a letter that was kept without its
 * way here all of these; a saved page (RFC 2557) is a message without a sender.
 */
function beginsAsMail(text: string): boolean {
  const names = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') break;
    if (line.startsWith(' ') || line.startsWith('\t')) continue;
    const name = FIELD.exec(line)?.[1];
    if (name !== undefined) names.add(name);
    else if (index > 0 || !ENVELOPE.test(line)) return false;
  }
  const has = (name: string) => names.has(name);
  if (has('mime-version') && has('content-type')) return true;
  return SENDERS.some(has) && (KINDS.some(has) || LETTER.every(has));
}

/** Headings set off by “#” are the one mark that plain text hardly has. */
function isMarkdown(text: string): boolean {
  return (text.match(/^#{1,4} \S/gm)?.length ?? 0) >= 2;
}
