// Skills that a description of a job names, by the taxonomy: the longest known run of words, wherever it stands.
import type { Importance, JobReading } from '@vitae/contracts';
import { fold, isAmbiguous, languageCode, type SkillLookUp, type TaxonomySkill } from '@vitae/skills';
import { joined, placeOf, type Clause, type Word } from './clauses.ts';
import { CUES, DEGREES, NUMBERS } from './job-words.ts';

/** The longest names of skills that are looked for, in words. */
const MOST_WORDS = 6;

export interface MentionedSkill {
  readonly skill: TaxonomySkill;
  /** Words of the clause: the first, and how many. */
  readonly at: number;
  readonly length: number;
}

/** The skills of a clause from left to right, none within another. */
export function skillsIn({ words }: Clause, lookUp: SkillLookUp): MentionedSkill[] {
  const found: MentionedSkill[] = [];
  for (let at = 0; at < words.length; at++) {
    const longest = longestAt(words, at, lookUp);
    if (!longest) found.push(...partsOfPair(words, at, lookUp));
    else {
      found.push(longest);
      at += longest.length - 1;
    }
  }
  const studied = subjectsOf(words);
  const sure = new Set(found.filter((one) => !isLoneAmbiguous(one, words)));
  const alone = words.length - CUES.in(words).reduce((sum, { length }) => sum + length, 0) === 1;
  return found.filter(
    (one) =>
      isMeant(one, words, alone || sure.size > 0) && !languageCode(one.skill.name) && !studied.has(one.at),
  );
}

const OF = new Set('in of der des fur en de d’ em'.split(' ').map((word) => word.replace('’', "'")));

/** Words that a degree is in: "a bachelor's degree in computer science" asks for no skill of that name. */
function subjectsOf(words: readonly Word[]): Set<number> {
  const behind = DEGREES.in(words).map(({ at, length }) => at + length);
  return new Set(behind.filter((at) => OF.has(words[at]?.folded ?? '')).map((at) => at + 1));
}

function longestAt(words: readonly Word[], at: number, lookUp: SkillLookUp): MentionedSkill | undefined {
  const first = words[at];
  if (!first || !lookUp.begins(first.folded)) return undefined;
  let [spelling, last] = ['', at];
  let longest: MentionedSkill | undefined;
  for (let length = 1; length <= MOST_WORDS && at + length <= words.length; length++) {
    const word = words[at + length - 1];
    if (!word || (length > 1 && words[last]?.comma)) break;
    spelling = joined(spelling, word.folded);
    last = at + length - 1;
    const skill = lookUp.ofFolded(spelling);
    if (skill && !isMereAlias(skill, spelling)) longest = { skill, at, length };
  }
  return longest;
}

/** ESCO's other labels of one word are common words as often as not: "press", "data". */
const isMereAlias = ({ id, name }: TaxonomySkill, spelling: string) =>
  id.startsWith('esco:') && !spelling.includes(' ') && spelling !== fold(name);

/** "AWS/GCP": both, where the pair has no name. */
function partsOfPair(words: readonly Word[], at: number, lookUp: SkillLookUp): MentionedSkill[] {
  const { folded = '' } = words[at] ?? {};
  if (!folded.includes('/')) return [];
  return folded
    .split('/')
    .map((part) => lookUp.ofFolded(part))
    .filter((skill) => skill !== undefined)
    .map((skill) => ({ skill, at, length: 1 }));
}

/** "go" and "excel" are words as well: meant where they are written as names, alone or beside skills that are sure. */
const isMeant = (one: MentionedSkill, words: readonly Word[], amongSkills: boolean): boolean =>
  !isLoneAmbiguous(one, words) || (amongSkills && /^\p{Lu}/u.test(words[one.at]?.text ?? ''));

/** A word that is none more often than not; so are numbers: "dos", "six". */
const isLoneAmbiguous = ({ at, length }: MentionedSkill, words: readonly Word[]) =>
  length === 1 && (isAmbiguous(words[at]?.text ?? '') || NUMBERS.has(words[at]?.folded ?? ''));

type ReadSkill = JobReading['skills'][number];

/** Keeps each skill once: where it is asked for most, the first mention. */
export class AskedSkills {
  readonly #byId = new Map<string, ReadSkill>();

  add(clause: Clause, { skill, at, length }: MentionedSkill, importance: Importance, minimumMonths?: number) {
    const [first, last] = [clause.words[at], clause.words[at + length - 1]];
    if (!first || !last) return;
    const known = this.#byId.get(skill.id);
    const months = Math.max(minimumMonths ?? 0, known?.minimumMonths ?? 0);
    const keepsOld = known && (known.importance === 'required' || importance === 'nice');
    this.#byId.set(skill.id, {
      id: skill.id,
      name: skill.name,
      importance: keepsOld ? known.importance : importance,
      at: keepsOld ? known.at : placeOf(clause, first.from, last.to),
      ...(months > 0 && { minimumMonths: months }),
    });
  }

  all(): ReadSkill[] {
    return [...this.#byId.values()];
  }
}
