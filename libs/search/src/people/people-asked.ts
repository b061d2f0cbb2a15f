// Who is in a list of people, as it is asked in words, in the form that rows are found by.
import { educationLevels, type CandidateFilter } from '@vitae/contracts';
import { fold, isLanguageCode, languageCode, skillById, skillLookUp, type SkillLookUp } from '@vitae/skills';
import { labels, tenantSettings, type PeopleFilter, type TenantTx } from '@vitae/store';
import type { Answered } from '../ask/search-people.ts';
import { skillNamed, type AskingFault } from '../ask/understand.ts';

const MONTHS = 12;

/** `hidesHome`: whoever asks may not know where people live. */
export async function peopleAsked(
  tx: TenantTx,
  asked: CandidateFilter,
  { hidesHome }: { readonly hidesHome: boolean },
): Promise<Answered<PeopleFilter>> {
  const marks = await labels.named(tx, asked.labels ?? []);
  const faults = marks.flatMap((id, n): AskingFault[] =>
    id === undefined ? [{ pointer: `/labels/${n}`, detail: 'is no label' }] : [],
  );
  if (faults.length) return { ok: false, faults };
  const lookUp = asked.skills ? skillLookUp((await tenantSettings.getSettings(tx)).skills) : undefined;
  const time = (text: string | undefined) => (text === undefined ? undefined : new Date(text));
  const months = (years: number | undefined) =>
    years === undefined ? undefined : Math.round(years * MONTHS);
  return {
    ok: true,
    answer: {
      text: asked.text,
      labels: marks.filter((id) => id !== undefined),
      skills: asked.skills?.map((skill) => (lookUp ? skillKey(skill, lookUp) : skill)),
      titles: asked.titles?.map(fold),
      cityKey: asked.city === undefined ? undefined : fold(asked.city),
      countryCode: asked.country,
      hidesHome,
      languages: asked.languages?.map(languageKey),
      educationLevel: asked.educationLevel && educationLevels.indexOf(asked.educationLevel) + 1,
      minimumMonths: months(asked.minimumYears),
      // Eleven months more are the same number of years.
      maximumMonths:
        asked.maximumYears === undefined ? undefined : Math.floor(asked.maximumYears) * MONTHS + MONTHS - 1,
      addedAfter: time(asked.addedAfter),
      addedBefore: time(asked.addedBefore),
      doubtful: asked.doubtful === undefined ? undefined : asked.doubtful === 'yes',
      statuses: asked.status,
      outcome: asked.outcome,
    },
  };
}

/** As skills are stored: what facets tell is so already. */
const skillKey = (skill: string, lookUp: SkillLookUp): string =>
  /^(?:name|own):/.test(skill) || skillById(skill)
    ? skill
    : (skillNamed({ name: skill }, lookUp)?.skill ?? skill);

const languageKey = (language: string): string => {
  const folded = fold(language);
  if (folded.startsWith('name:') || isLanguageCode(folded)) return folded;
  return languageCode(language) ?? `name:${folded}`;
};
