import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { WebhookEventType } from '@vitae/client';

/** When an event is sent, in plain words; one that has none here yet is shown by its type alone. */
export const eventNames: Readonly<Partial<Record<WebhookEventType, MessageDescriptor>>> = {
  'resume.received': msg`A resume has come in`,
  'resume.completed': msg`A resume was read`,
  'resume.failed': msg`A resume could not be read`,
  'resume.deleted': msg`A resume was deleted`,
  'candidate.created': msg`A candidate is new`,
  'candidate.updated': msg`A candidate has changed`,
  'candidate.merged': msg`Candidates were merged`,
  'candidate.erased': msg`A candidate was erased`,
  'import.completed': msg`An import is through`,
  'search.matched': msg`A saved search found somebody new`,
  'quota.reached': msg`A quota is nearly or wholly used`,
  'connector.paused': msg`A connector was paused`,
  'webhook.endpoint.disabled': msg`An endpoint was switched off`,
};
