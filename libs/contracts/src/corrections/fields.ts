// Which fields of a profile a person may correct, and what their values must look like.
import { z } from 'zod';
import { cefrSchema, employmentTypeSchema, qualificationSchema } from '../profile.ts';

const text = (most: number) => z.string().trim().min(1).max(most);
const year = (date: string) => Number(date.slice(0, 4));
const date = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, 'must be a year or a month: 2019 or 2019-03')
  .refine((value) => year(value) >= 1900 && year(value) <= 2100, 'must lie between 1900 and 2100');
const end = z.union([z.literal('present'), date], 'must be a year, a month or “present”: 2019, 2019-03');
const address = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'must be a web address' })
  .max(2_000);

const NAME = text(200);
const LONG = text(20_000);

const position = {
  organisation: NAME,
  client: NAME,
  title: NAME,
  employmentType: employmentTypeSchema,
  location: NAME,
  start: date,
  end,
  summary: LONG,
  highlights: z.array(text(2_000)).max(60),
};
const credential = { name: text(500), issuer: NAME, date, url: text(2_000), description: LONG };

/** Fields that stand alone. */
export const SINGLE_FIELDS: Readonly<Record<string, z.ZodType>> = {
  'basics.name': NAME,
  'basics.headline': text(300),
  'basics.location': z
    .strictObject({
      city: text(100).optional(),
      region: text(100).optional(),
      country: text(100).optional(),
      countryCode: z
        .string()
        .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166)')
        .optional(),
    })
    .refine((place) => Object.keys(place).length > 0, 'must name a place'),
  'basics.summary': LONG,
  'basics.workPermit': NAME,
  'basics.availability': NAME,
  'basics.salary': NAME,
  'basics.drivingLicence': NAME,
  // A photo is a place on a page, which nobody can say in words: it is shown or not.
  'sensitive.dateOfBirth': text(60),
  'sensitive.gender': text(60),
  'sensitive.maritalStatus': text(60),
  'sensitive.nationality': text(100),
};

/** Of a field of the tenant’s own (`own.notice_period`); its type is the tenant’s to say. */
export const OWN_VALUE = z.union([text(2_000), z.number(), z.boolean()]);
const OWN_FIELD = /^own\.[a-z][a-z0-9_]{0,39}$/;

/** Lists whose entries are values. */
export const VALUE_LISTS: Readonly<Record<string, z.ZodType>> = {
  'basics.emails': z.email().max(254),
  'basics.phones': z.strictObject({
    e164: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'must be an international number: +4930123456')
      .optional(),
    written: text(60).regex(/\d{3}/, 'must hold a number'),
  }),
  'basics.links': z.strictObject({
    url: address,
    network: text(60).optional(),
    username: text(200).optional(),
    written: z.boolean().default(false),
  }),
  memberships: NAME,
  interests: NAME,
};

interface EntryList {
  readonly fields: Readonly<Record<string, z.ZodType>>;
  /** By which an entry is known, the most telling first; the first one named `required` must be given with a new entry. */
  readonly names: readonly string[];
  /** Must be there: an entry without it is none. */
  readonly required?: string;
}

const credentials: EntryList = { fields: credential, names: ['name', 'issuer', 'date'], required: 'name' };

/** Lists whose entries have fields. */
export const ENTRY_LISTS: Readonly<Record<string, EntryList>> = {
  positions: { fields: position, names: ['organisation', 'title', 'start'] },
  qualifications: {
    fields: {
      institution: NAME,
      degree: NAME,
      area: NAME,
      level: qualificationSchema.shape.level.unwrap().shape.value,
      start: date,
      end,
      grade: text(60),
      location: NAME,
    },
    names: ['institution', 'degree', 'area', 'end'],
  },
  skills: { fields: { mention: text(100) }, names: ['mention'], required: 'mention' },
  languages: {
    fields: { language: text(60), level: text(60), cefr: cefrSchema },
    names: ['language'],
    required: 'language',
  },
  certifications: credentials,
  projects: credentials,
  publications: credentials,
  awards: credentials,
  volunteering: { fields: position, names: ['organisation', 'title', 'start'] },
  keywords: { fields: { phrase: text(100) }, names: ['phrase'], required: 'phrase' },
};

/** What the value of a target must look like; undefined where nothing of that name may be corrected. */
export function valueSchemaOf(list: string, field: string): z.ZodType | undefined {
  if (!list) return OWN_FIELD.test(field) ? OWN_VALUE : own(SINGLE_FIELDS, field);
  if (!field) return own(VALUE_LISTS, list);
  const entries = own(ENTRY_LISTS, list);
  return entries && own(entries.fields, field);
}

/** Names come from outside: `constructor` is no field. */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Whether two values of a field say the same, however they are written. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const told = value as Readonly<Record<string, unknown>>;
  // A number is the same however it is written, an address whatever its account is called.
  if (typeof told['e164'] === 'string') return told['e164'];
  if (typeof told['url'] === 'string') return plain(told['url']);
  return Object.entries(told)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => [key, plain(one)])
    .sort();
}
