import type { History, Stay } from '@vitae/store';
import { pastsOf, sharedStays } from './pasts.ts';

const field = <T>(value: T) => ({ value, confidence: 1, tier: 'classic' as const, evidence: [] });
const profile = (name: string | undefined, organisations: string[], institutions: string[] = []) =>
  ({
    basics: name === undefined ? {} : { name: field(name) },
    positions: organisations.map((o) => ({ organisation: field(o) })),
    qualifications: institutions.map((i) => ({ institution: field(i) })),
  }) as unknown as Parameters<typeof pastsOf>[0];
const stay = (where: string, start: string | null, end: string | null): Stay => ({ where, start, end });
const history = (name: string, ...stays: Stay[]): History => ({
  personId: name,
  names: [{ name, scanned: false }],
  stays,
});

describe('pastsOf', () => {
  it('names each place with the longest word of the name, whatever its case, accents and legal form', () => {
    expect(pastsOf(profile('Ann B. Müster', ['Example Works Ltd.'], ['École Exemple']))).toEqual([
      'past:muster@example works',
      'past:muster@ecole exemple',
    ]);
    expect(pastsOf(profile('MUSTER, Ann', ['EXAMPLE WORKS']))).toContain('past:muster@example works');
  });

  it('says nothing of whoever has no name, and little of whoever was everywhere', () => {
    expect(pastsOf(profile(undefined, ['Example Works']))).toEqual([]);
    expect(pastsOf(profile('A. B.', ['Example Works']))).toEqual([]);
    const many = Array.from({ length: 300 }, (_, i) => `Works ${i} ${'very '.repeat(100)}`);
    const pasts = pastsOf(profile('Anna Muster', many));
    expect(pasts).toHaveLength(8);
    expect(Math.max(...pasts.map((past) => past.length))).toBeLessThan(120);
  });
});

describe('sharedStays', () => {
  const works = stay('Example Works Ltd', '2016-03', '2019');
  it.each<[string, History, string[]]>([
    [
      'overlapping months',
      history('A. Muster', stay('Example Works', '2018-11', 'present')),
      ['Example Works Ltd'],
    ],
    ['a year alone', history('Anna Muster', stay('EXAMPLE WORKS', '2019', null)), ['Example Works Ltd']],
    ['another time', history('Anna Muster', stay('Example Works', '2020', 'present')), []],
    ['another place', history('Anna Muster', stay('Example Mills', '2016', '2019')), []],
    ['another name', history('Berta Muster', stay('Example Works', '2016', '2019')), []],
    ['no dates', history('Anna Muster', stay('Example Works', null, null)), []],
    [
      'an end that is none yet, and no start',
      history('Anna Muster', stay('Example Works', null, 'present')),
      [],
    ],
  ])('%s', (_, other, shared) => {
    expect(sharedStays(history('Anna Muster', works), other)).toEqual(shared);
    expect(sharedStays(other, history('Anna Muster', works)).length).toBe(shared.length);
  });
});
