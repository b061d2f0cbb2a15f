// Cuts the rows of a section into entries. Each entry has one date; where it begins is told by how the first one begins:
// so many lines above its date, in that look.
import { splitPlace } from '../fields/location.ts';
import { spanOf } from '../text/span.ts';
import { organisationScore, titleScore } from '../vocabulary/titles.ts';
import { isProse, lookAlike, type Row } from './entry-rows.ts';
import { withoutMarksOfHeads } from './listed-entries.ts';

export interface Entry {
  /** Lines that say who, what, where and when. */
  readonly head: readonly Row[];
  /** What was done there. */
  readonly body: readonly Row[];
}

/** So many lines above its date an entry may begin. */
const MAX_ABOVE = 4;
const MAX_HEAD = 6;

/** `needsRange`: only ranges (not single dates) begin entries, as long as the section has any. */
export function splitEntries(written: readonly Row[], needsRange: boolean): Entry[] {
  const rows = withoutMarksOfHeads(written, needsRange);
  const ranged = rows.some((row) => row.date?.range.isRange);
  const anchors = rows.flatMap((row, i) =>
    row.date && !row.bullet && (row.date.range.isRange || !(needsRange && ranged) || standsAlone(row))
      ? [i]
      : [],
  );
  if (datesClose(rows, anchors)) return closedEntries(rows, anchors);
  const starts = anchors.length ? startsOf(rows, anchors) : undated(rows);
  return starts.map((start, i) => toEntry(rows.slice(start, starts[i + 1] ?? rows.length)));
}

/**
 * Dates alone on lines under what was done there, as where a page sets them beside the text: the section ends with one,
 * the first stands right under text, and at least two are there to show the habit.
 */
function datesClose(rows: readonly Row[], anchors: readonly number[]): boolean {
  const [first] = anchors;
  const head = rows[0];
  if (first === undefined || anchors.length < 2 || !head || isProse(head)) return false;
  const above = rows[first - 1];
  return (
    anchors.at(-1) === rows.length - 1 &&
    anchors.every((anchor) => rows[anchor]?.rest.length === 0) &&
    above !== undefined &&
    isProse(above)
  );
}

/** Each entry ends with its date; its head is as long as the first one's, or up to its text. */
function closedEntries(rows: readonly Row[], anchors: readonly number[]): Entry[] {
  const longest = Math.min(MAX_ABOVE, rows.findIndex(isProse));
  return anchors.map((anchor, i) => {
    const above = rows.slice((anchors[i - 1] ?? -1) + 1, anchor);
    const text = above.findIndex(isProse);
    const length = text < 0 ? longest : Math.min(longest, text);
    return {
      head: [...above.slice(0, length), ...rows.slice(anchor, anchor + 1)],
      body: above.slice(length),
    };
  });
}

/** A single date that has its line or its cell for itself is an entry's date: "Jan 2022" of a short internship. */
const standsAlone = (row: Row) =>
  row.rest.length === 0 ||
  row.rest.every(
    (span) =>
      span.end < (row.date?.span.start ?? 0) &&
      row.line.text.slice(span.end, row.date?.span.start).includes('\t'),
  );

function startsOf(rows: readonly Row[], anchors: readonly number[]): number[] {
  const firstOffset = firstOffsetOf(rows, anchors[0] as number);
  const first = rows[(anchors[0] as number) - firstOffset] as Row;
  const datesLead = firstOffset === 0 && anchors.every((anchor) => dateLeads(rows[anchor] as Row));
  if (datesLead) return [...anchors];
  const top = rows.slice(Math.max(0, (anchors[0] as number) - firstOffset), anchors[0]);
  const placesFollow = top.length > 0 && !top.some(isPlaceAlone);
  return anchors.map((anchor, i) => {
    if (i === 0) return Math.max(0, anchor - firstOffset);
    const below = (anchors[i - 1] as number) + 1;
    const isPlaceOfAbove = placesFollow && below < anchor && isPlaceAlone(rows[below] as Row);
    const floor = isPlaceOfAbove ? below + 1 : below;
    let best = { start: anchor, score: -Infinity };
    for (let start = anchor; start >= Math.max(floor, anchor - MAX_ABOVE); start--) {
      if (start < anchor && isProse(rows[start] as Row)) break;
      const score = startScore(rows, start, anchor, firstOffset, first, floor);
      if (score > best.score) best = { start, score };
    }
    return best.start;
  });
}

