// What a language model answers with: pointers and line numbers under one-letter keys. Output is the whole cost of serving a
// model, so nothing long is ever repeated: a highlight or a summary is a range of lines. Every key is there, empty where the
// resume says nothing: small models answer `{}` to what they may leave out. All is bounded, without patterns or unions, as
// grammars of every engine take it. Lists in lists need no separator that a resume could hold.
import { z } from 'zod';
import { lazy } from '../text/normalise.ts';

/** Characters of a pointer and of a range of lines. */
export const [LONGEST_POINTER, LONGEST_RANGE] = [120, 40];

/** `12 Example Shipyards…`: a line's number and the first two words of the value, which goes on to the end of its part; without "…" just these words. */
const pointer = z.string().max(LONGEST_POINTER);
/** `11-13` or `11`: a first and a last line. */
const range = z.string().max(LONGEST_RANGE);
const ranges = z.array(range).max(40);
const entry = z.array(pointer).max(3);

/** `n` name, `t` title under it, `c` place of residence, `s` lines of the summary. */
const person = z.object({ n: pointer, t: pointer, c: pointer, s: range });

/** `w` employer, title, lines of what was done. Dates, place and single highlights are read from the entry's lines by rules. */
const work = z.object({ w: z.array(entry).max(40) });

/** `e` institution and degree with its field of study; lines of `k` skills, `g` languages, and a range for each of the `c` certificates, `a` awards, `p` projects, `u` publications. */
const rest = z.object({
  e: z.array(entry).max(20),
  k: ranges,
  g: ranges,
  c: ranges,
  a: ranges,
  p: ranges,
  u: ranges,
});

/** `f` key, pointer, choice: the tenant's own fields. */
const own = z.object({ f: z.array(entry).max(20) });

export const answerSchemas = { person, work, rest, own };
export type SectionName = keyof typeof answerSchemas;
export type AnswerOf<S extends SectionName> = z.infer<(typeof answerSchemas)[S]>;
export const sectionNames = Object.keys(answerSchemas) as SectionName[];

/** The JSON Schema of a section's answer for an engine's grammar. */
export function toGrammar(schema: z.ZodType): Record<string, unknown> {
  return Object.fromEntries(Object.entries(z.toJSONSchema(schema)).filter(([key]) => key !== '$schema'));
}

const grammars = lazy(() => new Map(sectionNames.map((name) => [name, toGrammar(answerSchemas[name])])));

/** A section's name and JSON Schema, as an engine is asked with them. */
export const grammarOf = (name: SectionName): { name: SectionName; json: Record<string, unknown> } => ({
  name,
  json: grammars().get(name) ?? {},
});
