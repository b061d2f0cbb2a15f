// pdf.js's list of operators leaves out the text that marked content states (/ActualText), and passes on its number (/MCID)
// whatever that is. Nothing here asks for the numbers: the text is given their name, in place and at the same length, in
// what the file holds as it is, and in streams once they are decompressed.
import { deflateSync, inflateSync } from 'node:zlib';

const STATED = Buffer.from('/ActualText');
const NUMBER = Buffer.from('/MCID');
const IN_ITS_NAME = Buffer.from('/MCID      ');
const OTHER_NAME = 'X'.charCodeAt(0);
/** pdf.js decompresses streams shorter than this by itself. */
const SHORT = 1_024;

/** Renames in place; true if there was something to rename. */
export function carryStatedText(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes(STATED)) return false;
  for (let at = file.indexOf(NUMBER); at >= 0; at = file.indexOf(NUMBER, at + 1)) file[at + 1] = OTHER_NAME;
  for (let at = file.indexOf(STATED); at >= 0; at = file.indexOf(STATED, at + 1)) IN_ITS_NAME.copy(file, at);
  return true;
}

const [FILTER, BEGIN, END] = ['/FlateDecode', 'stream', 'endstream'].map((word) => Buffer.from(word)) as [
  Buffer,
  Buffer,
  Buffer,
];
/** A dictionary may go on behind its filter for so many bytes. */
const REST_OF_DICTIONARY = 400;

/** The same in the short streams of a file, in place: a stream that wouldn't fit any more is left as it is. */
export function carryStatedTextOfShortStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(FILTER); at >= 0; at = file.indexOf(FILTER, at + 1)) {
    const rest = file.subarray(at, at + REST_OF_DICTIONARY);
    const begin = at + rest.indexOf(BEGIN) + BEGIN.length;
    const data = begin + (file[begin] === 0x0d ? 2 : 1);
    const length = file.subarray(data, data + SHORT + END.length).indexOf(END);
    if (begin < at + BEGIN.length || length < 0) continue;
    const content = inflated(file.subarray(data, data + length));
    if (!content || !carryStatedText(content)) continue;
    const deflated = deflateSync(content, { level: 9 });
    if (deflated.length <= length) deflated.copy(file, data);
  }
}

function inflated(bytes: Uint8Array): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: SHORT * SHORT });
  } catch {
    // Encrypted, damaged, or filtered once more: what is read of it is read without.
    return undefined;
  }
}
