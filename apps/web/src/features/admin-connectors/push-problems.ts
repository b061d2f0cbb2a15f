import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ConnectorPush } from '@vitae/client';

/** Why a system did not take somebody, or let us in; one that has no words here yet is shown by its code. */
export const pushProblems: Readonly<
  Partial<Record<NonNullable<ConnectorPush['problem']>, MessageDescriptor>>
> = {
  unauthorized: msg`it does not let us in: the key is wrong, or may too little`,
  refused: msg`it refused what was sent`,
  rate_limited: msg`it was asked too much`,
  ats_error: msg`it made a mistake of its own`,
  unexpected_answer: msg`its answer made no sense`,
  broken_answer: msg`its answer made no sense`,
  fields_missing: msg`it needs what the resume does not tell`,
  file_not_taken: msg`it did not take the file`,
  profile_not_ready: msg`the resume is not read yet`,
  unreachable: msg`it can’t be reached`,
  unresolved: msg`it can’t be reached`,
  timeout: msg`it took too long to answer`,
};
