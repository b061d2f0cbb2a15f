// What `POST /v1/normalise` takes and says: titles, skills, places, dates and telephone numbers as written, each with what was understood.
import { z } from 'zod';
import { countryCodeSchema } from './countries.ts';
import { endDateSchema, managementLevels, partialDateSchema, seniorities } from './profile.ts';

const MOST_OF_KIND = 100;
const MOST_LETTERS = 200;

const texts = (what: string) =>
  z.array(z.string().trim().min(1).max(MOST_LETTERS)).max(MOST_OF_KIND).default([]).describe(what);

export const normaliseRequestSchema = z
  .strictObject({
    country: countryCodeSchema
      .optional()
      .describe(
        'Of numbers without a country code, of dates as 03/04/2020 and of towns that several countries have (ISO 3166). Without it, the tenant’s `defaultCountry`',
      ),
    titles: texts('Titles of jobs'),
    skills: texts('Skills'),
    places: texts('Places: “Portland, OR”, “Köln”'),
    dates: texts('Dates and ranges of dates: “Mar 2019”, “2016 – heute”'),
    phones: texts('Telephone numbers'),
  })
  .refine(
    ({ titles, skills, places, dates, phones }) =>
      [titles, skills, places, dates, phones].some((group) => group.length > 0),
    'must have at least one text to normalise',
  )
  .meta({
    id: 'NormaliseRequest',
    examples: [{ country: 'GB', skills: ['k8s'], dates: ['03/04/2020'], phones: ['020 7946 0958'] }],
  });
export type NormaliseRequest = z.infer<typeof normaliseRequestSchema>;

export const normalisedTitleSchema = z
  .object({
    /** The occupation that has this name, rank and plural aside (O*NET, ESCO). */
    occupation: z.string().nullable(),
    managementLevel: z.enum(managementLevels),
    /** As far as the title says it; what years would tell is not known here. */
    seniority: z.enum(seniorities).nullable(),
  })
  .meta({ id: 'NormalisedTitle' });
export type NormalisedTitle = z.infer<typeof normalisedTitleSchema>;

export const normalisedSkillSchema = z
  .object({ id: z.string(), name: z.string(), kind: z.string(), parent: z.string().nullable() })
  .meta({ id: 'NormalisedSkill' });
export type NormalisedSkill = z.infer<typeof normalisedSkillSchema>;

export const normalisedPlaceSchema = z
  .object({
    /** As written. */
    city: z.string().nullable(),
    region: z.string().nullable(),
    countryCode: z.string().length(2).nullable(),
    /** Degrees; null where no list has the town, or where it could be several. */
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  })
  .meta({ id: 'NormalisedPlace' });
export type NormalisedPlace = z.infer<typeof normalisedPlaceSchema>;

export const normalisedDatesSchema = z
  .object({
    /** Of a single date both ends are the same but where a quarter of a year is written; null where it is open. */
    start: partialDateSchema.nullable(),
    end: endDateSchema.nullable(),
  })
  .meta({ id: 'NormalisedDates' });
export type NormalisedDates = z.infer<typeof normalisedDatesSchema>;

export const normalisedPhoneSchema = z
  .object({
    e164: z.string(),
    /** Null where several countries have the number’s code, and the number doesn’t tell. */
    countryCode: z.string().length(2).nullable(),
  })
  .meta({ id: 'NormalisedPhone' });
export type NormalisedPhone = z.infer<typeof normalisedPhoneSchema>;

const group = <T extends z.ZodType>(understood: T) =>
  z.array(
    z.object({
      given: z.string(),
      /** Null: not known. Nothing is guessed. */
      understood: understood.nullable(),
    }),
  );

export const normalisedSchema = z
  .object({
    /** The country that was read by; null where none was told. */
    country: z.string().nullable(),
    titles: group(normalisedTitleSchema),
    skills: group(normalisedSkillSchema),
    places: group(normalisedPlaceSchema),
    dates: z.array(
      z.object({
        given: z.string(),
        understood: normalisedDatesSchema.nullable(),
        /** What it may be, where day and month can’t be told apart: with the day first, and with the month first. */
        either: z.array(normalisedDatesSchema).optional(),
        /** It names a day that no calendar has, as the 31st of February. */
        impossible: z.literal(true).optional(),
      }),
    ),
    phones: group(normalisedPhoneSchema),
  })
  .meta({ id: 'Normalised' });
export type Normalised = z.infer<typeof normalisedSchema>;
