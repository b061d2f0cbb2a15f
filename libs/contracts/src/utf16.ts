// Tells UTF-16 by its byte order mark, or without one by the bytes of what it holds: programs on Windows leave the mark out.
// This runs in the process that faces the network: a few times through the first bytes.

export type Utf16 = 'utf-16le' | 'utf-16be';

/** As much as is looked at; even, so that no unit is cut. */
const LOOKED_AT = 64 * 1024;
/** Text of any script has blanks, line ends, digits and punctuation of ASCII: Chinese and Japanese the fewest, a few of a hundred. */
const LEAST_ASCII = 0.01;
/** What no text has: control characters, halves of pairs, private and unassigned characters. At most so much of it is damage. */
const MOST_DAMAGE = 0.01;
const DAMAGE = /[\p{Cn}\p{Co}\p{Cs}\ufffd]|[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;
/** Where so many bytes are printed characters of ASCII, and fewer than a quarter NULs, it is text of one byte a letter with NULs in it. */
const MOST_PRINTED = 0.85;

/** The byte order of a text in UTF-16; undefined for all else. Text without a mark must hold characters of ASCII. */
export function utf16Of(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const cut = bytes.length % 2;
  const head = bytes.subarray(0, Math.min(LOOKED_AT, bytes.length - cut));
  const nuls = count(head, (b) => b === 0);
  if (nuls === 0 || (nuls < head.length / 4 && count(head, isPrinted) > head.length * MOST_PRINTED))
    return undefined;
  const [little, big] = (['utf-16le', 'utf-16be'] as const).map((order) => asciiIn(head, order, cut));
  if (little === undefined) return big === undefined ? undefined : 'utf-16be';
  return little > (big ?? 0) ? 'utf-16le' : 'utf-16be';
}

/** How many characters of ASCII bytes hold in a byte order; undefined where they are no text in it. Half a unit was `cut` off, or none. */
function asciiIn(bytes: Uint8Array, order: Utf16, cut: number): number | undefined {
  const units = bytes.length / 2;
  // The head may end within a pair of surrogates.
  const text = new TextDecoder(order).decode(bytes, { stream: true });
  const ascii = text.match(/[\t\n\r\x20-\x7e]/g)?.length ?? 0;
  const damage = (text.match(DAMAGE)?.length ?? 0) + cut;
  return ascii > units * LEAST_ASCII && damage <= units * MOST_DAMAGE ? ascii : undefined;
}

const isPrinted = (b: number) => (b >= 0x20 && b < 0x7f) || b === 9 || b === 10 || b === 13;

function count(bytes: Uint8Array, counts: (b: number) => boolean): number {
  let total = 0;
  for (const b of bytes) if (counts(b)) total++;
  return total;
}
