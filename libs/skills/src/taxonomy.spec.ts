import { isAmbiguous } from './ambiguous.ts';
import { skillById, skillLookUp, taxonomy } from './taxonomy.ts';

it.each([
  ['JS', 'JavaScript'],
  ['k8s', 'Kubernetes'],
  ['  scrum   (Agile)', 'Scrum'],
  ['Python 3.12', 'Python'],
])('finds %s as %s', (mention, name) => expect(skillLookUp().ofItem(mention)?.name).toBe(name));

it('knows no skill by a name that nobody gave it', () =>
  expect(skillLookUp().ofItem('underwater basket politics')).toBeUndefined());

it.each(['software', 'system', 'tools', 'cloud', 'server'])(
  'takes “%s” for no product of any maker',
  (word) => expect(skillLookUp().ofItem(word)).toBeUndefined(),
);

it('gives each skill by its id, with its other spellings', () => {
  const skill = skillLookUp().ofItem('k8s');
  expect(skillById(skill?.id ?? '')).toBe(skill);
  expect(skill?.aliases).toContain('K8s');
  expect(skillById('own:sapling')).toBeUndefined();
});

it('gives a spelling to one skill only, and an id once', () => {
  const { skills, byName } = taxonomy();
  const spellings = skills.reduce((sum, skill) => sum + 1 + skill.aliases.length, 0);
  expect(byName.size).toBe(spellings);
  expect(new Set(skills.map(({ id }) => id)).size).toBe(skills.length);
});

it.each([
  ['sports medicine', 'sport and exercise medicine'],
  ['trend in fashion', 'trends in fashion'],
  ['properties of yarns', 'properties of fabrics'],
  ['restore flood damage', 'treat flood damage'],
])('gives ESCO’s other label %s to its own skill', (label, name) =>
  expect(skillLookUp().ofItem(label)?.name).toBe(name),
);

it('takes what a full name says of its letters, and the other way round', () => {
  expect(skillLookUp().ofItem('Cascading style sheets')?.id).toBe('vitae:css');
  expect(skillLookUp().ofItem('Computerized maintenance management system')?.id).toBe(
    skillLookUp().ofItem('CMMS')?.id,
  );
});

it('prefers a tenant’s own skills', () => {
  const own = [{ name: 'Sapling', kind: 'tool' as const, aliases: ['JS'] }];
  expect(skillLookUp(own).ofItem('js')).toMatchObject({ id: 'own:sapling', name: 'Sapling' });
});

it('knows names that are common words', () =>
  expect(['Go', 'excel', 'Kubernetes'].map(isAmbiguous)).toEqual([true, true, false]));
