// Who somebody is by the claims of a tenant's issuer, and what their groups make them.
import type { GrantedRole } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import type { openid } from '@vitae/store';

const BY_STRENGTH: readonly GrantedRole[] = ['admin', 'recruiter', 'viewer'];

type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** Throws `openid_refused` where the settings don't let them in. */
export function namedPerson(claims: Claims, settings: openid.KeptOpenId): openid.NamedPerson {
  const email = typeof claims['email'] === 'string' ? claims['email'].toLowerCase() : '';
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const isOurs = email.includes('@') && email.length <= 254 && settings.allowedDomains.includes(domain);
  // Some issuers don't say; that it is not is always said.
  if (!isOurs || claims['email_verified'] === false) throw new AppError('openid_refused');
  const name = typeof claims['name'] === 'string' ? claims['name'].trim().slice(0, 200) : '';
  const role = roleOf(claims, settings);
  if (settings.groupClaim !== null && !role && settings.defaultRole === null)
    throw new AppError('openid_refused');
  return {
    issuer: settings.issuer,
    subject: claims.sub,
    email,
    name: name || email,
    role: role ?? fallback(settings),
  };
}

/** Where groups decide, whoever is in none of them has the role that is left for them. */
const fallback = ({ groupClaim, defaultRole }: openid.KeptOpenId): GrantedRole | undefined =>
  groupClaim === null ? undefined : (defaultRole ?? undefined);

function roleOf(claims: Claims, { groupClaim, groupRoles }: openid.KeptOpenId): GrantedRole | undefined {
  if (groupClaim === null) return undefined;
  const claim = claims[groupClaim];
  const groups = (Array.isArray(claim) ? claim : [claim]).filter((one) => typeof one === 'string');
  const given = new Set(
    groups.flatMap((group) => (Object.hasOwn(groupRoles, group) ? groupRoles[group] : [])),
  );
  return BY_STRENGTH.find((role) => given.has(role));
}
