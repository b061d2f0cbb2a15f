// The entries that the labels of a section's units amount to. Labels are a role, with `!` before that of an entry's first unit
// and `+` behind that of a unit that goes on with the text of the one before it of this role.
import type { Unit } from '../observe/units.ts';
import type { Row } from '../entries/entry-rows.ts';
import type { Span } from '../text/span.ts';
import type { Decoded } from './chain.ts';

export interface DecodedText {
  readonly spans: Span[];
  /** How likely its labels are, 0..1: the least likely one's. */
  sure: number;
}

export interface DecodedEntry {
  readonly texts: Map<string, DecodedText>;
  date: Row['date'];
  readonly head: Row[];
  readonly body: Row[];
}

export const roleOf = (label: string): string => label.replace(/^!|\+$/g, '');

export function entriesOf(units: readonly Unit[], { labels, sure: surely }: Decoded): DecodedEntry[] {
  const sure = surely();
  const entries: DecodedEntry[] = [];
  const rows = [...Map.groupBy(units.keys(), (i) => (units[i] as Unit).at).values()];
  for (const own of rows) {
    const begins = own.find((i) => labels[i]?.startsWith('!'));
    if (begins !== undefined || !entries.length)
      entries.push({ texts: new Map(), date: undefined, head: [], body: [] });
    const entry = entries.at(-1) as DecodedEntry;
    const [first] = own;
    const { row } = units[first as number] as Unit;
    const texts = own.filter((i) => labels[i] === 'text').length;
    const told = own.filter((i) => !['text', 'other'].includes(labels[i] as string)).length;
    // A list's item without a word that has a role is text, whatever it seems to be.
    if (texts > told || (told === 0 && row.bullet)) {
      entry.body.push(row);
      continue;
    }
    entry.head.push(row);
    for (const i of own) {
      const label = labels[i] as string;
      const role = roleOf(label);
      const unit = units[i] as Unit;
      if (role === 'other' || role === 'text') continue;
      if (role === 'date') {
        entry.date ??= row.date;
        continue;
      }
      const text = entry.texts.get(role);
      if (!text) entry.texts.set(role, { spans: [unit.span], sure: sure[i] as number });
      else if (label.endsWith('+')) {
        extend(text.spans, unit.span);
        text.sure = Math.min(text.sure, sure[i] as number);
      }
    }
  }
  for (const entry of entries) {
    // A date of the head is the entry's, though its label may say nothing.
    entry.date ??= entry.head.find(({ date }) => date)?.date;
    for (const { spans } of entry.texts.values()) spans.forEach((span, i) => (spans[i] = withBracket(span)));
  }
  return entries;
}

/** Adds a span to a text: on the same line it goes on from the one before. */
function extend(spans: Span[], next: Span): void {
  const last = spans.at(-1) as Span;
  if (last.line === next.line && next.start >= last.end && next.start - last.end <= CLOSE)
    spans[spans.length - 1] = { ...last, end: next.end };
  else spans.push(next);
}
/** Letters that may part two words of one text: a mark, or a small word that was left out. */
const CLOSE = 6;

/** "Acme (UK" with the bracket that closes behind it. */
function withBracket(span: Span): Span {
  const text = span.line.text.slice(span.start, span.end);
  return text.includes('(') && !text.includes(')') && span.line.text[span.end] === ')'
    ? { ...span, end: span.end + 1 }
    : span;
}
