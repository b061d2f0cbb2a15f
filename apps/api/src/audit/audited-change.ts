// Changes that are written to the audit trail: none is made of which no entry tells.
import type { AuditAction, AuditDetail, AuditSubject } from '@vitae/contracts';
import { audit, type TenantTx } from '@vitae/store';
import { actorOf, type Principal } from '../access/principal.ts';
import type { ApiDependencies } from '../dependencies.ts';

/** What was changed: what is answered, and what the trail tells of it. */
export interface Changed<T> {
  readonly answer: T;
  readonly action: AuditAction;
  readonly subject?: AuditSubject;
  readonly detail?: AuditDetail;
}

/** Changes something and writes it to the audit trail, in one transaction of the principal's tenant. */
export function auditedChange<T>(
  { store, now }: Pick<ApiDependencies, 'store' | 'now'>,
  principal: Principal,
  change: (tx: TenantTx, at: Date) => Promise<Changed<T>>,
): Promise<T> {
  return store.withTenant(principal.tenantId, async (tx) => {
    const at = now();
    const { answer, ...told } = await change(tx, at);
    await audit.record(tx, { actor: actorOf(principal), ...told }, at);
    return answer;
  });
}
