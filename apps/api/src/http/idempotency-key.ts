// The header Idempotency-Key, and what tells one request from another.
import { AppError } from '@vitae/runtime';
import { createHash } from 'node:crypto';
import type { Request } from 'express';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The key that a request bears. The draft writes it as a quoted string; most clients send it bare. Throws `idempotency_key_invalid`. */
export function idempotencyKeyOf(request: Request): string | undefined {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return undefined;
  const raw = String(header);
  const key = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"') ? raw.slice(1, -1) : raw;
  if (!KEY.test(key)) throw new AppError('idempotency_key_invalid');
  return key;
}

/** A digest of what is asked: method, address, body, and the file by its name and its own digest. */
export function fingerprintOf(request: Request, file?: { name: string; sha256: string }): string {
  const hash = createHash('sha256').update(
    `${request.method} ${request.originalUrl}\n${JSON.stringify(request.body ?? null)}\n`,
  );
  if (file) hash.update(file.name).update('\0').update(file.sha256);
  return hash.digest('hex');
}
