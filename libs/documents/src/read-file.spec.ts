// What is told of a file before any format's reader sees it.
import { readFile } from './read-file.ts';

const CONTENT = 'Anna Muster\nWelder at Weiß & Söhne, 2015 - 2019\nanna@example.com';
const MAIL = `From: Anna Muster <anna@example.com>
To: jobs@example.com
Subject: Application
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

I have welded for Weiß & Söhne since 2015, and would like to weld for you from now on: boilers, bridges and ships.
`;
const read = async (bytes: Uint8Array) => {
  const reading = await readFile(Uint8Array.from(bytes));
  return reading.ok
    ? [reading.document.format, reading.document.lines.map((l) => l.text).join(' ')]
    : reading.reason;
};

describe.each([
  ['UTF-16, low bytes first', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-16, high bytes first', (text: string) => Buffer.from(text, 'utf16le').swap16()],
])('%s', (_order, encoded) => {
  it.each([
    ['txt', CONTENT],
    ['html', `<html><head><meta charset="utf-16"></head><body>${CONTENT}</body></html>`],
    ['md', `# Work\n\n${CONTENT}\n\n# Skills\n`],
    ['rtf', `{\\rtf1\\ansi ${CONTENT}\\par}`],
    ['eml', MAIL],
  ])('is read as %s, with its byte order mark and without', async (format, text) => {
    const expected = [format === 'eml' ? 'txt' : format, expect.stringContaining('Weiß & Söhne')];
    expect(await read(encoded(text))).toEqual(expected);
    expect(await read(encoded(`\ufeff${text}`))).toEqual(expected);
  });
});

it('reads what stands below pages of blank lines, and calls a file of nothing else empty', async () => {
  expect(await read(Buffer.from(`${'\n'.repeat(100_000)}Anna Muster`))).toEqual(['txt', 'Anna Muster']);
  expect(await read(Buffer.from('\r\n'.repeat(1_500_000)))).toBe('empty_file');
});