/** A line that is nothing but a place: where the first entry has none above its date, it belongs to the date that it stands under. */
const isPlaceAlone = ({ line, date }: Row): boolean => {
  const { rest, place } = splitPlace(spanOf(line));
  return !date && place !== undefined && rest === undefined;
};

/** A date in the margin, or at the beginning of its line: the entry begins there. */
const dateLeads = ({ date }: Row) => (date?.startSpan ?? date?.span)?.start === 0;

/** Lines between the top of the section and its first date, unless they are text (then the nearest ones that are not). */
function firstOffsetOf(rows: readonly Row[], anchor: number): number {
  let offset = 0;
  while (offset < Math.min(anchor, MAX_ABOVE) && !isProse(rows[anchor - offset - 1] as Row)) offset++;
  return offset;
}

function startScore(
  rows: readonly Row[],
  start: number,
  anchor: number,
  firstOffset: number,
  first: Row,
  floor: number,
): number {
  const row = rows[start] as Row;
  const above = rows[start - 1];
  let score = -(anchor - start) * 0.1;
  if (anchor - start === firstOffset) score += 2;
  if (lookAlike(row, first)) score += 2;
  if (above && row.line.block !== above.line.block) score += 1;
  if (above && (isProse(above) || start === floor)) score += 1;
  // A line above that looks like part of a head is part of this one.
  if (above && start > floor && !isProse(above) && (above.bold || above.size > row.size + 0.4)) score -= 0.9;
  return score;
}

/** Without dates, entries begin where the look of the first line comes back after text. */
function undated(rows: readonly Row[]): number[] {
  const [first] = rows;
  if (!first) return [];
  return rows.flatMap((row, i) => {
    const above = rows[i - 1];
    const begins =
      !above ||
      (lookAlike(row, first) && !isProse(row) && (isProse(above) || row.line.block !== above.line.block));
    return begins ? [i] : [];
  });
}

function toEntry(rows: readonly Row[]): Entry {
  let end = Math.max(1, rows.findIndex((row) => row.date !== undefined) + 1);
  while (
    end < rows.length &&
    end < MAX_HEAD &&
    continuesHead(rows[end] as Row, rows.slice(0, end)) &&
    !isCutSentence(rows[end] as Row, rows[end + 1])
  )
    end++;
  return { head: rows.slice(0, end), body: rows.slice(end) };
}

/** "Built a churn model that saved millions a" over "year.": text, though its line has no full stop. */
const isCutSentence = (row: Row, next: Row | undefined) =>
  row.line.text.length > 40 && next !== undefined && !next.bullet && /^\p{Ll}/u.test(next.line.text);

function continuesHead(row: Row, head: readonly Row[]): boolean {
  if (isProse(row) || row.date) return Boolean(row.date && !row.bullet && !head.some((h) => h.date));
  const left = Math.min(...head.map((h) => h.x));
  // Lists stand further in than the head they belong to.
  if (row.x > left + 7 && !head.some((h) => Math.abs(h.x - row.x) < 2)) return false;
  return row.line.text.length < 75 && !(head.some(({ rest }) => rest.length > 0) && isUnstopped(row));
}

/** Words of a line from which it may be a sentence without its stop. */
const LEAST_WORDS_OF_SENTENCE = 5;
/** The share of them in small letters, without the first. */
const SMALL_WORDS = 0.7;

/** "Trained four helpers and wrote the summer menu": below a head that has its date a line in small letters that names nothing is text. */
function isUnstopped({ line: { text } }: Row): boolean {
  const words = text.trim().split(/\s+/).slice(1);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    words.length >= LEAST_WORDS_OF_SENTENCE - 1 &&
    small >= words.length * SMALL_WORDS &&
    titleScore(text) < 0.8 &&
    organisationScore(text) < 0.6
  );
}
