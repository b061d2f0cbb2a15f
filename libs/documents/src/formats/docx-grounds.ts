// What lies under the text of a DOCX: shading of tables, cells and paragraphs, the fill of the text box that it is in, the page's
// own colour; and the shapes that it may be set over. ECMA-376, part 1, 17.3.5, 17.15.1.25, 20.1.8 and 20.4.
import { isUnreadable, mixed } from '../colours.ts';
import type { Shape } from '../doubtful-text.ts';
import { PAPER } from '../unseen-type.ts';
import { colourOf, DrawnFill, isPaper, vmlFillBy, vmlFillOf, type Fill } from './docx-fills.ts';

/** A colour; 'unknown' for patterns and pictures; 'floating' for a text box without a fill, which lies over anything. */
export type DocxGround = Fill | 'floating';

const EMU_A_POINT = 12_700;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, pc: 12 };

/** What is shaded, the innermost last. */
const SHADED: ReadonlySet<string> = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:p', 'w:txbxContent']);
/** Where properties stand, and what they are of. */
const OWNERS: Readonly<Record<string, string>> = {
  'w:tblPr': 'w:tbl',
  'w:tblPrEx': 'w:tr',
  'w:tcPr': 'w:tc',
  'w:pPr': 'w:p',
};
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
  fill?: Fill | undefined;
  /** Its own properties have said how it is filled. */
  isSaid?: boolean;
}

/** The colour of a shading (w:shd); undefined for none. A pattern is of two colours: ink on paper where it doesn't say. */
export function shadeOf(attributes: Record<string, string>): Fill | undefined {
  const back = colourOf(attributes['w:fill'] ?? 'auto');
  const pattern = attributes['w:val'] ?? 'clear';
  if (pattern === 'clear' || pattern === 'nil') return back;
  const front = colourOf(attributes['w:color'] ?? 'auto') ?? '#000000';
  const share = pattern === 'solid' ? 100 : Number(/^pct(\d{1,3})$/.exec(pattern)?.[1] ?? NaN);
  if (!Number.isNaN(share)) return colourOf(mixed(front, back ?? PAPER, share / 100));
  return isUnreadable(front, back ?? PAPER) ? front : 'unknown';
}

/** What a marker pen (w:highlight) puts under text. */
export const highlightOf = (value: string | undefined): DocxGround | undefined => HIGHLIGHTS[value ?? ''];

export class DocxGrounds {
  readonly #shaded: { readonly name: string; ground?: DocxGround | undefined }[] = [];
  readonly #owners: string[] = [];
  readonly #drawn: Drawn[] = [];
  readonly #addShape: (shape: Shape) => void;
  #page: DocxGround = PAPER;
  /** Depth within a line's or the page's own properties, whose fills are no shape's. */
  #inLine = 0;
  #inPage = false;
  /** The fill whose colours are being read. */
  #fill: DrawnFill | undefined;
  #groups = 0;
  /** Something that is seen was drawn in the open group. */
  #isGroupFilled = false;

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
    else if (name === 'w:background') this.#inPage = false;
    else if (GROUPS.has(name)) {
      this.#groups--;
      if (this.#groups === 0) this.#isGroupFilled = false;
    } else if (this.#fill?.name === name) this.#endFill(this.#fill);
    else if (this.#drawn.at(-1)?.name === name) this.#endShape();
  }

  /** Text boxes of a group lie over its other shapes. */
  #boxGround(): DocxGround {
    const isOverOthers = this.#groups > 0 && (this.#isGroupFilled || this.#drawn.some(isSeen));
    return this.#drawn.at(-1)?.fill ?? (isOverOthers ? 'unknown' : 'floating');
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
    else if (this.#inPage && (name === 'v:fill' || DrawnFill.of(name))) this.#page = 'unknown';
    else if (shape && this.#inLine === 0) this.#paint(shape, name, attributes);
  }

  #paint(shape: Drawn, name: string, attributes: Record<string, string>): void {
    if (name === 'a:noFill') Object.assign(shape, { fill: undefined, isSaid: true });
    else if (name === 'v:fill') shape.fill = vmlFillBy(shape.fill, attributes);
    else if (name === 'v:imagedata') shape.fill = 'unknown';
    else if (this.#fill) this.#fill.note(name, attributes);
    // The theme's, where its own properties don't say.
    else if (name !== 'a:fillRef' || (attributes['idx'] !== '0' && !shape.isSaid))
      this.#fill = DrawnFill.of(name);
  }

  #endFill({ fill }: DrawnFill): void {
    this.#fill = undefined;
    Object.assign(this.#drawn.at(-1) ?? {}, { fill, isSaid: true });
  }

  /** What is filled, white apart, may lie under text: the drawing as a whole, whose parts have no place of their own. */
  #endShape(): void {
    const shape = this.#drawn.pop();
    const outer = this.#drawn.at(-1);
    if (!shape || !isSeen(shape)) return;
    const { floats, size, onPage = true, fill } = shape;
    this.#isGroupFilled = this.#groups > 0;
    if (floats) this.#addShape({ ...floats, ...size, onPage, fill });
    else if (outer && !isSeen(outer)) outer.fill = fill;
    else if (outer && outer.fill !== fill) outer.fill = 'unknown';
  }
}

const isSeen = ({ fill }: Drawn): boolean => fill !== undefined && !isPaper(fill);

const sizeOf = ({ cx, cy }: Record<string, string>): Pick<Shape, 'width' | 'height'> => ({
  width: Number(cx) / EMU_A_POINT || undefined,
  height: Number(cy) / EMU_A_POINT || undefined,
});

function vmlShape(name: string, attributes: Record<string, string>): Drawn {
  const { style = '' } = attributes;
  const floats = /position:absolute/.test(style) ? { inFront: !/z-index:-/.test(style) } : undefined;
  const size = { width: lengthIn(style, 'width'), height: lengthIn(style, 'height') };
  const onPage = /mso-position-vertical-relative:(?!text|line)/.test(style);
  return { name, floats, fill: vmlFillOf(attributes), size, onPage };
}

function lengthIn(style: string, property: string): number | undefined {
  const declared = style.split(';').find((part) => part.trim().startsWith(`${property}:`));
  const [, number, unit = 'pt'] = /:\s?([\d.]{1,9})([a-z]{2})?/.exec(declared ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (POINTS[unit] ?? 1);
}
