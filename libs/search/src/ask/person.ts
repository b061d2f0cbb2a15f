// What the stored rows tell of a person, as far as a search asks. Nothing else of a resume reaches the ranking: no tone, no
// confidence, no birth, gender, nationality or photo, no name.

export interface PersonSkill {
  /** Place in the profile's list, where the evidence stands. */
  readonly ordinal: number;
  readonly skill: string;
  readonly name: string;
  readonly months: number | null;
  /** A year. */
  readonly lastUsed: number | null;
}

export interface PersonPosition {
  readonly ordinal: number;
  readonly title: string | null;
  readonly organisation: string | null;
}

export interface PersonLanguage {
  readonly ordinal: number;
  readonly language: string;
  readonly name: string;
  /** 1 to 7. */
  readonly level: number | null;
}

export interface Person {
  readonly candidateId: string;
  readonly resumeId: string;
  readonly monthsOfExperience: number | null;
  /** 1 to 5. */
  readonly educationLevel: number | null;
  /** Those that are asked for, and those near them. */
  readonly skills: readonly PersonSkill[];
  /** The latest first, as resumes list them. */
  readonly positions: readonly PersonPosition[];
  readonly languages: readonly PersonLanguage[];
}
