// The audit trail: who saw, changed, exported or deleted what. Entries hold ids, codes and numbers; what names a person stands
// apart (`personal`) and goes when that person is erased.
import { z } from 'zod';
import { givenUtcTime } from './given-times.ts';

/** What was done, as subject and verb. */
export const auditActions = [
  'profile.read',
  'document.read',
  'original.downloaded',
  'redacted.downloaded',
  'summary.downloaded',
  'candidate.read',
  'search.asked',
  'question.asked',
  'answer.read',
  'feedback.given',
  'map.read',
  'profile.corrected',
  'profile.correction_undone',
  'corrections.read',
  'suggestions.read',
  'suggestion.dismissed',
  'import.sent',
  'import.changed',
  'import.started',
  'import.paused',
  'import.resumed',
  'import.cancelled',
  'import.completed',
  'import.stopped',
  'import.deleted',
  'import.errors_downloaded',
  'import_template.saved',
  'import_template.deleted',
  'resume.sent',
  'resume_batch.sent',
  'resume.read_again',
  'resume.deleted',
  'candidate.merged',
  'candidate.unmerged',
  'candidates.labelled',
  'saved_view.saved',
  'saved_view.deleted',
  'saved_search.saved',
  'saved_search.deleted',
  'label.made',
  'label.changed',
  'label.deleted',
  'notes.read',
  'note.written',
  'note.changed',
  'note.deleted',
  'candidate.erased',
  'candidate.exported',
  'candidates.exported',
  'search.exported',
  'candidate.held',
  'candidate.released',
  'decision.recorded',
  'decision.corrected',
  'decision.withdrawn',
  'decisions.read',
  'categories.set',
  'categories.read',
  'impact.read',
  'retention.run',
  'link.made',
  'link.revoked',
  'page.opened',
  'page.corrected',
  'page.consented',
  'page.consent_withdrawn',
  'page.erasure_asked',
  'requests.read',
  'request.decided',
  'retention.rehearsed',
  'settings.changed',
  'member.invited',
  'invitation.withdrawn',
  'member.joined',
  'member.changed',
  'member.removed',
  'password.changed',
  'password.reset',
  'password.reset_link',
  'second_factor.on',
  'second_factor.off',
  'openid.changed',
  'session.opened',
  'session.ended',
  'audit.read',
  'api_key.made',
  'api_key.rotated',
  'api_key.revoked',
  'webhook_endpoint.made',
  'webhook_endpoint.changed',
  'webhook_endpoint.rotated',
  'webhook_endpoint.tested',
  'webhook_endpoint.disabled',
  'webhook_endpoint.removed',
  'webhook_delivery.replayed',
  'webhook_deliveries.replayed',
  'connector.made',
  'connector.changed',
  'connector.tested',
  'connector.paused',
  'connector.removed',
  'connector.push_planned',
  'connector.push_ordered',
  'connector.push_replayed',
  'connector.inbound_taken',
  'connector.file_fetched',
  'mail_address.made',
  'mail_address.removed',
  'mail.received',
  'mail.opened',
  'tenant.limited',
  'tenant.suspended',
  'tenant.resumed',
] as const;
export const auditActionSchema = z.enum(auditActions).meta({ id: 'AuditAction' });
export type AuditAction = z.infer<typeof auditActionSchema>;

/** `system`: a job, for nobody in particular. `operator`: whoever runs Vitae. */
export const actorKindSchema = z.enum(['member', 'api_key', 'candidate', 'operator', 'system']);

export const actorSchema = z.object({ kind: actorKindSchema, id: z.uuid().nullable() });
/** Who did something; the id of a member or key, of a person whose own page it was, or null. */
export type Actor = z.infer<typeof actorSchema>;
/** A job, for nobody in particular. */
export const SYSTEM = { kind: 'system', id: null } as const satisfies Actor;

export const auditSubjectSchema = z.object({
  kind: z.enum([
    'resume',
    'candidate',
    'member',
    'invitation',
    'api_key',
    'tenant',
    'question',
    'receipt',
    'import',
    'resume_batch',
    'webhook_endpoint',
    'webhook_delivery',
    'connector',
    'connector_push',
  ]),
  id: z.uuid(),
});
export type AuditSubject = z.infer<typeof auditSubjectSchema>;

/** Ids, codes and numbers: nothing that tells who somebody is. */
export const auditDetailSchema = z.record(
  z.string().max(40),
  z.union([z.string().max(200), z.number().int(), z.boolean(), z.null()]),
);
export type AuditDetail = z.infer<typeof auditDetailSchema>;

export const auditEntrySchema = z
  .object({
    number: z.number().int().min(1).describe('Counts the tenant’s entries from 1, without gaps'),
    at: z.iso.datetime(),
    actor: actorSchema,
    action: auditActionSchema,
    subject: auditSubjectSchema.nullable(),
    detail: auditDetailSchema,
    personal: z
      .record(z.string(), z.string())
      .nullable()
      .describe('What names people; null where there is nothing, or it was erased with the person'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 over the entry and the hash of the one before'),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntrySchema>;

export const auditPageSchema = z
  .object({ items: z.array(auditEntrySchema), next: z.string().nullable() })
  .meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof auditPageSchema>;

export const auditQuerySchema = z.strictObject({
  action: auditActionSchema.optional(),
  actorId: z.uuid().toLowerCase().optional().describe('Id of a member or API key'),
  subjectId: z.uuid().toLowerCase().optional().describe('Id of what it was done to'),
  from: givenUtcTime.optional().describe('Not before'),
  to: givenUtcTime.optional().describe('Before'),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  cursor: z.string().max(200).optional(),
  format: z.enum(['json', 'csv']).optional(),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;
