// The shapes that an RTF draws (specification 1.9.1, "Word 97 through Word 2007 RTF for Drawing Objects (Shapes)"), as far as text
// may be set over them.
import { isUnreadable } from '../colours.ts';
import type { Shape } from '../doubtful-text.ts';
import { PAPER } from '../unseen-type.ts';

const TWIPS_A_POINT = 20;
/** Where a shape ends on the right and below, counted from where it begins; older drawings state their size. */
const EDGES: ReadonlySet<string> = new Set([
  'shpleft',
  'shptop',
  'shpright',
  'shpbottom',
  'dpxsize',
  'dpysize',
]);

/** Properties that say how a shape is filled; a picture may have any colour. */
const FILLING: ReadonlySet<string> = new Set([
  'fFilled',
  'fillType',
  'fillColor',
  'fillBackColor',
  'fillOpacity',
  'pib',
  'shapeType',
]);
/** A shape that is the frame of a picture. */
const PICTURE_FRAME = '75';
/** Fills of one colour, and of two that pass into one another. */
const [ONE_COLOUR, TWO_COLOURS] = ['0', /^[4-8]$/];
/** Of 65,536: less is not seen. */
const FAINTEST = 3_277;

interface OpenShape {
  readonly depth: number;
  readonly edges: Map<string, number>;
  onPage: boolean;
  /** A text box stands before the text around it, which gives way. */
  isBox: boolean;
  readonly properties: Map<string, string>;
  /** The property that is being read, and which half of it (\sn its name, \sv its value). */
  property: string;
  half: 'sn' | 'sv' | undefined;
}

export class RtfShapes {
  readonly #open: OpenShape[] = [];

  /** A control word; `depth` is that of its group. */
  word(word: string, value: number | undefined, depth: number): void {
    if (word === 'shp' || word === 'do')
      this.#open.push({
        depth,
        edges: new Map(),
        onPage: false,
        isBox: false,
        properties: new Map(),
        property: '',
        half: undefined,
      });
    const shape = this.#open.at(-1);
    if (!shape) return;
    if (EDGES.has(word)) shape.edges.set(word, (value ?? 0) / TWIPS_A_POINT);
    else if (word === 'shpbypage' || word === 'shpbymargin' || word === 'dobypage') shape.onPage = true;
    else if (word === 'shptxt' || word === 'dptxbxtext') shape.isBox = true;
    else if (word === 'sn' || word === 'sv') shape.half = word;
    else if (word === 'sp') shape.property = '';
    else if (word === 'pict') shape.properties.set(shape.property, word);
  }

  /** Text that is not of the document: names and values of properties among it. */
  text(text: string): void {
    const shape = this.#open.at(-1);
    const value = text.trim();
    if (!shape?.half || !value) return;
    if (shape.half === 'sn') shape.property = value;
    else if (FILLING.has(shape.property)) shape.properties.set(shape.property, value);
    shape.half = undefined;
  }

  /** The shape that ends with the group of a depth. */
  endOfGroup(depth: number): Shape | undefined {
    const shape = this.#open.at(-1);
    if (!shape || shape.depth !== depth) return undefined;
    this.#open.pop();
    const fill = fillOf(shape.properties);
    if (shape.isBox || !fill) return undefined;
    const between = (from: string, to: string) => {
      const end = shape.edges.get(to);
      return end === undefined ? undefined : end - (shape.edges.get(from) ?? 0);
    };
    return {
      width: between('shpleft', 'shpright') ?? shape.edges.get('dpxsize'),
      height: between('shptop', 'shpbottom') ?? shape.edges.get('dpysize'),
      onPage: shape.onPage,
      fill,
    };
  }
}

/** What is seen of a shape's fill; 'unknown' where that can't be told. */
function fillOf(properties: ReadonlyMap<string, string>): string | undefined {
  if (properties.has('pib') || properties.get('shapeType') === PICTURE_FRAME) return 'unknown';
  const opacity = Number(properties.get('fillOpacity') ?? Infinity);
  if (properties.get('fFilled') === '0' || opacity < FAINTEST) return undefined;
  const type = properties.get('fillType') ?? ONE_COLOUR;
  const colour = colourOf(properties.get('fillColor'));
  if (type === ONE_COLOUR) return colour ?? 'unknown';
  const other = colourOf(properties.get('fillBackColor')) ?? PAPER;
  return TWO_COLOURS.test(type) && isUnreadable(PAPER, colour) && isUnreadable(PAPER, other)
    ? PAPER
    : 'unknown';
}

/** Red is the lowest byte. */
function colourOf(value: string | undefined): string | undefined {
  const number = Number(value ?? NaN);
  if (!Number.isInteger(number) || number < 0 || number > 0xffffff) return undefined;
  const bytes = [number & 0xff, (number >> 8) & 0xff, number >> 16];
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
