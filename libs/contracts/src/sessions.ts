// Signing in, sessions and passwords: what a person does about their own account.
import { z } from 'zod';
import { emailSchema, linkTokenSchema } from './members.ts';
import { newPasswordSchema } from './passwords.ts';
import { roleSchema } from './roles-and-scopes.ts';
import { givenCodeSchema } from './second-factor.ts';

const tenantIdSchema = z.uuid().toLowerCase();
const givenPasswordSchema = z.string().min(1).max(200);

export const loginSchema = z
  .object({
    email: z.email().max(254),
    password: givenPasswordSchema,
    tenantId: tenantIdSchema
      .optional()
      .describe('The tenant to sign in to, where the e-mail has several accounts or memberships'),
    code: givenCodeSchema
      .optional()
      .describe('Where the answer was that a code is needed (`second_factor_needed`)'),
  })
  .meta({ id: 'Login' });
export type Login = z.infer<typeof loginSchema>;

export const sessionSchema = z
  .object({
    member: z.object({ id: z.uuid(), name: z.string(), email: z.string(), role: roleSchema }),
    tenant: z.object({ id: z.uuid(), name: z.string() }),
    tenants: z
      .array(z.object({ id: z.uuid(), name: z.string(), role: roleSchema }))
      .describe('All that the session may be switched to, this one among them'),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;

export const tenantSwitchSchema = z.strictObject({ tenantId: tenantIdSchema }).meta({ id: 'TenantSwitch' });
export type TenantSwitch = z.infer<typeof tenantSwitchSchema>;

export const sessionIdSchema = z.uuid().toLowerCase().describe('Id of the session, in any case');
export const openSessionSchema = z
  .object({
    id: z.uuid(),
    tenant: z.object({ id: z.uuid(), name: z.string() }),
    device: z.string().describe('The browser, as “Firefox on Linux”'),
    startedAt: z.iso.datetime(),
    seenAt: z.iso.datetime().describe('Right to some minutes'),
    expiresAt: z.iso.datetime(),
    current: z.boolean().describe('The one that asks'),
  })
  .meta({ id: 'OpenSession' });
export type OpenSession = z.infer<typeof openSessionSchema>;
export const openSessionsSchema = z
  .object({ items: z.array(openSessionSchema) })
  .meta({ id: 'OpenSessions' });
export type OpenSessions = z.infer<typeof openSessionsSchema>;

export const passwordChangeSchema = z
  .strictObject({ oldPassword: givenPasswordSchema, newPassword: newPasswordSchema })
  .meta({ id: 'PasswordChange' });
export type PasswordChange = z.infer<typeof passwordChangeSchema>;

export const forgottenPasswordSchema = z
  .strictObject({
    email: emailSchema,
    tenantId: tenantIdSchema.optional().describe('Where the e-mail has several accounts'),
  })
  .meta({ id: 'ForgottenPassword' });
export type ForgottenPassword = z.infer<typeof forgottenPasswordSchema>;

export const passwordResetSchema = z
  .strictObject({ token: linkTokenSchema, password: newPasswordSchema })
  .meta({ id: 'PasswordReset' });
export type PasswordReset = z.infer<typeof passwordResetSchema>;
