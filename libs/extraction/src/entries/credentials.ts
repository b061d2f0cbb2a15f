// Certificates, awards, publications and projects: a name, who gave it, when.
import type { Credential, Line } from '@vitae/contracts';
import {
  BESIDE,
  fieldBy,
  isEmpty,
  joined,
  rightEdge,
  spanOf,
  split,
  sub,
  textOf,
  wordsOf,
  type Span,
} from '../text/span.ts';
import { fold } from '../text/normalise.ts';
import { findDates } from '@vitae/contracts/dates';
import type { Calendar } from '../text/day-order.ts';
import { looksLikeInstitution } from '../vocabulary/degrees.ts';
import { organisationScore } from '../vocabulary/titles.ts';
import { dateGiven } from './dates-of.ts';
import { isExpiry, isProse, lookAlike, saysExpiry, toRows, type Row } from './entry-rows.ts';
import { labelledEntries, type LabelledEntry } from './labelled-entries.ts';
import { joinWrapped } from './highlights.ts';

const field = fieldBy('lists of certificates, awards, publications and projects');

/** An address with or without its scheme. No country has .js or .ts: these end names of libraries ("Node.js"). */
const URL =
  /(?:https?:\/\/[^\s()<>]+|(?<![\w-]|[\w-]\.)(?:[\w-]+\.)+(?:com|org|net|io|dev|app|me|edu|gov|(?![jt]s\b)[a-z]{2})(?:\/[^\s()<>]*)?)(?<![.,;:])/iu;
const ISSUED =
  /^(?:issued (?:by|on)|published (?:by|in|on)|issuer|awarded by|by|von|ausgestellt (?:von|am)|credential id|date)\s*:?\s*/iu;

/** Whether a line begins with a label of who gave it or when: "Published by …". */
export const saysIssuer = (text: string): boolean => ISSUED.test(text);

/**
 * Certificates or awards. Either each line names one, with issuer and date behind commas; or a date ends each entry of
 * several lines, name first, issuer below; or the look of the first line tells where entries begin.
 */
export function readCertificates(lines: readonly Line[], calendar: Calendar): Credential[] {
  const labelled = labelledEntries(lines);
  if (labelled) return labelled.flatMap((entry) => labelledCertificate(entry, calendar));
  const rows = toRows(lines);
  const edge = Math.max(0, ...rows.map(({ line }) => rightEdge(line)));
  const left = Math.min(...rows.map((row) => row.x));
  const isFull = (row: Row) => edge === 0 || rightEdge(row.line) - left > (edge - left) * FULL_LINE;
  return groupsOf(rows).flatMap((group) => toCertificate(group, isFull, calendar));
}

function labelledCertificate({ facts, date }: LabelledEntry, calendar: Calendar): Credential[] {
  const name = facts.get('degree') ?? facts.get('title');
  const issuer = facts.get('issuer') ?? facts.get('institution') ?? facts.get('organisation');
  const given = dateGiven(date, calendar);
  if (!name) return [];
  return [
    {
      name: field(name, 0.92),
      ...(issuer && { issuer: field(issuer, 0.9) }),
      ...(given && { date: given }),
    },
  ];
}

/** A line that ends this share of the column's width or further right may go on in the next one. */
const FULL_LINE = 0.6;

function groupsOf(rows: readonly Row[]): Row[][] {
  const [first] = rows;
  if (!first) return [];
  const dated = rows.filter((row) => row.date).length;
  const endWithDates =
    dated > 0 && !first.date && rows.at(-1)?.date !== undefined && rows.length >= dated * 2;
  const beginWithDates =
    (dated > 1 || rows.length <= 3) && first.date !== undefined && first.rest.length === 0;
  const groups: Row[][] = [];
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    const begins = endWithDates
      ? above?.date !== undefined
      : beginWithDates
        ? row.date !== undefined
        : !above || beginsByLook(row, above, first);
    if (begins || !groups.length) groups.push([]);
    groups.at(-1)?.push(row);
  });
  return groups;
}

