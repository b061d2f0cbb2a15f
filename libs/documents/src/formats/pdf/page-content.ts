// What a page draws, as far as reading needs it: letters with their places, colours and modes, and where pictures and
// filled areas lie. An interpreter of pdf.js's operator list for the text and graphics state of PDF 32000-1, 8.4 and 9.3.
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Place and size in page units, y upwards from the page's bottom, before the page's own origin is taken off. */
export interface Letter {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
  /** "#rrggbb"; undefined for patterns. */
  colour: string | undefined;
  /** Drawn neither filled nor outlined (text rendering mode 3, or an opacity of nearly 0). */
  invisible: boolean;
  /** How many areas had been painted before it: what is painted later may cover it. */
  painted: number;
  space: boolean;
}

export interface PaintedArea {
  kind: 'picture' | 'fill';
  left: number;
  bottom: number;
  right: number;
  top: number;
  colour: string | undefined;
}

export interface PageContent {
  readonly letters: readonly Letter[];
  readonly areas: readonly PaintedArea[];
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

interface State {
  matrix: Matrix;
  font: string;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  colour: string | undefined;
  alpha: number;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: readonly number[];
}

/** What pdf.js tells of a font that matters for places. */
interface FontFacts {
  fontMatrix?: readonly number[];
  bbox?: readonly number[];
  vertical?: boolean;
  isType3Font?: boolean;
}

const INVISIBLE_MODE = 3;
/** Pages with more letters than this hold no resume; a page of fine print has about 10,000. */
const MOST_LETTERS = 60_000;

/** Points: what is thinner than the smallest print has no text on it. */
const LEAST_AREA = 1;
/** Each word is held against each area: more are a drawing, not a resume. */
const MOST_AREAS = 2_000;

/** Runs the page's operators. `fontOf` gives pdf.js's object of a font by its name. */
export async function contentOf(
  page: PDFPageProxy,
  fontOf: (name: string) => FontFacts,
): Promise<PageContent> {
  // Annotations are not the page's own text; links are asked for apart.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const interpreter = new Interpreter(fontOf);
  for (let i = 0; i < fnArray.length && interpreter.letters.length < MOST_LETTERS; i++)
    interpreter.run(fnArray[i] as number, (argsArray[i] ?? []) as unknown[]);
  return interpreter;
}

/** The height of a font's letters at size 1. A Type 3 font may be drawn at any scale: its own box tells (as pdf.js has it). */
function emOf({ isType3Font, bbox, fontMatrix }: FontFacts): number {
  if (!isType3Font || !bbox || !fontMatrix) return 1;
  const height = Math.abs(((bbox[3] ?? 0) - (bbox[1] ?? 0)) * (fontMatrix[3] ?? 0.001));
  return height > 0 ? height : 1;
}

class Interpreter implements PageContent {
  readonly letters: Letter[] = [];
  readonly areas: PaintedArea[] = [];
  readonly #fontOf: (name: string) => FontFacts;
  readonly #stack: State[] = [];
  #state: State = {
    matrix: IDENTITY,
    font: '',
    size: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    colour: '#000000',
    alpha: 1,
  };
  #textMatrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(fontOf: (name: string) => FontFacts) {
    this.#fontOf = fontOf;
  }

  run(operator: number, args: unknown[]): void {
    const state = this.#state;
    const [first, second] = args;
    const number = typeof first === 'number' ? first : 0;
    switch (operator) {
      case OPS.save:
        this.#stack.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#stack.pop() ?? state;
        break;
      case OPS.transform:
        this.#transform(args as unknown as Matrix);
        break;
      case OPS.paintFormXObjectBegin:
        this.#stack.push({ ...state });
        if (first) this.#transform(first as Matrix);
        break;
      case OPS.setGState:
        for (const [key, value] of first as [string, unknown][]) {
          if (key === 'ca') state.alpha = Number(value);
          if (key === 'Font') [state.font, state.size] = value as [string, number];
        }
        break;
      case OPS.setFillRGBColor:
        state.colour = String(first);
        break;
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        state.colour = undefined;
        break;
      case OPS.beginText:
        this.#setTextMatrix(IDENTITY);
        break;
      case OPS.setCharSpacing:
        state.letterSpacing = number;
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = number;
        break;
      case OPS.setHScale:
        state.scale = number / 100;
        break;
      case OPS.setLeading:
        state.leading = -number;
        break;
      case OPS.setFont:
        [state.font, state.size] = [String(first), Number(second)];
        break;
      case OPS.setTextRenderingMode:
        state.mode = number;
        break;
      case OPS.setTextRise:
        state.rise = number;
        break;
      case OPS.moveText:
        this.#moveText(number, Number(second));
        break;
      case OPS.setLeadingMoveText:
        state.leading = Number(second);
        this.#moveText(number, Number(second));
        break;
      case OPS.setTextMatrix:
        this.#setTextMatrix(first as Matrix);
        break;
      case OPS.nextLine:
        this.#moveText(0, state.leading);
        break;
      case OPS.showText:
        this.#show(first as (Glyph | number)[]);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageXObjectRepeat:
      case OPS.paintImageMaskXObject:
        this.#paint('picture', 0, 0, 1, 1);
        break;
      case OPS.constructPath:
        this.#paintPath(number, args[2] as ArrayLike<number> | undefined);
        break;
    }
  }

  #transform(matrix: Matrix): void {
    this.#state.matrix = times(this.#state.matrix, matrix);
  }

  #setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  #moveText(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  #show(glyphs: readonly (Glyph | number)[]): void {
    const state = this.#state;
    const font = this.#fontOf(state.font);
    const { fontMatrix, vertical } = font;
    const perUnit = (fontMatrix?.[0] ?? 0.001) * state.size;
    const matrix = times(state.matrix, this.#textMatrix);
    const [a, b, c, d, e, f] = matrix;
    const em = Math.abs(state.size) * emOf(font);
    const size = em * Math.hypot(c, d) || em * Math.hypot(a, b);
    // Text that runs up or down the page is set down from where it begins, as if it were level.
    const upright = Math.abs(a) >= Math.abs(b);
    const start = { x: this.#x, y: this.#y };
    const stretch = Math.hypot(a, b) * state.scale;
    const painted = this.areas.length;
    const invisible = state.mode === INVISIBLE_MODE || state.alpha < 0.03;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        if (vertical) this.#y -= (glyph * state.size) / 1000;
        else this.#x -= ((glyph * state.size) / 1000) * state.scale;
        continue;
      }
      const spacing = state.letterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const y = this.#y + state.rise;
      this.letters.push({
        text: glyph.unicode,
        x: a * (upright ? this.#x : start.x) + c * y + e + (upright ? 0 : Math.abs(b) * (this.#x - start.x)),
        y: b * (upright ? this.#x : start.x) + d * y + f,
        width: Math.abs(glyph.width * perUnit * stretch),
        size,
        font: state.font,
        colour: state.colour,
        invisible,
        painted,
        space: glyph.isSpace || !glyph.unicode.trim(),
      });
      if (vertical) this.#y += (glyph.vmetric?.[0] ?? -1000) * perUnit - spacing;
      else this.#x += (glyph.width * perUnit + spacing) * state.scale;
    }
  }

  #paintPath(paint: number, bounds: ArrayLike<number> | undefined): void {
    const fills = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke];
    if (!bounds || bounds.length < 4 || !fills.includes(paint) || this.#state.alpha < 0.5) return;
    this.#paint('fill', bounds[0] as number, bounds[1] as number, bounds[2] as number, bounds[3] as number);
  }

  #paint(kind: PaintedArea['kind'], left: number, bottom: number, right: number, top: number): void {
    const [a, b, c, d, e, f] = this.#state.matrix;
    const xs = [a * left + c * bottom, a * right + c * bottom, a * left + c * top, a * right + c * top];
    const ys = [b * left + d * bottom, b * right + d * bottom, b * left + d * top, b * right + d * top];
    const area: PaintedArea = {
      kind,
      left: Math.min(...xs) + e,
      right: Math.max(...xs) + e,
      bottom: Math.min(...ys) + f,
      top: Math.max(...ys) + f,
      colour: kind === 'fill' ? this.#state.colour : undefined,
    };
    // Rules and dots are the ground of no text.
    const covers = area.right - area.left > LEAST_AREA && area.top - area.bottom > LEAST_AREA;
    if (covers && this.areas.length < MOST_AREAS) this.areas.push(area);
  }
}
