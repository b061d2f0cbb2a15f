import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '@vitae/contracts';

/** What a role is called, and what it may, for people to choose by. */
export const roleNames: Readonly<
  Record<Role, { readonly name: MessageDescriptor; readonly may: MessageDescriptor }>
> = {
  owner: { name: msg`Owner`, may: msg`everything, other owners and the company’s sign-in among it` },
  admin: { name: msg`Admin`, may: msg`members, keys, settings, privacy, and all that recruiters may` },
  recruiter: { name: msg`Recruiter`, may: msg`send, correct, merge, search and decide` },
  viewer: { name: msg`Viewer`, may: msg`read and search` },
};
export const rolesInOrder: readonly Role[] = ['owner', 'admin', 'recruiter', 'viewer'];
