// What a tenant may set for itself, with defaults. The API's PATCH and its page follow from this schema.
import { z } from 'zod';

/** A skill that the tenant knows and the taxonomy may not. Its names win over the taxonomy's. */
export const ownSkillSchema = z.object({
  name: z.string().trim().min(1).max(80),
  aliases: z.array(z.string().trim().min(1).max(80)).max(20).default([]),
  kind: z.string().trim().min(1).max(40).default('own'),
});
export type OwnSkill = z.infer<typeof ownSkillSchema>;

export const tenantSettingsSchema = z
  .object({
    showSensitive: z
      .boolean()
      .default(false)
      .describe('Show birth, gender, marital status, nationality and photo where a resume gives them'),
    languageModel: z
      .enum(['off', 'when_unsure', 'on'])
      .default('off')
      .describe(
        'Whether a language model reads resumes as well: never, where the rules are unsure, or always',
      ),
    unsureBelow: z
      .number()
      .min(0)
      .max(1)
      .default(0.85)
      .describe('With “when_unsure”: the confidence of the rules’ result below which the model is asked'),
    skills: z.array(ownSkillSchema).max(500).default([]).describe('Skills of your own, beside the taxonomy'),
  })
  .meta({ id: 'TenantSettings' });
export type TenantSettings = z.infer<typeof tenantSettingsSchema>;

/** What PATCH takes: any of the settings, whole. */
export const tenantSettingsChangeSchema = z
  .strictObject({
    showSensitive: z.boolean(),
    languageModel: z.enum(['off', 'when_unsure', 'on']),
    unsureBelow: z.number().min(0).max(1),
    skills: tenantSettingsSchema.shape.skills.unwrap(),
  })
  .partial()
  .meta({ id: 'TenantSettingsChange' });
export type TenantSettingsChange = z.infer<typeof tenantSettingsChangeSchema>;
