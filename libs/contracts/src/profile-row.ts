// The profile as one row of a table: what a person in front of a spreadsheet looks for. Entries of a list stand behind each other,
// separated by semicolons; places and confidence are in the native form alone.
import type { Position, Profile, Qualification } from './profile.ts';

const joined = (parts: readonly (string | undefined)[], by: string) => parts.filter(Boolean).join(by);

const stay = ({ start, end }: Pick<Position, 'start' | 'end'>) => joined([start?.value, end?.value], ' to ');
const position = (one: Position) =>
  joined([joined([one.title?.value, one.organisation?.value], ', '), stay(one)], ', ');
const qualification = (one: Qualification) =>
  joined([joined([one.degree?.value, one.area?.value, one.institution?.value], ', '), stay(one)], ', ');

const columns = {
  name: ({ basics }) => basics.name?.value,
  headline: ({ basics }) => basics.headline?.value,
  emails: ({ basics }) =>
    joined(
      basics.emails.map(({ value }) => value),
      '; ',
    ),
  phones: ({ basics }) =>
    joined(
      basics.phones.map(({ value }) => value.e164 ?? value.written),
      '; ',
    ),
  city: ({ basics }) => basics.location?.value.city,
  region: ({ basics }) => basics.location?.value.region,
  country: ({ basics }) => basics.location?.value.countryCode ?? basics.location?.value.country,
  links: ({ basics }) =>
    joined(
      basics.links.map(({ value }) => value.url),
      '; ',
    ),
  summary: ({ basics }) => basics.summary?.value,
  title: ({ positions }) => positions[0]?.title?.value,
  organisation: ({ positions }) => positions[0]?.organisation?.value,
  months_of_experience: ({ totals }) => totals.monthsOfExperience,
  positions: ({ positions }) => joined(positions.map(position), '; '),
  qualifications: ({ qualifications }) => joined(qualifications.map(qualification), '; '),
  skills: ({ skills }) => joined([...new Set(skills.map(({ name }) => name))], '; '),
  languages: ({ languages }) =>
    joined(
      languages.map(({ language, cefr, level }) => joined([language.value, cefr ?? level?.value], ' ')),
      '; ',
    ),
  certifications: ({ certifications }) =>
    joined(
      certifications.map(({ name }) => name.value),
      '; ',
    ),
} as const satisfies Record<string, (profile: Profile) => string | number | undefined>;

export const PROFILE_COLUMNS = Object.keys(columns);

/** In the order of `PROFILE_COLUMNS`. */
export const profileRow = (profile: Profile): (string | number | null)[] =>
  Object.values(columns).map((cell) => cell(profile) ?? null);
