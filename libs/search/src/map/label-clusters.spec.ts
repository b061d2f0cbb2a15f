import { labelClusters, type Member } from './label-clusters.ts';

const termsOf = (names: readonly string[]) => names.map((name) => ({ key: name.toLowerCase(), name }));
const member = (cluster: number, ...skills: string[]): Member => ({
  cluster,
  titles: [],
  skills: termsOf(skills),
});
const titled = (cluster: number, title: string, ...skills: string[]): Member => ({
  ...member(cluster, ...skills),
  titles: termsOf([title]),
});

it('names a cluster by what its members share more than others', () => {
  const members = [
    titled(0, 'Welder', 'Blueprints', 'Excel', 'Brazing'),
    titled(0, 'Fitter', 'Excel', 'Brazing'),
    titled(0, 'Welder', 'Blueprints', 'Excel', 'Brazing'),
    titled(1, 'Nurse', 'Triage', 'Excel'),
    titled(1, 'Midwife', 'Excel', 'Blueprints'),
    titled(1, 'Doctor', 'Triage', 'Excel'),
  ];
  // A title first, even where a skill tells more.
  expect(labelClusters(members)).toEqual(['Welder, Brazing, Blueprints', 'Triage']);
});

it('never by what a single member has, nor by nothing', () => {
  expect(labelClusters([member(0, 'Bird keeper'), member(0), member(1), member(1)])).toEqual([null, null]);
  expect(labelClusters([])).toEqual([]);
});

it('names the only cluster by what most have', () => {
  const members = [member(0, 'Java', 'SQL'), member(0, 'Java', 'Go'), member(0, 'Java', 'SQL')];
  expect(labelClusters(members)).toEqual(['Java, SQL']);
});

it('says the same thing once, as most of them write it', () => {
  const written = ['STAFF NURSE', 'Staff Nurse', 'Staff Nurse'].map((name) => member(0, name, 'Nurse'));
  expect(labelClusters([...written, member(1, 'Welder'), member(1, 'Welder')])[0]).toBe('Nurse');
  expect(labelClusters([member(0, 'Nurse', 'nurse'), member(0), member(1), member(1)])).toEqual([null, null]);
});
