// Cuts the document into sections. Headings known by their words show what a heading of this document looks like; other
// short lines of that look are headings too, and known words that do not look like it ("Languages" above a list of
// programming languages) are none.
import type { Document, Line } from '@vitae/contracts';
import { fold } from '../text/normalise.ts';
import { cellsOf, isRightBelow, restOfLine, spanOf, textOf, type Span } from '../text/span.ts';
import { titleScore } from '../vocabulary/titles.ts';
import { guessKind } from './guess-kind.ts';
import { findSignature } from './signature.ts';
import {
  alike,
  lookBeside,
  Looks,
  nearlyAlike,
  usualLook,
  type Candidate,
  type Look,
} from './heading-looks.ts';
import { knownHeading, likelyHeading, type SectionKind } from './headings.ts';

export interface Section {
  readonly kind: SectionKind;
  readonly heading: Span | undefined;
  readonly lines: readonly Line[];
}

const MAX_HEADING_WORDS = 6;
/** Lines at the top that may hold name and headline in the look of a heading; a format that marks headings marks those otherwise. */
const namesWithin = ({ marked }: Look) => (marked ? 1 : 3);
/** Page footers, and page headers that only repeat what the first page says. */
const isRunning = (line: Line) => line.role === 'footer' || (line.role === 'header' && line.page > 1);

export function splitSections(document: Document): Section[] {
  const lines = document.lines.filter((line) => !isRunning(line));
  const looks = new Looks(lines);
  const known = knownHeadings(lines, looks);
  const usual = usualLook(known);
  const headings = findHeadings(lines, known, usual, looks);
  const ways = contactBlocks(lines);
  const signature = findSignature(lines);
  const sections: { kind: SectionKind | undefined; heading: Span | undefined; lines: Line[] }[] = [
    { kind: undefined, heading: undefined, lines: [] },
  ];
  let resumed: SectionKind | undefined;
  /** The kind of the list in which a label began a section of its own. */
  let listOf: SectionKind | undefined;
  lines.forEach((line, i) => {
    const found = headings.get(line);
    if (found === 'goes on') {
      const rest = cellsOf(line)[1];
      if (rest) sections.at(-1)?.lines.push(restOfLine(line, rest.start));
      return;
    }
    if (line === signature?.line) {
      sections.push({ kind: 'contact', heading: undefined, lines: [signature.place] });
      return;
    }
    const current = sections.at(-1)?.kind;
    const inList = found ? undefined : labelInList(line, listOf ?? current);
    const label = inList ?? (found ? undefined : labelApart(lines, i, current, headings));
    if (label) {
      if (inList) listOf ??= current;
      sections.push({ kind: label.kind, heading: label.span, lines: [] });
      const rest = afterHeading(line, label.span);
      if (rest) sections.at(-1)?.lines.push(rest);
      return;
    }
    if (listOf && (found || cellsOf(line).length > 1)) {
      if (!found) sections.push({ kind: listOf, heading: undefined, lines: [] });
      listOf = undefined;
    }
    const isWay = ways.has(line.block) && sections.length > 1;
    const wasWay = ways.has(lines[i - 1]?.block ?? -1) && sections.length > 1;
    if (found) sections.push({ kind: found.kind, heading: found.span, lines: [] });
    // Type larger than that of the headings is the name's: beside a sidebar it comes after the sidebar's sections.
    else if (usual && looks.isNames(line, usual) && sections.length > 1 && line.page === 1)
      sections.push({ kind: 'contact', heading: undefined, lines: [] });
    else if (isWay && !wasWay && !CONTACT_KINDS.includes(current)) {
      resumed = current;
      sections.push({ kind: 'contact', heading: undefined, lines: [] });
    } else if (wasWay && !isWay && resumed) {
      sections.push({ kind: resumed, heading: undefined, lines: [] });
      resumed = undefined;
    }
    if (found) resumed = undefined;
    const rest = found ? afterHeading(line, found.span) : line;
    if (rest) sections.at(-1)?.lines.push(rest);
  });
  const [top, ...others] = sections;
  return [
    { kind: 'contact', heading: undefined, lines: top?.lines ?? [] },
    ...others.map((s) => ({ heading: s.heading, lines: s.lines, kind: s.kind ?? guessKind(s.lines) })),
  ];
}

/** What labels in a list of skills may name besides skills. */
const LABELLED: readonly SectionKind[] = [
  'certifications',
  'awards',
  'publications',
  'memberships',
  'interests',
  'languages',
];

