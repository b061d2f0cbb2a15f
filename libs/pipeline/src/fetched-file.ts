// What an answer says of the file that it is.
import { cleanFileName, nameInUrl } from '@vitae/intake';
import type { OutboundAnswer } from '@vitae/outbound';
import { TextDecoder } from 'node:util';

const MARK = '\ufeff';

/**
 * The bytes of the file. A page or text whose charset only the answer's header names loses that with the header: it is
 * kept in UTF-8, with the mark that says so.
 */
export function textInUtf8({ headers, body }: Pick<OutboundAnswer, 'headers' | 'body'>): Buffer {
  const type = headers.get('content-type') ?? '';
  const charset = /^\s*(?:text\/|application\/xhtml)[^;]*;.*?charset\s*=\s*"?([\w.:-]{1,40})/i.exec(
    type,
  )?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return body;
  const decoder = decoderOf(charset);
  return decoder ? Buffer.from(MARK + decoder.decode(body)) : body;
}

function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset);
  } catch {
    // A name that nobody knows says nothing.
    return undefined;
  }
}

/** What the answer calls its file: by its header (RFC 6266), else by the end of its address, else by its host. */
export function nameOfAnswer({ headers, url }: Pick<OutboundAnswer, 'headers' | 'url'>): string {
  const disposition = headers.get('content-disposition') ?? '';
  const extended = /filename\*\s*=\s*utf-8''([^;\s]{1,600})/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]{1,300})"|([^;\s"]{1,300}))/i.exec(disposition);
  const plainName = plain?.[1] ?? plain?.[2];
  return extended ? cleanFileName(decoded(extended)) : plainName ? cleanFileName(plainName) : nameInUrl(url);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
