// Wishes for a correction, which people say on their own pages, and which of the fields that a person may correct each is about.
import { z } from 'zod';
import type { Profile } from '../profile.ts';
import { entryKeysOf } from './lay-over.ts';
import { valueSchemaOf } from './fields.ts';
import { fieldNameOf, type Target } from './targets.ts';

/** What a wish is about: `item` of a list within an entry, as `positions[0].highlights[2]`; `was` is what the page showed. */
export const wishedSchema = z.object({
  list: z.string(),
  entry: z.string(),
  field: z.string(),
  item: z.number().int().min(0).optional(),
  was: z.unknown().optional(),
});
export type Wished = z.infer<typeof wishedSchema>;

const PATH =
  /^(?<outer>[A-Za-z]+(?:\.\w+)?)(?:\[(?<at>\d{1,5})\](?:\.(?<field>[A-Za-z]+)(?:\[(?<item>\d{1,5})\])?)?)?$/;

/** The field at a path of a profile as it is served; undefined where it is none that may be corrected. */
export function wishedAt(profile: Profile, path: string): Omit<Wished, 'was'> | undefined {
  const { outer = '', at, field = '', item } = PATH.exec(path)?.groups ?? {};
  if (at === undefined) return valueSchemaOf('', outer) ? { list: '', entry: '', field: outer } : undefined;
  const entry = entryKeysOf(profile)[outer]?.[Number(at)];
  if (entry === undefined || !valueSchemaOf(outer, field)) return undefined;
  return { list: outer, entry, field, ...(item !== undefined && { item: Number(item) }) };
}

/** A value as the field takes it, of words that a person wrote; undefined where they are none. */
export function valueOfWords(
  { list, field, item }: Target & { item?: number | undefined },
  words: string,
): unknown {
  // One of several texts: the others stay as they are.
  if (item !== undefined) return words;
  const schema = valueSchemaOf(list, field);
  const read = [words, { written: words }, { url: words }].map((value) => schema?.safeParse(value));
  return read.find((result) => result?.success)?.data;
}

export const wishIdSchema = z.uuid().toLowerCase().describe('Id of the wish');

export const wishSchema = z
  .object({
    id: z.uuid(),
    candidateId: z.uuid(),
    resumeId: z.uuid().nullable(),
    /** The value in the profile as it was then: `positions[0].title`. */
    path: z.string().nullable(),
    /** What it is about, as corrections name it; null where that can’t be corrected, or nothing is named. */
    field: z.string().nullable(),
    entry: z.string().nullable(),
    /** What the person saw. */
    was: z.unknown(),
    /** What they say. Null where it is about a field that the tenant guards. */
    says: z.string().nullable(),
    state: z.enum(['open', 'done', 'declined']),
    askedAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Wish' });
export type Wish = z.infer<typeof wishSchema>;

export const wishPageSchema = z
  .object({ items: z.array(wishSchema), next: z.string().nullable() })
  .meta({ id: 'WishPage' });
export type WishPage = z.infer<typeof wishPageSchema>;

/** The body of `POST /v1/corrections/wishes/:id/accept`. */
export const wishAcceptanceSchema = z
  .strictObject({
    value: z
      .unknown()
      .optional()
      .describe(
        'The value, in the form that a correction of the field has. Without it, the person’s own words',
      ),
  })
  .meta({ id: 'WishAcceptance' });
export type WishAcceptance = z.infer<typeof wishAcceptanceSchema>;

/** As corrections call what a wish is about. */
export const wishedName = (wished: Target | undefined): string | null =>
  wished ? fieldNameOf(wished) : null;
