import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Scope } from '@vitae/contracts';

/** What each scope lets a program do; one that has no words here yet is shown by its name. */
export const scopeNames: Readonly<Partial<Record<Scope, MessageDescriptor>>> = {
  'resumes:read': msg`Read resumes, candidates and profiles`,
  'resumes:write': msg`Send, correct, merge and delete resumes`,
  search: msg`Search, ask and match`,
  imports: msg`Import candidates from spreadsheets`,
  webhooks: msg`Manage webhook endpoints`,
  connectors: msg`Manage connectors to other systems`,
  admin: msg`Manage members, keys, settings and privacy`,
};
