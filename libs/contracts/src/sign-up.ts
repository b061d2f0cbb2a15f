// Signing up: how a company becomes a tenant by itself, where whoever runs Vitae allows it.
import { z } from 'zod';

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, 40 at most');

export const signUpSchema = z
  .strictObject({
    slug: slugSchema.describe('Short name; nobody else’s'),
    name: z.string().trim().min(1).max(200),
    owner: z.strictObject({
      name: z.string().trim().min(1).max(200),
      email: z.email().max(254),
      password: z.string().min(12).max(200),
    }),
    code: z.string().max(100).optional().describe('Needed where one must be invited'),
  })
  .meta({ id: 'SignUp' });
export type SignUp = z.infer<typeof signUpSchema>;

/** Nobody, whoever has a code of whoever runs Vitae, or everybody. */
export const signUpModeSchema = z.enum(['off', 'invite', 'open']);
export type SignUpMode = z.infer<typeof signUpModeSchema>;

export const signUpUseSchema = z
  .object({ mode: signUpModeSchema.describe('Nobody may, who has a code, or everybody') })
  .meta({ id: 'SignUpUse' });
export type SignUpUse = z.infer<typeof signUpUseSchema>;

export const signedUpSchema = z
  .object({ tenant: z.object({ id: z.uuid(), slug: z.string(), name: z.string() }) })
  .meta({ id: 'SignedUp' });
export type SignedUp = z.infer<typeof signedUpSchema>;
