// What the HTTP API takes and says about corrections.
import { z } from 'zod';
import { evidenceSchema } from '../evidence.ts';
import { ENTRY_LISTS, OWN_VALUE, SINGLE_FIELDS, VALUE_LISTS } from './fields.ts';
import { correctionKindSchema } from './targets.ts';

/** Lines of the document that a person points at: their text and places are taken from the document. */
export const pointedSchema = z.strictObject({
  page: z.number().int().min(1).max(100_000),
  line: z
    .union(
      [z.number().int().min(1), z.tuple([z.number().int().min(1), z.number().int().min(1)])],
      'must be a line, or the first and the last one',
    )
    .describe('Number of the line, or of the first and the last one'),
});
export type Pointed = z.infer<typeof pointedSchema>;

const ONE_OF_BOTH = 'must have either “value” or “confirmed”';
const isOneOfBoth = (change: { value?: unknown; confirmed?: true | undefined }) =>
  (change.value === undefined) !== (change.confirmed === undefined);

const changeOf = (value: z.ZodType) =>
  z
    .strictObject({
      value: value.optional(),
      confirmed: z.literal(true).optional(),
      evidence: pointedSchema.optional(),
    })
    .refine(isOneOfBoth, ONE_OF_BOTH)
    .nullable()
    .optional();

/** An entry of a list by its key (`entryKeys` of the profile), or a new one by a name of one’s own that begins with “new”. */
export const entryKeySchema = z
  .string()
  .regex(
    /^(?:new[\w-]{0,20}|[en][0-9a-z]{6,20}(?:-\d{1,3})?|b\d{1,4}-[0-9a-f]{8})$/,
    'is no key of an entry',
  );

const MOST_ENTRIES = 100;
const MOST_OWN = 20;
const entriesOf = <T extends z.ZodType>(entry: T) =>
  z
    .record(entryKeySchema, entry)
    .refine((entries) => Object.keys(entries).length <= MOST_ENTRIES, `at most ${MOST_ENTRIES} entries`)
    .optional();

const valueLists = Object.entries(VALUE_LISTS).map(
  ([list, value]) => [list, entriesOf(changeOf(value))] as const,
);
const singles = Object.entries(SINGLE_FIELDS).map(([field, value]) => [field, changeOf(value)] as const);
const entryLists = Object.entries(ENTRY_LISTS).map(([list, { fields }]) => {
  const changes = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, changeOf(value)]));
  return [
    list,
    entriesOf(z.strictObject({ ...changes, confirmed: z.literal(true).optional() }).nullable()),
  ] as const;
});
const within = (holder: string) =>
  Object.fromEntries(
    [...singles, ...valueLists].flatMap(([name, schema]) =>
      name.startsWith(`${holder}.`) ? [[name.slice(holder.length + 1), schema]] : [],
    ),
  );

/** A JSON Merge Patch (RFC 7396) whose lists are objects by the keys of their entries; null removes. */
export const profilePatchSchema = z
  .strictObject({
    basics: z.strictObject(within('basics')).optional(),
    sensitive: z.strictObject(within('sensitive')).optional(),
    own: z
      .record(
        z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'is no key of a field of one’s own'),
        changeOf(OWN_VALUE),
      )
      .refine((fields) => Object.keys(fields).length <= MOST_OWN, `at most ${MOST_OWN} fields`)
      .optional(),
    ...Object.fromEntries([...valueLists, ...entryLists].filter(([name]) => !name.includes('.'))),
  })
  .meta({
    id: 'ProfilePatch',
    description:
      'JSON Merge Patch (RFC 7396). A field is `{ "value": …, "evidence": { "page": 1, "line": 3 } }`, `{ "confirmed": true }`, or null where there is none; an entry of a list is named by its key (`entryKeys` of the profile), or by “new…” where it is to be added, and null takes it out',
  });

const MOST_OPERATIONS = 100;

/** A JSON Patch (RFC 6902) on the profile as it is shown: entries by their places, or by their keys. */
export const profileJsonPatchSchema = z
  .array(
    z.strictObject({
      op: z.enum(['add', 'replace', 'remove', 'test']),
      path: z.string().min(1).max(300),
      value: z.unknown().optional(),
    }),
  )
  .min(1)
  .max(MOST_OPERATIONS)
  .meta({ id: 'ProfileJsonPatch', description: 'JSON Patch (RFC 6902) with add, replace, remove and test' });
export type ProfileJsonPatch = z.infer<typeof profileJsonPatchSchema>;

export const correctionIdSchema = z.uuid().toLowerCase().describe('Id of the correction');

/** How a tier's reading stands to what a person says: the same, another, nothing where there is something. */
export const correctnessSchema = z.enum(['right', 'wrong', 'missed']);
export type Correctness = z.infer<typeof correctnessSchema>;

/** Who was asked: the profile as it was merged, and each tier. Null where a tier did not read the resume. */
export const readersSchema = z.object({
  profile: correctnessSchema.nullable(),
  classic: correctnessSchema.nullable(),
  llm: correctnessSchema.nullable(),
});
export type Readers = z.infer<typeof readersSchema>;

export const correctionSchema = z
  .object({
    id: z.uuid(),
    resumeId: z.uuid(),
    /** `basics.headline`, `positions`, `positions.title`: the same for all entries of a list. */
    field: z.string(),
    /** The key of the list’s entry. */
    entry: z.string().nullable(),
    kind: correctionKindSchema,
    value: z.unknown(),
    /** What the machine had read. */
    before: z.unknown(),
    evidence: z.array(evidenceSchema),
    readings: readersSchema,
    by: z.object({ kind: z.string(), id: z.string().nullable() }),
    /** What it came from: a suggestion, or what the person whom the resume is of wished on their page. */
    source: z.object({ kind: z.enum(['suggestion', 'wish']), id: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
    /** It counts: nobody has undone it, or said otherwise since. */
    stands: z.boolean(),
    undone: z.object({ at: z.iso.datetime(), by: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'Correction' });
export type CorrectionAnswer = z.infer<typeof correctionSchema>;

export const correctionPageSchema = z
  .object({ items: z.array(correctionSchema), next: z.string().nullable() })
  .meta({ id: 'CorrectionPage' });
export type CorrectionPage = z.infer<typeof correctionPageSchema>;

export const correctionQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
  field: z.string().max(60).optional().describe('`basics.headline`, `positions.title`, …'),
  resumeId: z.uuid().toLowerCase().optional(),
  memberId: z.uuid().toLowerCase().optional(),
});
export type CorrectionQuery = z.infer<typeof correctionQuerySchema>;
