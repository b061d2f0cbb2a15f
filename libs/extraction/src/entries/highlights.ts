// The text of an entry as items: wrapped lines are joined to what the writer set as one point.
import type { Field } from '@vitae/contracts';
import { fieldBy, proseOf, rightEdge, type Span } from '../text/span.ts';
import type { Row } from './entry-rows.ts';

const field = fieldBy('text of the entry, wrapped lines joined');

/** A line that ends this share of the column's width or further right may have been wrapped. */
const FULL_LINE = 0.72;

export interface Body {
  readonly summary: Field<string> | undefined;
  readonly highlights: Field<string>[];
}

export function readBody(rows: readonly Row[]): Body {
  const items = joinWrapped(rows);
  const [first, second] = items;
  // A paragraph before a list, set further left or without the list's marks, introduces the work as a whole.
  const introduces =
    first &&
    second &&
    !first[0]?.bullet &&
    (second[0]?.bullet ||
      ((second[0]?.x ?? 0) > (first[0]?.x ?? 0) + 4 &&
        items.slice(1).every((i) => (i[0]?.x ?? 0) > (first[0]?.x ?? 0) + 4)));
  const spans = (item: Row[]): Span[] => item.map((row) => proseOf(row.line));
  return {
    summary: introduces ? field(spans(first), 0.85) : undefined,
    highlights: (introduces ? items.slice(1) : items).map((item) => field(spans(item), 0.9)),
  };
}

export function joinWrapped(rows: readonly Row[]): Row[][] {
  const edge = Math.max(0, ...rows.map(({ line }) => rightEdge(line)));
  const left = Math.min(...rows.map((r) => r.x));
  const marked = rows.some((row) => row.bullet);
  const pitches = rows
    .slice(1)
    .map((row, i) => pitch(rows[i] as Row, row))
    .filter((p) => p > 0);
  const tight = Math.min(...pitches);
  const items: Row[][] = [];
  rows.forEach((row, i) => {
    const previous = rows[i - 1];
    if (previous && continues(previous, row, { edge, left, marked, tight })) items.at(-1)?.push(row);
    else items.push([row]);
  });
  return items;
}

interface Column {
  edge: number;
  left: number;
  marked: boolean;
  tight: number;
}

function continues(previous: Row, row: Row, column: Column): boolean {
  if (row.bullet) return false;
  const text = row.line.text.trim();
  const ended = /[.!?:;]["”')]?$/.test(previous.line.text.trim());
  const flowed = previous.x === 0 && row.x === 0 && column.edge === 0;
  if (flowed) return /^\p{Ll}/u.test(text) && !ended;
  if (previous.bullet && row.x > previous.x + 40) return false;
  // More room than between the lines of one item begins another.
  const apart = pitch(previous, row) > column.tight * 1.18 + 0.5;
  const full = rightEdge(previous.line) - column.left > (column.edge - column.left) * FULL_LINE;
  if (column.marked) return !apart || (full && !ended);
  if (!full) return /^\p{Ll}/u.test(text) && !ended && !apart;
  return !ended || (!apart && column.tight > 0 && /^\p{Ll}/u.test(text));
}

const bottomOf = (row: Row) => {
  const box = row.line.words[0]?.box;
  return box ? box.y + box.height : 0;
};

const pitch = (a: Row, b: Row) => (a.line.page === b.line.page ? bottomOf(b) - bottomOf(a) : 0);