/** "Courses and Certificates ⇥ Advanced Life Support, 2023" among the skills, as the Europass has it. */
function labelInList(
  line: Line,
  list: SectionKind | undefined,
): { kind: SectionKind; span: Span } | undefined {
  const [span, rest] = cellsOf(line);
  if (!span || !rest || line.bullet || (list !== 'skills' && list !== 'other')) return undefined;
  const kind = knownHeading(textOf(span));
  if (!kind || !LABELLED.includes(kind)) return undefined;
  // "Languages ⇥ Java, Python" are no languages.
  return kind !== 'languages' || guessKind([restOfLine(line, rest.start)]) === 'languages'
    ? { kind, span }
    : undefined;
}

const LABEL_OF_LIST = /^([^,;:\t]{3,30}?)\s?:\s(?=\S)/u;

/** What the label before a line's list names. */
const labelled = (line: Line) => knownHeading(LABEL_OF_LIST.exec(line.text)?.[1] ?? '');

/** "LANGUES : anglais, italien" apart from the entries of another section, at its end: a list with its heading on its line. */
function labelApart(
  lines: readonly Line[],
  at: number,
  current: SectionKind | undefined,
  headings: ReadonlyMap<Line, Heading>,
): { kind: SectionKind; span: Span } | undefined {
  const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || !above || above.block === line.block || line.bullet) return undefined;
  if (current === undefined || HOLD_LABELS.includes(current)) return undefined;
  const label = LABEL_OF_LIST.exec(line.text);
  const kind = labelled(line);
  if (!label || (kind !== 'skills' && kind !== 'languages') || kind === current) return undefined;
  if (next && !headings.has(next) && !labelled(next)) return undefined;
  const isOfLanguages = guessKind([restOfLine(line, label[0].length)]) === 'languages';
  return isOfLanguages === (kind === 'languages')
    ? { kind, span: spanOf(line, 0, (label[1] ?? '').length) }
    : undefined;
}

/** Sections whose labels are read where they stand. */
const HOLD_LABELS: readonly SectionKind[] = ['skills', 'contact', 'personal', 'other'];

/** Sections that addresses belong to: the candidate's own, and those of referees. */
const CONTACT_KINDS: readonly (SectionKind | undefined)[] = ['contact', 'personal', 'references', 'other'];

/** Blocks of short lines with an e-mail address: ways of contact that stand without a heading, as at the top of a sidebar. */
function contactBlocks(lines: readonly Line[]): Set<number> {
  const blocks = Map.groupBy(lines, (line) => line.block);
  const isWays = (block: readonly Line[]) =>
    block.some((line) => /[^\s@]@[^\s@]+\.\p{L}/u.test(line.text)) &&
    block.every((line) => line.text.length < 60 && !line.bullet) &&
    block.length < 12;
  return new Set([...blocks].filter(([, block]) => isWays(block)).map(([number]) => number));
}

/** A list item's mark where it stands behind a heading in the margin. */
const BULLET = /^[•◦▪▫‣⁃●○■□➢➤►▶∙·*]\s+/u;

/** "Work ⇥ Kaveri Payments": what stands beside a heading in the margin is the section's first line. */
function afterHeading(line: Line, heading: Span): Line | undefined {
  if (heading.end >= line.text.length - 1) return undefined;
  const gap = /^[\s:]*/.exec(line.text.slice(heading.end))?.[0].length ?? 0;
  const mark = BULLET.exec(line.text.slice(heading.end + gap))?.[0] ?? '';
  const rest = restOfLine(line, heading.end + gap + mark.length);
  if (!rest.text.trim()) return undefined;
  return mark ? { ...rest, bullet: true } : rest;
}

/** A heading's place and kind; "goes on" for the second line of one. */
type Heading = { span: Span; kind: SectionKind | undefined } | 'goes on';

function findHeadings(
  lines: readonly Line[],
  known: readonly Candidate[],
  usual: Look | undefined,
  looks: Looks,
): Map<Line, Heading> {
  const found = new Map<Line, Heading>();
  if (!usual) return found;
  const kinds = new Set(known.filter(({ look }) => alike(look, usual)).map(({ kind }) => kind));
  const beside = lookBeside(known, usual, looks);
  for (const { span, kind, look, second } of known) {
    // Sizes on a scan are measured, and badly: a heading of its own kind counts in any size.
    const asOnScan = look.recognised && (look.caps || !kinds.has(kind));
    const isLess = look.size <= usual.size + 0.4 && !(look.caps && !usual.caps);
    const isBeside = beside !== undefined && alike(look, beside);
    if (
      isLess &&
      !alike(look, usual) &&
      !asOnScan &&
      !isBeside &&
      !nearlyAlike(look, usual, looks, !kinds.has(kind))
    )
      continue;
    found.set(span.line, { span, kind });
    if (second) found.set(second.line, 'goes on');
  }
  if (!setsApart(usual, looks, found.size)) return found;
  const firstKnown = Math.min(...[...found.keys()].map((line) => line.number));
  const looksSo = (line: Line | undefined): line is Line =>
    line !== undefined && !found.has(line) && looksLikeHeading(line, usual, looks);
  lines.forEach((line, i) => {
    if (!looksSo(line)) return;
    const next = lines[i + 1];
    const second = looksSo(next) && goesOnBelow(line, next) ? next : undefined;
    const text = second ? `${line.text} ${second.text}` : line.text;
    // Name and headline may look like headings: above the first known heading only words that tell a section count.
    if (
      line.number < firstKnown &&
      (line.number <= namesWithin(usual) || !likelyHeading(text) || titleScore(text) >= 0.6)
    )
      return;
    found.set(line, { span: spanOf(line), kind: likelyHeading(text) });
    if (second) found.set(second, 'goes on');
  });
  return found;
}

