import { guessFormat } from './document-formats.ts';
import { utf16Of } from './utf16.ts';

const little = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const big = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

const TEXTS = [
  'Jörg Weiß\r\njoerg@example.com',
  'Анна Петрова\nБухгалтер, 2015–2019',
  '王伟\n软件工程师\n2015年至今 一一一一一一一一一一一一一一一一',
  '佐藤 美咲',
  '\n\n김민지\n회계사 😀',
  'a',
  'さくら たろう\nりんご の しごと',
  `Anna Muster\n${'Welder, Fitter. '.repeat(5_000)}😀`,
];

it.each(TEXTS.map((text) => [text.slice(0, 30), text]))('tells the byte order of %j', (_name, text) => {
  expect([little(text), big(text)].map(utf16Of)).toEqual(['utf-16le', 'utf-16be']);
  expect([little(`\ufeff${text}`), big(`\ufeff${text}`)].map(utf16Of)).toEqual(['utf-16le', 'utf-16be']);
  expect(guessFormat(little(text))).toEqual({ ok: true, format: 'txt' });
  expect(guessFormat(big(text))).toEqual({ ok: true, format: 'txt' });
});

it('knows pages and Markdown in UTF-16', () => {
  expect(guessFormat(little('<!DOCTYPE html><p>Anna</p>'))).toEqual({ ok: true, format: 'html' });
  expect(guessFormat(big('# Anna\n\n## Work\n'))).toEqual({ ok: true, format: 'md' });
});

it.each([
  ['nothing', Uint8Array.of()],
  ['text of one byte a letter', new TextEncoder().encode('Anna Muster')],
  ['text with a NUL in it', new TextEncoder().encode('Anna\0Muster')],
  [
    'text of one byte a letter with a NUL in it',
    Uint8Array.from('J\xf6rg Wei\xdf\0Welder', (c) => c.charCodeAt(0)),
  ],
  ['a byte', Uint8Array.of(0x41)],
  ['small numbers', Uint8Array.from({ length: 512 }, (_, i) => (i % 2 ? 0 : (i / 2) % 256))],
  ['32-bit numbers', Uint8Array.from({ length: 512 }, (_, i) => (i % 4 ? 0 : 0x41))],
  ['zeroes', new Uint8Array(512)],
  ['noise', Uint8Array.from({ length: 4_096 }, (_, i) => ((i * 2_654_435_761) >>> 13) & 0xff)],
])('takes %s for no UTF-16', (_name, bytes) => expect(utf16Of(bytes)).toBeUndefined());

it('knows a long text whose last byte was cut off', () =>
  expect(utf16Of(little('Anna Muster, Welder. '.repeat(20)).subarray(0, -1))).toBe('utf-16le'));
