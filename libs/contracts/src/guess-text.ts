// Tells HTML, mail, Markdown and plain text apart by how a text begins. This runs in the process that faces the network, on
// whatever was sent: every step goes forward through the text once, and none looks for a second way to read it.

/** All that is looked at; what comes later in a file says nothing more about its format. */
export const TEXT_HEAD_BYTES = 64 * 1024;

export type TextFormat = 'html' | 'eml' | 'md' | 'txt';

/** The text of the first bytes (see TEXT_HEAD_BYTES), with letters beyond ASCII in any decoding. */
export function guessText(head: string): TextFormat {
  const text = head.toLowerCase();
  if (beginsAsHtml(text)) return 'html';
  if (beginsAsMail(text)) return 'eml';
  return isMarkdown(text) ? 'md' : 'txt';
}

const BLANKS = /\s*/y;
/** A byte order mark, also as it looks in Latin-1. */
const MARK = /ï»¿|\ufeff/y;
const HTML_TAG = /<(?:!doctype\s+html|html|head|body)\b/y;

function beginsAsHtml(text: string): boolean {
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
  skipUntil('<?xml', '>');
  while (skipUntil('<!--', '-->'));
  HTML_TAG.lastIndex = at;
  return HTML_TAG.test(text);
}

const FIELD = /^([\w-]+):/;
/** How a mailbox file sets off its messages. */
const ENVELOPE = /^from \S/;
const SENDERS: readonly string[] = ['from', 'received', 'return-path'];
const KINDS: readonly string[] = ['mime-version', 'message-id', 'content-type'];

/** A message begins with its header fields (RFC 5322), and a mail has at least these two kinds of them. */
function beginsAsMail(text: string): boolean {
  const names = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') break;
    if (line.startsWith(' ') || line.startsWith('\t')) continue;
    const name = FIELD.exec(line)?.[1];
    if (name !== undefined) names.add(name);
    else if (index > 0 || !ENVELOPE.test(line)) return false;
  }
  return SENDERS.some((name) => names.has(name)) && KINDS.some((name) => names.has(name));
}

/** Headings set off by “#” are the one mark that plain text hardly has. */
function isMarkdown(text: string): boolean {
  return (text.match(/^#{1,4} \S/gm)?.length ?? 0) >= 2;
}
