import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AuditEntry } from '@vitae/client';

export const actorKinds: Readonly<Record<AuditEntry['actor']['kind'], MessageDescriptor>> = {
  member: msg`a member`,
  api_key: msg`an API key`,
  candidate: msg`a candidate`,
  operator: msg`the operator`,
  system: msg`Vitae itself`,
};

/** A kind that has no name here yet is shown by its own. */
export const subjectKinds: Readonly<
  Partial<Record<NonNullable<AuditEntry['subject']>['kind'], MessageDescriptor>>
> = {
  resume: msg`resume`,
  resume_batch: msg`resumes sent together`,
  candidate: msg`candidate`,
  member: msg`member`,
  invitation: msg`invitation`,
  api_key: msg`API key`,
  tenant: msg`workspace`,
  question: msg`question`,
  receipt: msg`receipt`,
  import: msg`import`,
  webhook_endpoint: msg`webhook endpoint`,
  webhook_delivery: msg`webhook delivery`,
  connector: msg`connector`,
  connector_push: msg`push to a system`,
};
