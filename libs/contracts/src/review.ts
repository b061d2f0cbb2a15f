// What of a profile can be looked over by a person, in the order in which it is read, and which of it asks for that. The page's review and
// the server's count go by the same.
import { entryKeysOf } from './corrections/lay-over.ts';
import type { Field, Position, Profile } from './profile.ts';

export interface ReviewTarget {
  /** Names it within its profile. */
  readonly key: string;
  /** `positions`, `basics.emails`; empty for what stands alone. */
  readonly list: string;
  /** The key of the list’s entry. */
  readonly entry: string;
  /** `title`, `basics.headline`; empty where the entries are values themselves. */
  readonly field: string;
}
export interface ReviewPlace {
  readonly target: ReviewTarget;
  readonly field: Field<unknown>;
}

/** Below it, whoever looks is asked to check. */
const DOUBTFUL_BELOW = 0.75;
export const isDoubtful = ({ confidence, tier }: Field<unknown>): boolean =>
  tier !== 'human' && confidence < DOUBTFUL_BELOW;

/** How many values review asks a person to check. */
export const countToCheck = (profile: Profile): number =>
  reviewPlaces({ ...profile, entryKeys: entryKeysOf(profile) }).filter(({ field }) => isDoubtful(field))
    .length;

type Given = Field<unknown> | undefined;
const positionFields = ({
  title,
  start,
  end,
  organisation,
  client,
  location,
  employmentType,
  summary,
}: Position) => ({
  title,
  start,
  end,
  organisation,
  client,
  location,
  employmentType,
  summary,
});

/** Places as the profile shows them, from the top. Keywords and names in running text are no facts about the person. */
export function reviewPlaces(profile: Profile): ReviewPlace[] {
  const places: ReviewPlace[] = [];
  const add = (list: string, entry: string | undefined, field: string, value: Given) => {
    if (!value || (list && !entry)) return;
    const target = { key: [list, entry, field].join('|'), list, entry: entry ?? '', field };
    places.push({ target, field: value });
  };
  const single = (fields: Record<string, Given>) => {
    for (const [name, value] of Object.entries(fields)) add('', undefined, `basics.${name}`, value);
  };
  const keys = profile.entryKeys ?? {};
  const values = (list: string, fields: readonly Field<unknown>[]) =>
    fields.forEach((field, i) => add(list, keys[list]?.[i], '', field));
  const entries = (list: string, all: readonly Record<string, Given>[]) =>
    all.forEach((entry, i) => {
      for (const [name, value] of Object.entries(entry)) add(list, keys[list]?.[i], name, value);
    });
  const { name, headline, location, workPermit, availability, salary, drivingLicence, summary } =
    profile.basics;
  single({ name, headline });
  values('basics.emails', profile.basics.emails);
  values('basics.phones', profile.basics.phones);
  single({ location });
  values('basics.links', profile.basics.links);
  single({ workPermit, availability, salary, drivingLicence, summary });
  entries('positions', profile.positions.map(positionFields));
  entries(
    'qualifications',
    profile.qualifications.map(({ degree, area, start, end, institution, grade, location }) => ({
      degree,
      area,
      start,
      end,
      institution,
      grade,
      location,
    })),
  );
  entries(
    'skills',
    profile.skills.map(({ mention }) => ({ mention })),
  );
  entries(
    'languages',
    profile.languages.map(({ language, level }) => ({ language, level })),
  );
  for (const list of ['certifications', 'projects', 'awards', 'publications'] as const)
    entries(
      list,
      profile[list].map(({ name, date, issuer, description, url }) => ({
        name,
        date,
        issuer,
        description,
        url,
      })),
    );
  entries('volunteering', profile.volunteering.map(positionFields));
  values('memberships', profile.memberships);
  values('interests', profile.interests);
  return places;
}
