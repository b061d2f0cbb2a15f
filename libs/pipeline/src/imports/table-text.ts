// The text of a table that comes as bytes, in whatever encoding programs write CSV: UTF-8 and UTF-16, with a mark and without, Windows-1252.
import { utf16Of, type ImportEncoding } from '@vitae/contracts';

/** UTF-16 shows in so many bytes. */
const HEAD_BYTES = 64 * 1024;

export type Bytes = AsyncIterable<Uint8Array>;

/** Finds the encoding out. Text of one byte a letter is taken for UTF-8 if all of it is, to its last byte. */
export async function encodingOf(bytes: Bytes): Promise<ImportEncoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let head: Buffer | undefined = Buffer.alloc(0);
  try {
    for await (const piece of bytes) {
      if (head) {
        head = Buffer.concat([head, piece]);
        if (head.length >= HEAD_BYTES) {
          const utf16 = utf16Of(head);
          if (utf16) return utf16;
          head = undefined;
        }
      }
      utf8.decode(piece, { stream: true });
    }
    const utf16 = head && utf16Of(head);
    if (utf16) return utf16;
    utf8.decode();
    return 'utf-8';
  } catch (error) {
    if (!isNotUtf8(error)) throw error;
    return (head && utf16Of(head)) ?? 'windows-1252';
  }
}

const isNotUtf8 = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** The text, piece by piece, without its mark. */
export async function* textOf(bytes: Bytes, encoding: ImportEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