function beginsByLook(row: Row, above: Row, first: Row): boolean {
  const start = row.rest[0] ? textOf(row.rest[0]) : '';
  if (!start || ISSUED.test(start) || /^[\p{Ll}(]/u.test(start)) return false;
  // "AWS Certified Solutions Architect –" over "Associate": a name that its line's end cuts.
  if (/[–—&-]$|\b(?:of|in|for|and)$/.test(above.line.text.trim())) return false;
  return row.bullet || lookAlike(row, first) || !(row.size < first.size - 0.4 || (first.bold && !row.bold));
}

function toCertificate(
  rows: readonly Row[],
  isFull: (row: Row) => boolean,
  calendar: Calendar,
): Credential[] {
  const named = rows.filter((row) => row.rest.length > 0);
  const [head, ...others] = named;
  if (!head) return [];
  const own = nameAndIssuer(head).map((span) => (span && isExpiry(span) ? undefined : span));
  const date = rows
    .filter((row) => !saysExpiry(row.date))
    .map((row) => dateGiven(row.date, calendar))
    .find((d) => d !== undefined);
  const names = own[0] ? [own[0]] : [];
  let issuer = own[1];
  for (const row of others) {
    const [span] = row.rest;
    if (!span) continue;
    const label = ISSUED.exec(textOf(span));
    const value = label ? sub(span, label[0].length) : span;
    // Undated lines of the first one's look go on with the name; the last line of a group is its issuer.
    const above = named[named.indexOf(row) - 1] ?? head;
    if (!label && !issuer && !row.date && row !== others.at(-1) && lookAlike(row, head) && isFull(above))
      names.push(value);
    else if (!isEmpty(value)) issuer ??= value;
  }
  const [name] = names;
  if (!name) return [];
  // Some layouts set the giver above the name.
  const swapped =
    issuer &&
    names.length === 1 &&
    others.length > 0 &&
    organisationScore(textOf(name)) >= 0.8 &&
    !fold(textOf(name)).startsWith(`${fold(textOf(issuer))} `) &&
    organisationScore(textOf(issuer)) < 0.5;
  const [first, second] = swapped && issuer ? [[issuer], name] : [names, issuer];
  return [
    { name: field(first, 0.88), ...(second && { issuer: field(second, 0.82) }), ...(date && { date }) },
  ];
}

function nameAndIssuer(row: Row): [Span | undefined, Span | undefined] {
  const [first, second] = row.rest.flatMap((span) => split(span, BESIDE));
  if (!first) return [undefined, undefined];
  // A bold name and a plain issuer may share a line without any mark between them.
  const words = first.line.words.filter((w) => w.start >= first.start && w.end <= first.end);
  const boundary = words.findIndex((w, i) => i > 0 && words[i - 1]?.bold && !w.bold);
  if (boundary > 0 && words[0]?.bold) {
    const end = (words[boundary - 1]?.end ?? 0) - first.start;
    const issuer = sub(first, end);
    return [sub(first, 0, end), isEmpty(issuer) ? second : issuer];
  }
  const inBrackets = issuerInBrackets(first, row);
  if (inBrackets) return inBrackets;
  const parts = split(first, /,\s|\s[–—-]\s/u);
  if (parts.length < 2) return [first, second];
  // The issuer is the last part; a name may hold commas itself, an issuer hardly.
  const issuers = parts.map(
    (p) => organisationScore(textOf(p)) + (looksLikeInstitution(textOf(p)) ? 0.3 : 0),
  );
  let at = parts.length - 1;
  for (let i = 1; i < parts.length; i++) if ((issuers[i] ?? 0) > (issuers[at] ?? 0) + 0.2) at = i;
  return [
    { ...first, end: (parts[at - 1] as Span).end },
    { ...first, start: (parts[at] as Span).start },
  ];
}

/** "First Aid (Red Cross, 2021)": who gave it, and often when, in brackets. An abbreviation of the name is none: "(PMP)". */
function issuerInBrackets(span: Span, row: Row): [Span, Span] | undefined {
  const text = textOf(span);
  // The date at the end of the brackets has been taken out already, and with it what closed them.
  const at = text.lastIndexOf('(');
  const name = text.slice(0, Math.max(0, at)).trimEnd();
  const inner = text
    .slice(at + 1)
    .replace(/\)$/, '')
    .replace(/(?<![,;\s])[,;\s]+$/, '');
  if (name.length < 3 || !/^[^)]{3,60}$/.test(inner)) return undefined;
  const dated = row.date !== undefined && !text.endsWith(')');
  const abbreviates = /^[\p{Lu}\d-]{2,8}$/u.test(inner);
  if (abbreviates && !dated) return undefined;
  return [sub(span, 0, name.length), sub(span, at + 1, at + 1 + inner.length)];
}

