// Cuts the document into sections. Headings known by their words show what a heading of this document looks like; other
// short lines of that look are headings too, and known words that do not look like it ("Languages" above a list of
// programming languages) are none.
import type { Document, Line } from '@vitae/contracts';
import { fold, isUpperCase } from '../text/normalise.ts';
import { cellsOf, spanOf, textOf, wordsOf, type Span } from '../text/span.ts';
import { titleScore } from '../vocabulary/titles.ts';
import { guessKind } from './guess-kind.ts';
import { knownHeading, likelyHeading, type SectionKind } from './headings.ts';

export interface Section {
  readonly kind: SectionKind;
  readonly heading: Span | undefined;
  readonly lines: readonly Line[];
}

interface Look {
  size: number;
  bold: boolean;
  caps: boolean;
  marked: boolean;
}

interface Candidate {
  span: Span;
  kind: SectionKind;
  look: Look;
}

const MAX_HEADING_WORDS = 6;
/** Points by which the name's type is larger than that of the headings. */
const NAME_STANDS_OUT = 3;

/** Page footers, and page headers that only repeat what the first page says. */
const isRunning = (line: Line) => line.role === 'footer' || (line.role === 'header' && line.page > 1);

export function splitSections(document: Document): Section[] {
  const lines = document.lines.filter((line) => !isRunning(line));
  const known = lines.flatMap(knownOn);
  const usual = usualLook(known);
  const headings = findHeadings(lines, known, usual);
  const largest = Math.max(...lines.map((line) => lookOf(spanOf(line)).size));
  const sections: { kind: SectionKind | undefined; heading: Span | undefined; lines: Line[] }[] = [
    { kind: undefined, heading: undefined, lines: [] },
  ];
  for (const line of lines) {
    const found = headings.get(line);
    // Type larger than that of the headings is the name's: beside a sidebar it comes after the sidebar's sections.
    const size = lookOf(spanOf(line)).size;
    const inNameBlock =
      usual !== undefined && usual.size > 0 && size > usual.size + NAME_STANDS_OUT && size > largest * 0.9;
    if (!found && inNameBlock && sections.length > 1 && line.page === 1)
      sections.push({ kind: 'contact', heading: undefined, lines: [] });
    if (found) sections.push({ kind: found.kind, heading: found.span, lines: [] });
    const rest = found ? afterHeading(line, found.span) : line;
    if (rest) sections.at(-1)?.lines.push(rest);
  }
  const [top, ...others] = sections;
  return [
    { kind: 'contact', heading: undefined, lines: top?.lines ?? [] },
    ...others.map((s) => ({ heading: s.heading, lines: s.lines, kind: s.kind ?? guessKind(s.lines) })),
  ];
}

/** "Work ⇥ Kaveri Payments": what stands beside a heading in the margin is the section's first line. Offsets stay those of the line. */
function afterHeading(line: Line, heading: Span): Line | undefined {
  if (heading.end >= line.text.length - 1) return undefined;
  const blank = line.text.slice(0, heading.end).replace(/[^\t]/g, ' ');
  const rest = blank + line.text.slice(heading.end).replace(/^\s*[:\t]/, (m) => ' '.repeat(m.length));
  return rest.trim()
    ? { ...line, text: rest, words: line.words.filter((w) => w.start >= heading.end) }
    : undefined;
}

const lookOf = (span: Span): Look => {
  const words = wordsOf(span);
  return {
    size: Math.max(0, ...words.map((w) => w.size ?? 0)),
    bold: words.length > 0 && words.every((w) => w.bold),
    caps: isUpperCase(textOf(span)),
    marked: span.line.heading ?? false,
  };
};

const alike = (a: Look, b: Look) =>
  Math.abs(a.size - b.size) < 0.4 && a.bold === b.bold && a.caps === b.caps && a.marked === b.marked;

function findHeadings(
  lines: readonly Line[],
  known: readonly Candidate[],
  usual: Look | undefined,
): Map<Line, { span: Span; kind: SectionKind | undefined }> {
  const found = new Map<Line, { span: Span; kind: SectionKind | undefined }>();
  if (!usual) return found;
  for (const { span, kind, look } of known) {
    if (alike(look, usual) || look.size > usual.size + 0.4 || (look.caps && !usual.caps))
      found.set(span.line, { span, kind });
  }
  if (!setsApart(usual, lines, found.size)) return found;
  const firstKnown = Math.min(...[...found.keys()].map((line) => line.number));
  for (const line of lines) {
    const [span] = cellsOf(line);
    if (!span || found.has(line) || !looksLikeHeading(span, usual)) continue;
    // Name and headline may look like headings: above the first known heading only words that tell a section count.
    if (
      line.number < firstKnown &&
      (line.number <= 3 || !likelyHeading(textOf(span)) || titleScore(textOf(span)) >= 0.6)
    )
      continue;
    found.set(line, { span, kind: likelyHeading(textOf(span)) });
  }
  return found;
}

function knownOn(line: Line): Candidate[] {
  if (line.bullet) return [];
  const whole = spanOf(line);
  const spans = [whole, ...cellsOf(line).slice(0, 1)];
  for (const span of spans) {
    const kind = knownHeading(textOf(span));
    if (!kind) continue;
    const look = lookOf(span);
    // Beside other text only what is set off from it is a heading.
    const beside = span.end < whole.end;
    const rest = beside ? lookOf({ ...whole, start: span.end }) : undefined;
    if (rest && look.size <= rest.size + 1 && !(look.bold && !rest.bold && look.caps)) continue;
    return [{ span, kind, look }];
  }
  return [];
}

/** The look that most kinds of headings share; among equals the larger one. */
function usualLook(known: readonly Candidate[]): Look | undefined {
  let best: { look: Look; score: number } | undefined;
  for (const { look } of known) {
    const peers = known.filter((k) => alike(k.look, look));
    const kinds = new Set(peers.map((k) => k.kind)).size;
    const score =
      kinds + (look.marked ? 0.4 : 0) + (look.caps ? 0.3 : 0) + (look.bold ? 0.2 : 0) + look.size / 100;
    if (!best || score > best.score) best = { look, score };
  }
  return best?.look;
}

/** Whether the look of headings is theirs alone: not that of job titles or of the text. */
function setsApart(look: Look, lines: readonly Line[], headings: number): boolean {
  if (!look.bold && !look.caps && !look.marked && look.size === 0) return false;
  const sizes = lines.map((line) => lookOf(spanOf(line)).size);
  const usual = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const stands = look.size > usual + 0.8 || look.caps || look.marked;
  const sameLook = lines.filter((line) => alike(lookOf(spanOf(line)), look)).length;
  return stands && sameLook <= headings * 1.5 + 3;
}

function looksLikeHeading(span: Span, usual: Look): boolean {
  const text = textOf(span);
  const words = fold(text).split(' ').length;
  if (span.line.bullet || words > MAX_HEADING_WORDS || text.length < 3 || /[.,;@]$|\d{3}|@|\//.test(text))
    return false;
  return alike(lookOf(span), usual) && span.end >= span.line.text.length - 1;
}
