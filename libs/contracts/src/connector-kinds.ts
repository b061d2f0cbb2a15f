// The applicant tracking systems that people are pushed to: what each needs to be let in, where it is, which fields it has, and from
// what of a profile they are filled unless a tenant says otherwise. How each is asked is in `libs/connectors`.
import { z } from 'zod';

export const atsSchema = z.enum(['greenhouse', 'lever', 'ashby', 'merge']);
export type Ats = z.infer<typeof atsSchema>;

/** What of a resume a field may be filled from, by what that is. Nothing that must not weigh in a choice of people is among it. */
export const pushSources = {
  text: [
    'firstName',
    'lastName',
    'name',
    'company',
    'title',
    'headline',
    'summary',
    'location',
    'email',
    'phone',
    'linkedin',
    'github',
    'website',
    'externalId',
  ],
  texts: ['emails', 'phones', 'locations', 'links', 'socialLinks', 'websites', 'skills'],
  links: ['typedLinks'],
  place: ['place'],
  positions: ['positions'],
} as const;
export type PushSourceKind = keyof typeof pushSources;
export type PushSource = (typeof pushSources)[PushSourceKind][number];

interface FieldDeclaration {
  readonly takes: PushSourceKind;
  /** The system takes nobody without it. */
  readonly isNeeded?: true;
  /** What it is filled from by default; null: it is left out. */
  readonly from: PushSource | null;
}
interface AtsDeclaration {
  readonly title: string;
  /** By region; the first is the usual one. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldDeclaration>>;
  /** Whether fields that the customer made can be filled, named by their keys. */
  readonly customFields: boolean;
  /** Whether it tells us of what happens there. */
  readonly inbound: boolean;
  /** A larger file is left out, bytes. */
  readonly mostFileBytes: number;
}

const text = (from: PushSource | null, isNeeded?: true): FieldDeclaration => ({
  takes: 'text',
  from,
  ...(isNeeded && { isNeeded }),
});
const texts = (from: PushSource | null): FieldDeclaration => ({ takes: 'texts', from });
const MB = 1_000_000;

export const atsKinds = {
  greenhouse: {
    title: 'Greenhouse',
    hosts: { us: 'https://harvest.greenhouse.io' },
    fields: {
      first_name: text('firstName', true),
      last_name: text('lastName', true),
      company: text('company'),
      title: text('title'),
      phone_numbers: texts('phones'),
      addresses: texts('locations'),
      email_addresses: texts('emails'),
      website_addresses: texts('websites'),
      social_media_addresses: texts('socialLinks'),
      employments: { takes: 'positions', from: 'positions' },
      // Tags are the whole organisation's: whoever wants skills there says so.
      tags: texts(null),
    },
    customFields: true,
    inbound: true,
    mostFileBytes: 50 * MB,
  },
  lever: {
    title: 'Lever',
    hosts: {
      us: 'https://api.lever.co',
      eu: 'https://api.eu.lever.co',
      sandbox: 'https://api.sandbox.lever.co',
    },
    fields: {
      name: text('name', true),
      headline: text('headline'),
      location: text('location'),
      phones: texts('phones'),
      emails: texts('emails'),
      links: texts('links'),
      tags: texts(null),
    },
    customFields: false,
    inbound: true,
    mostFileBytes: 30 * MB,
  },
  ashby: {
    title: 'Ashby',
    hosts: { us: 'https://api.ashbyhq.com' },
    fields: {
      name: text('name', true),
      email: text('email'),
      phoneNumber: text('phone'),
      linkedInUrl: text('linkedin'),
      githubUrl: text('github'),
      website: text('website'),
      alternateEmailAddresses: texts('emails'),
      location: { takes: 'place', from: 'place' },
    },
    customFields: false,
    inbound: true,
    mostFileBytes: 50 * MB,
  },
  merge: {
    title: 'Merge',
    hosts: {
      us: 'https://api.merge.dev',
      eu: 'https://api-eu.merge.dev',
      ap: 'https://api-ap.merge.dev',
    },
    fields: {
      first_name: text('firstName', true),
      last_name: text('lastName', true),
      company: text('company'),
      title: text('title'),
      locations: texts('locations'),
      phone_numbers: texts('phones'),
      email_addresses: texts('emails'),
      urls: { takes: 'links', from: 'typedLinks' },
      tags: texts('skills'),
    },
    customFields: false,
    inbound: false,
    mostFileBytes: 50 * MB,
  },
} as const satisfies Record<Ats, AtsDeclaration>;

export const declarationOf = (ats: Ats): AtsDeclaration => atsKinds[ats];

/** From what each field is filled; null: left out. `custom_fields` by the keys that they have in the other system. */
export const fieldMappingSchema = z.record(
  z.string().max(100),
  z.union([z.string().max(100).nullable(), z.record(z.string().max(100), z.string().max(100))]),
);
export type FieldMapping = z.infer<typeof fieldMappingSchema>;

const ownField = z.string().regex(/^own\.[A-Za-z][A-Za-z0-9_]{0,59}$/);
const customField = z.union([z.enum(pushSources.text), ownField]);

/** What a tenant may say of the mapping to a system: each field from what fits into it, or not at all where it is not needed. */
export function mappingSchemaOf(ats: Ats): z.ZodType<FieldMapping> {
  const { fields, customFields } = declarationOf(ats);
  const shape = Object.entries(fields).map(([name, { takes, isNeeded }]): [string, z.ZodType] => {
    const source = z.enum(pushSources[takes]);
    return [name, (isNeeded ? source : source.nullable()).optional()];
  });
  const custom = z
    .record(z.string().regex(/^[a-z0-9_]{1,100}$/), customField)
    .refine((all) => Object.keys(all).length <= 50, 'at most 50')
    .optional();
  return z
    .strictObject({ ...Object.fromEntries(shape), ...(customFields && { custom_fields: custom }) })
    .pipe(fieldMappingSchema);
}

/** The whole mapping: the usual one with what the tenant has changed. */
export const wholeMapping = (ats: Ats, changed: FieldMapping): FieldMapping => ({
  ...Object.fromEntries(Object.entries(declarationOf(ats).fields).map(([name, { from }]) => [name, from])),
  ...changed,
});
