// What lies under the text of a DOCX: shading of tables, cells and paragraphs, the fill of the text box that it is in, the page's
// own colour; and the shapes that it may be set over. ECMA-376, part 1, 17.3.5, 17.15.1.25, 20.1.8 and 20.4.
import type { Shape } from '../doubtful-text.ts';
import { PAPER } from '../unseen-type.ts';

/** A colour; 'unknown' for patterns and pictures; 'floating' for a text box without a fill, which lies over anything. */
export type DocxGround = `#${string}` | 'unknown' | 'floating';

const EMU_A_POINT = 12_700;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, pc: 12 };
const HEX = /^#?([\da-f]{6})$/i;

/** What is shaded, the innermost last. */
const SHADED: ReadonlySet<string> = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:p', 'w:txbxContent']);
/** Where properties stand, and what they are of. */
const OWNERS: Readonly<Record<string, string>> = {
  'w:tblPr': 'w:tbl',
  'w:tblPrEx': 'w:tr',
  'w:tcPr': 'w:tc',
  'w:pPr': 'w:p',
};
const SOLID = 'a:solidFill';
const FILLS: ReadonlySet<string> = new Set([
  SOLID,
  'a:gradFill',
  'a:pattFill',
  'a:blipFill',
  'pic:blipFill',
  'v:fill',
  'v:imagedata',
]);
const HIGHLIGHTS: Readonly<Record<string, DocxGround>> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGray: '#808080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  green: '#00ff00',
  lightGray: '#c0c0c0',
  magenta: '#ff00ff',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};
const SHAPES: ReadonlySet<string> = new Set(['wps:wsp', 'v:shape', 'v:rect', 'v:roundrect', 'v:oval']);
const GROUPS: ReadonlySet<string> = new Set(['wpg:wgp', 'wpc:wpc', 'v:group']);

interface Drawn {
  readonly name: string;
  /** Undefined for what is set in a line, and covers nothing. */
  readonly floats: Shape | undefined;
  size?: Pick<Shape, 'width' | 'height'>;
  onPage?: boolean;
  fill?: DocxGround | undefined;
  /** Its own properties have said how it is filled. */
  isSaid?: boolean;
}

/** The colour of a shading (w:shd); undefined for none. */
export function shadeOf(attributes: Record<string, string>): DocxGround | undefined {
  const fill = attributes['w:fill'] ?? 'auto';
  const pattern = attributes['w:val'] ?? 'clear';
  if (pattern !== 'clear' && pattern !== 'nil') return 'unknown';
  return colourOf(fill);
}

/** What a marker pen (w:highlight) puts under text. */
export const highlightOf = (value: string | undefined): DocxGround | undefined => HIGHLIGHTS[value ?? ''];

const colourOf = (value: string): DocxGround | undefined => {
  const hex = HEX.exec(value)?.[1];
  if (hex) return `#${hex.toLowerCase()}`;
  return /^(?:auto|none)?$/i.test(value) ? undefined : 'unknown';
};

export class DocxGrounds {
  readonly #shaded: { readonly name: string; ground?: DocxGround | undefined }[] = [];
  readonly #owners: string[] = [];
  readonly #drawn: Drawn[] = [];
  readonly #addShape: (shape: Shape) => void;
  #page: DocxGround = PAPER;
  /** Depth within a line's or the page's own properties, whose fills are no shape's. */
  #inLine = 0;
  #inPage = false;
  #inSolid = false;
  #groups = 0;

  /** `addShape` takes what text may be set over. */
  constructor(addShape: (shape: Shape) => void) {
    this.#addShape = addShape;
  }

  /** What the text lies on that is written now; undefined where that is the page. */
  get under(): DocxGround | undefined {
    return (
      this.#shaded.findLast(({ ground }) => ground)?.ground ?? (this.#page === PAPER ? undefined : this.#page)
    );
  }

  /** Says what a style puts under the open paragraph or table. */
  styled(name: 'w:p' | 'w:tbl', ground: DocxGround | undefined): void {
    const open = this.#shaded.findLast((one) => one.name === name);
    if (open) open.ground = ground;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (SHADED.has(name))
      this.#shaded.push({ name, ground: name === 'w:txbxContent' ? this.#boxGround() : undefined });
    else if (name in OWNERS || name === 'w:rPr') this.#owners.push(name);
    else if (name === 'w:shd') this.#shade(attributes);
    else if (name === 'a:ln') this.#inLine++;
    else if (name === 'w:background') {
      this.#inPage = true;
      this.#page = colourOf(attributes['w:color'] ?? '') ?? PAPER;
    } else if (GROUPS.has(name)) this.#groups++;
    else this.#draw(name, attributes);
  }

