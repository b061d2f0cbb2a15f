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
    ['\ufeff <?xml version="1.0"?>\n<!-- a --> <!-- b -->\n<!doctype\n html>', 'html'],
    ['<!-- never ends <html>', 'txt'],
    ['Anna Muster\nEngineer', 'txt'],
    ['Anna Muster\vEngineer\vUlm', 'txt'],
    [`${'\n'.repeat(100_000)}Anna Muster`, 'txt'],
    ['# Anna Muster\n\n## Work\n- built it', 'md'],
    [
      '\ufeff{ "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json" }',
      'jsonresume',
    ],
    ['{\n  "basics": { "name": "Anna" } }', 'jsonresume'],
    ['{ "name": "Anna" }', 'txt'],
    ['From: anna@example.com\nSubject: CV\nMIME-Version: 1.0\n\nHello', 'eml'],
    ['From anna Tue Mar  3\r\nReceived: by x;\r\n\ta\r\nMessage-ID: <1@x>\r\n\r\nHello', 'eml'],
    ['From: Bern\nEngineer\nContent-Type: none', 'txt'],
    ['Name: Anna Muster\nFrom: Bern\n\nEngineer', 'txt'],
    ['RIFF\u0000\u0000\u0000\u0000WEBPVP8 ', 'webp'],
    ['II*\u0000 tiff', 'tiff'],
    ['1 < 2 and a <b> in plain text', 'txt'],
    ['<div class="cv"><h2>Petra</h2><p>Turku</p></div>', 'html'],
    ['\n<!-- cv -->\n<p>Petra<br>Turku</p>', 'html'],
    ['Petra Lindholm<br>Turku<br>' + '<b>Archivist</b>, Aura Museum<br>2015<br>'.repeat(3), 'html'],
    ['Web developer. Knows <div>, <span> and how to close them: </div>, </span>.', 'txt'],
    ['<p> is a tag that I know', 'txt'],
    ['<div align="center">\n\n# Petra\n\n</div>\n\n## Work\n', 'md'],
    [
      '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="x">',
      'wordxml',
    ],
    ['<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="x">', 'wordxml'],
    ['<?xml version="1.0"?><rss></rss>', 'txt'],
    ['\ufeff\r\n{\\rtf1 Petra}', 'rtf'],
    ['{\\pard\\fs24 Petra\\par\\b Work\\b0\\par}', 'rtf'],
    ['\\documentclass{article}\\par \\textbf{Petra} \\par \\line \\par', 'txt'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b', 'eml'],
    ['From: petra@example.fi\nTo: jobs@example.com\nDate: Tue, 3 Mar 2026\nSubject: CV\n\nHello', 'eml'],
    ['From: Turku\nTo: Oslo\nDate: 2019\n\nMoved.', 'txt'],
  ])('%j is %s', (content, format) => expect(guessFormat(bytes(content))).toEqual({ ok: true, format }));

  it.each([
    ['', 'empty_file'],
    [' \n\t ', 'empty_file'],
    ['\n'.repeat(3_000_000), 'empty_file'],
    ['PK\u0003\u0004 … notes.txt …', 'archive_of_files'],
    ['PK\u0003\u0004 … Index/Document.iwa …', 'unsupported_media_type'],
    ['PK\u0003\u0004 … resume.pdf %PDF-1.7 …', 'archive_of_files'],
    ['RIFF\u0000\u0000\u0000\u0000WAVEfmt ', 'unsupported_media_type'],
    ['MZ program', 'unsupported_media_type'],
    ['a\u0000b', 'unsupported_media_type'],
  ])('%j is refused: %s', (content, reason) =>
    expect(guessFormat(bytes(content))).toEqual({ ok: false, reason }),
  );

  it.each([
    ['PK\u0003\u0004 [Content_Types].xml xl/workbook.xml', 'xlsx'],
    ['PK\u0003\u0004 [Content_Types].xml xl/workbook.bin', 'xlsb'],
    ['PK\u0003\u0004 mimetype application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ])('%j is no resume, and told to be a spreadsheet: %s', (content, spreadsheet) =>
    expect(guessFormat(bytes(content))).toEqual({
      ok: false,
      reason: 'unsupported_media_type',
      spreadsheet,
    }),
  );

  it('takes UTF-16 with its mark for text', () => {
    expect(guessFormat(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0))).toEqual({ ok: true, format: 'txt' });
  });
});
