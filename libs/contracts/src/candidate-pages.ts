// What the HTTP API says about people's own pages: links to them, and what is asked for there.
import { z } from 'zod';

/** The body of `POST /v1/candidates/:id/link`. */
export const linkRequestSchema = z
  .strictObject({ days: z.number().int().min(1).max(90).default(14).describe('How long it opens the page') })
  .meta({ id: 'LinkRequest' });
export type LinkRequest = z.infer<typeof linkRequestSchema>;

export const candidateLinkSchema = z
  .object({ id: z.uuid(), madeAt: z.iso.datetime(), expiresAt: z.iso.datetime() })
  .meta({ id: 'CandidateLink' });
export type CandidateLink = z.infer<typeof candidateLinkSchema>;

export const newLinkSchema = z
  .object({
    id: z.uuid(),
    url: z.url().describe('Shown this once; whoever has it sees the page'),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'NewCandidateLink' });
export type NewLink = z.infer<typeof newLinkSchema>;

export const candidateLinksSchema = z
  .object({ items: z.array(candidateLinkSchema) })
  .meta({ id: 'CandidateLinks' });
export type CandidateLinks = z.infer<typeof candidateLinksSchema>;

export const privacyRequestSchema = z
  .object({
    id: z.uuid(),
    candidateId: z.uuid(),
    kind: z.enum(['correction', 'erasure']),
    state: z.enum(['open', 'done', 'declined']),
    resumeId: z.uuid().nullable().describe('Of a correction: the resume'),
    path: z.string().nullable().describe('The value in its profile, such as `positions[0].title`'),
    says: z.string().nullable().describe('What the person says'),
    askedAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PrivacyRequest' });
export type PrivacyRequest = z.infer<typeof privacyRequestSchema>;

export const privacyRequestPageSchema = z
  .object({ items: z.array(privacyRequestSchema), next: z.string().nullable() })
  .meta({ id: 'PrivacyRequestPage' });
export type PrivacyRequestPage = z.infer<typeof privacyRequestPageSchema>;

export const privacyRequestQuerySchema = z.strictObject({
  state: z.enum(['open', 'done', 'declined']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
});
export type PrivacyRequestQuery = z.infer<typeof privacyRequestQuerySchema>;

/** The body of `PATCH /v1/privacy/requests/:id`. */
export const privacyDecisionSchema = z
  .strictObject({ state: z.enum(['open', 'done', 'declined']) })
  .meta({ id: 'PrivacyDecision' });
export type PrivacyDecision = z.infer<typeof privacyDecisionSchema>;

/** What the forms of a person's page send. `about` names a resume and a value of its profile, with a blank between. */
export const correctionFormSchema = z.object({
  about: z
    .string()
    .regex(/^[0-9a-f-]{36} [\w.[\]]{1,200}$|^$/)
    .default(''),
  says: z.string().trim().min(1).max(2_000),
});
export type CorrectionForm = z.infer<typeof correctionFormSchema>;

export const consentFormSchema = z.object({ until: z.iso.date() });
export type ConsentForm = z.infer<typeof consentFormSchema>;
