// `vitae admin keys rotate`: wraps tenants' keys with the master key of now, and encrypts what is not yet.
import { codeOf } from '@vitae/runtime';
import { openFileStore, operator, rotateKeys, type Rotated, type Store } from '@vitae/store';
import type { Outcome } from './outcome.ts';

export interface RotateKeysCommand {
  readonly kind: 'rotate keys';
  /** A slug; all tenants without one. */
  readonly tenant: string | undefined;
  readonly json: boolean;
}

type Line = { readonly tenant: string } & ({ readonly rotated: Rotated } | { readonly failed: string });

const NO_KEY =
  'No key is set here: ENCRYPTION_KEY, ENCRYPTION_KEY_FILE or ENCRYPTION_KMS_URL, as for the service.';

/** A tenant whose key can't be had is told of and left as it is; the others go on. */
export async function rotate(
  store: Store,
  storageFolder: string,
  { tenant }: RotateKeysCommand,
  tell: (line: string) => void,
): Promise<Outcome> {
  if (!store.vault) return { text: NO_KEY, data: [], complete: false };
  const all = await store.asOperator(operator.listTenants);
  const files = openFileStore(store, storageFolder);
  const data: Line[] = [];
  for (const { id, slug } of all.filter(({ slug: name }) => tenant === undefined || name === tenant)) {
    try {
      data.push({ tenant: slug, rotated: await rotateKeys(store, files, id) });
    } catch (error) {
      const failed = codeOf(error);
      if (failed === undefined) throw error;
      data.push({ tenant: slug, failed });
    }
    tell(lineOf(data.at(-1)));
  }
  return {
    text: data.length
      ? data.map(lineOf).join('\n')
      : `There is no tenant${tenant === undefined ? '' : ` “${tenant}”`}.`,
    data,
    complete: data.length > 0 && data.every((line) => 'rotated' in line),
  };
}

function lineOf(line: Line | undefined): string {
  if (!line) return '';
  if ('failed' in line)
    return `${line.tenant}: not done (${line.failed}); nothing of it was changed or lost.`;
  const { keys, files, documents } = line.rotated;
  return `${line.tenant}: ${keys} keys wrapped anew, ${files} files and ${documents} documents encrypted.`;
}
