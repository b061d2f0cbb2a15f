// Work entries: who one worked for, as what, where and when, and what one did there.
import type { Field, Line, Position } from '@vitae/contracts';
import { COMMA, fieldBy, split, sub, textOf, withAlternatives, type Span } from '../text/span.ts';
import { endsAsOrganisation, HEAD_FIRST, organisationScore, titleScore } from '../vocabulary/titles.ts';
import { rangeOver } from '@vitae/contracts/dates';
import type { Calendar } from '../text/day-order.ts';
import { datesOf } from './dates-of.ts';
import { employmentOf, statedEmployment } from './employment-type.ts';
import { labelOf } from './entry-labels.ts';
import { toRows, type Row } from './entry-rows.ts';
import { takeApart, type Head, type Piece } from './head-pieces.ts';
import { Employers, spansTitles, type EmployedPosition } from './employers.ts';
import { isUnknownTown, splitPlace } from '../fields/location.ts';
import { readBody } from './highlights.ts';
import { labelledEntries, type LabelledEntry } from './labelled-entries.ts';
import { splitEntries } from './split-entries.ts';

const field = fieldBy('work: title and organisation by words, order and look');

interface Roles {
  title?: Span | undefined;
  organisation?: Span | undefined;
  place?: Span | undefined;
  /** The next best reading of the same pieces. */
  runnerUp?: { title: Span; organisation: Span } | undefined;
}

/** What the section's clear entries show about its unclear ones. */
interface Habits {
  /** Positive where titles come before organisations. */
  titleFirst: number;
  titleLooks: Map<string, number>;
  /** The same of one piece that holds both, parted by a comma: told by those whose title is sure. */
  titleBeforeComma: number;
}

const lookOf = (row: Row) => `${Math.round(row.size * 2)}${row.bold ? 'b' : ''}${row.italic ? 'i' : ''}`;

/**
 * Reads a section of work entries; `home` is the candidate's town, which many work in and no list may have.
 */
export function readPositions(lines: readonly Line[], calendar: Calendar, home?: string): Position[] {
  const labelled = labelledEntries(lines);
  if (labelled) return labelled.map((entry) => labelledPosition(entry, calendar, home));
  const entries = splitEntries(toRows(lines), true);
  const heads = entries.map((entry) => takeApart(entry.head, home));
  const habits = learnHabits(heads);
  const employers = new Employers();
  const read = entries.flatMap((entry, i): EmployedPosition[] => {
    const head = heads[i] as Head;
    const own = withSelfEmployment(assignRoles(head, habits), head);
    const roles = employers.areKnownOf(entry.head, own) ? { title: own.organisation, place: own.place } : own;
    const inherited = employers.of(entry.head, roles);
    const place = roles.place ?? inherited?.place;
    const client = clientIn([...entry.head, ...entry.body]);
    const isClients = (row: Row) => row.line === client?.line && client.end >= row.line.text.length;
    const { summary, highlights } = readBody(entry.body.filter((row) => !isClients(row)));
    const employmentType = employmentOf(head.employment, roles.title);
    if (!roles.title && !roles.organisation && !head.date) return [];
    const position: Position = {
      ...(roles.organisation && {
        organisation: scored(roles.organisation, organisationScore, roles.runnerUp?.organisation),
      }),
      ...(inherited && { organisation: field(inherited.organisation, 0.8) }),
      ...(client && { client: field(client, 0.88) }),
      ...(roles.title && { title: scored(roles.title, titleScore, roles.runnerUp?.title) }),
      ...(employmentType && { employmentType }),
      ...(place && { location: field(place, 0.85) }),
      ...datesOf(head.date && spanning(head.date), calendar),
      ...(summary && { summary }),
      highlights,
    };
    return [{ position, isInherited: inherited !== undefined }];
  });
  return read.filter((entry, i) => !spansTitles(entry, read[i + 1])).map(({ position }) => position);
}

