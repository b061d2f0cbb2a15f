// The faces that PDFs are drawn in, what of a text they have, and where its lines break.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type PDFDocument from 'pdfkit';

export type Pdf = InstanceType<typeof PDFDocument>;

/** Liberation Sans (SIL OFL 1.1), as pdf.js brings it: Latin, Greek, Cyrillic. */
const FONTS = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
);
const faces = {
  regular: 'LiberationSans-Regular.ttf',
  bold: 'LiberationSans-Bold.ttf',
  italic: 'LiberationSans-Italic.ttf',
  boldItalic: 'LiberationSans-BoldItalic.ttf',
} as const;
export type Face = keyof typeof faces;

/** Which each face has; U+FFFD is in none. */
export const REPLACEMENT = '□';

interface FontFile {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

export function registerFaces(pdf: Pdf): void {
  for (const [face, file] of Object.entries(faces)) pdf.registerFont(face, join(FONTS, file));
}

/** The file, once it is whole; to be asked for before anything is drawn. */
export function wholeFile(pdf: Pdf): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  return new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.on('error', reject);
  });
}

const known = new Map<string, boolean>();

/** The text as the face can draw it: of letters that it lacks the one below their accents, else a sign in their place. The face is chosen. */
export function drawable(pdf: Pdf, face: Face, text: string): string {
  pdf.font(face);
  // pdfkit keeps the font file there; its types don't tell of it.
  const { font } = (pdf as unknown as { _font: { font: FontFile } })._font;
  const hasGlyph = (character: string): boolean => {
    const key = face + character;
    let has = known.get(key);
    if (has === undefined) {
      has = font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      known.set(key, has);
    }
    return has;
  };
  return Array.from(text, (character) => {
    if (/[\p{Cc}\p{Cf}]/u.test(character)) return '';
    if (hasGlyph(character)) return character;
    if (/\p{M}/u.test(character)) return '';
    const [below = ''] = character.normalize('NFD');
    return below !== character && hasGlyph(below) ? below : REPLACEMENT;
  }).join('');
}

/** The text in lines that are no wider than this, in the face and size that are chosen. */
function* wrappedParts(pdf: Pdf, text: string, width: number): Generator<string> {
  let line = '';
  for (const word of text.split(/(?<= )(?! )/)) {
    for (const piece of pdf.widthOfString(word) > width ? (word.match(/.{1,20}/gsu) ?? []) : [word]) {
      if (line && pdf.widthOfString((line + piece).trimEnd()) > width) {
        yield line.trimEnd();
        line = '';
      }
      line += piece;
    }
  }
  yield line.trimEnd();
}
export const wrapped = (pdf: Pdf, text: string, width: number): string[] => [
  ...wrappedParts(pdf, text, width),
];
