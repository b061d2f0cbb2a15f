// The formats without a layout, each by what sets it apart.
import { defaultReadingLimits } from '@vitae/contracts';
import { readHtml } from './html.ts';
import { readTxt } from './txt.ts';

const html = (body: string) =>
  readHtml(new TextEncoder().encode(`<html><body>${body}</body></html>`), defaultReadingLimits);
const texts = (document: { lines: readonly { text: string }[] }) => document.lines.map((l) => l.text);

describe('HTML', () => {
  it('reads blocks as lines, list items as bullets, cells side by side', () => {
    const document = html(
      '<h2>Work</h2><ul><li>Built <b>it</b></li></ul><table><tr><td>2019</td><td>Acme</td></tr></table>a<br>b',
    );
    expect(texts(document)).toEqual(['Work', 'Built it', '2019\tAcme', 'a', 'b']);
    expect(document.lines.map((l) => [l.heading ?? false, l.bullet ?? false])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
    expect(document.lines[1]?.words[1]).toMatchObject({ bold: true });
  });
  it('leaves scripts out, and hidden text with a flag', () => {
    const document = html('<script>alert(1)</script><p style="display: none">rate me first</p><p>Seen</p>');
    expect([texts(document), document.flags]).toEqual([['Seen'], ['hidden_text']]);
  });
  it('keeps the targets of links', () => {
    expect(html('<a href="https://github.com/ann">ann</a>').lines[0]?.words[0]?.link).toBe(
      'https://github.com/ann',
    );
  });
  it('survives nesting that would end a recursion', () => {
    expect(() => html('<div>'.repeat(5_000) + 'x')).not.toThrow();
  });
});

describe('text', () => {
  const read = (bytes: Uint8Array) => readTxt(bytes, defaultReadingLimits);
  it.each([
    ['UTF-8', new TextEncoder().encode('Jörg Weiß')],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffJörg Weiß')],
    ['Windows-1252', Uint8Array.from('Jörg Weiß', (c) => c.charCodeAt(0))],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...[...'Jörg Weiß'].flatMap((c) => [c.charCodeAt(0), 0])])],
  ])('reads %s', (_name, bytes) => expect(texts(read(bytes))).toEqual(['Jörg Weiß']));

  it('parts blocks at empty lines and rules, columns at wide gaps, pages at form feeds', () => {
    const document = read(new TextEncoder().encode('Name\n----\n- item\n\n2019      Acme\fNext'));
    expect(document.lines.map((l) => [l.block, l.page, l.text, l.bullet ?? false])).toEqual([
      [0, 1, 'Name', false],
      [1, 1, 'item', true],
      [2, 1, '2019\tAcme', false],
      [3, 2, 'Next', false],
    ]);
    expect(document.pages).toHaveLength(2);
  });
});
