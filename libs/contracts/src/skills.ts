// What the HTTP API says about skills: suggestions while somebody types, and skills that are near each other.
import { z } from 'zod';

/** The taxonomy's ids, and those of a tenant's own skills, which begin with `own:`. */
export const skillIdSchema = z.string().min(1).max(200).describe('Id of the skill, percent-encoded');

export const taxonomySkillSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    /** What it is: `language`, `framework`, `tool`, `database`, `platform`, `method`, `domain`, `knowledge`, `soft`, `licence`, or a tenant's own word. */
    kind: z.string(),
    /** The class of tools that it belongs to, where one is known. */
    parent: z.string().nullable(),
    /** Other spellings that are read as this skill. */
    aliases: z.array(z.string()),
  })
  .meta({ id: 'TaxonomySkill' });
export type TaxonomySkillAnswer = z.infer<typeof taxonomySkillSchema>;

const limitSchema = (most: number) => z.coerce.number().int().min(1).max(most).default(10);

export const skillQuerySchema = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .describe('What was typed so far: the beginning of a name or of words in it'),
  limit: limitSchema(50),
});
export type SkillQuery = z.infer<typeof skillQuerySchema>;

export const skillSuggestionsSchema = z
  .object({
    items: z.array(
      z.object({
        skill: taxonomySkillSchema,
        /** The name or other spelling that fits what was typed. */
        spelling: z.string(),
      }),
    ),
  })
  .meta({ id: 'SkillSuggestions' });
export type SkillSuggestions = z.infer<typeof skillSuggestionsSchema>;

export const similarSkillsQuerySchema = z.strictObject({ limit: limitSchema(100) });
export type SimilarSkillsQuery = z.infer<typeof similarSkillsQuerySchema>;

export const similarSkillsSchema = z
  .object({
    skill: taxonomySkillSchema,
    items: z.array(
      z.object({
        skill: taxonomySkillSchema,
        similarity: z.number().min(0).max(1),
        /** Why: occupations that ask for both, the most typical first, at most five. */
        sharedOccupations: z.array(z.string()).min(1),
      }),
    ),
  })
  .meta({ id: 'SimilarSkills' });
export type SimilarSkills = z.infer<typeof similarSkillsSchema>;
