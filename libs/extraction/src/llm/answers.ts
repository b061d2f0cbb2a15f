// What a language model answers with: line numbers and short copies under one-letter keys. Output is the whole cost of
// serving a model, so nothing long is ever repeated: a highlight or a summary is a range of lines. All is bounded, flat and
// without patterns or unions, as grammars of every engine take it.
import { z } from 'zod';

const line = z.int().min(0).max(9_999);
const copy = z.string().max(120);

/** `n` name, `t` title under it, `c` place of residence, `s` first and last line of the summary. */
const person = z.object({ n: copy, t: copy, c: copy, s: z.array(line).max(2) });

/** `l` first line, `o` organisation, `t` title, `p` place, `d` dates, `h` first line of each highlight and the line after the last. */
const position = z.object({ l: line, o: copy, t: copy, p: copy, d: copy, h: z.array(line).max(60) });
const work = z.object({ w: z.array(position).max(40) });

/** `l` line, `i` institution, `d` degree, `a` field of study, `g` grade, `y` dates. */
const qualification = z.object({ l: line, i: copy, d: copy, a: copy, g: copy, y: copy });
/** `l` line, `n` name, `i` issuer, `y` date. */
const credential = z.object({ l: line, n: copy, i: copy, y: copy });
const credentials = z.array(credential).max(30);

/** `e` education, `k` lines that list skills, `g` languages, `c` certificates, `a` awards, `p` projects, `u` publications. */
const rest = z.object({
  e: z.array(qualification).max(20),
  k: z.array(line).max(80),
  g: z.array(copy).max(20),
  c: credentials,
  a: credentials,
  p: credentials,
  u: credentials,
});

export const answerSchemas = { person, work, rest };
export type SectionName = keyof typeof answerSchemas;
export type AnswerOf<S extends SectionName> = z.infer<(typeof answerSchemas)[S]>;
export const sectionNames = Object.keys(answerSchemas) as SectionName[];

/** The JSON Schema of a section's answer for an engine's grammar: no bounds of numbers, which engines read differently. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
  return json;
}
