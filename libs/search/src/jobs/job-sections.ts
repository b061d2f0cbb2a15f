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
}

/** Longer lines are sentences that happen to hold a heading's words. */
const LONGEST_HEADING = 60;
const MOST_HEADING_WORDS = 7;
const BULLET = /^\s*(?:[-*•·–—▪◦‣✓✔]|\d{1,2}[.)])\s/u;

/** Parts a description at its headings. What stands before the first is `other`. */
export function jobSectionsOf(lines: readonly string[]): JobSection[] {
  const sections: JobSection[] = [];
  let open: { kind: JobSectionKind; heading?: string; first: number; clauses: Clause[] } = start('other', 1);
  const close = () => {
    const { first, ...rest } = open;
    const last = Math.max(first, rest.clauses.at(-1)?.line ?? first);
    if (rest.clauses.length || rest.heading) sections.push({ ...rest, lines: [first, last] });
  };
  lines.forEach((text, i) => {
    const number = i + 1;
    const heading = headingOf(text, lines[i + 1]);
    if (heading) {
      close();
      open = { ...start(heading.kind, number), heading: heading.text };
      open.clauses.push(
        ...clausesOf(heading.rest, number).map((clause) => moved(clause, text, heading.rest)),
      );
    } else open.clauses.push(...clausesOf(text, number));
  });
  close();
  return sections;
}

const start = (kind: JobSectionKind, first: number) => ({ kind, first, clauses: [] as Clause[] });

/** A clause of what stands behind a heading in its line, with its places in the whole line. */
function moved(clause: Clause, whole: string, rest: string): Clause {
  const by = whole.length - rest.length;
  const words = clause.words.map((word): Word => ({ ...word, from: word.from + by, to: word.to + by }));
  return { ...clause, text: whole, words };
}

/** "Requirements", "What you bring:", "REQUIRED: three years of Java". */
function headingOf(
  line: string,
  next: string | undefined,
): { kind: JobSectionKind; text: string; rest: string } | undefined {
  const colon = line.indexOf(':');
  const label = colon > 0 && colon <= LONGEST_HEADING ? line.slice(0, colon) : undefined;
  const text = (label ?? line).trim();
  if (!text || text.length > LONGEST_HEADING || BULLET.test(line)) return undefined;
  const words = clausesOf(text, 0).flatMap((clause) => clause.words);
  const found = HEADINGS.in(words);
  const [strongest] = found.toSorted((a, b) => rank(a.means) - rank(b.means) || b.length - a.length);
  if (!strongest || words.length > MOST_HEADING_WORDS) return undefined;
  const covered = found.reduce((sum, { length }) => sum + length, 0);
  const looksLikeOne = label !== undefined || isCapital(text) || standsAlone(text, next);
  // "Experience with Java" is no heading; "Your experience" is one.
  if (!looksLikeOne || covered * 2 < words.length) return undefined;
  return { kind: strongest.means, text, rest: label === undefined ? '' : line.slice(colon + 1) };
}

/** "Preferred qualifications" are nice to have: of two words the weaker decides. */
const rank = (kind: JobSectionKind) => (kind === 'nice' ? 0 : kind === 'about' || kind === 'offer' ? 1 : 2);

const isCapital = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A short line without a full stop that is followed by something. */
const standsAlone = (text: string, next: string | undefined) =>
  !/[.,;]$/.test(text) && next !== undefined && /^\P{Ll}/u.test(text);
