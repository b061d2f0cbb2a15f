// A line of the document belongs to one list: where entries that the model alone read claim lines of others, the likelier
// ones have them, and what both tiers read stands.
import type { Extracted, Position } from '@vitae/contracts';
import { entryLines } from './merge-field.ts';

/** How likely entries are right that one tier alone read. */
export type Chances = Pick<WeakMap<object, number>, 'get'>;

const LISTS = [
  'positions',
  'qualifications',
  'certifications',
  'projects',
  'publications',
  'awards',
] as const satisfies (keyof Extracted)[];
type Lists = Pick<Extracted, (typeof LISTS)[number]>;

/** Entries of the model's without those whose lines are all another's, and positions without the rules' highlights that are such entries. */
export function oneListEach(merged: Lists, chances: Chances): Lists {
  const entries = LISTS.flatMap((list) => merged[list].map((entry: object) => ({ list, entry })));
  const owned = new Map<number, string>();
  const own = (lines: readonly number[], list: string) => {
    for (const line of lines) if (!owned.has(line)) owned.set(line, list);
  };
  for (const { list, entry } of entries) if (isAgreed(entry)) own(headLines(entry), list);
  for (const { highlights } of merged.positions)
    own(highlights.filter((item) => item.agreedBy?.length).flatMap(entryLines), 'positions');
  const models = entries
    .filter(({ entry }) => isOnlyTheModels(entry))
    .sort((a, b) => (chances.get(b.entry) ?? 0) - (chances.get(a.entry) ?? 0));
  const refused = new Set<object>();
  const claimed = new Set<number>();
  for (const { list, entry } of models) {
    const lines = headLines(entry);
    if (lines.every((line) => (owned.get(line) ?? list) !== list)) refused.add(entry);
    else {
      own(lines, list);
      for (const line of lines) claimed.add(line);
    }
  }
  const stands = (entry: object) => !refused.has(entry);
  return {
    positions: merged.positions.filter(stands).map((position) => withoutClaimed(position, claimed)),
    qualifications: merged.qualifications.filter(stands),
    certifications: merged.certifications.filter(stands),
    projects: merged.projects.filter(stands),
    publications: merged.publications.filter(stands),
    awards: merged.awards.filter(stands),
  };
}

function withoutClaimed(position: Position, claimed: ReadonlySet<number>): Position {
  const own = new Set(headLines(position));
  const isClaimed = (line: number) => claimed.has(line) && !own.has(line);
  const highlights = position.highlights.filter(
    (item) => item.agreedBy?.length || !entryLines(item).every(isClaimed),
  );
  return highlights.length === position.highlights.length ? position : { ...position, highlights };
}

/** The lines of an entry without those of what was done there. */
const headLines = (entry: object): number[] =>
  entryLines('highlights' in entry ? { ...entry, highlights: undefined } : entry);

const tiersOf = (entry: object): { tier?: string; agreedBy?: readonly string[] }[] =>
  Object.values(entry).filter((value) => typeof value === 'object' && value !== null && 'tier' in value);

/** Whether the model alone read an entry: the rules read none of its fields. */
const isOnlyTheModels = (entry: object): boolean => tiersOf(entry).every(({ tier }) => tier !== 'classic');

const isAgreed = (entry: object): boolean => tiersOf(entry).some(({ agreedBy }) => agreedBy?.length);
