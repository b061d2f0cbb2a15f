// PDFs for tests, written operator by operator, so that what they draw is known.

export interface PdfParts {
  /** The page's own entries beside its content and resources: "/Rotate 90". */
  readonly page?: string;
  /** Entries of the resources beside the fonts F (Helvetica) and B (bold) and the picture I (one grey pixel). */
  readonly resources?: string;
  /** Further fonts: "/T 20 0 R". */
  readonly fonts?: string;
  /** Further pictures and forms. */
  readonly objects?: string;
  /** Further entries of the catalog. */
  readonly catalog?: string;
  /** Further objects, whole, numbered from 40. */
  readonly more?: readonly string[];
}

const DEFAULT_PARTS: PdfParts = {};

/** A PDF of one page for each content stream. Without a cross-reference table: pdf.js finds the objects. */
export function pdfWith(
  { page = '', resources = '', fonts = '', objects = '', catalog = '', more = [] }: PdfParts,
  ...contents: string[]
): Uint8Array {
  const kids = contents.map((_, i) => `${10 + i * 2} 0 R`).join(' ');
  const all = [
    `1 0 obj <</Type /Catalog /Pages 2 0 R ${catalog}>> endobj`,
    `2 0 obj <</Type /Pages /Kids [${kids}] /Count ${contents.length}>> endobj`,
    '3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> endobj',
    '4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding>> endobj',
    '5 0 obj <</Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1>> stream\n0\nendstream endobj',
    ...more,
    ...contents.flatMap((content, i) => [
      `${10 + i * 2} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${11 + i * 2} 0 R ${page} /Resources <</Font <</F 3 0 R /B 4 0 R ${fonts}>> /XObject <</I 5 0 R ${objects}>> ${resources}>>>> endobj`,
      `${11 + i * 2} 0 obj ${streamOf(content)} endobj`,
    ]),
  ];
  return Uint8Array.from(
    Buffer.from(`%PDF-1.4\n${all.join('\n')}\ntrailer <</Root 1 0 R>>\n%%EOF`, 'latin1'),
  );
}

export const pdfOf = (...contents: string[]): Uint8Array => pdfWith(DEFAULT_PARTS, ...contents);

/** A stream with its dictionary. */
export const streamOf = (content: string, entries = ''): string =>
  `<<${entries} /Length ${content.length}>> stream\n${content}\nendstream`;

/** A line of text at a place, in a font. */
export const text = (x: number, y: number, words: string, before = '', font = '/F 12 Tf'): string =>
  `BT ${font} ${before} 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET\n`;
