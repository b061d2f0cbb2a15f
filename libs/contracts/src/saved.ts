// What somebody keeps for later: lists as they were set up, and searches that may tell of people who fit them.
import { z } from 'zod';
import { candidateQuerySchema } from './candidate-list.ts';
import { resumeQuerySchema } from './resumes.ts';
import { searchRequestSchema } from './search.ts';

const LONGEST_STATE = 16_384;
export const MOST_SAVED = 200;

const nameSchema = z.string().trim().min(1).max(120);
const sharedSchema = z.boolean().describe('All of the tenant see it; otherwise you alone');
const ownerSchema = z
  .object({ kind: z.string(), id: z.uuid(), name: z.string().nullable() })
  .describe('Whose it is; a name while they are a member');

export const savedListSchema = z.enum(['candidates', 'search', 'resumes']);
export type SavedList = z.infer<typeof savedListSchema>;

const querySchemas = {
  candidates: candidateQuerySchema,
  search: searchRequestSchema,
  resumes: resumeQuerySchema,
} as const satisfies Record<SavedList, z.ZodType>;

const stateSchema = z.strictObject({
  query: z.record(z.string().max(40), z.unknown()).describe('What the list is asked with'),
  columns: z.array(z.string().max(60)).max(60).optional().describe('What a page shows of it, in order'),
});

/** What is wrong with a state, for the list that it is of; undefined where nothing is. */
function faultOf(
  list: SavedList,
  state: z.infer<typeof stateSchema>,
): { message: string; path: PropertyKey[] } | undefined {
  if (JSON.stringify(state).length > LONGEST_STATE) return { message: 'is too long', path: ['state'] };
  if (state.query['cursor'] !== undefined)
    return { message: 'is a place in a list, and nothing to keep', path: ['state', 'query', 'cursor'] };
  // A search that is not asked yet may be kept, too.
  if (list === 'search' && !Object.keys(state.query).length) return undefined;
  const [issue] = querySchemas[list].safeParse(state.query).error?.issues ?? [];
  return issue && { message: issue.message, path: ['state', 'query', ...issue.path] };
}

const viewFields = {
  name: nameSchema,
  list: savedListSchema.describe('What it is a view of'),
  state: stateSchema,
  shared: sharedSchema.default(false),
};
export const newSavedViewSchema = z
  .strictObject(viewFields)
  .superRefine(({ list, state }, context) => {
    const fault = faultOf(list, state);
    if (fault) context.addIssue({ code: 'custom', ...fault });
  })
  .meta({ id: 'NewSavedView' });
export type NewSavedView = z.infer<typeof newSavedViewSchema>;

export const savedViewIdSchema = z.uuid().toLowerCase().describe('Id of the view, in any case');

export const savedViewSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    list: savedListSchema,
    state: stateSchema,
    shared: z.boolean(),
    owner: ownerSchema,
    isYours: z.boolean(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedViewSchema>;

export const savedViewsSchema = z.object({ items: z.array(savedViewSchema) }).meta({ id: 'SavedViews' });
export const savedViewQuerySchema = z.strictObject({ list: savedListSchema.optional() });
export type SavedViewQuery = z.infer<typeof savedViewQuerySchema>;

export const alertSchema = z.enum(['none', 'daily', 'immediately']);
export type Alert = z.infer<typeof alertSchema>;

const searchFields = {
  name: nameSchema,
  request: searchRequestSchema.refine(({ cursor }) => cursor === undefined, 'holds a cursor'),
  alert: alertSchema
    .default('none')
    .describe('When it tells of people who fit, since something of them has changed: each of them once'),
  byMail: z.boolean().default(false).describe('To its owner, where Vitae sends mail: how many, and a link'),
  byWebhook: z.boolean().default(true).describe('As the event `search.matched`'),
  shared: sharedSchema.default(false),
};
export const newSavedSearchSchema = z.strictObject(searchFields).meta({ id: 'NewSavedSearch' });
export type NewSavedSearch = z.infer<typeof newSavedSearchSchema>;

export const savedSearchIdSchema = z.uuid().toLowerCase().describe('Id of the saved search, in any case');

/** As it is kept: with all that has a default. A schema of its own, so that whoever asks a search need not say these. */
const keptRequestSchema = z
  .object(searchRequestSchema.shape)
  .omit({ cursor: true })
  .meta({ id: 'SavedSearchRequest' });

export const savedSearchSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    request: keptRequestSchema,
    alert: alertSchema,
    byMail: z.boolean(),
    byWebhook: z.boolean(),
    shared: z.boolean(),
    owner: ownerSchema,
    isYours: z.boolean(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'SavedSearch' });
export type SavedSearch = z.infer<typeof savedSearchSchema>;

export const savedSearchesSchema = z
  .object({ items: z.array(savedSearchSchema) })
  .meta({ id: 'SavedSearches' });
