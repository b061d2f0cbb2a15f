// Transformations of PDF 32000-1, 8.3.3, and rectangles under them; y runs upwards.

export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export interface Bounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** First `b`, then `a`. */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

/** The point that a matrix brings to (x, y); undefined for a matrix that flattens the plane. */
export function origin([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] | undefined {
  const determinant = a * d - b * c;
  if (!determinant) return undefined;
  return [(d * (x - e) - c * (y - f)) / determinant, (a * (y - f) - b * (x - e)) / determinant];
}

/** The smallest upright rectangle around a rectangle that was transformed. */
export function boundsUnder([a, b, c, d, e, f]: Matrix, { left, bottom, right, top }: Bounds): Bounds {
  const xs = [a * left + c * bottom, a * right + c * bottom, a * left + c * top, a * right + c * top];
  const ys = [b * left + d * bottom, b * right + d * bottom, b * left + d * top, b * right + d * top];
  return {
    left: Math.min(...xs) + e,
    bottom: Math.min(...ys) + f,
    right: Math.max(...xs) + e,
    top: Math.max(...ys) + f,
  };
}

/** What two rectangles share; empty where its right is left of its left, or its top below its bottom. */
export const shared = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.max(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
  top: Math.min(a.top, b.top),
});

export const isEmpty = ({ left, bottom, right, top }: Bounds): boolean => right < left || top < bottom;

/** Whether a rectangle stays one: turned by quarters at most. */
export const keepsUpright = ([a, b, c, d]: Matrix): boolean =>
  (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6);

/** A turn by degrees, counterclockwise. Exact for quarters. */
export function turn(degrees: number): Matrix {
  const quarter = degrees % 90 === 0;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)].map((n) =>
    quarter ? Math.round(n) : n,
  ) as [number, number];
  return [cos, sin, -sin, cos, 0, 0];
}

/** Left, bottom, right and top as pdf.js gives them; undefined where it has none. */
export function boundsOf(numbers: ArrayLike<number> | null | undefined): Bounds | undefined {
  if (!numbers || numbers.length < 4) return undefined;
  const [left, bottom, right, top] = Array.from(numbers) as [number, number, number, number];
  return { left, bottom, right, top };
}
