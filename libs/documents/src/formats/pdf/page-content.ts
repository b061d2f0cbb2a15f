// What a page draws, as far as reading needs it: letters with their places, colours and modes, and where pictures and
// filled areas lie.
import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { times, turn, type Bounds, type Matrix } from './matrix.ts';
import { boundedly } from './counted-work.ts';
import { drawingLimitOf, MOST_OPERATORS } from './drawing-limit.ts';
import { DrawnWork, type DrawnFont } from './drawn-work.ts';
import { PageInterpreter } from './page-interpreter.ts';

/** Points, y upwards from the bottom of the page as it is shown. */
export interface Letter {
  text: string;
  /** How far the letter's line is turned, in degrees counterclockwise; 0 for what is level or nearly so. */
  readonly angle: number;
  /** Along its line and across it: on the page turned back by `angle` around its corner. */
  x: number;
  y: number;
  width: number;
  readonly size: number;
  readonly font: string;
  /** "#rrggbb"; undefined for patterns, and where it isn't known. */
  colour: string | undefined;
  /** 0..1. */
  alpha: number;
  /** Drawn neither filled nor outlined (text rendering mode 3, an opacity of nearly 0, a layer that is switched off). */
  invisible: boolean;
  /** How many areas had been painted before it: what is painted later may cover it. */
  readonly painted: number;
  /** Nothing of it is shown beyond; undefined for the page itself. */
  readonly clip: Bounds | undefined;
  space: boolean;
  /** Drawn by a form field or another annotation, not by the page itself. */
  readonly filledIn: boolean;
}

export interface PaintedArea extends Bounds {
  readonly kind: 'picture' | 'fill';
  /** "#rrggbb"; undefined for pictures and patterns. */
  readonly colour: string | undefined;
  /** 0..1; undefined where a mask, a mode of blending or its shape leaves open how much of what is below it can be seen. */
  readonly alpha: number | undefined;
  /** The numbers that its path is written with: a rectangle has 13 to 16, letters have many. */
  readonly detail: number;
  /** Whether a picture with a mask hides what lies under a point. */
  readonly opaqueAt?: ((x: number, y: number) => boolean) | undefined;
}

export interface PageContent {
  readonly letters: readonly Letter[];
  readonly areas: readonly PaintedArea[];
  /** The page's rectangle, from (0, 0). */
  readonly bounds: Bounds;
  /** From the file's coordinates to these. */
  readonly matrix: Matrix;
  /** Quarters by which the page as it is shown was turned, counterclockwise, so that most of its text is level. */
  readonly turned: 0 | 90 | 180 | 270;
}

/** What pdf.js tells of a font that matters for places. */
export interface FontFacts extends DrawnFont {
  readonly fontMatrix?: readonly number[];
  readonly bbox?: readonly number[];
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
}

/** Pages with more letters than this hold no resume; a page of fine print has about 10,000. */
const MOST_LETTERS = 60_000;
/** Fewer letters tell nothing about how a page lies. */
const LEAST_LETTERS = 40;
/** pdf.js's modes: annotations left out, annotations drawn with their own appearance. */
const [WITHOUT_ANNOTATIONS, WITH_ANNOTATIONS] = [0, 1];

/**
 * Runs the page's operators; those of its form fields too, if they are wanted. `fontOf` gives pdf.js's object of a font by its
 * name. Undefined for a page that draws more than any resume does.
 */
export async function contentOf(
  page: PDFPageProxy,
  pdf: PDFDocumentProxy,
  fontOf: (name: string) => FontFacts,
  withAnnotations: boolean,
): Promise<PageContent | undefined> {
  const annotationMode = withAnnotations ? WITH_ANNOTATIONS : WITHOUT_ANNOTATIONS;
  const limit = drawingLimitOf(pdf);
  const tooMuch = limit.exceeded();
  const operators = await Promise.race([
    boundedly(limit.work, () => page.getOperatorList({ annotationMode })),
    tooMuch,
  ]);
  if (!operators || new DrawnWork(fontOf, (name) => objectOf(page, name)).of(operators) > MOST_OPERATORS)
    return undefined;
  const { fnArray, argsArray } = operators;
  const hasLayers = fnArray.some(
    (operator, i) => operator === OPS.beginMarkedContentProps && (argsArray[i] as unknown[])[0] === 'OC',
  );
  const layers = hasLayers ? await pdf.getOptionalContentConfig() : undefined;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const shown = times([1, 0, 0, -1, 0, height], transform as unknown as Matrix);
  const run = (matrix: Matrix, right: number, top: number, turned: PageContent['turned']): PageContent => {
    const bounds = { left: 0, bottom: 0, right, top };
    const interpreter = new PageInterpreter({
      matrix,
      bounds,
      fontOf,
      objectOf: (name) => objectOf(page, name),
      isShown: (layer) => layers?.isVisible(layer) ?? true,
    });
    for (let i = 0; i < fnArray.length && interpreter.letters.length < MOST_LETTERS; i++)
      interpreter.run(fnArray[i] as number, (argsArray[i] ?? []) as unknown[]);
    const { letters, areas } = interpreter;
    return { letters, areas, bounds, matrix, turned };
  };
  const content = run(shown, width, height, 0);
  switch (lieOf(content.letters)) {
    case 90:
      return run(times([1, 0, 0, 1, 0, width], times(turn(270), shown)), height, width, 270);
    case 180:
      return run(times([1, 0, 0, 1, width, height], times(turn(180), shown)), width, height, 180);
    case 270:
      return run(times([1, 0, 0, 1, height, 0], times(turn(90), shown)), height, width, 90);
    default:
      return content;
  }
}

/** pdf.js keeps what several pages use apart, under names that begin so. */
function objectOf({ objs, commonObjs }: PDFPageProxy, name: string): unknown {
  const all = name.startsWith('g_') ? commonObjs : objs;
  return all.has(name) ? (all.get(name) as unknown) : undefined;
}

/** The angle of most of the letters. */
function lieOf(letters: readonly Letter[]): number {
  const drawn = letters.filter((letter) => !letter.space);
  if (drawn.length < LEAST_LETTERS) return 0;
  const most = (angle: number) => drawn.filter((l) => l.angle === angle).length > drawn.length / 2;
  return [90, 180, 270].find(most) ?? 0;
}
