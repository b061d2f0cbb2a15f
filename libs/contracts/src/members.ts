// Members of a tenant, and how people become members: by an invitation.
import { z } from 'zod';
import { newPasswordSchema } from './passwords.ts';
import { roleSchema } from './roles-and-scopes.ts';
import { givenCodeSchema } from './second-factor.ts';

export const memberIdSchema = z.uuid().toLowerCase().describe('Id of the member, in any case');
export const invitationIdSchema = z.uuid().toLowerCase().describe('Id of the invitation, in any case');

/** An address as it is kept. */
export const emailSchema = z.email().max(254).toLowerCase();
const nameSchema = z.string().trim().min(1).max(200);
/** Secrets of links: 32 random bytes. */
export const linkTokenSchema = z.string().min(20).max(100).describe('What the link holds after its #');

export const memberSchema = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    role: roleSchema,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof memberSchema>;

const pageOf = (item: z.ZodType, id: string) =>
  z.object({ items: z.array(item), next: z.string().nullable() }).meta({ id });
export const memberPageSchema = pageOf(memberSchema, 'MemberPage');
export type MemberPage = { items: Member[]; next: string | null };

export const peopleQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(400).optional(),
});
export type PeopleQuery = z.infer<typeof peopleQuerySchema>;

export const memberChangeSchema = z
  .strictObject({ role: roleSchema, name: nameSchema })
  .partial()
  .meta({ id: 'MemberChange', examples: [{ role: 'recruiter' }] });
export type MemberChange = z.infer<typeof memberChangeSchema>;

export const newInvitationSchema = z
  .strictObject({ email: emailSchema, role: roleSchema })
  .meta({ id: 'NewInvitation', examples: [{ email: 'mira.vale@acme.example', role: 'recruiter' }] });
export type NewInvitation = z.infer<typeof newInvitationSchema>;

export const invitationMailSchema = z
  .enum(['none', 'waiting', 'sent', 'refused'])
  .describe(
    'none: no mail is set up, the link was in the answer. refused: the mail server does not take mail for this address',
  );
export type InvitationMail = z.infer<typeof invitationMailSchema>;

export const invitationSchema = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role: roleSchema,
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    mail: invitationMailSchema,
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitationSchema>;
export const invitationPageSchema = pageOf(invitationSchema, 'InvitationPage');
export type InvitationPage = { items: Invitation[]; next: string | null };

export const sentInvitationSchema = invitationSchema
  .extend({
    link: z
      .string()
      .nullable()
      .describe(
        'For whom it is to be handed to, shown this once: whoever has it may accept. Null where it goes by mail',
      ),
  })
  .meta({ id: 'SentInvitation' });
export type SentInvitation = z.infer<typeof sentInvitationSchema>;

export const shownInvitationSchema = z
  .object({
    email: z.string(),
    role: roleSchema,
    tenant: z.object({ name: z.string() }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'ShownInvitation' });
export type ShownInvitation = z.infer<typeof shownInvitationSchema>;

export const invitationTokenSchema = z
  .strictObject({ token: linkTokenSchema })
  .meta({ id: 'InvitationToken' });
export type InvitationToken = z.infer<typeof invitationTokenSchema>;

export const acceptanceSchema = z
  .union([
    z.strictObject({ token: linkTokenSchema, name: nameSchema, password: newPasswordSchema }),
    z.strictObject({
      token: linkTokenSchema,
      signIn: z.literal(true),
      password: z.string().min(1).max(200),
      code: givenCodeSchema.optional().describe('Where the account asks for a second step'),
    }),
  ])
  .describe(
    'With a name and a password of their choice, or, for whoever is a member elsewhere and wants one account for both, `signIn` with its password',
  )
  .meta({ id: 'Acceptance' });
export type Acceptance = z.infer<typeof acceptanceSchema>;
