import { relatedSkills, skillLookUp } from './skill-taxonomy.ts';

it('gives a skill’s siblings, and not itself', () => {
  const skill = skillLookUp().ofItem('Adobe Acrobat');
  const related = relatedSkills(skill?.id ?? '');
  expect(related.length).toBeGreaterThan(0);
  expect(related.every((other) => other.parent === skill?.parent && other.id !== skill?.id)).toBe(true);
});

it('knows no siblings of what it does not know', () => expect(relatedSkills('none')).toEqual([]));
