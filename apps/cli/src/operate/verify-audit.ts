// `vitae admin audit verify`: whether tenants' audit trails are as they were written.
import { audit, operator, type AuditVerdict, type Store } from '@vitae/store';
import type { Outcome } from './outcome.ts';

export interface VerifyAuditCommand {
  readonly kind: 'verify audit';
  /** A slug; all tenants without one. */
  readonly tenant: string | undefined;
  /** The hash of an entry that was the last one when it was noted. */
  readonly head: string | undefined;
  readonly json: boolean;
}

type Verdict = AuditVerdict & { readonly tenant: string; readonly headIsThere: boolean };

/** Incomplete where an entry is not as it was written, or the one that was noted is not there. */
export async function verifyAudit(store: Store, { tenant, head }: VerifyAuditCommand): Promise<Outcome> {
  const all = await store.asOperator(operator.listTenants);
  const named = all.filter(({ slug }) => tenant === undefined || slug === tenant);
  const data: Verdict[] = [];
  for (const { id, slug } of named) {
    const verdict = await audit.verify((work) => store.withTenant(id, work));
    const headIsThere = head === undefined || (await store.withTenant(id, (tx) => audit.holds(tx, head)));
    data.push({ tenant: slug, ...verdict, headIsThere });
  }
  return {
    text: data.map(lineOf).join('\n') || `There is no tenant${tenant === undefined ? '' : ` “${tenant}”`}.`,
    data,
    complete: data.length > 0 && data.every(({ brokenAt, headIsThere }) => brokenAt === null && headIsThere),
  };
}

function lineOf({ tenant, entries, head, brokenAt, headIsThere }: Verdict): string {
  if (brokenAt !== null)
    return `${tenant}: entry ${brokenAt} is not as it was written, or not there; ${entries} before it are whole.`;
  if (!headIsThere)
    return `${tenant}: ${entries} entries are whole, but the one that was noted is not among them.`;
  return `${tenant}: ${entries} entries, whole${head && `; the last is ${head}`}.`;
}
