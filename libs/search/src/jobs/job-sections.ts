// The sections of a job description: which lines say what is required, what is nice to have, and what is no requirement.
import type { JobSectionKind } from '@vitae/contracts';
import { clausesOf, type Clause, type Word } from './clauses.ts';
import { HEADINGS } from './job-words.ts';

export interface JobSection {
  readonly kind: JobSectionKind;
  readonly heading?: string;
  /** The first and last line, from 1; a heading with lines of its own is the first. */
  readonly lines: readonly [number, number];
  readonly clauses: readonly Clause[];
  /** It may be sentences, which say by themselves what they are about: no heading stands on a line of its own before it. */
  readonly isRunning: boolean;
}

/** Longer lines are sentences that happen to hold a heading's words. */
const LONGEST_HEADING = 60;
const MOST_HEADING_WORDS = 7;
/** Behind these a label may begin within a line. */
const BOUNDARY = new Set('.;!?()|•·…');
const SENTENCE_END = /[.;!?…]/u;
const DASHES = new Set('–—-');
const BULLET = /^\s*(?:[-*•·–—▪◦‣✓✔]|\d{1,2}[.)])\s/u;

/** Parts a description at its headings, which may stand in the middle of a line. What stands before the first is `other`. */
export function jobSectionsOf(lines: readonly string[]): JobSection[] {
  const sections: JobSection[] = [];
  let open = start('other', 1);
  const close = () => {
    const { first, ...rest } = open;
    const last = Math.max(first, rest.clauses.at(-1)?.line ?? first);
    if (rest.clauses.length || rest.heading) sections.push({ ...rest, lines: [first, last] });
  };
  lines.forEach((text, i) => {
    const number = i + 1;
    // What is opened within a line goes no further than its paragraph.
    if (!text.trim() && open.isInLine) {
      close();
      open = start('other', number + 1);
    }
    for (const { heading, from, to } of partsOf(text, lines[i + 1])) {
      if (heading) {
        close();
        open = { ...start(heading.kind, number), heading: heading.text, ...heading.stands };
      }
      open.clauses.push(
        ...clausesOf(text.slice(from, to), number).map((clause) => moved(clause, text, from)),
      );
    }
  });
  close();
  return sections;
}

interface OpenSection {
  readonly kind: JobSectionKind;
  readonly heading?: string;
  readonly first: number;
  readonly clauses: Clause[];
  readonly isInLine: boolean;
  readonly isRunning: boolean;
}

const start = (kind: JobSectionKind, first: number): OpenSection => ({
  kind,
  first,
  clauses: [],
  isInLine: false,
  isRunning: true,
});

/** A clause of a part of a line, with its places in the whole line. */
function moved(clause: Clause, whole: string, by: number): Clause {
  const words = clause.words.map((word): Word => ({ ...word, from: word.from + by, to: word.to + by }));
  return { ...clause, text: whole, words };
}

interface Heading {
  readonly kind: JobSectionKind;
  readonly text: string;
  /** In the middle of its line; and whether sentences are to be expected behind it, and no list of its own lines. */
  readonly stands: Pick<OpenSection, 'isInLine' | 'isRunning'>;
}

/** A part of a line: what stands behind a heading, or before the first. */
interface Part {
  readonly heading?: Heading;
  readonly from: number;
  readonly to: number;
}

/** Parts a line at the headings in it, each of which a colon ends: "Required: ICU, BLS. Nice to have: German". */
function partsOf(line: string, next: string | undefined): Part[] {
  const alone = headingAlone(line, next);
  if (alone) return [{ heading: alone, from: line.length, to: line.length }];
  const parts: Part[] = [];
  let open: { heading?: Heading; from: number } = { from: 0 };
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const found = labelBefore(line, open.from, colon);
    if (!found) continue;
    const { kind, from } = found;
    parts.push({ ...open, to: from });
    const isInLine = line.slice(0, from).trim() !== '';
    const isRunning = isInLine || line.slice(colon + 1).trim() !== '';
    const text = line.slice(from, colon).trim();
    open = { heading: { kind, text, stands: { isInLine, isRunning } }, from: colon + 1 };
  }
  return [...parts, { ...open, to: line.length }];
}

/** A label of a section that ends at a colon and begins after `least`: where a sentence or a part of one does. */
function labelBefore(
  line: string,
  least: number,
  colon: number,
): { kind: JobSectionKind; from: number } | undefined {
  const isTight = !/\s/u.test(line[colon + 1] ?? ' ');
  // A bullet's own line is an item of a list, and no section.
  if (BULLET.test(line) || (isTight && least > 0)) return undefined;
  const lowest = Math.max(least, colon - LONGEST_HEADING);
  let from = colon;
  let comma = -1;
  while (from > lowest && !isBoundary(line, from - 1)) {
    from--;
    if (comma < 0 && line[from] === ',') comma = from + 1;
  }
  const candidates: [from: number, most: number][] = [];
  if (comma >= 0) candidates.push([comma, 1]);
  if (from === least || isBoundary(line, from - 1)) candidates.push([from, 2]);
  // "What you bring (m/f/d):"
  if (least === 0 && lowest === 0 && !SENTENCE_END.test(line.slice(0, colon))) candidates.push([0, 2]);
  for (const [at, most] of candidates) {
    const kind = isTight && at > 0 ? undefined : kindOf(line.slice(at, colon), most);
    if (kind) return { kind, from: at };
  }
  return undefined;
}

const isBoundary = (line: string, at: number): boolean =>
  BOUNDARY.has(line.charAt(at)) ||
  (DASHES.has(line.charAt(at)) && line[at - 1] === ' ' && line[at + 1] === ' ');

/** "Requirements", "What you bring": a line that is a heading and nothing else. */
function headingAlone(line: string, next: string | undefined): Heading | undefined {
  const text = line.trim();
  const looksLikeOne = !line.includes(':') && (isCapital(text) || standsAlone(text, next));
  if (!text || text.length > LONGEST_HEADING || BULLET.test(line) || !looksLikeOne) return undefined;
  const kind = kindOf(text, 2);
  return kind && { kind, text, stands: { isInLine: false, isRunning: false } };
}

/** The kind of section that a few words open of which at least one of `most` is a heading's: "Experience with Java" is none, "Your experience" is one. */
function kindOf(text: string, most: number): JobSectionKind | undefined {
  const words = clausesOf(text, 0).flatMap((clause) => clause.words);
  const found = HEADINGS.in(words);
  const [strongest] = found.toSorted((a, b) => rank(a.means) - rank(b.means) || b.length - a.length);
  const covered = found.reduce((sum, { length }) => sum + length, 0);
  return words.length <= MOST_HEADING_WORDS && covered * most >= words.length ? strongest?.means : undefined;
}

/** "Preferred qualifications" are nice to have: of two words the weaker decides. */
const rank = (kind: JobSectionKind) => (kind === 'nice' ? 0 : kind === 'about' || kind === 'offer' ? 1 : 2);

const isCapital = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A short line without a full stop that is followed by something. */
const standsAlone = (text: string, next: string | undefined) =>
  !/[.,;]$/.test(text) && next !== undefined && /^\P{Ll}/u.test(text);
