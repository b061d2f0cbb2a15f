// What drawing a page would cost. Its list of operators names patterns, which are drawn anew wherever they are painted with, and
// letters that are drawn by operators of their own; both name others in turn. Each list is weighed once.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Operators as pdf.js hands them over: of a page, of a pattern, of a drawn letter. */
export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

/** What pdf.js tells of a font whose letters are drawn. */
export interface DrawnFont {
  readonly charProcOperatorList?: ReadonlyMap<string, OperatorList>;
}

/** Operators that a canvas of its own costs as much as: a page's is 15 MB to clear and to put on the page. */
const CANVAS = 250;
/** Points of a picture that cost as much as an operator. */
const PIXELS = 2_000;
/** Lists within lists; nobody nests them so deep. */
const DEEPEST = 50;

const PAINTS: ReadonlySet<number> = new Set([
  ...[OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeStroke],
  ...[OPS.closeFillStroke, OPS.closeEOFillStroke, OPS.constructPath, OPS.rawFillPath],
  ...[OPS.showText, OPS.paintImageMaskXObject, OPS.paintImageMaskXObjectGroup],
  ...[OPS.paintImageMaskXObjectRepeat, OPS.paintSolidColorImageMask],
]);
const SAVES: ReadonlySet<number> = new Set([
  OPS.save,
  OPS.paintFormXObjectBegin,
  OPS.beginGroup,
  OPS.beginAnnotation,
]);
const RESTORES: ReadonlySet<number> = new Set([
  OPS.restore,
  OPS.paintFormXObjectEnd,
  OPS.endGroup,
  OPS.endAnnotation,
]);
const COLOURS: ReadonlySet<number> = new Set([
  OPS.setFillRGBColor,
  OPS.setFillTransparent,
  OPS.setFillColorN,
]);
const STROKE_COLOURS: ReadonlySet<number> = new Set([
  ...[OPS.setStrokeRGBColor, OPS.setStrokeTransparent, OPS.setStrokeColorN],
]);

/** What is set while a list is drawn: the cost of the patterns that it paints with, and the font. */
interface Setting {
  readonly fill: number;
  readonly stroke: number;
  readonly font: string;
}

const PLAIN: Setting = { fill: 0, stroke: 0, font: '' };

export class DrawnWork {
  readonly #fontOf: (name: string) => DrawnFont;
  readonly #objectOf: (name: string) => unknown;
  readonly #known = new Map<OperatorList, number>();

  /** pdf.js's objects of fonts and of pictures by their names. */
  constructor(fontOf: (name: string) => DrawnFont, objectOf: (name: string) => unknown) {
    this.#fontOf = fontOf;
    this.#objectOf = objectOf;
  }

  /** Operators that drawing a list takes, with all that it names. */
  of(list: OperatorList, depth = 0): number {
    const known = this.#known.get(list);
    if (known !== undefined) return known;
    if (depth > DEEPEST) return Infinity;
    // A letter that is drawn by itself.
    this.#known.set(list, Infinity);
    const work = this.#weigh(list, depth);
    this.#known.set(list, work);
    return work;
  }

  #weigh({ fnArray, argsArray }: OperatorList, depth: number): number {
    const outer: Setting[] = [];
    let setting = PLAIN;
    let work = 0;
    for (let i = 0; i < fnArray.length; i++) {
      const operator = fnArray[i] as number;
      const args = (argsArray[i] ?? []) as unknown[];
      work += 1 + this.#pixelsOf(operator, args) / PIXELS;
      if (SAVES.has(operator)) outer.push(setting);
      else if (RESTORES.has(operator)) setting = outer.pop() ?? setting;
      else if (COLOURS.has(operator)) setting = { ...setting, fill: this.#patternWork(args, depth) };
      else if (STROKE_COLOURS.has(operator)) setting = { ...setting, stroke: this.#patternWork(args, depth) };
      else if (operator === OPS.setFont) setting = { ...setting, font: String(args[0]) };
      else if (operator === OPS.showText) work += this.#lettersWork(setting.font, args[0], depth);
      if (operator === OPS.beginGroup) work += CANVAS;
      if (PAINTS.has(operator)) work += setting.fill + setting.stroke;
    }
    return work;
  }

  /** pdf.js gives a tiled pattern as its kind, its colour and its operators. */
  #patternWork([kind, , list]: unknown[], depth: number): number {
    return kind === 'TilingPattern' ? CANVAS + this.of(list as OperatorList, depth + 1) : 0;
  }

  #lettersWork(font: string, letters: unknown, depth: number): number {
    const { charProcOperatorList: lists } = this.#fontOf(font);
    if (!lists || !Array.isArray(letters)) return 0;
    let work = 0;
    for (const letter of letters as ({ operatorListId?: string } | number | null)[]) {
      const list = typeof letter === 'object' && lists.get(letter?.operatorListId ?? '');
      if (list) work += this.of(list, depth + 1);
    }
    return work;
  }

  /** Points of the pictures that an operator paints, as often as it does. */
  #pixelsOf(operator: number, [picture, second, third, fourth, , sixth]: unknown[]): number {
    switch (operator) {
      case OPS.paintImageXObject:
        return Number(second) * Number(third) || 0;
      case OPS.paintImageXObjectRepeat:
        return sizeOf(this.#objectOf(String(picture))) * pairsIn(fourth);
      case OPS.paintImageMaskXObjectRepeat:
        return sizeOf(picture) * pairsIn(sixth);
      case OPS.paintImageMaskXObjectGroup:
        return (picture as unknown[]).reduce<number>((sum, one) => sum + sizeOf(one), 0);
      case OPS.paintInlineImageXObjectGroup:
        return sizeOf(picture) + ((second ?? []) as unknown[]).length * PIXELS;
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
        return sizeOf(picture);
      default:
        return 0;
    }
  }
}

interface Sized {
  readonly width?: number;
  readonly height?: number;
}
const sizeOf = (picture: unknown): number => {
  const { width = 0, height = 0 } = (picture ?? {}) as Sized;
  return width * height || 0;
};
const pairsIn = (positions: unknown): number => ((positions ?? []) as ArrayLike<number>).length / 2;
