// Runs pdf.js's operator list: the text and graphics state of PDF 32000-1, 8.4 and 9.3, with clips, groups, masks and
// marked content as far as they decide what can be seen.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { replaceByActualText } from './actual-text.ts';
import { initialState, inkOf, isPainted, INVISIBLE_MODE, type GraphicsState } from './graphics-state.ts';
import { addArea } from './painted-areas.ts';
import { boundsOf, boundsUnder, IDENTITY, keepsUpright, shared, times, turn } from './matrix.ts';
import type { Bounds, Matrix } from './matrix.ts';
import type { FontFacts, Letter, PaintedArea } from './page-content.ts';
import { opacityOf } from './picture-opacity.ts';
import { Stencil } from './stencil.ts';

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: readonly number[];
}

export interface PageFacts {
  /** From the file's coordinates to those of the letters. */
  readonly matrix: Matrix;
  readonly bounds: Bounds;
  readonly fontOf: (name: string) => FontFacts;
  /** pdf.js's object of a picture by its name. */
  readonly objectOf: (name: string) => unknown;
  /** Whether a layer (optional content) is switched on. */
  readonly isShown: (layer: unknown) => boolean;
}

/** Marked content that is open: where its letters begin, the text that stands for them, and whether its layer is off. */
interface Mark {
  readonly from: number;
  readonly actualText: string | undefined;
  readonly off: boolean;
}

/** Points: what is thinner than the smallest print has no text on it. */
const LEAST_AREA = 1;
/** Text whose line is turned by less (degrees) is level. */
const LEVEL = 10;
/** Numbers of a path that is a rectangle at most. */
const RECTANGLE = 16;
const BLANK = /^\p{Zs}*$/u;
const UNIT: Bounds = { left: 0, bottom: 0, right: 1, top: 1 };
const FILLS: readonly number[] = [
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];

/** The height of a font's letters at size 1. A Type 3 font may be drawn at any scale: its own box tells (as pdf.js has it). */
function emOf({ isType3Font, bbox, fontMatrix }: FontFacts): number {
  if (!isType3Font || !bbox || !fontMatrix) return 1;
  const height = Math.abs(((bbox[3] ?? 0) - (bbox[1] ?? 0)) * (fontMatrix[3] ?? 0.001));
  return height > 0 ? height : 1;
}

/** How far a line of text is turned that runs in a direction. */
function angleOf(x: number, y: number): number {
  const degrees = Math.round((Math.atan2(y, x) * 180) / Math.PI);
  return Math.abs(degrees) < LEVEL ? 0 : (degrees + 360) % 360;
}

