// The key that the tenants' keys are wrapped with: from the settings, or kept by a service of its own (KMS) that wraps and unwraps.
import { AppError } from '@vitae/runtime';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** A tenant's key as it is stored. */
export interface WrappedKey {
  readonly wrapped: Buffer;
  /** Which master key it was wrapped with. */
  readonly masterKey: string;
}

export interface MasterKeys {
  /** What new keys are wrapped with now; a key that was wrapped with another is due for rotation. */
  currentId(): Promise<string>;
  /** `context` says whose key it is: it unwraps as nobody else's. */
  wrap(key: Buffer, context: string): Promise<WrappedKey>;
  /** Rejects with `encryption_key_away` where the master key can't be had, with `stored_damaged` where it is another. */
  unwrap(key: WrappedKey, context: string): Promise<Buffer>;
}

export const keyAway = (cause?: unknown): AppError =>
  new AppError('encryption_key_away', { retryAfterSeconds: 10, ...(cause !== undefined && { cause }) });

/** A short name of a key that tells nothing of it. */
const fingerprint = (key: Buffer): string =>
  `local:${createHash('sha256').update('vitae master key\n').update(key).digest('hex').slice(0, 16)}`;

/** Keys of 32 bytes; the first wraps, all unwrap. */
export class LocalMasterKeys implements MasterKeys {
  readonly #keys: ReadonlyMap<string, Buffer>;
  readonly #current: string;

  constructor(current: Buffer, older: readonly Buffer[] = []) {
    this.#current = fingerprint(current);
    this.#keys = new Map([...older, current].map((key) => [fingerprint(key), key]));
  }

  currentId(): Promise<string> {
    return Promise.resolve(this.#current);
  }

  wrap(key: Buffer, context: string): Promise<WrappedKey> {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key(this.#current), nonce);
    cipher.setAAD(Buffer.from(context));
    const wrapped = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
    return Promise.resolve({ wrapped, masterKey: this.#current });
  }

  async unwrap({ wrapped, masterKey }: WrappedKey, context: string): Promise<Buffer> {
    const key = this.#key(masterKey);
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, 12));
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(wrapped.subarray(-16));
      return Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]);
    } catch (cause) {
      throw new AppError('stored_damaged', { cause });
    }
  }

  #key(id: string): Buffer {
    const key = this.#keys.get(id);
    if (!key) throw keyAway();
    return key;
  }
}

const kmsAnswerSchema = z.object({ key: z.base64(), id: z.string().min(1).max(200) });
const kmsStateSchema = z.object({ id: z.string().min(1).max(200) });
const KMS_TIMEOUT_MS = 5_000;

export interface KmsSettings {
  readonly url: string;
  readonly token: string | undefined;
}

/**
 * A service that keeps the master key: `POST <url>` with `{ "operation": "wrap" | "unwrap" | "current", "key": base64, "id", "context" }`, answered
 * with `{ "key": base64, "id" }`. What stands between it and a cloud's KMS is a few lines.
 */
export class KmsMasterKeys implements MasterKeys {
  readonly #settings: KmsSettings;

  constructor(settings: KmsSettings) {
    this.#settings = settings;
  }

  async currentId(): Promise<string> {
    return `kms:${kmsStateSchema.parse(await this.#ask({ operation: 'current' })).id}`;
  }

  async wrap(key: Buffer, context: string): Promise<WrappedKey> {
    const answer = await this.#ask({ operation: 'wrap', key: key.toString('base64'), context });
    const { key: wrapped, id } = kmsAnswerSchema.parse(answer);
    return { wrapped: Buffer.from(wrapped, 'base64'), masterKey: `kms:${id}` };
  }

  async unwrap({ wrapped, masterKey }: WrappedKey, context: string): Promise<Buffer> {
    if (!masterKey.startsWith('kms:')) throw keyAway();
    const answer = await this.#ask({
      operation: 'unwrap',
      key: wrapped.toString('base64'),
      id: masterKey.slice('kms:'.length),
      context,
    });
    const key = Buffer.from(kmsAnswerSchema.parse(answer).key, 'base64');
    if (key.length !== 32) throw keyAway();
    return key;
  }

  async #ask(question: Readonly<Record<string, string>>): Promise<unknown> {
    const { url, token } = this.#settings;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify(question),
        signal: AbortSignal.timeout(KMS_TIMEOUT_MS),
        redirect: 'error',
      });
      if (!answer.ok) throw new Error(`the key service answered ${answer.status}`);
      return await answer.json();
    } catch (cause) {
      throw keyAway(cause);
    }
  }
}
