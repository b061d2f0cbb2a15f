// How the list of people is asked: filters, order, and the facets of those who fit. A list in the address is told by repeating its name.
import { z } from 'zod';
import { outcomeSchema } from './decisions.ts';
import { givenTime } from './given-times.ts';
import { resumeStatusSchema } from './resumes.ts';
import { educationLevelSchema } from './search.ts';

const words = (longest: number) => z.string().trim().min(1).max(longest);
/** One value, or several by repeating the name. */
const several = <T extends z.ZodType<string>>(one: T) =>
  z
    .union([one, z.array(one).max(10)])
    .transform((given): string[] => [given].flat())
    .optional();

const years = z.coerce.number().min(0).max(60).optional();

const filters = {
  text: words(100)
    .optional()
    .describe('Words of name, headline or e-mail, each by how it begins; all of them must be there'),
  labels: several(words(60)).describe('Labels by name or id; all of them must be there'),
  skills: several(words(200)).describe('Skills by name, or as facets tell them; all of them must be there'),
  titles: several(words(200)).describe('Titles that they have, or had; one of them is enough'),
  city: words(100).optional().describe('Where they live'),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'must be a country’s code of two letters')
    .toUpperCase()
    .optional(),
  languages: several(words(60)).describe('By name or code of ISO 639; all of them must be there'),
  educationLevel: educationLevelSchema.optional().describe('The lowest that is enough'),
  minimumYears: years,
  maximumYears: years,
  addedAfter: givenTime.optional(),
  addedBefore: givenTime.optional(),
  doubtful: z
    .enum(['yes', 'no'])
    .optional()
    .describe('Whether values of the newest resume ask to be checked'),
  status: several(resumeStatusSchema).describe('Of the newest resume; one of them is enough'),
  outcome: outcomeSchema
    .optional()
    .describe('Of a decision that stands; needs the permission to see decisions'),
};

const isInOrder = ({ minimumYears, maximumYears }: { minimumYears?: unknown; maximumYears?: unknown }) =>
  minimumYears === undefined || maximumYears === undefined || Number(minimumYears) <= Number(maximumYears);
const IN_ORDER = { message: 'is below minimumYears', path: ['maximumYears'] };

export const candidateFilterSchema = z.strictObject(filters).refine(isInOrder, IN_ORDER);
export type CandidateFilter = z.infer<typeof candidateFilterSchema>;

export const candidateSortSchema = z.enum(['added', 'name', 'updated', 'experience']);
export type CandidateSort = z.infer<typeof candidateSortSchema>;

export const candidateQuerySchema = z
  .strictObject({
    ...filters,
    sort: candidateSortSchema.default('added'),
    order: z
      .enum(['asc', 'desc'])
      .optional()
      .describe('Without it names rise and all else falls; of whom it is not told come last'),
    limit: z.coerce.number().int().min(1).max(100).default(25),
    cursor: z.string().max(1_000).optional(),
  })
  .refine(isInOrder, IN_ORDER);
export type CandidateQuery = z.infer<typeof candidateQuerySchema>;

const facetSchema = z
  .array(z.object({ value: z.string(), label: z.string(), count: z.number().int() }))
  .describe('The commonest; `value` is what the filter takes');

export const candidateFacetsSchema = z
  .object({
    people: z.number().int().describe('So many were counted'),
    isCapped: z.boolean().describe('There are more people: counted are the newest of them'),
    skills: facetSchema,
    titles: facetSchema,
    places: z.array(
      z.object({
        city: z.string().nullable(),
        country: z.string().nullable(),
        label: z.string(),
        count: z.number().int(),
      }),
    ),
    languages: facetSchema,
    educationLevels: facetSchema,
    labels: facetSchema,
  })
  .meta({ id: 'CandidateFacets' });
export type CandidateFacets = z.infer<typeof candidateFacetsSchema>;
