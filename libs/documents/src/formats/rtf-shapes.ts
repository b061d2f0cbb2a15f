// The shapes that an RTF draws (specification 1.9.1, "Word 97 through Word 2007 RTF for Drawing Objects (Shapes)"), as far as text
// may be set over them.
import type { Shape } from '../doubtful-text.ts';

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

interface OpenShape {
  readonly depth: number;
  readonly edges: Map<string, number>;
  onPage: boolean;
  /** A text box stands before the text around it, which gives way. */
  isBox: boolean;
}

export class RtfShapes {
  readonly #open: OpenShape[] = [];

  /** A control word; `depth` is that of its group. */
  word(word: string, value: number | undefined, depth: number): void {
    if (word === 'shp' || word === 'do')
      this.#open.push({ depth, edges: new Map(), onPage: false, isBox: false });
    const shape = this.#open.at(-1);
    if (!shape) return;
    if (EDGES.has(word)) shape.edges.set(word, (value ?? 0) / TWIPS_A_POINT);
    else if (word === 'shpbypage' || word === 'shpbymargin' || word === 'dobypage') shape.onPage = true;
    else if (word === 'shptxt' || word === 'dptxbxtext') shape.isBox = true;
  }

  /** The shape that ends with the group of a depth. */
  endOfGroup(depth: number): Shape | undefined {
    const shape = this.#open.at(-1);
    if (!shape || shape.depth !== depth) return undefined;
    this.#open.pop();
    if (shape.isBox) return undefined;
    const between = (from: string, to: string) => {
      const end = shape.edges.get(to);
      return end === undefined ? undefined : end - (shape.edges.get(from) ?? 0);
    };
    return {
      width: between('shpleft', 'shpright') ?? shape.edges.get('dpxsize'),
      height: between('shptop', 'shpbottom') ?? shape.edges.get('dpysize'),
      onPage: shape.onPage,
    };
  }
}
