// Keeps when an API key was last used: now and then, beside the request and never in its way.
import { Inject, Injectable } from '@nestjs/common';
import { apiKeys, type ApiKeyIdentity } from '@vitae/store';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

/** Where writing fails, it is tried again after so long; another process may have written meanwhile. */
const TRY_EVERY_MS = 60_000;

@Injectable()
export class KeyUse {
  readonly #dependencies: ApiDependencies;
  /** When this process last tried to write, by the key's id: those of the last minute. */
  readonly #tried = new Map<string, number>();

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  /** Returns at once. */
  note({ keyId, tenantId, lastUsedAt }: ApiKeyIdentity): void {
    const { store, now, logger } = this.#dependencies;
    const at = now();
    const isTried = (this.#tried.get(keyId) ?? -Infinity) > at.getTime() - TRY_EVERY_MS;
    if (isTried || !apiKeys.isUseNews(lastUsedAt, at)) return;
    this.#forgetOld(at.getTime());
    this.#tried.set(keyId, at.getTime());
    store
      .withTenant(tenantId, (tx) => apiKeys.keepUse(tx, keyId, at))
      .catch((err: unknown) => logger.debug({ err }, 'the last use of a key could not be kept'));
  }

  /** In the order of their tries: the oldest stand first. */
  #forgetOld(now: number): void {
    for (const [keyId, at] of this.#tried) {
      if (at > now - TRY_EVERY_MS) return;
      this.#tried.delete(keyId);
    }
  }
}