/** An entry whose facts say themselves what they are. */
function labelledPosition({ facts, date, body }: LabelledEntry, calendar: Calendar, home?: string): Position {
  // A teacher's employer is a school.
  const employer = facts.get('organisation') ?? facts.get('institution');
  const { rest, place } = employer ? splitPlace(employer, home) : { rest: undefined, place: undefined };
  const organisation = rest ?? employer;
  const title = facts.get('title');
  const client = facts.get('client');
  const employmentType = employmentOf(facts.get('employment'), title);
  const location = facts.get('place') ?? (rest && place);
  const { summary, highlights } = readBody(toRows(body));
  return {
    ...(organisation && { organisation: field(organisation, 0.95) }),
    ...(client && { client: field(client, 0.93) }),
    ...(title && { title: field(title, 0.96) }),
    ...(employmentType && { employmentType }),
    ...(location && { location: field(location, 0.9) }),
    ...datesOf(date && spanning(date), calendar),
    ...(summary && { summary }),
    highlights,
  };
}

/** Who works for nobody is at home there: "Freelance" stands where others name their employer. */
const withSelfEmployment = (roles: Roles, { employment }: Head): Roles =>
  !roles.organisation && employment && statedEmployment(textOf(employment)) === 'freelance'
    ? { ...roles, organisation: employment }
    : roles;

/** "Client: Rhine Bank", on a line of its own or before what was done there; none where there were several. */
export function clientIn(rows: readonly Row[]): Span | undefined {
  const facts = rows.flatMap((row) => {
    const labelled = labelOf(row.line);
    return labelled?.label === 'client' ? [labelled.fact] : [];
  });
  const [only] = facts;
  return only && facts.length === 1 ? (split(only, /\.\s/)[0] ?? only) : undefined;
}

/** "Jan 2022" alone: work that began and ended then. */
export const spanning = (date: NonNullable<Head['date']>): NonNullable<Head['date']> => ({
  ...date,
  range: { ...rangeOver(date.range, date.range), isRange: date.range.isRange },
});

function scored(span: Span, score: (text: string) => number, other: Span | undefined): Field<string> {
  const confidenceOf = (of: Span) => 0.72 + 0.22 * score(textOf(of));
  const chosen = field(span, confidenceOf(span));
  return other ? withAlternatives(chosen, [field(other, Math.min(0.5, confidenceOf(other) / 2))]) : chosen;
}

/** Above 0 a title, below 0 an organisation. A text that ends in the head of a title ("Software Engineer") is one, whatever trade it names. */
function lean(span: Span): number {
  const text = textOf(span);
  const [title, organisation] = [titleScore(text), organisationScore(text)];
  if (title >= 1 || (title >= HEAD_FIRST && organisation < 1)) return title - organisation * 0.15;
  // "St Oswin's General Hospital" holds the head of a title ("general") somewhere, and is none.
  return (endsAsOrganisation(text) ? Math.min(title, 0.2) : title) - organisation;
}

function learnHabits(heads: readonly Head[]): Habits {
  const habits: Habits = { titleFirst: 0, titleLooks: new Map(), titleBeforeComma: 0 };
  for (const { pieces } of heads) {
    const [a, b] = pieces;
    if (a && !b) {
      const parts = split(a.span, COMMA);
      const [first, last] = [parts[0], parts.at(-1)];
      if (first && last && first !== last) {
        const [isFirst, isLast] = [first, last].map((part) => titleScore(textOf(part)) >= 0.8);
        habits.titleBeforeComma += Number(isFirst) - Number(isLast);
      }
      if (first && last && first !== last)
        habits.titleFirst += Math.max(-1, Math.min(1, lean(first) - lean(last))) / 2;
    }
    if (!a || !b) continue;
    const difference =
      Math.sign(lean(a.span) - lean(b.span)) * Math.min(1, Math.abs(lean(a.span) - lean(b.span)));
    habits.titleFirst += difference;
    if (lookOf(a.row) === lookOf(b.row)) continue;
    habits.titleLooks.set(lookOf(a.row), (habits.titleLooks.get(lookOf(a.row)) ?? 0) + difference);
    habits.titleLooks.set(lookOf(b.row), (habits.titleLooks.get(lookOf(b.row)) ?? 0) - difference);
  }
  return habits;
}

