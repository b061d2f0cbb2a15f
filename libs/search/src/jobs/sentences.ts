// What sentences without a heading are about: "We are looking for …", "You will …", "We offer …".
import type { JobSectionKind } from '@vitae/contracts';
import type { Clause } from './clauses.ts';
import { ASKING, DUTY_BEGINNINGS, OF_THE_COMPANY, SEEKING } from './job-words.ts';

/** The kind of section that each clause's sentence would stand in; undefined where it doesn't say. */
export function sentenceKinds(clauses: readonly Clause[]): (JobSectionKind | undefined)[] {
  const kinds: (JobSectionKind | undefined)[] = [];
  clauses.forEach((clause, i) => {
    const before = clauses[i - 1];
    const goesOn = !clause.begins && before?.line === clause.line;
    kinds.push(kindOf(clause) ?? (goesOn ? kinds[i - 1] : undefined));
  });
  return kinds;
}

function kindOf({ words, begins }: Clause): JobSectionKind | undefined {
  if (ASKING.startingAt(words, 0) || SEEKING.has(words)) return 'required';
  if (!begins) return undefined;
  if (DUTY_BEGINNINGS.startingAt(words, 0)) return 'duties';
  return OF_THE_COMPANY.startingAt(words, 0) ? 'about' : undefined;
}
