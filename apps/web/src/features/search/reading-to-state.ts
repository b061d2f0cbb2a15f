// What was read in a description of a job, as a search: after whoever pasted it has said what is meant.
import type { JobReading } from '@vitae/client';
import { defined, type AskedSkillChip, type SearchState } from './search-state.ts';

export interface ReadingChoices {
  /** Of each skill by its id. */
  readonly choices: Readonly<Record<string, 'required' | 'nice' | 'out'>>;
  /** What else is left out: `title`, `years`, `education`, `language en`. */
  readonly without: ReadonlySet<string>;
  /** Whether required skills have to be there. */
  readonly isStrict: boolean;
}

export function stateOfReading(
  reading: JobReading,
  { choices, without, isStrict }: ReadingChoices,
): SearchState {
  const skills = reading.skills.flatMap(({ id, name, minimumMonths }): AskedSkillChip[] =>
    choices[id] === 'out'
      ? []
      : [
          defined({
            id,
            name,
            use: isStrict && choices[id] === 'required' ? 'must' : 'should',
            months: minimumMonths,
          }),
        ],
  );
  // The required ones first, as they matter more to whoever looks at them.
  const order = (skill: AskedSkillChip) => (skill.id && choices[skill.id] === 'required' ? 0 : 1);
  const sorted = skills.sort((a, b) => order(a) - order(b));
  const languages = reading.languages
    .filter(({ code }) => !without.has(`language ${code}`))
    .map(({ language, level }) => defined({ language, level }));
  const years = without.has('years') ? undefined : reading.years;
  return defined({
    titles: reading.title && !without.has('title') ? [reading.title.value.slice(0, 100)] : undefined,
    skills: sorted.length ? sorted : undefined,
    minYears: years?.minimum,
    maxYears: years?.maximum,
    education: without.has('education') ? undefined : reading.educationLevel?.level,
    languages: languages.length ? languages : undefined,
  });
}