function assignRoles(head: Head, habits: Habits): Roles {
  const { pieces, place } = head;
  const named = pieces.find((p) => p.role === 'organisation');
  if (named) return { title: pieces.find((p) => p.role === 'title')?.span, organisation: named.span, place };
  if (pieces.length === 1) return { ...splitPiece(pieces[0] as Piece, habits), place };
  if (pieces.length === 0) return { place };
  const [first, second] = pieces as [Piece, Piece];
  if (pieces.length === 2 && second.row !== first.row && isUnknownTown(textOf(second.span))) {
    // "HR Partner, Corrib MedTech" over "2019 – Present, Galway", or over "Upper Fenwick, CA": what is complete needs no second name.
    const own = splitPiece(first, habits);
    const town = place ? upTo(second.span, place) : second.span;
    if (own.title && own.organisation && town) return { ...own, place: town };
  }
  return { ...bestPair(pieces.slice(0, 4), habits), place };
}

/** From a town to the state that stands behind it on its line. */
const upTo = (town: Span, state: Span): Span | undefined =>
  town.line === state.line && /^,\s*$/.test(town.line.text.slice(town.end, state.start))
    ? { ...town, end: state.end }
    : undefined;

function bestPair(pieces: readonly Piece[], habits: Habits): Roles {
  const readings: { score: number; title: Span; organisation: Span }[] = [];
  pieces.forEach((t, i) =>
    pieces.forEach((o, j) => {
      if (i === j) return;
      const order =
        Math.sign(habits.titleFirst) * (i < j ? 0.35 : -0.35) * Math.min(1, Math.abs(habits.titleFirst));
      const early = -0.15 * (i + j);
      const score = lean(t.span) - lean(o.span) + order + early;
      readings.push({ score, title: t.span, organisation: o.span });
    }),
  );
  const [best, runnerUp] = readings.sort((a, b) => b.score - a.score);
  return best ? { title: best.title, organisation: best.organisation, runnerUp } : {};
}

/** "Emergency Department" between a title and an employer says more of the title. */
const UNIT = /\s(?:department|unit|ward|team|division)$/iu;

/** "Disponent, Havelfracht AG": a title that no list has, before or behind the employer as in the section's other lines. */
function byShape(parts: readonly Span[], titleBeforeComma: number): Roles | undefined {
  const [first, second, ...others] = parts;
  if (!first || !second || others.length > 0 || titleBeforeComma === 0) return undefined;
  const [title, organisation] = titleBeforeComma > 0 ? [first, second] : [second, first];
  const [ofTitle, ofOrganisation] = [title, organisation].map((part) => organisationScore(textOf(part)));
  return (ofTitle ?? 1) < 0.5 && (ofOrganisation ?? 0) >= 0.6 ? { title, organisation } : undefined;
}

/** One piece: a title, an organisation, or both parted by a comma. */
function splitPiece(piece: Piece, habits: Habits): Roles {
  const look = habits.titleLooks.get(lookOf(piece.row)) ?? 0;
  if (habits.titleLooks.size > 1 && look >= 0.6) return { title: piece.span };
  if (habits.titleLooks.size > 1 && look <= -0.6) return { organisation: piece.span };
  const habit = Math.max(-0.3, Math.min(0.3, habits.titleFirst * 0.15));
  const parts = split(piece.span, COMMA);
  let best: { score: number; roles: Roles } | undefined;
  for (let i = 1; i < parts.length; i++) {
    const left = sub(piece.span, 0, (parts[i - 1] as Span).end - piece.span.start);
    const right = sub(piece.span, (parts[i] as Span).start - piece.span.start);
    for (const [title, organisation, order] of [
      [left, right, 1],
      [right, left, -1],
    ] as const) {
      // Titles come first more often than not; the organisation is rather the shorter part.
      const score =
        lean(title) -
        lean(organisation) +
        order * (0.15 + habit) +
        i * 0.05 +
        (order > 0 && UNIT.test(textOf(parts[i - 1] as Span)) && endsAsOrganisation(textOf(organisation))
          ? 0.1
          : 0) -
        (lean(organisation) > 0.3 ? 0.6 : 0);
      if (titleScore(textOf(title)) >= 0.4 && (!best || score > best.score))
        best = { score, roles: { title, organisation } };
    }
  }
  if (best && best.score > 0.4) return best.roles;
  const shaped = byShape(parts, habits.titleBeforeComma);
  if (shaped) return shaped;
  return lean(piece.span) >= 0.3 ? { title: piece.span } : { organisation: piece.span };
}
