// The vault that the settings ask for.
import type { EncryptionSettings } from '@vitae/runtime';
import { KmsMasterKeys } from './kms.ts';
import { LocalMasterKeys } from './master-keys.ts';
import { Vault } from './vault.ts';

/** Undefined where nothing is to be encrypted. */
export function openVault({ keys, kms }: EncryptionSettings): Vault | undefined {
  if (kms) return new Vault(new KmsMasterKeys(kms));
  const [current, ...older] = keys;
  return current ? new Vault(new LocalMasterKeys(current, older)) : undefined;
}
