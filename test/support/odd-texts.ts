// Texts in odd encodings, of odd characters and of odd shapes.
import { MARK, odd, type OddFile } from './odd-file.ts';

const TEXT = `${MARK} Muster\r\nWelder at Weiß, 2015 - 2019\r\n`;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

export const oddTexts: readonly OddFile[] = [
  odd('nothing', 'empty_file', () => ''),
  odd('blanks', 'empty_file', () => ' \r\n\t'.repeat(100_000)),
  odd('a mark of UTF-8 and nothing else', 'no_text', () => '\ufeff'),
  odd('a mark of UTF-16 and nothing else', 'empty_file', () => Buffer.from([0xff, 0xfe])),
  odd('UTF-8 with its mark, twice', 'read', () => `\ufeff\ufeff${TEXT}`),
  odd('UTF-16', 'read', () => utf16(TEXT)),
  odd('UTF-16, high bytes first, with its mark', 'read', () => utf16(`\ufeff${TEXT}`).swap16()),
  odd('UTF-16 without its last byte', 'read', () => utf16(`\ufeff${TEXT}`).subarray(0, -1)),
  odd('UTF-16 with halves of pairs', 'read', () => utf16(`\ufeff${TEXT}\ud800 \udc00\udc00`)),
  odd('UTF-32', 'unsupported_media_type', () =>
    Buffer.from([...TEXT].flatMap((c) => [c.codePointAt(0) ?? 0, 0, 0, 0])),
  ),
  odd('UTF-8 with bytes of none', 'read', () =>
    Buffer.concat([Buffer.from(TEXT), Buffer.from([0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf8, 0xff])]),
  ),
  odd('text with a NUL', 'unsupported_media_type', () => `${TEXT}\0`),
  odd('text that spells NUL and a half of a pair', 'read', () => `${TEXT}\\u0000 \\ud800 %00 &#0;\n`),
  odd(
    'text from right to left and back',
    'read',
    () => `\u202e${TEXT}\u202d\u2066\u2067\u2068${'\u202e'.repeat(10_000)}\n`,
  ),
  odd('characters that nobody sees', 'no_text', () => '\u200b\u200c\u200d\u2060\ufeff\u00ad'.repeat(1_000)),
  odd('a letter with 100,000 accents', 'read', () => `${MARK}${'\u0301'.repeat(100_000)}\n`),
  odd('families of people joined to one sign', 'read', () => `${TEXT}${'👩‍👩‍👧‍👦'.repeat(5_000)}\n`),
  odd('a line of 5 MB', 'read', () => `${MARK} ${'welder '.repeat(750_000)}`),
  odd('a word of 5 MB', 'read', () => `${MARK}\n${'w'.repeat(5_000_000)}`),
  odd('two million lines', 'read', () => `${MARK}\n${'x\n'.repeat(2_000_000)}`),
  odd(
    'lines that end in all ways',
    'read',
    () => `${MARK}\rWelder\n\rUlm\u2028Acme\u2029Bern\u0085Oslo\v\f\n`,
  ),
  odd('ten thousand pages', 'too_many_pages', () => `${MARK}${'\f'.repeat(10_000)}x`),
  odd(
    'a table of bars without end',
    'read',
    () => `${MARK}\n\n${'|'.repeat(1_000_000)}\n${'+-'.repeat(500_000)}\n`,
  ),
  odd('a picture in a text', 'unsupported_media_type', () => Buffer.from('GIF89a')),
  odd('a program', 'unsupported_media_type', () => Buffer.from(`MZ${MARK}`)),
  odd('noise', 'unsupported_media_type', () =>
    Buffer.from(Array.from({ length: 4_096 }, (_, i) => ((i * 2_654_435_761) >>> 13) & 0xff)),
  ),
];
