// The key that the tenants' keys are wrapped with: from the settings, or kept elsewhere (`kms.ts`).
import { AppError } from '@vitae/runtime';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

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
