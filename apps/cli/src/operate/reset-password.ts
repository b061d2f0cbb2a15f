// `vitae admin member reset-password`: a link by which a member sets a new password, for whoever runs Vitae to hand over. Where no mail
// goes out it is the only way back for who has forgotten theirs.
import { accounts, audit, operator, type Store } from '@vitae/store';
import type { Outcome } from './outcome.ts';
import { noTenant } from './tenants.ts';

export interface ResetPasswordCommand {
  readonly kind: 'reset password';
  readonly email: string;
  /** A slug, where accounts of several tenants have this address. */
  readonly tenant: string | undefined;
  readonly json: boolean;
}

/** `publicUrl`: where people reach Vitae. The link stands in what is printed and nowhere else. */
export async function resetPassword(
  store: Store,
  { email, tenant }: ResetPasswordCommand,
  publicUrl: string,
  now: Date,
): Promise<Outcome> {
  const tenantId = tenant && (await store.asOperator((tx) => operator.findTenant(tx, tenant)));
  if (tenant !== undefined && tenantId === undefined) return noTenant(tenant);
  const found = await accounts.findForReset(store, { email, tenantId });
  const [reset] = found;
  if (!reset)
    return refusal(
      `Nobody signs in with ${email} and a password${tenant === undefined ? '' : ` in ${tenant}`}.`,
    );
  if (found.length > 1)
    return refusal(`${found.length} accounts have this address: say --tenant SLUG, one of theirs.`);
  const { token, expiresAt } = await store.withTenant(reset.tenantId, async (tx) => {
    const made = await accounts.addOpenReset(tx, reset, now);
    const subject = { kind: 'member', id: reset.memberId } as const;
    const actor = { kind: 'operator', id: null } as const;
    await audit.record(tx, { actor, action: 'password.reset_link', subject }, now);
    return made;
  });
  const link = `${publicUrl}/new-password#${token}`;
  const until = expiresAt.toISOString();
  return {
    text: `${link}\nGood once, until ${until}; it is shown this once. Whoever opens it sets a new password for ${email}, and all sessions of that account end.`,
    data: { link, token, expiresAt: until },
    complete: true,
  };
}

const refusal = (text: string): Outcome => ({ text, data: { link: null }, complete: false });
