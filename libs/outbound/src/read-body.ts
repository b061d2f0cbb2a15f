// The body of an answer, unpacked as it comes, so that neither an endless one nor a small one that unpacks to gigabytes takes memory.
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Thrown where a body is not to be used. */
export class UnreadableBody extends Error {
  readonly reason: 'too_large' | 'broken_answer';

  constructor(reason: 'too_large' | 'broken_answer') {
    super(reason);
    this.reason = reason;
  }
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

export interface BodyLimits {
  readonly maxBytes: number;
  readonly longer: 'refuse' | 'cut';
  readonly signal: AbortSignal;
}

/** Packed once at most: packed several times is what nobody but an attacker does. */
export async function readBody(
  body: Readable,
  encoding: string | null,
  { maxBytes, longer, signal }: BodyLimits,
): Promise<{ readonly body: Buffer; readonly isCut: boolean }> {
  const unpack = unpackerOf(encoding);
  const parts: Buffer[] = [];
  let bytes = 0;
  let isCut = false;
  const enough = new Error('enough');
  const collect = async (source: AsyncIterable<unknown>) => {
    for await (const part of source) {
      if (!Buffer.isBuffer(part)) throw new UnreadableBody('broken_answer');
      parts.push(part.subarray(0, maxBytes - bytes));
      bytes += part.length;
      if (bytes <= maxBytes) continue;
      isCut = true;
      throw enough;
    }
  };
  try {
    if (unpack) await pipeline(body, unpack, collect, { signal });
    else await pipeline(body, collect, { signal });
  } catch (error) {
    if (error !== enough) throw error;
    if (longer === 'refuse') throw new UnreadableBody('too_large');
  }
  return { body: Buffer.concat(parts), isCut };
}

function unpackerOf(encoding: string | null): Transform | undefined {
  const name = (encoding ?? 'identity').trim().toLowerCase();
  if (name === 'identity' || name === '') return undefined;
  const unpack = UNPACKERS[name];
  if (!unpack) throw new UnreadableBody('broken_answer');
  return unpack();
}
