// Bold and italic, from what pdf.js tells of a font.
import type { FontFacts } from './page-content.ts';
import type { FontStyle } from './page-words.ts';

/** What pdf.js tells of a font. */
export interface PdfFont extends FontFacts {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
}

/** Fonts of TeX whose short names tell their style: Computer Modern (CMBX, CMSSBX, CMTI) and its cm-super (SFBX, SFSX, SFTI). */
const TEX_BOLD = /(?:^|[+])(?:CM(?:SS)?BX|CMB\d|CMBXTI|SF(?:BX|BI|BL|RB|SX|SO|XC)\d)/;
const TEX_ITALIC = /(?:^|[+])(?:CM(?:TI|SL|SSI|BXTI)|SF(?:TI|SL|SI|SO|BI|BL|IT)\d)/;

export function styleOf(font: PdfFont): FontStyle {
  const name = font.name ?? '';
  return {
    bold:
      Boolean(font.bold || font.black) ||
      /bold|black|heavy|semib|demi|-medi/i.test(name) ||
      TEX_BOLD.test(name),
    italic: Boolean(font.italic) || /ital|obli/i.test(name) || TEX_ITALIC.test(name),
  };
}
