// The part of a page's graphics state that reading follows (PDF 32000-1, 8.4).
import type { Bounds, Matrix } from './matrix.ts';
import type { Letter } from './page-content.ts';
import type { Stencil } from './stencil.ts';

export interface GraphicsState {
  matrix: Matrix;
  font: string;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  /** "#rrggbb"; undefined for patterns. */
  colour: string | undefined;
  strokeColour: string | undefined;
  alpha: number;
  strokeAlpha: number;
  /** The opacity of the groups around. */
  groupAlpha: number;
  /** Mixes with what is below in another way than by covering it. */
  blends: boolean;
  /** Nothing is drawn beyond; undefined for the page itself. */
  clip: Bounds | undefined;
  /** The clip has another shape than its bounds. */
  clipsRoughly: boolean;
  /** A mask was switched off by name, as pdf.js does before a picture that brings its own. */
  unmasked: boolean;
  /** The soft mask that all is painted through; undefined without one. */
  softMask: Stencil | undefined;
  /** The letters that all is clipped to (text rendering modes 4 to 7). */
  textClip: Stencil | undefined;
  /** The soft mask that is being drawn; undefined outside of masks. */
  inMask: Stencil | undefined;
}

export const INVISIBLE_MODE = 3;
/** Less opacity than this can't be seen. */
const LEAST_ALPHA = 0.03;
export const isPainted = (alpha: number): boolean => alpha >= LEAST_ALPHA;

export const initialState = (matrix: Matrix): GraphicsState => ({
  matrix,
  font: '',
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  colour: '#000000',
  strokeColour: '#000000',
  alpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  blends: false,
  clip: undefined,
  clipsRoughly: false,
  unmasked: false,
  softMask: undefined,
  textClip: undefined,
  inMask: undefined,
});

/**
 * How letters are drawn now: filled (modes 0, 2, 4, 6), outlined (1, 2, 5, 6) or not at all. In a mask they are seen only once
 * something is painted through it; `isOff` says that their layer is switched off.
 */
export function inkOf(
  { mode, colour, strokeColour, alpha, strokeAlpha, groupAlpha, inMask }: GraphicsState,
  isOff: boolean,
): Pick<Letter, 'colour' | 'alpha' | 'invisible'> {
  const shape = mode % 4;
  const fill = shape === 0 || shape === 2 ? alpha * groupAlpha : 0;
  const stroke = shape === 1 || shape === 2 ? strokeAlpha * groupAlpha : 0;
  const isFilled = isPainted(fill);
  const isBoth = isFilled && isPainted(stroke) && strokeColour !== colour;
  return {
    colour: isBoth ? undefined : isFilled ? colour : strokeColour,
    alpha: Math.max(fill, stroke),
    invisible: Boolean(inMask) || isOff || !isPainted(Math.max(fill, stroke)),
  };
}
