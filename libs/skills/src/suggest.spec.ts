import { suggestSkills } from './suggest.ts';
import { taxonomy } from './taxonomy.ts';

const names = (typed: string, limit = 10) => suggestSkills(typed, limit).map(({ skill }) => skill.name);

it.each([
  ['k8s', 'Kubernetes'],
  ['JS', 'JavaScript'],
  ['typescr', 'TypeScript'],
  ['C++', 'C++'],
  ['R', 'R'],
  ['c', 'C'],
])('puts first for %s: %s', (typed, name) => expect(names(typed)[0]).toBe(name));

it('finds words within a name, in any order', () => {
  expect(names('acrobat adob')).toContain('Adobe Acrobat');
  expect(names('acrobat')).toContain('Adobe Acrobat');
});

it.each(['kubrenetes', 'kuberntes', 'kubernetis', 'kubrenet'])('finds what was meant by %s', (typed) =>
  expect(names(typed)).toContain('Kubernetes'),
);

it('says which spelling fits', () =>
  expect(suggestSkills('golang', 1)[0]).toMatchObject({ skill: { name: 'Go' }, spelling: 'Golang' }));

it('gives each skill once, and no more than asked for', () => {
  const found = names('a', 50);
  expect(found).toHaveLength(50);
  expect(new Set(found).size).toBe(50);
});

it('suggests nothing for nothing, and nothing for what no skill is like', () => {
  expect(names('  ,; ')).toEqual([]);
  expect(names('zzqxv')).toEqual([]);
});

it('looks at the beginning only of what is very long', () => {
  expect(suggestSkills(`python ${'x'.repeat(100_000)}`, 5)).toEqual([]);
  expect(suggestSkills('kubernetes '.repeat(50_000), 5)[0]?.skill.name).toBe('Kubernetes');
});

it('puts a tenant’s own skills first, by any of their names', () => {
  const own = [{ name: 'Python at Acme', kind: 'own', aliases: ['Pyacme'] }];
  expect(suggestSkills('pyth', 3, own)[0]?.skill).toMatchObject({ id: 'own:pythonatacme' });
  expect(suggestSkills('pyac', 3, own)[0]?.skill.name).toBe('Python at Acme');
});

it('finds every skill by its whole name', () => {
  const lost = taxonomy().skills.filter(
    ({ id, name }, i) => i % 97 === 0 && !suggestSkills(name, 3).some(({ skill }) => skill.id === id),
  );
  expect(lost).toEqual([]);
});
