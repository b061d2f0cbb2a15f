import { withoutNeedlessFontPrograms } from './font-programs.ts';

const shown = (...objects: string[]) =>
  Buffer.from(withoutNeedlessFontPrograms(new TextEncoder().encode(objects.join('\n')))).toString('latin1');
const descriptor = (number: number, key = 'FontFile2') =>
  `${number} 0 obj <</Type /FontDescriptor /${key} 99 0 R /Flags 4>> endobj`;
const font = (number: number, more: string) =>
  `${number} 0 obj <</Type /Font /Subtype /TrueType /FontDescriptor 5 0 R ${more}>> endobj`;

describe('withoutNeedlessFontPrograms', () => {
  it.each([
    ['a ToUnicode map', font(1, '/ToUnicode 8 0 R')],
    ['a named encoding', font(1, '/Encoding /WinAnsiEncoding')],
    [
      'a ToUnicode map of the composite font above it',
      `${font(1, '')}\n2 0 obj <</Type /Font /Subtype /Type0 /DescendantFonts [1 0 R] /ToUnicode 8 0 R>> endobj`,
    ],
  ])('hides the program of a font with %s', (_, dictionary) => {
    const before = `${dictionary}\n${descriptor(5)}`;
    expect(shown(dictionary, descriptor(5))).toBe(before.replace('/FontFile2', '/XontFile2'));
  });

  it.each(['FontFile', 'FontFile3'])('knows a program by the key %s', (key) => {
    expect(shown(font(1, '/ToUnicode 8 0 R'), descriptor(5, key))).toContain(`/X${key.slice(1)} 99 0 R`);
  });

  it.each([
    ['says nothing of its letters', [font(1, '')]],
    ['has differences only', [font(1, '/Encoding <</Differences [65 /a]>>')]],
    ['shares its descriptor with one that says nothing', [font(1, '/ToUnicode 8 0 R'), font(2, '')]],
    ['is not in the file', []],
  ])('leaves the program of a font that %s', (_, fonts) => {
    expect(shown(...fonts, descriptor(5))).toBe([...fonts, descriptor(5)].join('\n'));
  });

  it('leaves what streams hold, and the bytes that it was given', () => {
    const page = `7 0 obj <</Length 60>> stream\n5 0 obj <</FontFile2 99 0 R>> endobj\nendstream endobj`;
    const file = [font(1, '/ToUnicode 8 0 R'), page, descriptor(5)].join('\n');
    const bytes = new TextEncoder().encode(file);
    const hidden = Buffer.from(withoutNeedlessFontPrograms(bytes)).toString('latin1');
    expect(hidden).toContain(page);
    expect(hidden).toContain('/XontFile2 99 0 R /Flags 4');
    expect(new TextDecoder().decode(bytes)).toBe(file);
  });

  it('takes a file that breaks off anywhere', () => {
    const file = [
      font(1, '/ToUnicode 8 0 R'),
      '7 0 obj <<>> stream\nx\nendstream endobj',
      descriptor(5),
    ].join('\n');
    for (let end = 0; end < file.length; end += 3) expect(shown(file.slice(0, end))).toHaveLength(end);
  });
});
