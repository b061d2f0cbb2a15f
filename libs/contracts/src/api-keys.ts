// API keys as a tenant's admins see them, and what they ask of them. A key itself is shown once, when it is made.
import { z } from 'zod';
import { scopeSchema } from './roles-and-scopes.ts';

export const apiKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    prefix: z.string().describe('How the key begins: by this it is told from others'),
    scopes: z.array(scopeSchema),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable().describe('From then on it opens nothing; null: never'),
    lastUsedAt: z.iso.datetime().nullable().describe('To five minutes; null: not yet'),
    replacedBy: z.uuid().nullable().describe('The key that took its place when it was rotated'),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKeySchema>;

export const apiKeyListSchema = z.object({ items: z.array(apiKeySchema) }).meta({ id: 'ApiKeyList' });
export type ApiKeyList = z.infer<typeof apiKeyListSchema>;

export const madeApiKeySchema = apiKeySchema
  .extend({ key: z.string().describe('The key itself. It is shown this once: keep it now') })
  .meta({ id: 'MadeApiKey' });
export type MadeApiKey = z.infer<typeof madeApiKeySchema>;

const expirySchema = z.iso.datetime({ offset: true }).nullable();

export const newApiKeySchema = z
  .strictObject({
    name: z.string().trim().min(1).max(80),
    scopes: z
      .array(scopeSchema)
      .min(1)
      .max(scopeSchema.options.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, 'each once'),
    expiresAt: expirySchema
      .optional()
      .describe('When it ends (null: never); without it never, or with the key that makes it'),
  })
  .meta({ id: 'NewApiKey' });
export type NewApiKey = z.infer<typeof newApiKeySchema>;

/** A week, for the slowest of those who have to take the new key over. */
export const LONGEST_OVERLAP_HOURS = 168;
const USUAL_OVERLAP_HOURS = 24;

export const apiKeyRotationSchema = z
  .strictObject({
    overlapHours: z
      .number()
      .int()
      .min(0)
      .max(LONGEST_OVERLAP_HOURS)
      .default(USUAL_OVERLAP_HOURS)
      .describe('For so long the old key opens what it did, beside the new one; 0 revokes it at once'),
    expiresAt: expirySchema
      .optional()
      .describe(
        'When the new key ends (null: never); without it, it lives as long as the old one was to, but no longer than the key that asks',
      ),
  })
  .meta({ id: 'ApiKeyRotation' });
export type ApiKeyRotation = z.infer<typeof apiKeyRotationSchema>;