  close(name: string): void {
    if (SHADED.has(name)) this.#shaded.pop();
    else if (name in OWNERS || name === 'w:rPr') this.#owners.pop();
    else if (name === 'a:ln') this.#inLine--;
    else if (name === SOLID) this.#inSolid = false;
    else if (name === 'w:background') this.#inPage = false;
    else if (GROUPS.has(name)) this.#groups--;
    else if (this.#drawn.at(-1)?.name === name) this.#endShape();
  }

  /** Text boxes of a group lie over its other shapes. */
  #boxGround(): DocxGround {
    return this.#drawn.at(-1)?.fill ?? (this.#groups > 0 ? 'unknown' : 'floating');
  }

  #shade(attributes: Record<string, string>): void {
    const owner = this.#owners.at(-1) ?? '';
    const open = this.#shaded.findLast(({ name }) => name === OWNERS[owner]);
    if (open) open.ground = shadeOf(attributes);
  }

  #draw(name: string, attributes: Record<string, string>): void {
    const shape = this.#drawn.at(-1);
    if (name === 'wp:anchor' || name === 'wp:inline')
      this.#drawn.push({
        name,
        floats: name === 'wp:anchor' ? { inFront: attributes['behindDoc'] !== '1' } : undefined,
      });
    else if (SHAPES.has(name))
      this.#drawn.push(name === 'wps:wsp' ? { name, floats: undefined } : vmlShape(name, attributes));
    else if (name === 'wp:extent' && shape) shape.size = sizeOf(attributes);
    else if (name === 'wp:positionV' && shape)
      shape.onPage = !/^(?:paragraph|line)$/.test(attributes['relativeFrom'] ?? '');
    else if (this.#inPage && FILLS.has(name)) this.#page = 'unknown';
    else if (shape && this.#inLine === 0) this.#paint(shape, name, attributes);
  }

  #paint(shape: Drawn, name: string, attributes: Record<string, string>): void {
    const fill = (ground: DocxGround | undefined) => Object.assign(shape, { fill: ground, isSaid: true });
    if (FILLS.has(name)) {
      this.#inSolid = name === SOLID;
      fill('unknown');
    } else if (this.#inSolid && name === 'a:srgbClr') fill(colourOf(attributes['val'] ?? ''));
    // Seen through.
    else if (this.#inSolid && name === 'a:alpha') fill('unknown');
    else if (name === 'a:noFill') fill(undefined);
    else if (name === 'a:fillRef' && attributes['idx'] !== '0' && !shape.isSaid) fill('unknown');
  }

  /** What is filled, white apart, may lie under text: the drawing as a whole, whose parts have no place of their own. */
  #endShape(): void {
    const shape = this.#drawn.pop();
    const outer = this.#drawn.at(-1);
    if (!shape?.fill || shape.fill === PAPER) return;
    if (shape.floats) this.#addShape({ ...shape.floats, ...shape.size, onPage: shape.onPage ?? true });
    else if (outer) outer.fill ??= 'unknown';
  }
}

const sizeOf = ({ cx, cy }: Record<string, string>): Pick<Shape, 'width' | 'height'> => ({
  width: Number(cx) / EMU_A_POINT || undefined,
  height: Number(cy) / EMU_A_POINT || undefined,
});

/** A shape of VML says all in attributes; it is white where it doesn't say that it is not. */
function vmlShape(name: string, { style = '', fillcolor, filled }: Record<string, string>): Drawn {
  const isFilled = !/^(?:f|false|0)$/i.test(filled ?? '');
  const floats = /position:absolute/.test(style) ? { inFront: !/z-index:-/.test(style) } : undefined;
  const fill = isFilled ? (colourOf((fillcolor ?? '#ffffff').split(' ')[0] ?? '') ?? 'unknown') : undefined;
  const size = { width: lengthIn(style, 'width'), height: lengthIn(style, 'height') };
  return { name, floats, fill, size, onPage: /mso-position-vertical-relative:(?!text|line)/.test(style) };
}

function lengthIn(style: string, property: string): number | undefined {
  const declared = style.split(';').find((part) => part.trim().startsWith(`${property}:`));
  const [, number, unit = 'pt'] = /:\s?([\d.]{1,9})([a-z]{2})?/.exec(declared ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (POINTS[unit] ?? 1);
}
