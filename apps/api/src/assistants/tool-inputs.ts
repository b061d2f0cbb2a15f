// What an assistant's tools take. Sizes are bounded: a model writes little, and what it pastes comes in one request.
import { educationLevelSchema, searchRequestSchema, viewSchema, type SearchRequest } from '@vitae/contracts';
import { z } from 'zod';

/** Of one request's megabyte, the most that a file may be, in base64. */
const LONGEST_BASE64 = 900_000;
const LONGEST_TEXT = 200_000;

const view = viewSchema
  .default('blind')
  .describe(
    '`blind` (the default): what they can and did, without who they are. `full` only where it is needed, and where the key may',
  );

export const parseInput = z
  .strictObject({
    text: z.string().min(1).max(LONGEST_TEXT).optional().describe('The resume as text'),
    contentBase64: z
      .base64()
      .max(LONGEST_BASE64)
      .optional()
      .describe('Or its file (PDF, DOCX, …) in base64; up to 650 KB, larger ones go by REST'),
    fileName: z.string().min(1).max(200).default('resume.txt'),
    externalId: z.string().trim().min(1).max(200).optional().describe('Your own id of it'),
    waitSeconds: z.number().int().min(0).max(50).default(20).describe('How long to wait for the reading'),
    view,
  })
  .refine(
    ({ text, contentBase64 }) => (text === undefined) !== (contentBase64 === undefined),
    'must have either “text” or “contentBase64”',
  );

const skillNames = z.array(z.string().trim().min(1).max(100)).max(20).optional();

export const searchInput = z.strictObject({
  text: z.string().trim().min(1).max(2_000).optional().describe('What is looked for, in words'),
  mustHaveSkills: skillNames.describe('Whoever lacks one is no hit'),
  niceToHaveSkills: skillNames,
  titles: z.array(z.string().trim().min(1).max(100)).max(10).optional(),
  minimumYears: z.number().min(0).max(60).optional().describe('Of experience'),
  educationLevel: educationLevelSchema.optional().describe('The lowest that is enough'),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .optional()
    .describe('Two letters, as CH'),
  city: z.string().trim().min(1).max(100).optional(),
  limit: z.number().int().min(1).max(20).default(10),
  view,
});

/** What a search of an assistant asks the search for; throws where it asks for nothing. */
export function searchOf(input: z.infer<typeof searchInput>): SearchRequest {
  const {
    text,
    titles,
    mustHaveSkills,
    niceToHaveSkills,
    minimumYears,
    educationLevel,
    country,
    city,
    limit,
  } = input;
  const named = (names: readonly string[] | undefined) => names?.map((name) => ({ name }));
  const given = <T extends object>(parts: T): T | undefined =>
    Object.values(parts).some((part) => part !== undefined) ? parts : undefined;
  const skills = given({ must: named(mustHaveSkills), should: named(niceToHaveSkills) });
  const place = given({ city, country });
  const filters = given({ place, minimumYears, educationLevel });
  return searchRequestSchema.parse({ text, titles, skills, filters, limit });
}

const uuid = z.uuid().toLowerCase();
export const profileInput = z.strictObject({
  resumeId: uuid.describe('As parse_resume and search_candidates answer it'),
  view,
});

export const matchInput = z.strictObject({
  jobDescription: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .describe('The description of the job, as it is written'),
  candidateIds: z.array(uuid).min(1).max(10),
  view,
});

export const skillsInput = z.strictObject({
  query: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .describe('The beginning of a skill’s name, or another spelling of it'),
  limit: z.number().int().min(1).max(50).default(10),
});
