// What a search asks for, whatever it was asked by: one form for the database, the ranking and the reasons.
import type { EducationLevel, Importance } from '@vitae/contracts';
import type { AskedBy } from './tuning.ts';

export interface NearSkill {
  /** As it is stored: the taxonomy's id, or `name:` and the folded name. */
  readonly skill: string;
  readonly name: string;
  readonly similarity: number;
  /** The tenant calls them the same. */
  readonly said?: true;
}

export interface SkillAsked {
  readonly skill: string;
  readonly name: string;
  readonly importance: Importance;
  readonly minimumMonths?: number;
  readonly usedWithinYears?: number;
  /** The nearest first. */
  readonly near: readonly NearSkill[];
}

export interface LanguageAsked {
  /** ISO 639-1, or `name:` and the folded name. */
  readonly language: string;
  readonly name: string;
  /** 1 to 7. */
  readonly level?: number;
  readonly importance: Importance;
}

export interface YearsAsked {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly importance: Importance;
}

export interface EducationAsked {
  readonly level: EducationLevel;
  readonly importance: Importance;
}

export interface Asked {
  readonly by: AskedBy;
  readonly skills: readonly SkillAsked[];
  readonly titles: readonly string[];
  readonly organisations: readonly string[];
  /** Text whose words name titles, perhaps. */
  readonly titleText?: string;
  readonly years?: YearsAsked;
  readonly education?: EducationAsked;
  readonly languages: readonly LanguageAsked[];
  /** What is looked for among the words of resumes. */
  readonly words: string;
  /** What is looked for by meaning. */
  readonly meaning: string;
}