const NUMBERED = /^\[?\d{1,3}[.\])]\s/;
const YEAR = /\((?:19|20)\d\d[a-z]?\)[.,:]?\s/;
/** "Title. Venue, 2022." */
const PLAIN = /^(.{8,}?)\.\s+([^.\s][^.]{3,79}?),\s+(?:19|20)\d\d\.?$/u;
const QUOTED = /[“"«„]([^“”"«»„]{8,})[”"»]/u;

/** "(2020). Title. Venue": the sentence behind the year, and what follows it. */
function citedIn(text: string): { title: string; rest: string } | undefined {
  const year = YEAR.exec(text);
  const behind = year ? text.slice(year.index + year[0].length).trimStart() : '';
  const end = /[.?!]\s/.exec(behind.slice(1));
  return end
    ? { title: behind.slice(0, end.index + 2), rest: behind.slice(end.index + 3).trimStart() }
    : undefined;
}

const AUTHOR = String.raw`\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}`;
/** "Harris J, Tan M. ": last names with initials, as the sciences of life cite. */
const AUTHORS = new RegExp(
  `^${AUTHOR}(?:(?:[,;]|,?\\s(?:and|und|et|y|e|&))\\s${AUTHOR})*(?:,? et al)?\\.\\s+`,
  'u',
);

/** The sentence behind the authors, and what follows it; the full stop in "Inc. and" ends none. */
function behindAuthors(text: string): { title: string; rest: string } | undefined {
  const authors = AUTHORS.exec(text)?.[0].length ?? 0;
  const behind = text.slice(authors);
  const end = /[.?!]\s+(?=[\p{Lu}\d])/u.exec(behind);
  return authors > 0 && end
    ? { title: behind.slice(0, end.index + 1), rest: behind.slice(end.index + end[0].length) }
    : undefined;
}

/** Whether a line has the marks of a reference: a number, quotes, its year in brackets. */
export const isReference = (text: string) =>
  [NUMBERED, QUOTED, PLAIN].some((shape) => shape.test(text)) ||
  (citedIn(text) ?? behindAuthors(text)) !== undefined;

/** Publications: "Authors (2020). Title. Venue", "“Title”, Venue, 2020", or a title on a line of its own. */
export function readPublications(lines: readonly Line[], calendar: Calendar): Credential[] {
  // Without the marks of a reference they are set like certificates: the title, below it where and when.
  if (!lines.some((line) => isReference(line.text))) return readCertificates(lines, calendar);
  return joinReferences(lines).flatMap((spans): Credential[] => {
    const text = joined(spans);
    const quoted = QUOTED.exec(text);
    const dated = citedIn(text);
    const cited = dated ?? behindAuthors(text.trim());
    const plain = PLAIN.exec(text.trim());
    const title =
      quoted?.[1]?.replace(/[,.]$/, '') ??
      cited?.title.replace(/\.$/, '') ??
      plain?.[1] ??
      (split(spans[0] as Span, /,\s|\.\s/)[0] && textOf(split(spans[0] as Span, /,\s|\.\s/)[0] as Span));
    if (!title || title.length < 8) return [];
    const venue = /^([^,\d]{4,80}?)(?:,|\s\d|\.|$)/u.exec(cited?.rest ?? plain?.[2] ?? '')?.[1]?.trim();
    const date = findDates(text).at(dated ? 0 : -1);
    const where = locate(spans, title);
    const year = date?.end && date.end !== 'present' ? date.end : undefined;
    return [
      {
        name: field(where, 0.85, title),
        ...(venue && { issuer: field(locate(spans, venue), 0.75, venue) }),
        ...(year && { date: field(spans, 0.8, year.slice(0, 4)) }),
      },
    ];
  });
}

/** Lines of one reference: a new one begins with a number, a bullet, or where the look of the first line comes back after a full stop. */
function joinReferences(lines: readonly Line[]): Span[][] {
  const numbered = lines.filter((line) => NUMBERED.test(line.text)).length;
  if (numbered > lines.length * 0.25) {
    const references: Span[][] = [];
    for (const line of lines) {
      if (NUMBERED.test(line.text) || !references.length) references.push([]);
      references.at(-1)?.push(spanOf(line));
    }
    return references;
  }
  return joinWrapped(toRows(lines)).map((item) => item.map((row) => spanOf(row.line)));
}

function locate(spans: readonly Span[], text: string): Span[] {
  const start = text.slice(0, 12);
  const from = spans.findIndex((s) => textOf(s).includes(start));
  return from < 0 ? [...spans] : spans.slice(from, from + 1 + Math.ceil(text.length / 90));
}

/** A list of projects, each on a line of its own: "Tide Table: when to sail". */
const NAMED = /^[\p{Lu}\d][^.:]{1,50}(?::|\s[–—-])\s/u;

/** Projects: a head (name, link, date) and what it was about. */
export function readProjects(lines: readonly Line[], calendar: Calendar): Credential[] {
  const rows = toRows(lines);
  const [first] = rows;
  if (!first) return [];
  const found: { row: Row; body: Row[] }[] = [];
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    const begins =
      !above ||
      (first.bullet === row.bullet && NAMED.test(row.line.text) && NAMED.test(first.line.text)) ||
      (boldLead(spanOf(row.line)) && boldLead(spanOf(first.line)) && first.bullet === row.bullet) ||
      (lookAlike(row, first) &&
        !row.bullet &&
        !isProse(row) &&
        (isProse(above) || above.line.block !== row.line.block) &&
        (first.bold || row.line.block !== above.line.block));
    if (begins) found.push({ row, body: [] });
    else found.at(-1)?.body.push(row);
  });
  return found.flatMap(({ row, body }) => toProject(row, body, calendar));
}

