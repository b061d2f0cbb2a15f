// What each unit of a section of an aligned document is: its role in an entry, where entries begin, and which units go on
// with the text before them.
import { onOwnLines, type EntryKind, type Unit } from '@vitae/extraction/training';
import type { Aligned, AlignedWord } from './aligned.ts';

/** Roles by the last name of a value's path, for each kind of section. */
const ROLES: Readonly<Record<EntryKind, { path: string; roles: Readonly<Record<string, string>> }>> = {
  work: {
    path: 'work',
    roles: {
      position: 'title',
      name: 'organisation',
      location: 'place',
      highlights: 'text',
      summary: 'text',
      startDate: 'date',
      endDate: 'date',
      current: 'date',
    },
  },
  volunteering: {
    path: 'volunteer',
    roles: {
      position: 'title',
      organization: 'organisation',
      location: 'place',
      highlights: 'text',
      summary: 'text',
      startDate: 'date',
      endDate: 'date',
      current: 'date',
    },
  },
  education: {
    path: 'education',
    roles: {
      institution: 'institution',
      studyType: 'degree',
      area: 'area',
      score: 'grade',
      place: 'place',
      courses: 'text',
      startDate: 'date',
      endDate: 'date',
      current: 'date',
    },
  },
  certifications: { path: 'certificates', roles: { name: 'name', issuer: 'issuer', date: 'date' } },
  awards: { path: 'awards', roles: { title: 'name', awarder: 'issuer', date: 'date' } },
  publications: { path: 'publications', roles: { name: 'name', publisher: 'issuer', releaseDate: 'date' } },
};

/** The chains, and the kinds of sections that each learns. */
export const CHAIN_KINDS: Readonly<Record<string, readonly EntryKind[]>> = {
  work: ['work', 'volunteering'],
  education: ['education'],
  credentials: ['certifications', 'awards', 'publications'],
};

/** The label of each unit of a section of a kind. */
export function unitLabels(units: readonly Unit[], kind: EntryKind, { words }: Aligned): string[] {
  const byLine = Map.groupBy(words, ({ line }) => line.number);
  const { path, roles } = ROLES[kind];
  let entry: string | undefined;
  const lastOf = new Map<string, string>();
  return units.map((unit): string => {
    const own = onOwnLines(unit.span).flatMap(({ line, start, end }) =>
      (byLine.get(line.number) ?? []).filter((word) => word.start < end && word.end > start),
    );
    const counts = new Map<string, number>();
    for (const { mark, start, end } of own)
      if (mark?.path?.startsWith(`${path}.`))
        counts.set(mark.path, (counts.get(mark.path) ?? 0) + end - start);
    const [best] = [...counts].sort(([, a], [, b]) => b - a);
    if (!best) return 'other';
    const mark = (own.find((word) => word.mark?.path === best[0]) as AlignedWord).mark;
    const [, index = '', name = ''] = best[0].split('.');
    let role = roles[name];
    if (!role) return 'other';
    if (role === 'organisation' && mark?.also?.length) role = 'employer';
    if (role === 'date' && unit.sort !== 'date') return 'other';
    const begins = index !== entry;
    if (begins) {
      entry = index;
      lastOf.clear();
    }
    if (role === 'text') return begins ? '!text' : 'text';
    const goesOn = lastOf.get(role) === best[0] && role !== 'date';
    lastOf.set(role, best[0]);
    return goesOn ? `${role}+` : `${begins ? '!' : ''}${role}`;
  });
}
