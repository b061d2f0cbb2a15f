// Skills near another: those that a tenant calls the same, and those that the same occupations ask for and it doesn't call different.
import { similarSkills, skillById } from '@vitae/skills';
import type { SaidPair } from '@vitae/store';
import type { NearSkill } from './asked.ts';
import { MOST_NEAR, NEAR_ENOUGH, SAID_SAME } from './tuning.ts';
import type { NearSkills } from './understand.ts';

/** Going through all skills takes some milliseconds, and people ask for the same ones: so many are remembered. */
const MOST_KEPT = 2_000;
const kept = new Map<string, readonly NearSkill[]>();

/** The nearest first; none of a skill that no occupation asks for. */
export function nearSkills(id: string): readonly NearSkill[] {
  const known = kept.get(id);
  if (known) return known;
  const near = similarSkills(id, MOST_NEAR)
    .filter(({ similarity }) => similarity >= NEAR_ENOUGH)
    .map(({ skill, similarity }) => ({ skill: skill.id, name: skill.name, similarity }));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(id, near);
  return near;
}

/** The same for a tenant that has said something of pairs of skills; a pair's word is for it alone, and goes no further. */
export function nearSkillsOf(pairs: readonly SaidPair[]): NearSkills {
  const saidOf = Map.groupBy(
    pairs.flatMap(({ one, other, verdict }) => [
      { of: one, skill: other, verdict },
      { of: other, skill: one, verdict },
    ]),
    ({ of }) => of,
  );
  return (id) => {
    const said = saidOf.get(id);
    if (!said) return nearSkills(id);
    const named = new Set(said.map(({ skill }) => skill));
    const same = said
      .filter(({ verdict }) => verdict === 'same')
      .map(({ skill }): NearSkill => ({
        skill,
        name: skillById(skill)?.name ?? skill.replace(/^(?:name|own):/, ''),
        similarity: SAID_SAME,
        said: true,
      }));
    return [...same, ...nearSkills(id).filter(({ skill }) => !named.has(skill))];
  };
}
