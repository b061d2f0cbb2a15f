import {
  similarSkills,
  skillSimilarity,
  skillVector,
  skillVectorsVersion,
  vectorOfMention,
} from './similar.ts';
import { skillLookUp, taxonomy } from './taxonomy.ts';

const idOf = (mention: string) => skillLookUp().ofItem(mention)?.id ?? '';
const near = (mention: string, limit = 25) =>
  similarSkills(idOf(mention), limit).map(({ skill }) => skill.name);

it('puts together what the same people are asked for', () => {
  expect(near('Kubernetes')).toContain('Terraform');
  expect(near('Adobe Photoshop')).toContain('Adobe InDesign');
  expect(near('Welding')).toContain('welding techniques');
});

it('says which occupations ask for both', () => {
  const shared = similarSkills(idOf('Photoshop'), 5).flatMap(({ sharedOccupations }) => sharedOccupations);
  expect(shared).toContain('Graphic Designers');
});

it('gives the nearest first, no more than asked, never the skill itself', () => {
  const found = similarSkills(idOf('Python'), 7);
  expect(found).toHaveLength(7);
  const values = found.map(({ similarity }) => similarity);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(Math.max(...values)).toBeLessThanOrEqual(1 + 1e-9);
  expect(found.map(({ skill }) => skill.name)).not.toContain('Python');
});

it('measures two skills the same either way round, and a skill as itself', () => {
  const [docker, kubernetes, welding] = [idOf('Docker'), idOf('Kubernetes'), idOf('Welding')];
  expect(skillSimilarity(docker, kubernetes)).toBeCloseTo(skillSimilarity(kubernetes, docker) ?? 0, 12);
  expect(skillSimilarity(docker, kubernetes)).toBeGreaterThan((skillSimilarity(docker, welding) ?? 1) + 0.3);
  expect(skillSimilarity(docker, docker)).toBe(1);
});

it('knows nothing near an unknown skill', () => {
  expect(similarSkills('none', 5)).toEqual([]);
  expect(skillSimilarity('none', idOf('Docker'))).toBeUndefined();
  expect(similarSkills({ names: ['zzqxv wqqk'] }, 5)).toEqual([]);
  expect(vectorOfMention('zzqxv wqqk')).toBeUndefined();
});

it('places a phrase that the taxonomy lacks where the occupations are that have its words', () => {
  const found = similarSkills({ names: ['zzqxv', 'robot welding cells'] }, 10);
  expect(found.flatMap(({ sharedOccupations }) => sharedOccupations).join(' ')).toMatch(/weld/i);
});

it('has a vector of length one for nearly every skill, of one version', () => {
  const { skills } = taxonomy();
  const vectors = skills.map(({ id }) => skillVector(id)).filter((vector) => vector !== undefined);
  expect(vectors.length).toBeGreaterThan(skills.length * 0.98);
  for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 9);
  expect(skillVectorsVersion()).toMatch(/^[\da-f]{12}$/);
});
