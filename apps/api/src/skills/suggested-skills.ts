// Skills for what somebody typed, the tenant's own first: what the route and an assistant's tool both answer.
import type { OwnSkill, SkillQuery, SkillSuggestions, TaxonomySkillAnswer } from '@vitae/contracts';
import { similarSkills, suggestSkills, type TaxonomySkill } from '@vitae/skills';
import { tenantSettings, type Store } from '@vitae/store';

export async function suggestedSkills(
  store: Store,
  tenantId: string,
  { q, limit }: SkillQuery,
): Promise<SkillSuggestions> {
  const found = suggestSkills(q, limit, await skillsOf(store, tenantId));
  return { items: found.map(({ skill, spelling }) => ({ skill: answerOf(skill), spelling })) };
}

/** Reads the tables, for a process that is to answer soon: the first request would wait for them, and all others with it. */
export function readSkillTables(): void {
  for (const { skill } of suggestSkills('python', 1)) similarSkills(skill.id, 1);
}

/** The tenant's own skills. */
export async function skillsOf(store: Store, tenantId: string): Promise<readonly OwnSkill[]> {
  return (await store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx))).skills;
}

export const answerOf = ({ id, name, kind, parent, aliases }: TaxonomySkill): TaxonomySkillAnswer => ({
  id,
  name,
  kind,
  parent: parent ?? null,
  aliases: [...aliases],
});
