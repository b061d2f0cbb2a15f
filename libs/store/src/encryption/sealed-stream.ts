// A stream sealed in pieces, so that files of any size are sealed and opened in bounded memory, and nothing is given out that was
// not checked: AES-256-GCM a piece, its number and whether it is the last in its nonce (the STREAM construction of Hoang,
// Reyhanitabar, Rogaway and Vizár 2015), so that a changed, moved, left out or cut off piece is noticed.
import { AppError } from '@vitae/runtime';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const MAGIC = Buffer.from('VTSE\u0001', 'latin1');
const KEY_ID = 16;
const PREFIX = 7;
/** Of what is sealed: magic, id of the key, what the nonces begin with. */
export const HEADER_BYTES = MAGIC.length + KEY_ID + PREFIX;
const PIECE = 64 * 1024;
const TAG = 16;
const SEALED_PIECE = PIECE + TAG;

export interface SealingKey {
  /** A UUID. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export const damaged = (): AppError => new AppError('stored_damaged');

/** How many bytes there are in so many sealed ones. */
export function openedBytes(sealedBytes: number): number {
  const pieces = sealedBytes - HEADER_BYTES;
  if (pieces < TAG) throw damaged();
  return pieces - Math.ceil(pieces / SEALED_PIECE) * TAG;
}

function nonceOf(prefix: Buffer, number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  prefix.copy(nonce);
  nonce.writeUInt32BE(number, PREFIX);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** `context` says what it is of; it opens as nothing else. */
export async function* sealStream(
  source: AsyncIterable<Uint8Array>,
  { id, key }: SealingKey,
  context: string,
): AsyncGenerator<Buffer> {
  const prefix = randomBytes(PREFIX);
  const header = Buffer.concat([MAGIC, idBytes(id), prefix]);
  const bound = Buffer.concat([header, Buffer.from(context)]);
  let number = 0;
  const sealed = (piece: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, number++, isLast));
    cipher.setAAD(bound);
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  };
  yield header;
  // A piece is held back until it is known whether another follows.
  const pieces = inPieces(source, PIECE);
  let held = (await pieces.next()).value ?? Buffer.alloc(0);
  for await (const piece of pieces) {
    yield sealed(held, false);
    held = piece;
  }
  yield sealed(held, true);
}

/** Rejects with `stored_damaged` before anything of a piece that is not as it was sealed is given out. */
export async function* openStream(
  source: AsyncIterable<Uint8Array>,
  keyOf: (id: string) => Promise<Buffer>,
  context: string,
): AsyncGenerator<Buffer> {
  const pieces = inPieces(source, SEALED_PIECE, HEADER_BYTES);
  const header = (await pieces.next()).value;
  if (header?.length !== HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged();
  const key = await keyOf(idOf(header.subarray(MAGIC.length, MAGIC.length + KEY_ID)));
  const prefix = header.subarray(HEADER_BYTES - PREFIX);
  const bound = Buffer.concat([header, Buffer.from(context)]);
  let number = 0;
  const opened = (piece: Buffer, isLast: boolean): Buffer => {
    if (piece.length < TAG) throw damaged();
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(prefix, number++, isLast));
    decipher.setAAD(bound);
    decipher.setAuthTag(piece.subarray(piece.length - TAG));
    const text = decipher.update(piece.subarray(0, piece.length - TAG));
    try {
      return Buffer.concat([text, decipher.final()]);
    } catch {
      throw damaged();
    }
  };
  let held = (await pieces.next()).value;
  if (!held) throw damaged();
  for await (const piece of pieces) {
    yield opened(held, false);
    held = piece;
  }
  yield opened(held, true);
}

/** The bytes in pieces of one length, but for the last, and for the first where it has a length of its own. */
async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  length: number,
  first = length,
): AsyncGenerator<Buffer, undefined> {
  let wanted = first;
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const part of source) {
    waiting.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
    bytes += part.byteLength;
    if (bytes < wanted) continue;
    let whole = Buffer.concat(waiting);
    while (whole.length >= wanted) {
      yield whole.subarray(0, wanted);
      whole = whole.subarray(wanted);
      wanted = length;
    }
    waiting = whole.length ? [Buffer.from(whole)] : [];
    bytes = whole.length;
  }
  if (bytes) yield Buffer.concat(waiting);
  return undefined;
}
