// A font program draws letters; which letters they are is said by the font's dictionary, where it has a ToUnicode map or a
// named encoding. pdf.js repairs every program that it meets all the same, a fifth of the time, and what repairs fonts is
// attacked often. For reading, programs that could tell nothing more are hidden from it.

interface Dictionary {
  /** The number of the object that it is. */
  readonly object: number;
  /** Where it begins in the file. */
  readonly at: number;
  readonly text: string;
}

/** A font's dictionary fits into this; what is longer is something else. */
const LONGEST_DICTIONARY = 64 * 1024;

const DESCRIPTOR = /\/FontDescriptor\s+(\d{1,10})\s+\d{1,5}\s+R\b/;
const DESCENDANT = /\/DescendantFonts\s*\[\s*(\d{1,10})\s+\d{1,5}\s+R\b/;
const TO_UNICODE = /\/ToUnicode\s+\d{1,10}\s+\d{1,5}\s+R\b/;
const NAMED_ENCODING = /\/Encoding\s*\/(?:WinAnsi|MacRoman)Encoding\b/;
const PROGRAM = /\/FontFile[23]?\s+\d{1,10}\s+\d{1,5}\s+R\b/g;

/**
 * A copy of a PDF in which font descriptors don't name their programs (FontFile, FontFile2, FontFile3) where every font that
 * uses them says by itself which letters it has (PDF 32000-1, 9.10.2). Nothing moves: the key is renamed in place, so all
 * offsets hold. Descriptors inside object streams are left as they are.
 */
export function withoutNeedlessFontPrograms(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  const programs: { descriptor: number; at: number }[] = [];
  const fonts: { font: number; descriptor: number; telling: boolean }[] = [];
  const partsOfTelling = new Set<number>();
  for (const { object, at, text } of dictionariesOf(Buffer.from(copy.buffer).toString('latin1'))) {
    for (const { index } of text.matchAll(PROGRAM)) programs.push({ descriptor: object, at: at + index });
    const telling = TO_UNICODE.test(text) || NAMED_ENCODING.test(text);
    const descriptor = DESCRIPTOR.exec(text)?.[1];
    if (descriptor) fonts.push({ font: object, descriptor: Number(descriptor), telling });
    const part = DESCENDANT.exec(text)?.[1];
    if (part && telling) partsOfTelling.add(Number(part));
  }
  const needed = new Set<number>();
  const needless = new Set<number>();
  for (const { font, descriptor, telling } of fonts)
    (telling || partsOfTelling.has(font) ? needless : needed).add(descriptor);
  for (const { descriptor, at } of programs)
    if (needless.has(descriptor) && !needed.has(descriptor)) copy[at + 1] = 'X'.charCodeAt(0);
  return copy;
}

/** The dictionaries of a file's objects, without what its streams hold. */
function* dictionariesOf(file: string): Generator<Dictionary> {
  const object = /(\d{1,10})\s+\d{1,5}\s+obj\b/g;
  let nextStream = -1;
  for (let match = object.exec(file); match; match = object.exec(file)) {
    const at = object.lastIndex;
    const end = file.indexOf('endobj', at);
    if (end < 0) return;
    if (nextStream < at) nextStream = file.indexOf('stream', at);
    if (nextStream < 0) nextStream = file.length;
    if (nextStream < end) {
      const streamEnd = file.indexOf('endstream', nextStream);
      if (streamEnd < 0) return;
      object.lastIndex = streamEnd;
    } else {
      object.lastIndex = end;
    }
    const to = Math.min(end, nextStream);
    if (to - at <= LONGEST_DICTIONARY) yield { object: Number(match[1]), at, text: file.slice(at, to) };
  }
}
