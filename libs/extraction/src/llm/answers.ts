// What a language model answers with: line numbers and short copies under one-letter keys. Output is the whole cost of
// serving a model, so nothing long is ever repeated: a highlight or a summary is a range of lines. All is bounded, flat and
// without patterns or unions, as grammars of every engine
// take it; what is missing in the resume is left out.
import { z } from 'zod';
import { lazy } from '../text/normalise.ts';

const line = z.int().min(0).max(9_999);
/** Where a value stands: "12" all of line 12, "12.2" its second cell, "12 Acme" these words of it. */
const place = z.string().max(120);
/** A first and a last line. */
const range = z.array(line).max(2);
/** First and last lines, in pairs. */
const ranges = z.array(line).max(24);
/** The first line of each item of a list, then the line after the last. */
const marks = z.array(line).max(60);

/** `n` name, `t` title under it, `c` place of residence, `s` lines of the summary. */
const person = z.object({
  n: place.optional(),
  t: place.optional(),
  c: place.optional(),
  s: range.optional(),
});

/** An entry: its places and lines parted by bars, for a key each would double what an answer costs. */
const entry = z.string().max(260);
/** `w` "organisation|title|first-last line of what was done". Dates, place and single highlights are read from the entry's lines by rules. */
const work = z.object({ w: z.array(entry).max(40) });

/** `e` "institution|degree with its field of study", `k` lines of skills, `g` lines of languages, `c` certificates, `a` awards, `p` projects, `u` publications. */
const rest = z.object({
  e: z.array(entry).max(20).optional(),
  k: ranges.optional(),
  g: ranges.optional(),
  c: marks.optional(),
  a: marks.optional(),
  p: marks.optional(),
  u: marks.optional(),
});

/** `f` "key|place|choice": the tenant's own fields. */
const own = z.object({ f: z.array(entry).max(20) });

export const answerSchemas = { person, work, rest, own };
export type SectionName = keyof typeof answerSchemas;
export type AnswerOf<S extends SectionName> = z.infer<(typeof answerSchemas)[S]>;
export const sectionNames = Object.keys(answerSchemas) as SectionName[];

/** The JSON Schema of a section's answer for an engine's grammar: no bounds of numbers, which engines read differently. */
function toGrammar(schema: z.ZodType): Record<string, unknown> {
  const json = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema'));
}

const grammars = lazy(() => new Map(sectionNames.map((name) => [name, toGrammar(answerSchemas[name])])));

/** A section's name and JSON Schema, as an engine is asked with them. */
export const grammarOf = (name: SectionName): { name: SectionName; json: Record<string, unknown> } => ({
  name,
  json: grammars().get(name) ?? {},
});
