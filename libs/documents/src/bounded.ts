// Keeps a Document within what extraction is made for: no line and no number of lines that would turn a rule's work on
// one line, or on all pairs of lines, into minutes. Long lines are parted; what is beyond the end is cut, with a flag.
import { cutText, type Document, type Line } from '@vitae/contracts';

/** A long paragraph of a Word file has about 1,500 characters. */
const MAX_LINE = 2_000;
/** 60 densely printed pages have about 4,000 lines of 70 characters. */
export const MAX_LINES = 5_000;
export const MAX_CHARACTERS = 300_000;

export function bounded(document: Document): Document {
  const lines: Line[] = [];
  let characters = 0;
  let truncated = false;
  for (const line of piecesOf(document.lines)) {
    characters += line.text.length;
    if (lines.length >= MAX_LINES || characters > MAX_CHARACTERS) {
      truncated = true;
      break;
    }
    lines.push({ ...line, number: lines.length + 1 });
  }
  // The file's reader may have said so already.
  const flags: Document['flags'] = truncated
    ? [...new Set([...document.flags, 'truncated' as const])]
    : document.flags;
  return { ...document, lines, flags };
}

/** The lines, the long ones in pieces: one by one, for a line of megabytes has thousands, most of which nobody asks for. */
function* piecesOf(lines: readonly Line[]): Generator<Line> {
  for (const line of lines) yield* parted(line);
}

/** A line as pieces of at most MAX_LINE characters, cut between words where that is possible. */
function* parted(line: Line): Generator<Line> {
  if (line.text.length <= MAX_LINE) {
    yield line;
    return;
  }
  let word = 0;
  for (let from = 0; from < line.text.length;) {
    const limit = from + cutText(line.text.slice(from, from + MAX_LINE + 1), MAX_LINE).length;
    const ahead = line.text.slice(from, limit + 1);
    const blank = limit < line.text.length ? Math.max(ahead.lastIndexOf(' '), ahead.lastIndexOf('\t')) : -1;
    const to = blank > 0 ? from + blank : limit;
    const text = line.text.slice(from, to).trim();
    const start = from + (line.text.slice(from, to).length - line.text.slice(from, to).trimStart().length);
    while ((line.words[word]?.end ?? Infinity) <= start) word++;
    const words: Line['words'] = [];
    for (let at = word; (line.words[at]?.start ?? Infinity) < start + text.length; at++) {
      const own = line.words[at];
      if (own)
        words.push({
          ...own,
          start: Math.max(0, own.start - start),
          end: Math.min(text.length, own.end - start),
        });
    }
    if (text) yield { ...line, text, words };
    from = to === from ? limit : to;
    if (line.text[from] === ' ' || line.text[from] === '\t') from++;
  }
}