export class PageInterpreter {
  readonly letters: Letter[] = [];
  readonly areas: PaintedArea[] = [];
  readonly #page: PageFacts;
  readonly #stack: GraphicsState[] = [];
  readonly #marks: Mark[] = [];
  #state: GraphicsState;
  /** The soft mask that was drawn last, before it is set. */
  #mask = new Stencil();
  /** How many of the marks around switch off what is in them. */
  #off = 0;
  #isAnnotation = false;
  #clips: 'next path' | 'no' = 'no';
  #textMatrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(page: PageFacts) {
    this.#page = page;
    this.#state = initialState(page.matrix);
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
        if (second) this.#clipTo(second as ArrayLike<number>, RECTANGLE);
        break;
      case OPS.beginGroup:
        this.#beginGroup(first as Group);
        break;
      case OPS.endGroup:
        this.#state = this.#stack.pop() ?? state;
        if ((first as Group).smask) this.#mask = state.inMask ?? new Stencil();
        break;
      case OPS.beginAnnotation:
        this.#beginAnnotation(args);
        break;
      case OPS.endAnnotation:
        this.#state = initialState(this.#page.matrix);
        break;
      case OPS.setGState:
        for (const [key, value] of first as [string, unknown][]) this.#set(key, value);
        break;
      case OPS.setFillRGBColor:
        state.colour = String(first);
        break;
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        state.colour = undefined;
        break;
      case OPS.setStrokeRGBColor:
        state.strokeColour = String(first);
        break;
      case OPS.setStrokeColorN:
      case OPS.setStrokeTransparent:
        state.strokeColour = undefined;
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
      case OPS.beginMarkedContent:
        this.#beginMark();
        break;
      case OPS.beginMarkedContentProps:
        this.#beginMark(first, second);
        break;
      case OPS.endMarkedContent:
        this.#endMark();
        break;
      case OPS.clip:
      case OPS.eoClip:
        this.#clips = 'next path';
        break;
      case OPS.constructPath:
        this.#path(number, args);
        break;
      case OPS.shadingFill:
        this.#paint('fill', undefined, RECTANGLE);
        break;
      case OPS.paintSolidColorImageMask:
        this.#paint('fill', UNIT, RECTANGLE, state.colour);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
        this.#paint('picture', UNIT, 0, undefined, first);
        break;
      case OPS.paintImageMaskXObject:
        this.#paint('picture', UNIT, Infinity, state.colour);
        break;
    }
  }

  #set(key: string, value: unknown): void {
    const state = this.#state;
    if (key === 'ca') state.alpha = Number(value);
    if (key === 'CA') state.strokeAlpha = Number(value);
    if (key === 'BM') state.blends = value !== 'source-over';
    if (key === 'SMask') {
      state.softMask = value ? this.#mask : undefined;
      state.unmasked = !value;
    }
    if (key === 'Font') [state.font, state.size] = value as [string, number];
  }

  #transform(matrix: Matrix): void {
    this.#state.matrix = times(this.#state.matrix, matrix);
  }

  /** What a group draws is put on the page as one: its opacity and its mask count for all of it. */
  #beginGroup({ matrix, bbox, smask }: Group): void {
    const outer = this.#state;
    this.#stack.push({ ...outer });
    const state = this.#state;
    if (bbox) {
      const { matrix: own } = state;
      if (matrix) this.#transform(matrix);
      this.#clipTo(bbox, RECTANGLE);
      state.matrix = own;
    }
    state.groupAlpha = smask ? 1 : outer.groupAlpha * outer.alpha;
    [state.alpha, state.strokeAlpha] = [1, 1];
    if (!smask) return;
    state.inMask = new Stencil();
    state.softMask = undefined;
  }

  #beginAnnotation([, rectangle, transform, matrix]: unknown[]): void {
    this.#state = initialState(this.#page.matrix);
    this.#stack.length = 0;
    this.#isAnnotation = true;
    if (rectangle) this.#clipTo(rectangle as ArrayLike<number>, RECTANGLE);
    if (transform) this.#transform(transform as Matrix);
    if (matrix) this.#transform(matrix as Matrix);
  }

  #beginMark(tag?: unknown, property?: unknown): void {
    const off = tag === 'OC' && !this.#page.isShown(property);
    if (off) this.#off++;
    const actualText = typeof property === 'string' ? property : undefined;
    this.#marks.push({ from: this.letters.length, actualText, off });
  }

  #endMark(): void {
    const mark = this.#marks.pop();
    if (mark?.off) this.#off--;
    if (mark?.actualText !== undefined) replaceByActualText(this.letters, mark.from, mark.actualText);
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
    const font = this.#page.fontOf(state.font);
    const { fontMatrix, vertical } = font;
    const perUnit = (fontMatrix?.[0] ?? 0.001) * state.size;
    const matrix = times(state.matrix, this.#textMatrix);
    const [a, b, c, d] = matrix;
    const em = Math.abs(state.size) * emOf(font);
    const forwards = perUnit * state.scale < 0 ? -1 : 1;
    const angle = angleOf(a * forwards, b * forwards);
    // Turned text is set down in coordinates that are turned with it.
    const [ta, tb, tc, td, te, tf] = angle ? times(turn(-angle), matrix) : matrix;
    const stretch = Math.hypot(a, b) * state.scale;
    const common = {
      angle,
      size: em * Math.hypot(c, d) || em * Math.hypot(a, b),
      font: state.font,
      painted: this.areas.length,
      clip: state.clip,
      filledIn: this.#isAnnotation,
      ...inkOf(state, this.#off > 0),
    };
    const from = this.letters.length;
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
        x: ta * this.#x + tc * y + te,
        y: tb * this.#x + td * y + tf,
        width: Math.abs(glyph.width * perUnit * stretch),
        // What stands at the code of a blank may be a letter, in fonts that number their letters as they like.
        space: BLANK.test(glyph.unicode),
        ...common,
      });
      if (vertical) this.#y += (glyph.vmetric?.[0] ?? -1000) * perUnit - spacing;
      else this.#x += (glyph.width * perUnit + spacing) * state.scale;
    }
    if (!state.inMask && state.mode <= INVISIBLE_MODE) return;
    const drawn = this.letters.slice(from);
    state.inMask?.add(drawn);
    if (state.mode > INVISIBLE_MODE) (state.textClip ??= new Stencil()).add(drawn);
  }

  #path(paint: number, [, data, bounds]: unknown[]): void {
    const [path] = (data ?? []) as (ArrayLike<number> | null)[];
    const detail = path?.length ?? Infinity;
    const box = boundsOf(bounds as ArrayLike<number> | null | undefined);
    if (box && FILLS.includes(paint)) this.#paint('fill', box, detail, this.#state.colour);
    if (this.#clips === 'next path' && box) this.#clipTo(bounds as ArrayLike<number>, detail);
    this.#clips = 'no';
  }

  #clipTo(bounds: ArrayLike<number>, detail: number): void {
    const state = this.#state;
    const box = boundsOf(bounds);
    if (!box) return;
    const area = boundsUnder(state.matrix, box);
    state.clip = state.clip ? shared(state.clip, area) : area;
    state.clipsRoughly ||= detail > RECTANGLE || !keepsUpright(state.matrix);
  }

  /** `box` is in the coordinates of the moment; without it all that the clip leaves is painted. */
  #paint(
    kind: PaintedArea['kind'],
    box: Bounds | undefined,
    detail: number,
    colour?: string,
    picture?: unknown,
  ): void {
    const state = this.#state;
    const alpha = state.alpha * state.groupAlpha;
    if (!isPainted(alpha) || state.inMask || this.#off > 0) return;
    state.softMask?.paint(colour);
    state.textClip?.paint(colour);
    const drawn = box ? boundsUnder(state.matrix, box) : this.#page.bounds;
    const pictureOf = () => (typeof picture === 'string' ? this.#page.objectOf(picture) : picture);
    const area = state.clip ? shared(drawn, state.clip) : drawn;
    // Rules and dots are the ground of no text.
    if (area.right - area.left <= LEAST_AREA || area.top - area.bottom <= LEAST_AREA) return;
    const isExact = detail <= RECTANGLE && !state.clipsRoughly && keepsUpright(state.matrix);
    const isClear = isExact && !state.softMask && !state.textClip && !state.blends;
    addArea(this.areas, {
      kind,
      ...area,
      colour,
      alpha: isClear ? alpha : undefined,
      detail,
      ...(kind === 'picture' && state.unmasked && { opaqueAt: opacityOf(pictureOf, state.matrix) }),
    });
  }
}

/** What pdf.js tells of a transparency group. */
interface Group {
  readonly matrix?: Matrix | null;
  readonly bbox?: ArrayLike<number> | null;
  readonly smask?: object | null;
}
