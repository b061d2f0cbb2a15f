// Skills near another: those that the same occupations ask for.
import { similarSkills } from '@vitae/skills';
import type { NearSkill } from './asked.ts';
import { MOST_NEAR, NEAR_ENOUGH } from './tuning.ts';

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
