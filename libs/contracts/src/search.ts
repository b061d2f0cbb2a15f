// What is asked of a tenant's candidates, and what is answered: search, matches, and job descriptions taken apart.
import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { cefrSchema } from './profile.ts';

export const educationLevels = ['school', 'vocational', 'bachelor', 'master', 'doctorate'] as const;
export const educationLevelSchema = z.enum(educationLevels);
export type EducationLevel = z.infer<typeof educationLevelSchema>;

const words = (longest: number) => z.string().trim().min(1).max(longest);

/** The longest description of a job that is read. */
export const LONGEST_JOB_DESCRIPTION = 20_000;
const jobDescriptionText = words(LONGEST_JOB_DESCRIPTION);
const years = z.number().min(0).max(60);

const skillNames = {
  name: words(100).optional().describe('Any of its spellings'),
  id: words(200).optional().describe('Its id in the taxonomy'),
};
const isNamedOnce = ({ name, id }: { name?: string | undefined; id?: string | undefined }) =>
  (name === undefined) !== (id === undefined);
const NAMED_ONCE = 'name the skill by `name` or by `id`';

export const namedSkillSchema = z
  .strictObject(skillNames)
  .refine(isNamedOnce, NAMED_ONCE)
  .meta({ id: 'NamedSkill' });
export type NamedSkill = z.infer<typeof namedSkillSchema>;

export const askedSkillSchema = z
  .strictObject({
    ...skillNames,
    minimumMonths: z.number().int().min(1).max(720).optional(),
    usedWithinYears: z.number().int().min(1).max(60).optional(),
  })
  .refine(isNamedOnce, NAMED_ONCE)
  .meta({ id: 'AskedSkill' });
export type AskedSkill = z.infer<typeof askedSkillSchema>;

const askedSkillsSchema = z.strictObject({
  must: z.array(askedSkillSchema).max(30).optional(),
  should: z.array(askedSkillSchema).max(50).optional(),
  mustNot: z.array(askedSkillSchema).max(30).optional(),
});

const askedPlaceSchema = z
  .strictObject({
    city: words(100).optional(),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, 'must be a country’s code of two letters')
      .toUpperCase()
      .optional(),
    withinKilometres: z.number().min(1).max(1_000).optional(),
  })
  .refine(
    ({ city, country }) => city !== undefined || country !== undefined,
    'names neither city nor country',
  )
  .refine(
    ({ city, withinKilometres }) => withinKilometres === undefined || city !== undefined,
    'a distance is one from a city',
  );

export const askedLanguageSchema = z.strictObject({
  language: words(60).describe('Its name, or its code of ISO 639'),
  level: cefrSchema.optional().describe('The level that is enough'),
});

export const searchFiltersSchema = z
  .strictObject({
    place: askedPlaceSchema.optional(),
    minimumYears: years.optional(),
    maximumYears: years.optional(),
    educationLevel: educationLevelSchema.optional().describe('The lowest that is enough'),
    languages: z.array(askedLanguageSchema).max(10).optional(),
    addedAfter: z.iso
      .datetime({ offset: true })
      .refine((time) => new Date(time).getUTCFullYear() > 0, 'is before the year 1')
      .optional(),
    labels: z
      .array(words(60))
      .max(20)
      .optional()
      .describe('Marked with all of these labels, each by its id or its name'),
  })
  .refine(
    ({ minimumYears, maximumYears }) =>
      minimumYears === undefined || maximumYears === undefined || minimumYears <= maximumYears,
    { message: 'is below minimumYears', path: ['maximumYears'] },
  );
export type SearchFilters = z.infer<typeof searchFiltersSchema>;

const LONGEST_TEXT = 2_000;
export const LONGEST_QUERY = 1_000;

export const searchRequestSchema = z
  .strictObject({
    text: words(LONGEST_TEXT).optional().describe('What is looked for, in words'),
    jobDescription: jobDescriptionText.optional(),
    likeCandidate: z.uuid().toLowerCase().optional().describe('Find others like this candidate'),
    skills: askedSkillsSchema.optional(),
    titles: z.array(words(100)).max(20).optional(),
    organisations: z.array(words(100)).max(20).optional(),
    query: words(LONGEST_QUERY)
      .optional()
      .describe('Words joined by AND, OR, NOT and brackets, over title, organisation, skill and text'),
    filters: searchFiltersSchema.optional(),
    limit: z.number().int().min(1).max(100).default(25),
    cursor: z.string().max(500).optional().describe('`next` of the page before; all else stays as it was'),
  })
  .refine(
    ({ limit: _limit, cursor: _cursor, ...asked }) => Object.values(asked).some((part) => part !== undefined),
    'asks for nothing',
  )
  .meta({ id: 'SearchRequest' });
export type SearchRequest = z.infer<typeof searchRequestSchema>;

export const metSchema = z.enum(['yes', 'no', 'unknown']);
export type Met = z.infer<typeof metSchema>;

/** What a requirement asks for, in parts: a page makes a sentence of it in its reader's language. */
export const requiredSchema = z
  .object({
    kind: z.enum(['skill', 'title', 'organisation', 'experience', 'education', 'language']),
    names: z
      .array(z.string())
      .describe('Of skills and languages one; of titles and organisations any is enough'),
    minimumMonths: z.number().optional(),
    usedWithinYears: z.number().optional(),
    minimumYears: z.number().optional(),
    maximumYears: z.number().optional(),
    level: z.string().optional().describe('Of education, or of a language by the CEFR'),
  })
  .meta({ id: 'RequiredParts' });
export type RequiredParts = z.infer<typeof requiredSchema>;

