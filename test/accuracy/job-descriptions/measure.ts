// How well descriptions of jobs in running text are read: of what is asked for, how much is found, and of what is found, how much is asked for.
import type { Importance, JobReading } from '@vitae/contracts';
import { readJobDescription } from '@vitae/search';
import { fold, skillLookUp, type SkillLookUp } from '@vitae/skills';
import { OWN_SKILLS, type JobText, type Weighed } from './texts.ts';

export const kinds = ['skills', 'years', 'education', 'languages'] as const;
export type Kind = (typeof kinds)[number];

/** A thing that is asked for, and what is said of it: months or a level. */
interface Item {
  readonly what: string;
  readonly detail: string | undefined;
  readonly importance: Importance;
}

export interface Figures {
  readonly asked: number;
  readonly read: number;
  readonly found: number;
  /** Of those found: as important as they are. */
  readonly weighedRight: number;
  /** Of those found that say more: months, a level; told as they are. */
  readonly detailed: number;
  readonly detailedRight: number;
}

export interface Slip {
  readonly text: string;
  readonly kind: Kind;
  readonly asked: string;
  readonly read: string;
}

export const jobLookUp = (): SkillLookUp =>
  skillLookUp(OWN_SKILLS.map((name) => ({ name, aliases: [], kind: 'own' })));

/** What a text asks for, by kind; a skill is named by its entry. */
function askedOf(text: JobText, lookUp: SkillLookUp): Record<Kind, Item[]> {
  const items = ({ required, nice }: Weighed, kind: Kind) =>
    [required, nice].flatMap((list, at) =>
      list.map((written): Item => {
        const [name = '', detail] = written.split(':');
        const entry = kind === 'skills' ? lookUp.ofFolded(fold(name)) : undefined;
        if (kind === 'skills' && !entry) throw new Error(`no entry for ${name}`);
        return { what: entry?.id ?? name, detail, importance: at ? 'nice' : 'required' };
      }),
    );
  return {
    skills: items(text.skills, 'skills'),
    years: items(text.years, 'years'),
    education: items(text.education, 'education'),
    languages: items(text.languages, 'languages'),
  };
}

function readOf({ skills, years, educationLevel, languages }: JobReading): Record<Kind, Item[]> {
  return {
    skills: skills.map(({ id, minimumMonths, importance }) => ({
      what: id,
      detail: minimumMonths === undefined ? undefined : String(minimumMonths),
      importance,
    })),
    years: years
      ? [
          {
            what: 'total',
            detail: [years.minimum, years.maximum].filter((n) => n !== undefined).join('-'),
            importance: years.importance,
          },
        ]
      : [],
    education: educationLevel
      ? [{ what: educationLevel.level, detail: undefined, importance: educationLevel.importance }]
      : [],
    languages: languages.map(({ code, level, importance }) => ({ what: code, detail: level, importance })),
  };
}

const shown = (items: readonly Item[]) =>
  items
    .map(({ what, detail, importance }) => `${what}${detail ? `:${detail}` : ''} ${importance}`)
    .toSorted()
    .join(', ');

/** Reads the texts and compares. */
export function measureJobs(texts: readonly JobText[]): {
  figures: Record<Kind, Figures>;
  slips: readonly Slip[];
} {
  const lookUp = jobLookUp();
  const slips: Slip[] = [];
  const none = { asked: 0, read: 0, found: 0, weighedRight: 0, detailed: 0, detailedRight: 0 };
  const figures = { skills: { ...none }, years: { ...none }, education: { ...none }, languages: { ...none } };
  for (const text of texts) {
    const asked = askedOf(text, lookUp);
    const read = readOf(readJobDescription(text.text, lookUp));
    for (const kind of kinds) {
      const sum = figures[kind];
      sum.asked += asked[kind].length;
      sum.read += read[kind].length;
      for (const item of asked[kind]) {
        const found = read[kind].find(({ what }) => what === item.what);
        if (!found) continue;
        sum.found++;
        if (found.importance === item.importance) sum.weighedRight++;
        if (item.detail === undefined && found.detail === undefined) continue;
        sum.detailed++;
        if (found.detail === item.detail) sum.detailedRight++;
      }
      if (shown(asked[kind]) !== shown(read[kind]))
        slips.push({ text: text.text, kind, asked: shown(asked[kind]), read: shown(read[kind]) });
    }
  }
  return { figures, slips };
}
