// What must not weigh in a choice of people. Which fields these are a tenant says; what is always known as such stands in a part of the
// profile of its own (`sensitive`).
import { z } from 'zod';
import type { Evidence } from './evidence.ts';
import type { Profile } from './profile.ts';
import type { TenantSettings } from './tenant-settings.ts';

/** Of each field, the part of the profile that it stands in; a list stands in none. */
const PARTS = {
  dateOfBirth: 'sensitive',
  gender: 'sensitive',
  maritalStatus: 'sensitive',
  nationality: 'sensitive',
  photo: 'sensitive',
  workPermit: 'basics',
  availability: 'basics',
  salary: 'basics',
  drivingLicence: 'basics',
  languages: '',
  volunteering: '',
  memberships: '',
  interests: '',
} as const;
export type SensitiveField = keyof typeof PARTS;

export const sensitiveFieldSchema = z.enum(Object.keys(PARTS) as [SensitiveField, ...SensitiveField[]]);

const namesIn = (part: string) => sensitiveFieldSchema.options.filter((name) => PARTS[name] === part);

/** Those that a tenant guards that has said nothing, and that are cut from what is searched whatever it says. */
export const usuallySensitive: readonly SensitiveField[] = namesIn('sensitive');

type Said = Pick<TenantSettings, 'showSensitive' | 'sensitiveFields'>;

/** Those that the tenant does not want to see. */
export const hiddenFields = ({ showSensitive, sensitiveFields }: Said): readonly SensitiveField[] =>
  showSensitive ? [] : sensitiveFields;

const without = <T extends object>(holder: T, names: readonly string[]): T =>
  Object.fromEntries(Object.entries(holder).filter(([name]) => !names.includes(name))) as T;

/** The profile without these fields, and without the keys that are made of what they say. */
export function withoutFields(profile: Profile, fields: readonly SensitiveField[]): Profile {
  if (!fields.length) return profile;
  const { sensitive, entryKeys, ...rest } = profile;
  const guarded = without(sensitive ?? {}, fields);
  const lists = namesIn('').filter((list) => fields.includes(list));
  return {
    ...rest,
    ...Object.fromEntries(lists.map((list) => [list, []])),
    basics: without(rest.basics, fields),
    ...(Object.keys(guarded).length && { sensitive: guarded }),
    ...(entryKeys && { entryKeys: { ...entryKeys, ...Object.fromEntries(lists.map((list) => [list, []])) } }),
  };
}

/** Where these fields were read. */
export const evidenceOfFields = (profile: Profile, fields: readonly SensitiveField[]): Evidence[] =>
  fields.flatMap((name) => {
    const part = PARTS[name];
    const holder: object = (part ? profile[part] : profile) ?? {};
    return [...evidenceIn(new Map(Object.entries(holder)).get(name))];
  });

function* evidenceIn(value: unknown): Generator<Evidence> {
  if (typeof value !== 'object' || value === null) return;
  if ('evidence' in value && Array.isArray(value.evidence)) yield* value.evidence as Evidence[];
  else for (const inner of Object.values(value)) yield* evidenceIn(inner);
}

/** Whether what a correction is about (`basics.salary`, `sensitive.gender`, `interests`, `languages.level`) is one of these. */
export function isOneOf(field: string, fields: readonly SensitiveField[]): boolean {
  const [first = '', second = ''] = field.split('.');
  return fields.some((name) => (PARTS[name] ? PARTS[name] === first && name === second : name === first));
}
