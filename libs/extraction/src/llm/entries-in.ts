// The entries of an answer (positions, qualifications), each with what its two pointers point at and the lines that it takes.
import type { Line } from '@vitae/contracts';
import { ground, LONGEST_PHRASE, type Grounded, type Grounding } from './ground.ts';
import { lineRanges } from './line-ranges.ts';
import type { Losses } from './losses.ts';
import type { PieceKind } from './meant-piece.ts';

export interface PointedEntry {
  /** What its pointers point at: employer and title, institution and degree. One of them at least. */
  readonly places: readonly [Grounded | undefined, Grounded | undefined];
  /** Lines of what was done, as they were written down. */
  readonly text: string;
  /** The line that it begins on. */
  readonly from: number;
  /** Its lines: from a little above its first one (dates in a margin) to where the next one begins. */
  readonly lines: readonly Line[];
}

/** What stands on several lines is looked for this near what it belongs to: on the lines beside it first. */
const AROUND = [1, 2, 3];

/** Entries that point at something, in the order in which they were answered. */
export function entriesIn(
  answers: readonly (readonly string[])[],
  lines: readonly Line[],
  kinds: readonly [PieceKind, PieceKind],
  losses: Losses,
): PointedEntry[] {
  const seen = new Set<string>();
  const employers = new Set<string>();
  const entries = answers.flatMap((answer) => {
    const [one = '', two = '', text = ''] = withoutGap(answer);
    if (!one && !two) losses.add('unreadable');
    const places = groundBoth([one, two], lines, kinds, losses);
    if (!places.some(Boolean)) return [];
    const key = places.map(placeOf).join();
    if (seen.has(key)) {
      losses.add('repeated');
      return [];
    }
    seen.add(key);
    const [first, second] = places;
    // An employer may stand above several of its positions: the later ones begin with their titles.
    const again = first && second && employers.has(placeOf(first));
    employers.add(placeOf(first));
    const from = Math.min(...(again ? [second] : places).flatMap((place) => lineOf(place) ?? []));
    return [{ places, text, from }];
  });
  return entries.map((entry) => ({ ...entry, lines: entryLines(entry.from, entries, lines) }));
}

/** A title that was left out, with its place: `["9 Acme", "11-13"]`. */
function withoutGap([one = '', two = '', text = '']: readonly string[]): string[] {
  const [range, ...others] = lineRanges(two) ?? [];
  return !text && range && !others.length && range[0] < range[1] ? [one, '', two] : [one, two, text];
}

/** What stands on several lines may stand on one only near what the other pointer points at. */
function groundBoth(
  answers: readonly [string, string],
  lines: readonly Line[],
  kinds: readonly [PieceKind, PieceKind],
  losses: Losses,
): [Grounded | undefined, Grounded | undefined] {
  const grounded = answers.map((answer, i) => grounding(answer, lines, kinds[i]));
  const near = (answer: string | undefined, partner: Grounding | undefined): Grounding | undefined => {
    const at = partner?.ok ? lineOf(partner) : undefined;
    if (at === undefined) return undefined;
    const around = (most: number) => lines.filter(({ number }) => Math.abs(number - at) <= most);
    return AROUND.map((most) => grounding(answer, around(most), undefined)).find((found) => found?.ok);
  };
  const [first, second] = grounded.map((found, i) =>
    found && !found.ok && found.reason === 'ambiguous' ? (near(answers[i], grounded[1 - i]) ?? found) : found,
  );
  for (const found of [first, second]) if (found && !found.ok) losses.add(found.reason);
  return [first?.ok ? first : undefined, second?.ok ? second : undefined];
}

const grounding = (
  answer: string | undefined,
  lines: readonly Line[],
  kind: PieceKind | undefined,
): Grounding | undefined =>
  answer ? ground(answer, lines, { longestPhrase: LONGEST_PHRASE, kind }) : undefined;

const lineOf = (place: Grounded | undefined): number | undefined => place?.spans[0]?.line.number;
const placeOf = (place: Grounded | undefined): string => {
  const span = place?.spans[0];
  return span ? `${span.line.number}:${span.start}` : '';
};

function entryLines(from: number, entries: readonly { from: number }[], lines: readonly Line[]): Line[] {
  const until = Math.min(...entries.map((entry) => entry.from).filter((other) => other > from));
  return lines.filter(({ number }) => number >= from - 1 && number < until);
}
