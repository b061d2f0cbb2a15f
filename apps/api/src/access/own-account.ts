// The member who asks about their own account: an API key has none.
import { AppError } from '@vitae/runtime';
import type { MemberIdentity } from '@vitae/store';
import type { Principal } from './principal.ts';

/** Throws `unauthenticated` where a key asks. */
export function memberOf({ member }: Principal): MemberIdentity {
  if (!member) throw new AppError('unauthenticated', { detail: 'An API key has no session.' });
  return member;
}
