// The styles of an ODT: what is bold, large, coloured or hidden, and what lies under it (OpenDocument 1.2, part 1, 16 and 20).
import type { Style } from '../flowed-lines.ts';
import { PAPER } from '../unseen-type.ts';
import type { XmlHandler } from '../xml.ts';
import { pixelsOf, POINTS_A_PIXEL } from './html/css-values.ts';

/** What lies under text: "#rrggbb", or something of which only a picture would tell the colour. */
export type Ground = `#${string}` | 'unknown';

export interface OdtStyle extends Style {
  hidden?: boolean;
  colour?: string | undefined;
  /** Of its characters, and of all else that has it: paragraph, cell, row, table, frame. */
  marked?: Ground | undefined;
  ground?: Ground | undefined;
  /** Lies behind the text. */
  behind?: boolean;
  /** Of a shape: how it is filled, with which colour, and with which percent of opacity. */
  fill?: string;
  fillColour?: Ground | undefined;
  opacity?: number;
}

interface NamedStyle extends OdtStyle {
  parent?: string | undefined;
  /** Percent of the size of the text around. */
  share?: number;
}

/** Deepest chain of styles that is followed. */
const DEEPEST = 10;
/** Percent of opacity below which nothing is seen. */
const FAINTEST = 5;
/** Points of text that no style gives a size. */
const USUAL = 12;

/** Shapes that may lie under text. */
export const SHAPES = /^draw:(?:rect|circle|ellipse|polygon|path|custom-shape|regular-polygon)$/;

/** Collects the named and the automatic styles of styles.xml and content.xml; a name counts within its family. */
export class OdtStyles implements XmlHandler {
  readonly #styles = new Map<string, NamedStyle>();
  readonly #pages = new Set<Ground>();
  #open: NamedStyle | undefined;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'style:style' || name === 'style:default-style') {
      const family = attributes['style:family'] ?? '';
      const parent = attributes['style:parent-style-name'] ?? '';
      this.#open = { parent: name === 'style:style' ? keyOf(family, parent) : undefined };
      this.#styles.set(keyOf(family, attributes['style:name'] ?? ''), this.#open);
    } else if (name === 'style:page-layout-properties') {
      this.#pages.add(groundOf(attributes) ?? PAPER);
    } else if (this.#open) note(this.#open, name, attributes);
  }

  close(name: string): void {
    if (name === 'style:style' || name === 'style:default-style') this.#open = undefined;
  }

  /** What text is set on where nothing nearer says. */
  get page(): Ground {
    const [only, other] = this.#pages;
    if (other) return 'unknown';
    return only ?? PAPER;
  }

  /** A style with what it takes over from its parents, and at last from its family's default. */
  resolve(family: string, name: string | undefined, outerSize = USUAL): OdtStyle {
    return this.#resolve(keyOf(family, name ?? ''), outerSize, 0);
  }

  #resolve(key: string, outerSize: number, depth: number): OdtStyle {
    const style = this.#styles.get(key);
    if (!style || depth > DEEPEST) return {};
    const { parent, share, ...own } = style;
    const inherited = parent === undefined ? {} : this.#resolve(parent, outerSize, depth + 1);
    const size = share === undefined ? undefined : ((inherited.size ?? outerSize) * share) / 100;
    return { ...inherited, ...own, ...(size !== undefined && { size }) };
  }
}

/** The default of a family has no name. */
const keyOf = (family: string, name: string) => `${family}\n${name}`;

function note(style: NamedStyle, name: string, attributes: Record<string, string>): void {
  if (name === 'style:text-properties') noteText(style, attributes);
  else if (/^style:(?:paragraph|table-cell|table-row|table|graphic|section)-properties$/.test(name)) {
    const ground = groundOf(attributes);
    if (ground) style.ground = ground;
    if (attributes['style:run-through']) style.behind = attributes['style:run-through'] === 'background';
    if (attributes['draw:fill']) style.fill = attributes['draw:fill'];
    if (attributes['draw:fill-color']) style.fillColour = colourIn(attributes['draw:fill-color']);
    if (attributes['draw:opacity']) style.opacity = parseFloat(attributes['draw:opacity']);
  }
}

function noteText(style: NamedStyle, attributes: Record<string, string>): void {
  const weight = attributes['fo:font-weight'];
  const slant = attributes['fo:font-style'];
  if (weight) style.bold = weight === 'bold' || Number(weight) >= 600;
  if (slant) style.italic = slant !== 'normal';
  noteSize(style, attributes['fo:font-size']);
  // LibreOffice writes an opacity of none beside the window's own colour, which is seen all the same.
  if (attributes['style:use-window-font-color'] === 'true') style.colour = undefined;
  else if (attributes['fo:color']) {
    style.colour = attributes['fo:color'].toLowerCase();
    if (parseFloat(attributes['loext:opacity'] ?? '') < FAINTEST) style.hidden = true;
  }
  const marked = colourIn(attributes['fo:background-color']);
  if (marked) style.marked = marked;
  const display = attributes['text:display'];
  if (display) style.hidden = display === 'none';
}

function noteSize(style: NamedStyle, size: string | undefined): void {
  if (!size) return;
  const points = (pixelsOf(size, 0) ?? 0) * POINTS_A_PIXEL;
  if (size.endsWith('%')) style.share = parseFloat(size);
  else if (points > 0) style.size = Math.round(points * 100) / 100;
}

const colourIn = (value: string | undefined): Ground | undefined =>
  value && /^#[\da-f]{6}$/i.test(value) ? (value.toLowerCase() as `#${string}`) : undefined;

/** What a shape lays under text; undefined for nothing that is seen. */
export function shapeGround({
  fill = 'solid',
  fillColour,
  opacity = 100,
  ground,
}: OdtStyle): Ground | undefined {
  if (fill === 'none') return undefined;
  const colour = (fill === 'solid' && (fillColour ?? ground)) || 'unknown';
  if (opacity >= 100) return colour;
  return opacity < FAINTEST ? undefined : 'unknown';
}

/** What something is filled with; undefined for nothing. */
function groundOf(attributes: Record<string, string>): Ground | undefined {
  const fill = attributes['draw:fill'];
  if (fill && fill !== 'none' && fill !== 'solid') return 'unknown';
  const filled = fill === 'solid' ? colourIn(attributes['draw:fill-color']) : undefined;
  return filled ?? colourIn(attributes['fo:background-color']);
}
