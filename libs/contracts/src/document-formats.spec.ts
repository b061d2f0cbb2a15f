import { guessFormat } from './document-formats.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('guessFormat', () => {
  it.each([
    ['%PDF-1.7\n…', 'pdf'],
    ['junk before\n%PDF-1.4', 'pdf'],
    ['PK\u0003\u0004 … word/document.xml …', 'docx'],
    ['PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text …', 'odt'],
    ['{\\rtf1 hello}', 'rtf'],
    ['<!DOCTYPE html><html><body>x</body></html>', 'html'],
    ['<!-- saved page -->\n<HTML lang="de">', 'html'],
    ['Anna Muster\nEngineer', 'txt'],
    ['1 < 2 and a <b> in plain text', 'txt'],
  ])('%j is %s', (content, format) => expect(guessFormat(bytes(content))).toEqual({ ok: true, format }));

  it.each([
    ['', 'empty_file'],
    [' \n\t ', 'empty_file'],
    ['PK\u0003\u0004 … notes.txt …', 'unsupported_media_type'],
    ['MZ program', 'unsupported_media_type'],
    ['a\u0000b', 'unsupported_media_type'],
  ])('%j is refused: %s', (content, reason) =>
    expect(guessFormat(bytes(content))).toEqual({ ok: false, reason }),
  );

  it('takes UTF-16 with its mark for text', () => {
    expect(guessFormat(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0))).toEqual({ ok: true, format: 'txt' });
  });
});
