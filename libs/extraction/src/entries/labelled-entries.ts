// Sections whose entries label their facts, one a line, as forms and the Europass do.
import type { Line } from '@vitae/contracts';
import { findDates, rangeOver } from '@vitae/contracts/dates';
import { cellsOf, restOfLine, spanOf, textOf, wordsOf, type Span } from '../text/span.ts';
import { labelNamed, labelOf, type EntryLabel } from './entry-labels.ts';
import type { Row } from './entry-rows.ts';
import { endAlone } from './stacked-dates.ts';

export interface LabelledEntry {
  readonly facts: ReadonlyMap<EntryLabel, Span>;
  readonly date: Row['date'];
  /** Lines of what was done, and lines without a label. */
  readonly body: readonly Line[];
}

/** Fewer labels than this, or all of one kind, are words that happen to stand before a colon, unless there is nothing else. */
const LEAST_LABELS = 3;
const DATES: readonly EntryLabel[] = ['date', 'from', 'to'];
const TELLING: readonly EntryLabel[] = ['title', 'organisation', 'degree', 'institution'];

/** The section's entries; undefined where its facts have no labels. */
export function labelledEntries(lines: readonly Line[]): LabelledEntry[] | undefined {
  return tableEntries(lines) ?? formEntries(lines);
}

/** A table: its first row names the facts, each row below is an entry ("Degree | University | Year | Percentage"). */
function tableEntries(lines: readonly Line[]): LabelledEntry[] | undefined {
  const [head, ...rows] = lines;
  const columns = head ? cellsOf(head).map((cell) => ({ cell, label: labelNamed(textOf(cell)) })) : [];
  const known = columns.filter((column) => column.label).length;
  if (columns.length < 2 || known < columns.length - 1 || known < 2 || !rows.length) return undefined;
  const entries: { facts: Map<EntryLabel, Span>; date: Row['date']; body: Line[] }[] = [];
  for (const row of rows) {
    const cells = cellsOf(row);
    const entry = { facts: new Map<EntryLabel, Span>(), date: undefined as Row['date'], body: [] as Line[] };
    cells.forEach((cell, i) => {
      const label = (cells.length === columns.length ? columns[i] : nearest(columns, cell))?.label;
      const known = label && entry.facts.get(label);
      if (label && !known) entry.facts.set(label, cell);
      // Both dates under one "From – To".
      else if (label === 'date' && known) entry.facts.set(label, { ...known, end: cell.end });
    });
    // A line that fills one column only goes on with the row above, or is none of the table's.
    if (entry.facts.size < 2) entries.at(-1)?.body.push(row);
    else entries.push({ ...entry, date: dateOf(entry.facts) });
  }
  return entries.length ? entries : undefined;
}

function nearest<C extends { cell: Span }>(columns: readonly C[], cell: Span): C | undefined {
  const x = (span: Span) => wordsOf(span)[0]?.box?.x ?? 0;
  return columns.reduce<C | undefined>(
    (best, column) =>
      !best || Math.abs(x(column.cell) - x(cell)) < Math.abs(x(best.cell) - x(cell)) ? column : best,
    undefined,
  );
}

/** The date of an entry: a range in one fact, or its ends in two. */
function dateOf(facts: ReadonlyMap<EntryLabel, Span>): Row['date'] {
  const [whole, from, to] = [facts.get('date'), facts.get('from'), facts.get('to')];
  if (whole) return dateIn(whole);
  const start = from && dateIn(from);
  if (!start?.range.end || start.range.end === 'present') return to && dateIn(to);
  const end = to && (endAlone(to) ?? dateIn(to)?.range);
  const range = rangeOver(start.range, end ?? start.range);
  return { span: to ?? start.span, startSpan: start.span, range: end ? range : { ...range, end: undefined } };
}

/** One fact a line, its label before it. A label that comes again begins the next entry. */
function formEntries(lines: readonly Line[]): LabelledEntry[] | undefined {
  const labelled = lines.map((line) => labelOf(line));
  const labels = labelled.flatMap((found) => (found ? [found.label] : []));
  const isWhole = lines.every((line, i) => labelled[i] && line.text.includes(':'));
  const isForm = isWhole || (labels.length >= LEAST_LABELS && new Set(labels).size >= 2);
  if (!isForm || !labels.some((l) => TELLING.includes(l))) return undefined;
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
    if (DATES.includes(found.label)) entry.date = dateOf(entry.facts);
    if (found.label === 'body') entry.body.push(restOfLine(line, found.fact.start));
  });
  return entries;
}

function dateIn(fact: Span): Row['date'] {
  const [first, second] = findDates(fact.line.text).filter(
    (date) => date.from >= fact.start && date.to <= fact.end,
  );
  if (!first) return undefined;
  const isPair = second && !first.isRange && !second.isRange && first.end !== 'present';
  const range = isPair ? rangeOver(first, second) : first;
  return { range, span: spanOf(fact.line, range.from, range.to) };
}
