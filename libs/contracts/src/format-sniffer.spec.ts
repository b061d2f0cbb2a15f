import { guessFormat } from './document-formats.ts';
import { FormatSniffer } from './format-sniffer.ts';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const filler = 'x'.repeat(70_000);

describe.each([1, 7, 1_000, 100_000])('in pieces of %i bytes', (size) => {
  it.each([
    '',
    '%PDF-1.7\n',
    'PK\u0003\u0004 ... word/document.xml ...',
    `PK\u0003\u0004${filler}word/document.xml`,
    `PK\u0003\u0004${filler}`,
    'PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text',
    `\u00d0\u00cf\u0011\u00e0${filler}W\u0000o\u0000r\u0000d\u0000D\u0000o\u0000c\u0000u\u0000m\u0000e\u0000n\u0000t`,
    'MZ program',
    'Anna Muster\nEngineer',
    `${' '.repeat(65_536)}`,
    `${' \n'.repeat(100_000)}Anna Muster`,
    `${' '.repeat(131_072)}%PDF-1.7`,
    `${' '.repeat(65_536)}{\\rtf1 Anna}`,
    'A\u0000n\u0000n\u0000a\u0000',
    `\u0000 \u0000A${'\u0000n'.repeat(40_000)}`,
  ])('says the same as of the whole file: %#', (text) => {
    const whole = bytes(text);
    const sniffer = new FormatSniffer();
    for (let at = 0; at < whole.length; at += size) sniffer.push(whole.subarray(at, at + size));
    expect(sniffer.guess()).toEqual(guessFormat(whole));
  });
});
