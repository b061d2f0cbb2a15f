// Skills by any of their names: the taxonomy, and suggestions while somebody types. Pure: no input, no output, no clock.
export { beforeBrackets, compact, fold } from './fold.ts';
export { skillById, skillLookUp, type SkillLookUp, type TaxonomySkill } from './taxonomy.ts';
export { isAmbiguous } from './ambiguous.ts';
export { suggestSkills, type SkillSuggestion } from './suggest.ts';
