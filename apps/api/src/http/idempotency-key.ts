// The header Idempotency-Key, and what tells one request from another.
import type { ProblemCode } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import type { TenantTx } from '@vitae/store';
import { createHash } from 'node:crypto';
import type { Request } from 'express';

export const IDEMPOTENCY_HEADER = 'Idempotency-Key';
/** Where a route leaves how its answer is built again. */
export const SHOWN_AGAIN = 'vitae:shown-again';

/** What a route's answer shows: found by a parameter of its address, or missing by now. */
export interface ShownAgain {
  readonly id: string;
  readonly show: (tx: TenantTx, id: string) => Promise<object | undefined>;
  readonly missing: ProblemCode;
}

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The key that a request bears. The draft writes it as a quoted string; most clients send it bare. Throws `idempotency_key_invalid`. */
export function idempotencyKeyOf(request: Request): string | undefined {
  const header = request.headers[IDEMPOTENCY_HEADER.toLowerCase()];
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
