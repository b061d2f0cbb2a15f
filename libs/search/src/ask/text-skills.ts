// Skills that a searcher's own words name.
import type { SkillLookUp, TaxonomySkill } from '@vitae/skills';
import { clausesOf } from '../jobs/clauses.ts';
import { skillsIn } from '../jobs/job-skills.ts';

/** Each once, in the order of their mention. */
export function skillsNamedIn(text: string, lookUp: SkillLookUp): TaxonomySkill[] {
  const clauses = text.split(/[\r\n]+/).flatMap((line, i) => clausesOf(line, i + 1));
  const all = clauses.flatMap((clause) => skillsIn(clause, lookUp)).map(({ skill }) => skill);
  return [...new Map(all.map((skill) => [skill.id, skill])).values()];
}
