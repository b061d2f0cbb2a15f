// The header Idempotency-Key, and what tells one request from another.
import type { ProblemCode } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import type { TenantTx } from '@vitae/store';
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { AuthenticatedRequest } from '../access/principal.ts';

export const IDEMPOTENCY_HEADER = 'Idempotency-Key';
/** Where a route leaves how its answer is built again. */
export const SHOWN_AGAIN = 'vitae:shown-again';

/** Finds what an answer showed, as it is by now, for whoever asks again. */
export type Show = (
  tx: TenantTx,
  id: string,
  request: AuthenticatedRequest,
  now: Date,
) => Promise<object | undefined>;

/**
 * What a route's answer shows: a thing that a parameter of its address names or that it made (and whose `id` is in the answer, or those
 * of its `items`), and which may be missing by now; or what is shown once.
 */
export type ShownAgain =
  | { readonly of: 'address'; readonly id: string; readonly show: Show; readonly missing: ProblemCode }
  | {
      readonly of: 'made';
      readonly show: Show;
      readonly missing: ProblemCode;
      /** Requests that make nothing: no key is claimed for them. */
      readonly unless?: ((body: unknown) => boolean) | undefined;
      /** Headers that are part of what is asked. */
      readonly headers?: readonly string[] | undefined;
    }
  | { readonly of: 'body'; readonly show: Show; readonly missing: ProblemCode }
  | { readonly of: 'secret' };

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

/** A digest of what is asked: method, address, body, the file by its name and its own digest, and headers that tell of it. */
export function fingerprintOf(
  request: Request,
  file?: { name: string; sha256: string },
  headers: readonly string[] = [],
): string {
  const hash = createHash('sha256').update(
    `${request.method} ${request.originalUrl}\n${JSON.stringify(request.body ?? null)}\n`,
  );
  for (const name of headers) hash.update(`${name}: ${String(request.headers[name])}\n`);
  if (file) hash.update(file.name).update('\0').update(file.sha256);
  return hash.digest('hex');
}