/** Whether a heading may go on in the next line. */
const goesOnBelow = (above: Line, line: Line) => above.block === line.block && isRightBelow(above, line);

function knownHeadings(lines: readonly Line[], looks: Looks): Candidate[] {
  const seconds = new Set<Line>();
  return lines.flatMap((line, i): Candidate[] => {
    if (seconds.has(line)) return [];
    const over = knownOverTwo(line, lines[i + 1], looks) ?? knownInMargin(line, lines[i + 1], looks);
    if (over?.second) seconds.add(over.second.line);
    return over ? [over] : knownOn(line, looks);
  });
}

/** "Education and" over "Training": a known heading that a narrow column broke. */
function knownOverTwo(line: Line, next: Line | undefined, looks: Looks): Candidate | undefined {
  if (!next || line.bullet || next.bullet || line.text.length > 30 || next.text.length > 30) return undefined;
  const look = looks.ofLine(line);
  if (!goesOnBelow(line, next) || !alike(look, looks.ofLine(next))) return undefined;
  const kind = knownHeading(`${line.text} ${next.text}`);
  return kind && (look.bold || look.caps || look.marked || looks.standsOut(look.size))
    ? { span: spanOf(line), kind, look, second: spanOf(next) }
    : undefined;
}

/** "Career ⇥ Registered nurse with" over "Objective ⇥ eleven years": a known heading in larger type or capitals that a narrow margin broke. */
function knownInMargin(line: Line, next: Line | undefined, looks: Looks): Candidate | undefined {
  const [cell, beside] = cellsOf(line);
  const second = next && cellsOf(next)[0];
  if (!cell || !beside || !second || second.end - second.start > 30 || !goesOnBelow(line, next))
    return undefined;
  const look = looks.of(cell);
  const [text, below] = [looks.of(beside), looks.of(second)];
  const isSetOff =
    (look.size > text.size + 1 && Math.abs(look.size - below.size) < 0.4) ||
    (look.caps && !text.caps && alike(look, below));
  const kind = isSetOff ? knownHeading(`${textOf(cell)} ${textOf(second)}`) : undefined;
  return kind && { span: cell, kind, look, second };
}

function knownOn(line: Line, looks: Looks): Candidate[] {
  if (line.bullet) return [];
  const whole = spanOf(line);
  const spans = [whole, ...cellsOf(line).slice(0, 1)];
  for (const span of spans) {
    const kind = knownHeading(textOf(span));
    if (!kind) continue;
    const look = looks.of(span);
    // Beside other text only what is set off from it is a heading.
    const beside = span.end < whole.end;
    const rest = beside ? looks.of({ ...whole, start: span.end }) : undefined;
    if (rest && look.size <= rest.size + 1 && !(look.bold && !rest.bold && look.caps)) continue;
    return [{ span, kind, look }];
  }
  return [];
}

/** Whether the look of headings is theirs alone: not that of job titles or of the text. */
function setsApart(look: Look, looks: Looks, headings: number): boolean {
  if (!look.bold && !look.caps && !look.marked && !look.apart && look.size === 0) return false;
  const stands = looks.standsOut(look.size) || look.caps || look.marked || look.apart;
  const sameLook = looks.all.filter((other) => alike(other, look)).length;
  return stands && sameLook <= headings * 1.5 + 3;
}

function looksLikeHeading(line: Line, usual: Look, looks: Looks): boolean {
  const [span] = cellsOf(line);
  if (!span || line.bullet) return false;
  const text = textOf(span);
  const words = fold(text).split(' ').length;
  if (words > MAX_HEADING_WORDS || text.length < 3 || /[.,;@]$|\d{3}|@|\//.test(text)) return false;
  // Where nothing but its place sets a heading off, a short list looks like one: there its words must tell.
  if (usual.apart && (/[,•|]/.test(text) || !likelyHeading(text))) return false;
  return alike(looks.of(span), usual) && span.end >= line.text.length - 1;
}
