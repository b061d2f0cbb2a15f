// What of a profile other systems are told: the values that a mapping takes its fields from. The facts are those of Merge's candidate
// (`?format=merge`), so that there is one reading of who somebody is, and what Merge does not know is added.
import {
  declarationOf,
  toMergeCandidate,
  type Ats,
  type FieldMapping,
  type Profile,
  type PushSource,
} from '@vitae/contracts';
import type { AtsProtocol } from './ats.ts';

export interface PositionValue {
  readonly organisation: string | undefined;
  readonly title: string | undefined;
  /** `2019` or `2019-03`. */
  readonly start: string | undefined;
  readonly end: string | undefined;
}
export interface PlaceValue {
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
}
export interface TypedLink {
  readonly value: string;
  readonly url_type: string;
}

interface Values extends Readonly<Record<PushSource, unknown>> {
  readonly name: string | undefined;
  readonly emails: readonly string[];
}

/** Other systems' fields hold no more, characters and entries. */
const LONGEST_TEXT = 2_000;
const MOST_ENTRIES = 50;

export interface PushedResume {
  readonly id: string;
  readonly externalId: string | null;
  readonly fileName: string;
  readonly createdAt: string;
}

/** Pure. Undefined where the resume says nothing. */
export function sourceValues(profile: Profile, resume: PushedResume): Values {
  const { candidate } = toMergeCandidate(profile, {
    remoteId: resume.externalId ?? resume.id,
    createdAt: resume.createdAt,
    fileName: resume.fileName,
    fileUrl: '',
  });
  const { basics, positions } = profile;
  const emails = candidate.email_addresses.flatMap(({ value }) => value ?? []);
  const phones = candidate.phone_numbers.flatMap(({ value }) => value ?? []);
  const links = basics.links.map(({ value }) => value);
  const linkOf = (network: string) => links.find((one) => one.network?.toLowerCase() === network)?.url;
  const place = basics.location?.value;
  const country = place?.country ?? place?.countryCode;
  return {
    firstName: candidate.first_name ?? undefined,
    lastName: candidate.last_name ?? undefined,
    name: basics.name?.value,
    company: candidate.company ?? undefined,
    title: candidate.title ?? undefined,
    headline: basics.headline?.value ?? candidate.title ?? undefined,
    summary: basics.summary?.value,
    location: candidate.locations[0],
    email: emails[0],
    phone: phones[0],
    linkedin: linkOf('linkedin'),
    github: linkOf('github'),
    website: links.find(({ network }) => network === undefined)?.url,
    externalId: resume.externalId ?? undefined,
    emails,
    phones,
    locations: candidate.locations,
    links: links.map(({ url }) => url),
    socialLinks: links.flatMap(({ url, network }) => (network === undefined ? [] : [url])),
    websites: links.flatMap(({ url, network }) => (network === undefined ? [url] : [])),
    skills: candidate.tags,
    typedLinks: candidate.urls,
    place: {
      ...(place?.city !== undefined && { city: place.city }),
      ...(place?.region !== undefined && { region: place.region }),
      ...(country !== undefined && { country }),
    } satisfies PlaceValue,
    positions: positions.map(({ organisation, title, start, end }): PositionValue => ({
      organisation: organisation?.value,
      title: title?.value,
      start: start?.value,
      end: end?.value,
    })),
  };
}

const isSource = (name: string, values: Values): name is PushSource => Object.hasOwn(values, name);

/** Cut to what other systems hold; undefined where nothing is said. */
function cut(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().slice(0, LONGEST_TEXT) || undefined;
  if (Array.isArray(value)) return value.length ? (value as unknown[]).slice(0, MOST_ENTRIES) : undefined;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length ? value : undefined;
  return value;
}

export interface Mapped {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that the system needs and that nothing was found for. */
  readonly missing: readonly string[];
}

/** Pure. A system's fields, filled as its mapping says. */
export function mapped(
  ats: Ats,
  { forms }: Pick<AtsProtocol, 'forms'>,
  mapping: FieldMapping,
  profile: Profile,
  resume: PushedResume,
): Mapped {
  const values = sourceValues(profile, resume);
  const { fields: declared } = declarationOf(ats);
  const valueOf = (source: string): unknown => {
    if (source.startsWith('own.')) return cut(profile.own?.[source.slice('own.'.length)]?.value);
    return isSource(source, values) ? cut(values[source]) : undefined;
  };
  const fields: Record<string, unknown> = {};
  for (const [name, source] of Object.entries(mapping)) {
    if (source === null) continue;
    const value =
      typeof source === 'string'
        ? valueOf(source)
        : cut(
            Object.fromEntries(
              Object.entries(source).flatMap(([key, from]) => {
                const found = valueOf(from);
                return found === undefined ? [] : [[key, found]];
              }),
            ),
          );
    if (value === undefined) continue;
    const form = forms[name] as ((value: unknown) => unknown) | undefined;
    const formed = cut(form ? form(value) : value);
    if (formed !== undefined) fields[name] = formed;
  }
  const missing = Object.entries(declared).flatMap(([name, { isNeeded }]) =>
    isNeeded && !(name in fields) ? [name] : [],
  );
  return { fields, missing };
}