/** Why a requirement is met or not, by a code. */
export const becauseSchema = z
  .object({
    code: z.enum([
      'not_named',
      'near_named',
      'same_named',
      'named',
      'worked_as',
      'no_such_title',
      'worked_at',
      'not_worked_at',
      'no_dates',
      'experience',
      'no_education',
      'education',
      'language',
    ]),
    name: z.string().optional().describe('Of the skill, title or organisation that the resume has'),
    months: z.number().int().optional().describe('Of positions; without it no position says for how long'),
    lastUsed: z.number().int().optional().describe('A year'),
    level: z.string().optional().describe('Of education, or of a language; without it none is told'),
  })
  .meta({ id: 'Because' });
export type Because = z.infer<typeof becauseSchema>;

export const requirementSchema = z
  .object({
    asked: z.string().describe('In English, of `required`'),
    required: requiredSchema,
    met: metSchema.describe('`unknown`: the resume does not tell'),
    reason: z.string().describe('In English, of `because`'),
    because: becauseSchema,
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'Requirement' });
export type Requirement = z.infer<typeof requirementSchema>;

export const searchHitSchema = z
  .object({
    candidateId: z.uuid(),
    resumeId: z.uuid(),
    name: z.string().nullable(),
    headline: z.string().nullable(),
    score: z.number().min(0).max(1),
    requirements: z.array(requirementSchema),
    near: z
      .array(
        z.object({
          asked: z.string(),
          skill: z.string(),
          similarity: z.number().min(0).max(1),
          by: z
            .enum(['occupations', 'feedback'])
            .describe(
              'What tells so: the occupations that ask for both, or the tenant, which calls them the same',
            ),
        }),
      )
      .describe('Skills near the asked ones, where those are not told'),
    passages: z.array(z.object({ text: z.string(), evidence: z.array(evidenceSchema) })),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof searchHitSchema>;

const facetSchema = z
  .array(z.object({ value: z.string(), label: z.string(), count: z.number().int() }))
  .describe('The commonest, with how many of the hits have it');
export type Facet = z.infer<typeof facetSchema>;

const facetsSchema = z
  .object({
    skills: facetSchema,
    titles: facetSchema,
    places: facetSchema,
    languages: facetSchema,
    educationLevels: facetSchema,
  })
  .meta({ id: 'SearchFacets' });
export type SearchFacets = z.infer<typeof facetsSchema>;

/** Where something stands in a text: its line, and its characters in that line, from 0, the end not included. */
export const textPlaceSchema = z
  .object({
    line: z.number().int().min(1),
    from: z.number().int().min(0),
    to: z.number().int().min(0),
    text: z.string(),
  })
  .meta({ id: 'TextPlace' });
export type TextPlace = z.infer<typeof textPlaceSchema>;

export const importanceSchema = z.enum(['required', 'nice']);
export type Importance = z.infer<typeof importanceSchema>;

const readIn = <T extends z.ZodRawShape>(shape: T) =>
  z.object({ ...shape, importance: importanceSchema, at: textPlaceSchema });

export const jobSectionKinds = ['required', 'nice', 'duties', 'offer', 'about', 'other'] as const;
export const jobSectionKindSchema = z.enum(jobSectionKinds);
export type JobSectionKind = z.infer<typeof jobSectionKindSchema>;

/** A description of a job, taken apart. What it doesn't say is absent. */
export const jobReadingSchema = z
  .object({
    title: z.object({ value: z.string(), at: textPlaceSchema }).optional(),
    place: z.object({ value: z.string(), at: textPlaceSchema }).optional(),
    sections: z.array(
      z.object({
        kind: jobSectionKindSchema,
        heading: z.string().optional(),
        lines: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
      }),
    ),
    skills: z.array(readIn({ id: z.string(), name: z.string(), minimumMonths: z.number().int().optional() })),
    years: z
      .object({
        minimum: z.number(),
        maximum: z.number().optional(),
        importance: importanceSchema,
        at: textPlaceSchema,
      })
      .optional(),
    educationLevel: readIn({ level: educationLevelSchema }).optional(),
    languages: z.array(readIn({ language: z.string(), code: z.string(), level: cefrSchema.optional() })),
  })
  .meta({ id: 'JobReading' });
export type JobReading = z.infer<typeof jobReadingSchema>;

export const jobDescriptionSchema = z
  .strictObject({ text: jobDescriptionText })
  .meta({ id: 'JobDescription' });
export type JobDescription = z.infer<typeof jobDescriptionSchema>;

export const searchAnswerSchema = z
  .object({
    hits: z.array(searchHitSchema),
    facets: facetsSchema,
    jobDescription: jobReadingSchema
      .optional()
      .describe('How the description of the job was read, where one was sent'),
    next: z.string().optional().describe('Cursor of the next page; absent on the last'),
  })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

export const matchRequestSchema = z
  .strictObject({
    jobDescription: jobDescriptionText,
    candidateIds: z.array(z.uuid().toLowerCase()).min(1).max(100),
  })
  .meta({ id: 'MatchRequest' });
export type MatchRequest = z.infer<typeof matchRequestSchema>;

const outcomes = { yes: 'pass', unknown: 'unknown', no: 'fail' } as const satisfies Record<Met, string>;
export const outcomeOf = (met: Met) => outcomes[met];

export const matchAnswerSchema = z
  .object({
    jobDescription: jobReadingSchema,
    matches: z.array(
      searchHitSchema
        .pick({ candidateId: true, resumeId: true, name: true, headline: true, score: true, near: true })
        .extend({
          requirements: z.array(
            requirementSchema
              .omit({ met: true })
              .extend({ importance: importanceSchema, outcome: z.enum(['pass', 'unknown', 'fail']) }),
          ),
        }),
    ),
  })
  .meta({ id: 'MatchAnswer' });
export type MatchAnswer = z.infer<typeof matchAnswerSchema>;
