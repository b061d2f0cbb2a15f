// Who may do what: one table, from which the API's guards, its description, the page and the tests follow. Without schemas (those are in
// `roles-and-scopes.ts`), so that the page has it at once.

/** What an API key is given. */
export const scopes = [
  'resumes:read',
  'resumes:write',
  'search',
  'imports',
  'webhooks',
  'connectors',
  'admin',
] as const;
export type Scope = (typeof scopes)[number];

/** What a member is in a tenant. */
export const roles = ['owner', 'admin', 'recruiter', 'viewer'] as const;
export type Role = (typeof roles)[number];

interface PermissionRow {
  /** What it allows, after “may”. */
  readonly may: string;
  /** The scope that an API key needs for it; null: no key may. */
  readonly scope: Scope | null;
  readonly roles: readonly Role[];
}

const EVERYBODY = roles;
const RECRUITERS = ['owner', 'admin', 'recruiter'] as const;
const ADMINS = ['owner', 'admin'] as const;

export const permissions = {
  'resumes:read': { may: 'read resumes, candidates and profiles', scope: 'resumes:read', roles: EVERYBODY },
  'resumes:write': {
    may: 'send, merge and delete resumes and have them read again',
    scope: 'resumes:write',
    roles: RECRUITERS,
  },
  'resumes:identity': {
    may: 'see who resumes are of where the tenant shows them blind',
    scope: 'admin',
    roles: ADMINS,
  },
  'notes:others': { may: 'delete notes that others wrote', scope: 'admin', roles: ADMINS },
  'saved:others': {
    may: 'change and delete views and searches that others share',
    scope: 'admin',
    roles: ADMINS,
  },
  corrections: { may: 'correct and confirm what was read', scope: 'resumes:write', roles: RECRUITERS },
  imports: {
    may: 'import candidates from spreadsheets',
    scope: 'imports',
    roles: RECRUITERS,
  },
  search: { may: 'search, ask and match', scope: 'search', roles: EVERYBODY },
  settings: { may: 'see and change the tenant’s settings', scope: 'admin', roles: ADMINS },
  usage: { may: 'see what the tenant has used', scope: 'admin', roles: ADMINS },
  plan: { may: 'see the tenant’s plan and what is left of it', scope: 'admin', roles: ADMINS },
  'members:list': { may: 'see who the members are', scope: 'admin', roles: EVERYBODY },
  members: { may: 'invite, change and remove members', scope: 'admin', roles: ADMINS },
  openid: {
    may: 'say how members sign in by an issuer of the tenant’s own',
    scope: null,
    roles: ['owner'],
  },
  keys: { may: 'make, rotate and revoke API keys', scope: 'admin', roles: ADMINS },
  webhooks: { may: 'say where events are sent, and see what was sent', scope: 'webhooks', roles: ADMINS },
  connectors: {
    may: 'connect applicant tracking systems, and push people there',
    scope: 'connectors',
    roles: ADMINS,
  },
  mail: {
    may: 'see, make and take back the address that resumes are mailed to',
    scope: 'admin',
    roles: ADMINS,
  },
  'privacy:export': { may: 'export all that is held of a person', scope: 'admin', roles: ADMINS },
  'privacy:erase': { may: 'erase a person, and hold one from being erased', scope: 'admin', roles: ADMINS },
  decisions: {
    may: 'record, correct and see what was decided about people',
    scope: 'resumes:write',
    roles: RECRUITERS,
  },
  categories: {
    may: 'bring categories of people, see them, and report selection rates by them',
    scope: 'admin',
    roles: ADMINS,
  },
  audit: { may: 'see who saw, changed, exported and deleted what', scope: 'admin', roles: ADMINS },
  'tenant:delete': { may: 'delete the tenant', scope: null, roles: ['owner'] },
} as const satisfies Record<string, PermissionRow>;
export type Permission = keyof typeof permissions;

export const mayMember = (role: Role, permission: Permission): boolean =>
  permissions[permission].roles.some((allowed) => allowed === role);

export const mayKey = (scopes: readonly Scope[], permission: Permission): boolean => {
  const { scope } = permissions[permission];
  return scope !== null && scopes.includes(scope);
};

/** The scopes that a member may give to API keys: all of whose permissions are theirs. */
export const scopesToGive = (role: Role): Scope[] =>
  scopes.filter((scope) =>
    Object.values<PermissionRow>(permissions).every((row) => row.scope !== scope || row.roles.includes(role)),
  );

/** What people have a right to whatever their data’s keeper has paid: a suspended tenant may do it all the same. */
export const mayWhileSuspended = (permission: Permission): boolean =>
  permission === 'privacy:erase' || permission === 'privacy:export';
