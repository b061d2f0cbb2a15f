// Skills by any of their names, suggestions while somebody types, and which are near which; names of spoken languages. Pure: no input, no output, no clock.
export { beforeBrackets, compact, fold } from '@vitae/contracts';
export { ownSkills, skillById, skillLookUp, type SkillLookUp, type TaxonomySkill } from './taxonomy.ts';
export { isLanguageCode, isWrittenSmall, languageCode, languageName } from './language-names.ts';
export { isAmbiguous } from './ambiguous.ts';
export { findSkill } from './find-skill.ts';
export { occupationNamed } from './occupation-named.ts';
export { suggestSkills } from './suggest.ts';
export {
  occupationsOf,
  similarSkills,
  skillSimilarity,
  skillVector,
  skillVectorsVersion,
  vectorOfMention,
} from './similar.ts';
export { phraseSimilarities, type PhraseEncoder } from './phrase-similarity.ts';
