// Categories of people that a tenant brings, for reports alone: nothing here is read from a resume or guessed, and nothing that ranks or
// shows people knows of it.
import { z } from 'zod';
import { candidateIdSchema } from './candidates.ts';

/** `sex`, `race_ethnicity`, `age_group`: a name of the tenant’s own. */
export const categoryNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be a name of small letters, digits and _');
const categoryValueSchema = z.string().trim().min(1).max(80);

export const MOST_CATEGORIES = 10;
const atMost = (values: object) => Object.keys(values).length <= MOST_CATEGORIES;
const TOO_MANY = `at most ${MOST_CATEGORIES} categories`;

/** The body of `PUT /v1/candidates/:id/categories`: all that is said of the person from now on. */
export const categoriesRequestSchema = z
  .strictObject({
    categories: z
      .record(categoryNameSchema, categoryValueSchema)
      .refine(atMost, TOO_MANY)
      .describe('As `{"sex": "Female"}`; whatever is left out is unknown'),
  })
  .meta({ id: 'CategoriesRequest' });
export type CategoriesRequest = z.infer<typeof categoriesRequestSchema>;

export const personCategoriesSchema = z
  .object({ candidateId: z.uuid(), categories: z.record(z.string(), z.string()) })
  .meta({ id: 'PersonCategories' });
export type PersonCategories = z.infer<typeof personCategoriesSchema>;

/** What is said of one of many people: null takes a category away, what is not named stays. */
export const categoryChangeSchema = z
  .strictObject({
    candidateId: candidateIdSchema,
    categories: z
      .record(categoryNameSchema, categoryValueSchema.nullable())
      .refine((values) => Object.keys(values).length > 0, 'must name a category')
      .refine(atMost, TOO_MANY),
  })
  .meta({ id: 'CategoryChange' });
export type CategoryChange = z.infer<typeof categoryChangeSchema>;

export const MOST_PEOPLE_AT_ONCE = 5_000;
export const categoryChangesSchema = z
  .strictObject({ people: z.array(categoryChangeSchema).min(1).max(500) })
  .meta({ id: 'CategoryChanges' });
export type CategoryChanges = z.infer<typeof categoryChangesSchema>;

export const categoriesSetSchema = z
  .object({ people: z.number().int(), values: z.number().int().describe('Categories set or taken away') })
  .meta({ id: 'CategoriesSet' });
export type CategoriesSet = z.infer<typeof categoriesSetSchema>;
