// A tenant's own sign-in by OpenID Connect.
import { z } from 'zod';
import { roleSchema } from './roles-and-scopes.ts';

/** What groups may give: owners are made by owners. */
export const grantedRoleSchema = roleSchema.exclude(['owner']);
export type GrantedRole = z.infer<typeof grantedRoleSchema>;

const domainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a domain, as acme.example');

const parts = {
  issuer: z
    .url()
    .max(500)
    .describe('The issuer’s address, as https://login.acme.example; its configuration is found below it'),
  clientId: z.string().trim().min(1).max(300),
  scopes: z
    .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/, 'must be a scope'))
    .max(20)
    .describe('Asked for beside openid, email and profile'),
  allowedDomains: z
    .array(domainSchema)
    .min(1)
    .max(50)
    .describe('Ends of e-mails; whoever has another is not let in'),
  groupClaim: z.string().trim().min(1).max(100).nullable().describe('The claim that holds a person’s groups'),
  groupRoles: z
    .record(z.string().min(1).max(300), grantedRoleSchema)
    .refine((roles) => Object.keys(roles).length <= 200, 'at most 200 groups')
    .describe('Roles by the names of groups; of several the strongest counts'),
  defaultRole: grantedRoleSchema
    .nullable()
    .describe('Of whoever is in none of the groups; null: they are not let in'),
};

export const openIdSettingsSchema = z
  .object({
    ...parts,
    redirectUri: z.string().describe('To be entered at the issuer'),
    startUri: z.string().describe('Where people of the tenant sign in'),
  })
  .meta({ id: 'OpenIdSettings' });
export type OpenIdSettings = z.infer<typeof openIdSettingsSchema>;

export const openIdSettingsChangeSchema = z
  .strictObject({
    ...parts,
    clientSecret: z
      .string()
      .min(1)
      .max(1_000)
      .optional()
      .describe('Kept and never shown; left out, the one that is there stays'),
    scopes: parts.scopes.default([]),
    groupClaim: parts.groupClaim.default(null),
    groupRoles: parts.groupRoles.default({}),
    defaultRole: parts.defaultRole.default(null),
  })
  .meta({ id: 'OpenIdSettingsChange' });
export type OpenIdSettingsChange = z.infer<typeof openIdSettingsChangeSchema>;

/** What a sign-in page is to know before anybody is signed in. */
export const openIdUseSchema = z
  .object({ isUsed: z.boolean().describe('Whether any tenant here has a sign-in of its own; not which') })
  .meta({ id: 'OpenIdUse' });
export type OpenIdUse = z.infer<typeof openIdUseSchema>;

export const openIdStartSchema = z.strictObject({
  tenant: z.string().min(1).max(100).describe('The tenant’s short name'),
});
export type OpenIdStart = z.infer<typeof openIdStartSchema>;

/** What an issuer sends people back with; the rest is the library's to read. */
export const openIdCallbackSchema = z.looseObject({
  state: z.string().max(200),
  code: z.string().max(4_000).optional(),
  error: z.string().max(200).optional(),
});
export type OpenIdCallback = z.infer<typeof openIdCallbackSchema>;
