// Takes the description of a job apart: what is required, what is nice to have, and where the text says so.
import {
  educationLevels,
  type EducationLevel,
  type Importance,
  type JobReading,
  type TextPlace,
} from '@vitae/contracts';
import { languageName, type SkillLookUp } from '@vitae/skills';
import { placeOf, type Clause } from './clauses.ts';
import { ClauseImportance, holdsRequirements, usualImportance } from './importance.ts';
import { placeOfWork, titleOf } from './job-heading.ts';
import { languagesIn } from './job-languages.ts';
import { jobSectionsOf, type JobSection } from './job-sections.ts';
import { AskedSkills, skillsIn, type MentionedSkill } from './job-skills.ts';
import { DEGREES } from './job-words.ts';
import { saysExperience, yearsIn, type AskedYears } from './job-years.ts';
import { sentenceKinds } from './sentences.ts';

/** What parts a description's lines. */
export const JOB_LINES = /\r\n|[\n\r\u2028\u2029]/u;

/** Words between a number of years and the skills that it is of. */
const YEARS_REACH = 8;

/** A clause with how much its words matter. */
interface Judged {
  readonly clause: Clause;
  /** Its words, and those of the clauses beside it in its line: brackets behind a word hold its level. */
  readonly around: Clause['words'];
  readonly inRequired: boolean;
  readonly importance: ClauseImportance;
}

/** Reads a description. Skills are those that `lookUp` knows; all else follows from words of four languages. */
export function readJobDescription(text: string, lookUp: SkillLookUp): JobReading {
  const lines = text.split(JOB_LINES);
  const sections = jobSectionsOf(lines);
  const pieces = sections.flatMap(piecesOf);
  const hasRequired = pieces.some(({ kind }) => kind === 'required');
  const clauses = pieces.flatMap((piece) =>
    holdsRequirements(piece.kind) ? judged(piece, usualImportance(piece.kind, hasRequired)) : [],
  );
  const [title, place] = [titleOf(lines), placeOfWork(lines)];
  const { skills, years } = skillsAndYears(clauses, lookUp, title?.at);
  const educationLevel = educationOf(clauses);
  return {
    ...(title && { title }),
    ...(place && { place }),
    sections: sections.map(({ kind, heading, lines: [first, last] }) => ({
      kind,
      ...(heading && { heading }),
      lines: [first, last],
    })),
    skills,
    ...(years && { years }),
    ...(educationLevel && { educationLevel }),
    languages: languagesOf(clauses),
  };
}

/** Clauses one after the other that are about the same: a section, or sentences of it that say so. */
type Piece = Pick<JobSection, 'kind' | 'clauses'>;

function piecesOf({ kind, clauses, isRunning }: JobSection): Piece[] {
  if (!isRunning) return [{ kind, clauses }];
  const pieces: { kind: JobSection['kind']; clauses: Clause[] }[] = [];
  sentenceKinds(clauses).forEach((said = kind, i) => {
    const clause = clauses[i];
    const open = pieces.at(-1);
    if (clause && open?.kind === said) open.clauses.push(clause);
    else if (clause) pieces.push({ kind: said, clauses: [clause] });
  });
  return pieces;
}

function judged({ kind, clauses }: Piece, usual: Importance): Judged[] {
  return clauses.map((clause, i) => ({
    clause,
    around: [clauses[i - 1], clause, clauses[i + 1]]
      .filter((beside) => beside?.line === clause.line)
      .flatMap((beside) => beside?.words ?? []),
    inRequired: kind === 'required',
    importance: new ClauseImportance(clause, clauses.slice(i + 1, i + 3), usual),
  }));
}

function skillsAndYears(clauses: readonly Judged[], lookUp: SkillLookUp, title: TextPlace | undefined) {
  const asked = new AskedSkills();
  let years: JobReading['years'];
  for (const { clause, inRequired, importance } of clauses) {
    const skills = skillsIn(clause, lookUp);
    const numbers = yearsIn(clause);
    const ofSkill = new Set<AskedYears>();
    for (const skill of skills) {
      const own = numbers.findLast((number) => isOf(number, skill, clause));
      if (own) ofSkill.add(own);
      const weight = importance.at(skill.at);
      if (weight) asked.add(clause, skill, weight, own && own.minimum * 12);
    }
    const total = numbers.find((number) => !ofSkill.has(number));
    const weight = total && importance.at(total.from);
    const isTitles = total && title && isWithin(clause, total, title);
    if (!weight || !(saysExperience(clause, total) || inRequired) || isTitles) continue;
    if (!years || (years.importance === 'nice' && weight === 'required'))
      years = yearsReading(clause, total, weight);
  }
  return { skills: asked.all(), years };
}

/** "3 years of Java": whether a number of years is that of a skill. "3 years of experience, Java" says nothing of Java's. */
const isOf = (years: AskedYears, skill: MentionedSkill, { words }: Clause) =>
  skill.at >= years.to &&
  skill.at - years.to <= YEARS_REACH &&
  !words.slice(years.from, skill.at).some(({ comma }) => comma);

/** "Nurse, 3 years": a number that stands in the title. */
const isWithin = ({ line, words }: Clause, { from }: AskedYears, title: TextPlace) =>
  line === title.line && (words[from]?.from ?? 0) < title.to;

function yearsReading(
  clause: Clause,
  { minimum, maximum, from, to }: AskedYears,
  importance: Importance,
): JobReading['years'] {
  const at = placeOf(clause, clause.words[from]?.from ?? 0, clause.words[to - 1]?.to ?? 0);
  return { minimum, ...(maximum !== undefined && { maximum }), importance, at };
}

const rank = (level: EducationLevel) => educationLevels.indexOf(level);

/** The lowest level that is enough; what is required wins over what would be nice. */
function educationOf(clauses: readonly Judged[]): JobReading['educationLevel'] {
  const found = clauses.flatMap(({ clause, importance }) =>
    DEGREES.in(clause.words).flatMap(({ means, at, length }) => {
      const weight = importance.at(at);
      const [first, last] = [clause.words[at], clause.words[at + length - 1]];
      const next = clause.words[at + length]?.folded ?? '';
      // "A high degree of independence" is none, and "PhD students" are others.
      const isNone = (first?.folded === 'degree' && next === 'of') || /^(?:student|candidate)s?$/.test(next);
      if (!weight || !first || !last || isNone) return [];
      return [{ level: means, importance: weight, at: placeOf(clause, first.from, last.to) }];
    }),
  );
  const required = found.filter(({ importance }) => importance === 'required');
  return (required.length ? required : found).sort((a, b) => rank(a.level) - rank(b.level))[0];
}

function languagesOf(clauses: readonly Judged[]): JobReading['languages'] {
  const byCode = new Map<string, JobReading['languages'][number]>();
  for (const { clause, around, importance } of clauses)
    for (const { code, level, at } of languagesIn(clause, around)) {
      const word = clause.words[at];
      const weight = importance.at(at);
      const known = byCode.get(code);
      if (!word || !weight || (known && (known.importance === 'required' || weight === 'nice'))) continue;
      byCode.set(code, {
        language: languageName(code),
        code,
        ...(level && { level }),
        importance: weight,
        at: placeOf(clause, word.from, word.to),
      });
    }
  return [...byCode.values()];
}
