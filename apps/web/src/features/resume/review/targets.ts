// What of a profile can be corrected, in the order in which it is read, and what is sent to correct it.
import type { ProfilePatch } from '@vitae/client';
import type { Field, Position, Profile } from '@vitae/contracts';
import { profilePatchSchema } from '@vitae/contracts';

export interface Target {
  /** Names it within its profile. */
  readonly key: string;
  /** `positions`, `basics.emails`; empty for what stands alone. */
  readonly list: string;
  /** The key of the list’s entry. */
  readonly entry: string;
  /** `title`, `basics.headline`; empty where the entries are values themselves. */
  readonly field: string;
}
export interface Place {
  readonly target: Target;
  readonly field: Field<unknown>;
}

/** Below it, whoever looks is asked to check: the same figure as the server’s count of doubtful values. */
const DOUBTFUL_BELOW = 0.75;
export const isDoubtful = ({ confidence, tier }: Field<unknown>): boolean =>
  tier !== 'human' && confidence < DOUBTFUL_BELOW;

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
export function placesOf(profile: Profile): Place[] {
  const places: Place[] = [];
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

/** What is said of a field: another value, that it is right, or (null) that there is none. */
export type Said =
  | { readonly value: unknown; readonly evidence?: { page: number; line: [number, number] } }
  | { readonly confirmed: true }
  | null;

const isPatch = (body: object): body is ProfilePatch => profilePatchSchema.safeParse(body).success;

/** The body that says it; undefined where it can’t be so: no date, no address. */
export function patchOf({ list, entry, field }: Target, said: Said): ProfilePatch | undefined {
  const path = [...(list ? [...list.split('.'), entry] : []), ...field.split('.')].filter(Boolean);
  const body = path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), said);
  return typeof body === 'object' && body !== null && isPatch(body) ? body : undefined;
}

/** How a correction of it is called in the profile’s list of corrections. */
export const correctionName = ({ list, field }: Target): string => [list, field].filter(Boolean).join('.');
