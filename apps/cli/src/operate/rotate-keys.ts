// `vitae admin keys rotate`: wraps tenants' keys, and the installation's, with the master key of now, and encrypts what is not yet.
import { codeOf } from '@vitae/runtime';
import {
  openFileStore,
  operator,
  rotateInstallationKeys,
  rotateKeys,
  type Rotated,
  type Store,
} from '@vitae/store';
import type { Outcome } from './outcome.ts';

export interface RotateKeysCommand {
  readonly kind: 'rotate keys';
  /** A slug; all tenants without one. */
  readonly tenant: string | undefined;
  readonly json: boolean;
}

/** `tenant`: none for what is no tenant's. */
type Line = { readonly tenant: string | null } & (
  { readonly rotated: Partial<Rotated> } | { readonly failed: string }
);

const NO_KEY =
  'No key is set here: ENCRYPTION_KEY, ENCRYPTION_KEY_FILE, ENCRYPTION_KMS_URL or ENCRYPTION_KMS_COMMAND, as for the service.';

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
  const go = async (name: string | null, work: () => Promise<Partial<Rotated>>): Promise<void> => {
    try {
      data.push({ tenant: name, rotated: await work() });
    } catch (error) {
      const failed = codeOf(error);
      if (failed === undefined) throw error;
      data.push({ tenant: name, failed });
    }
    tell(lineOf(data.at(-1)));
  };
  const named = all.filter(({ slug }) => tenant === undefined || slug === tenant);
  if (tenant === undefined) await go(null, () => rotateInstallationKeys(store));
  for (const { id, slug } of named) await go(slug, () => rotateKeys(store, files, id));
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
  const whose = line.tenant ?? 'The installation';
  if ('failed' in line) return `${whose}: not done (${line.failed}); nothing of it was changed or lost.`;
  const { keys = 0, files = 0, documents = 0, secrets = 0 } = line.rotated;
  const anew = `${whose}: ${keys} keys wrapped anew`;
  return line.tenant === null
    ? `${anew}, ${secrets} secrets encrypted.`
    : `${anew}, ${files} files, ${documents} documents and ${secrets} secrets encrypted.`;
}
