// Small repairs of text that every format needs.
import { utf16Of } from '@vitae/contracts';

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Ligatures to letters; soft hyphens, zero-width and control characters, and icon glyphs of the private use areas away; NFC. */
export function cleanText(text: string): string {
  // Most words are plain ASCII, and nothing is to be done.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[ﬀ-ﬆ]/g, (c) => LIGATURES[c] ?? c)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ufffd\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu, '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .normalize('NFC');
}

/** Text of unknown encoding: UTF-16 by its mark or its bytes, the mark of UTF-8, then the charset a page names, then UTF-8 if it is valid, then Windows-1252. */
export function decodeText(bytes: Uint8Array, named?: string): string {
  const [a, b, c] = bytes;
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8. A label that no decoder knows is as good as none.
  }
  try {
    return new TextDecoder(named ?? 'windows-1252').decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A text in UTF-16 as UTF-8, for readers of bytes; all else as it is. */
export const asUtf8 = (bytes: Uint8Array): Uint8Array =>
  utf16Of(bytes) ? new TextEncoder().encode(decodeText(bytes)) : bytes;
