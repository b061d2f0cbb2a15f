import { skillLookUp } from '@vitae/skills';
import { nearSkills, nearSkillsOf } from './near-skills.ts';
import { SAID_SAME } from './tuning.ts';

const idOf = (name: string) => skillLookUp().ofItem(name)?.id ?? '';
const [KUBERNETES, DOCKER, BAKING] = [idOf('Kubernetes'), idOf('Docker'), 'name:baking bread'];
const near = (pairs: Parameters<typeof nearSkillsOf>[0], id: string) =>
  nearSkillsOf(pairs)(id).map(({ skill }) => skill);

it('are those of the occupations where a tenant has said nothing of a skill', () => {
  expect(near([], KUBERNETES)).toContain(DOCKER);
  const aside = [{ one: BAKING, other: idOf('Java'), verdict: 'same' as const }];
  expect(nearSkillsOf(aside)(KUBERNETES)).toEqual(nearSkills(KUBERNETES));
});

it('never are those that a tenant calls different, from either side', () => {
  const pairs = [{ one: DOCKER, other: KUBERNETES, verdict: 'different' as const }];
  expect(near(pairs, KUBERNETES)).toEqual(near([], KUBERNETES).filter((skill) => skill !== DOCKER));
  expect(near(pairs, DOCKER)).not.toContain(KUBERNETES);
});

it('are first those that a tenant calls the same, from either side, and not what is the same as those', () => {
  const pairs = [
    { one: BAKING, other: KUBERNETES, verdict: 'same' as const },
    { one: BAKING, other: idOf('Java'), verdict: 'same' as const },
  ];
  expect(nearSkillsOf(pairs)(KUBERNETES)[0]).toEqual({
    skill: BAKING,
    name: 'baking bread',
    similarity: SAID_SAME,
    said: true,
  });
  expect(near(pairs, KUBERNETES)).toContain(DOCKER);
  expect(near(pairs, KUBERNETES)).not.toContain(idOf('Java'));
  expect(near(pairs, BAKING).toSorted()).toEqual([KUBERNETES, idOf('Java')].toSorted());
});

it('names one that was near before once', () => {
  const all = nearSkillsOf([{ one: DOCKER, other: KUBERNETES, verdict: 'same' }])(KUBERNETES);
  expect(all.filter(({ skill }) => skill === DOCKER)).toEqual([
    { skill: DOCKER, name: 'Docker', similarity: SAID_SAME, said: true },
  ]);
});
