// What a language brings along so that its resumes are read: one file a language has such a record. Words are written as their
// speakers write them; they are looked up without case and accents. Lists of words are parted by blanks, of phrases by bars.
// Dates have their words in contracts (`dates/date-words.ts`), headings in `sections/headings.ts`.
import type { Cefr } from '@vitae/contracts';
import type { EntryLabel } from '../entries/entry-labels.ts';

export type Level = 'school' | 'vocational' | 'bachelor' | 'master' | 'doctorate';

export interface LanguageWords {
  /** ISO 639. */
  readonly code: string;
  /** Nouns that a job's title has as its head: "engineer", "kierownik". */
  readonly titles: string;
  /** Whether a title's head stands before what it is about: "Responsable qualité", not "Quality Manager". */
  readonly headFirst?: boolean;
  /** Ends of words that are such heads, where words are compounds or aren't parted at all: "leiter", "工程师". */
  readonly titleEnds?: string;
  readonly ranks: string;
  /** "GmbH", "S.p.A.", "ООО": phrases; they end a company's name. */
  readonly legalForms: string;
  /** Those that stand before the name: "ООО Ромашка". */
  readonly opensNames?: string;
  readonly organisations: string;
  /** Ends of words that name houses: "gesellschaft", "公司". */
  readonly organisationEnds?: string;
  /** Parts of words that name schools: "universit", "szkoł". */
  readonly schools: string;
  /** Whole words that do. */
  readonly schoolWords?: string;
  /** Phrases that degrees begin with. */
  readonly degrees: Partial<Readonly<Record<Level, string>>>;
  /** Words and signs before an employer behind a title; `atOrIn` ones as well before a trade or town. */
  readonly at?: string;
  readonly atOrIn?: string;
  /** How well one speaks a language. */
  readonly levels: Partial<Readonly<Record<Cefr, string>>>;
  /** Before spoken languages on a line of another section. */
  readonly languageLabels: string;
  readonly nameLabels?: string;
  readonly addressLabels: string;
  /** Before facts of entries. */
  readonly labels: Partial<Readonly<Record<EntryLabel, string>>>;
  /** Before a grade, and grades in words. */
  readonly grades: string;
  /** Towns and regions as this language calls them, where its resumes may name them and the list of the world's cities may not. */
  readonly towns?: string;
}
