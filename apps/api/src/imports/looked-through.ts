// An import once it is looked through, or as it is after some seconds, or when nobody waits any more.
import type { Import } from '@vitae/contracts';
import { imports } from '@vitae/store';
import type { Response } from 'express';
import type { ApiDependencies } from '../dependencies.ts';
import type { SettledWatch } from '../resumes/settled-watch.ts';

/** A small table is looked through within it: its sender need not ask again. */
export const USUAL_WAIT_SECONDS = 5;

export async function lookedThrough(
  { store, watch }: Pick<ApiDependencies, 'store'> & { readonly watch: SettledWatch },
  { tenantId, sent, seconds }: { readonly tenantId: string; readonly sent: Import; readonly seconds: number },
  response: Response,
): Promise<Import> {
  if (sent.status !== 'checking') return sent;
  await watch.waitFor(response, sent.id, seconds);
  return (await store.withTenant(tenantId, (tx) => imports.get(tx, sent.id))) ?? sent;
}
