// Where a page of hits ends: the score and id of its last hit, and what was asked, for a cursor belongs to its request.
import type { SearchRequest } from '@vitae/contracts';
import { createHash } from 'node:crypto';

export interface Cursor {
  readonly score: number;
  readonly candidateId: string;
}

/** Tells what is asked apart, whichever page of it. */
export const digestOf = ({ cursor: _cursor, limit: _limit, ...asked }: SearchRequest): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 16);

export const encodeCursor = (request: SearchRequest, { score, candidateId }: Cursor): string =>
  Buffer.from(`${digestOf(request)} ${score} ${candidateId}`).toString('base64url');

const CURSOR = /^([\w-]{16}) (0(?:\.\d{1,6})?|1) ([0-9a-f-]{36})$/;

/** Undefined where it is none of ours, or of another request. */
export function decodeCursor(request: SearchRequest, cursor: string): Cursor | undefined {
  const [, digest, score, candidateId] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (candidateId === undefined || digest !== digestOf(request)) return undefined;
  return { score: Number(score), candidateId };
}