/** "**tidycal** A small R package": bold words before plain ones are the name, whatever parts them. */
function boldLead(span: Span): Span | undefined {
  const words = wordsOf(span);
  const plain = words.findIndex((word) => !word.bold);
  const last = words[plain - 1];
  return last && sub(span, 0, last.end - span.start);
}

/** "open-source forecasts (" before an address in brackets. */
function withoutOpening(span: Span): Span {
  const mark = /(?<!\s)\s*[([–—|-]$/u.exec(textOf(span).trimEnd());
  return mark ? sub(span, 0, mark.index) : span;
}

function toProject(row: Row, body: readonly Row[], calendar: Calendar): Credential[] {
  const [head] = row.rest;
  if (!head) return [];
  const text = textOf(head);
  const url = URL.exec(text) ?? undefined;
  const withUrl = url ? head : body.map((r) => r.rest[0]).find((s) => s && URL.test(textOf(s)));
  const address = withUrl && URL.exec(textOf(withUrl));
  const lead = url ? sub(head, 0, url.index) : head;
  const bold = boldLead(lead);
  // "relaxfit. Fitting of spectra.", "Tide Table – tides", "canpeek: viewer"
  const parts = bold ? [bold, sub(lead, bold.end - lead.start)] : split(lead, /[.:]\s|\s[–—|-]\s|\t/u);
  const name = parts[0];
  if (!name || textOf(name).length > 80) return [];
  const description = parts[1]
    ? withoutOpening({ ...lead, start: parts[1].start })
    : body.map((r) => spanOf(r.line)).find((s) => !URL.test(textOf(s)));
  const date = dateGiven(row.date, calendar);
  return [
    {
      name: field(name, 0.82),
      ...(date && { date }),
      ...(withUrl &&
        address && { url: field(sub(withUrl, address.index, address.index + address[0].length), 0.9) }),
      ...(description && !isEmpty(description) && { description: field(description, 0.75) }),
    },
  ];
}
