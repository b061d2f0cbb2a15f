// The report of selection rates and impact ratios, as the HTTP API asks for it and answers.
import { z } from 'zod';
import { givenTime } from './given-times.ts';
import { selectedOutcomeSchema } from './decisions.ts';
import { categoryNameSchema } from './person-categories.ts';

const MOST_TOGETHER = 3;

export const impactQuerySchema = z
  .strictObject({
    process: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .optional()
      .describe('Of this alone; all, where it is left out'),
    from: givenTime.optional().describe('Decided not before'),
    to: givenTime.optional().describe('Decided before'),
    category: z
      .string()
      .regex(
        /^[a-z][a-z0-9_]{0,39}(?:,[a-z][a-z0-9_]{0,39}){0,2}$/,
        'must be one to three names, with commas between',
      )
      .optional()
      .describe(
        'One to three names with commas between: a table for each, and one of all together (intersectional). All that there are, each by itself, where it is left out',
      ),
    outcome: selectedOutcomeSchema
      .default('short_listed')
      .describe('From which step on somebody counts as selected'),
    measure: z
      .enum(['selection', 'scoring'])
      .default('selection')
      .describe('`scoring`: who was scored above the median, instead of who was selected'),
    small: z
      .enum(['exclude', 'keep'])
      .default('exclude')
      .describe('Whether categories under 2 % of the data are left out of the ratios, as § 5-301 (d) allows'),
    format: z.enum(['json', 'csv']).optional(),
  })
  .refine(({ from, to }) => !from || !to || Date.parse(from) < Date.parse(to), {
    path: ['to'],
    message: 'must be after “from”',
  });
export type ImpactQuery = z.infer<typeof impactQuerySchema>;

/** The names that were asked for, each once. */
export const categoriesAsked = ({ category }: ImpactQuery): string[] | undefined =>
  category === undefined ? undefined : [...new Set(category.split(','))].slice(0, MOST_TOGETHER);

const impactRowSchema = z.object({
  values: z.record(z.string(), z.string()).describe('The value of each category that the table is by'),
  applicants: z.number().int(),
  selected: z.number().int().describe('Or scored above the median'),
  rate: z.number().min(0).max(1).describe('Selection rate or scoring rate (§ 5-300), to four digits'),
  impactRatio: z
    .number()
    .min(0)
    .nullable()
    .describe(
      'The rate divided by the highest one (§ 5-300); null where it is left out, or nobody was selected',
    ),
  underTwoPercent: z.boolean().describe('Of the table’s data'),
  belowFourFifths: z.boolean().nullable(),
  cautions: z
    .array(z.enum(['few_applicants', 'one_person_decides']))
    .describe(
      '`few_applicants`: fewer than 30. `one_person_decides`: with one selected more or less it would stand on the other side of four fifths',
    ),
});

export const impactReportSchema = z
  .object({
    measure: z.enum(['selection', 'scoring']),
    outcome: selectedOutcomeSchema.nullable().describe('From which step on somebody counts as selected'),
    process: z.string().nullable(),
    from: z.iso.datetime().nullable(),
    to: z.iso.datetime().nullable(),
    applicants: z.number().int().describe('People and processes: who applied for two jobs counts twice'),
    withdrew: z.number().int().describe('Who withdrew before that step, and is counted nowhere else'),
    medianScore: z.number().nullable(),
    ofErased: z
      .number()
      .int()
      .describe('How many of the applicants are known as numbers alone: they were erased'),
    erasedLeftOut: z
      .number()
      .int()
      .describe(
        'Erased ones who are not in it: only the month is known, and it is not within “from” and “to”, or scores were asked for',
      ),
    tables: z.array(
      z.object({
        by: z.array(categoryNameSchema),
        applicants: z.number().int(),
        selected: z.number().int(),
        unknown: z.number().int().describe('Of whom one of the categories is unknown; they are in no row'),
        rows: z.array(impactRowSchema),
      }),
    ),
    notes: z.array(z.object({ code: z.string(), text: z.string() })),
  })
  .meta({ id: 'ImpactReport' });
export type ImpactReport = z.infer<typeof impactReportSchema>;

/** What a reader of the report has to know. */
export const impactNotes: ImpactReport['notes'] = [
  {
    code: 'method',
    text: 'Rates and ratios are calculated as 6 RCNY § 5-300 and § 5-301 say (New York City, Local Law 144 of 2021): the selection rate is the number selected divided by the number of applicants of a category; the scoring rate is the share of a category that scored above the median of all; the impact ratio is the rate of a category divided by the highest rate of any.',
  },
  {
    code: 'categories',
    text: 'Categories are those that you brought. None is read from a resume or guessed; of whom nothing was said, they are unknown and in no row.',
  },
  {
    code: 'under_two_percent',
    text: 'A category with fewer than 2 % of a table’s applicants may be left out of the ratios (§ 5-301 (d)); its number and rate are shown, and it sets no highest rate. Whoever publishes a summary has to say why it was left out. `small=keep` leaves none out.',
  },
  {
    code: 'four_fifths',
    text: 'Below four fifths (0.80) of the highest rate, a difference is generally regarded as evidence of adverse impact by the federal agencies (29 CFR § 1607.4 (D)); it is no proof of it, and above it is no proof of none.',
  },
  {
    code: 'small_numbers',
    text: 'Small numbers say little: with fewer than 30 applicants, or where one selected more or less would change the side of four fifths, a ratio may be chance.',
  },
  {
    code: 'not_advice',
    text: 'This is arithmetic, no legal advice and no bias audit: under § 5-300 that is made by an independent auditor.',
  },
];
