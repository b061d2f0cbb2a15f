// Sections whose entries label their facts, one a line, as forms and the Europass do.
import type { Line } from '@vitae/contracts';
import { findDates } from '../text/date-range.ts';
import { restOfLine, spanOf, type Span } from '../text/span.ts';
import { labelOf, type EntryLabel } from './entry-labels.ts';
import type { Row } from './entry-rows.ts';

export interface LabelledEntry {
  readonly facts: ReadonlyMap<EntryLabel, Span>;
  readonly date: Row['date'];
  /** Lines of what was done, and lines without a label. */
  readonly body: readonly Line[];
}

/** Fewer labels than this, or all of one kind, are words that happen to stand before a colon. */
const LEAST_LABELS = 3;
const TELLING: readonly EntryLabel[] = ['title', 'organisation', 'degree', 'institution'];

/** The section's entries; undefined where its facts have no labels. A label that comes again begins the next entry. */
export function labelledEntries(lines: readonly Line[]): LabelledEntry[] | undefined {
  const labelled = lines.map((line) => labelOf(line));
  const labels = labelled.flatMap((found) => (found ? [found.label] : []));
  if (labels.length < LEAST_LABELS || new Set(labels).size < 2 || !labels.some((l) => TELLING.includes(l)))
    return undefined;
  const entries: { facts: Map<EntryLabel, Span>; date: Row['date']; body: Line[] }[] = [];
  lines.forEach((line, i) => {
    const found = labelled[i];
    const current = entries.at(-1);
    if (!current || (found && current.facts.has(found.label)))
      entries.push({ facts: new Map(), date: undefined, body: [] });
    const entry = entries.at(-1) as (typeof entries)[number];
    if (!found) {
      entry.body.push(line);
      return;
    }
    entry.facts.set(found.label, found.fact);
    if (found.label === 'date') entry.date = dateIn(found.fact);
    if (found.label === 'body') entry.body.push(restOfLine(line, found.fact.start));
  });
  return entries;
}

function dateIn(fact: Span): Row['date'] {
  const range = findDates(fact.line.text).find((date) => date.from >= fact.start);
  return range && { range, span: spanOf(fact.line, range.from, range.to) };
}
