// Where the map's square (0 to 1 both ways) stands on the canvas, and what lies where. Pure.

export interface View {
  /** Pixels that the whole square is wide. */
  readonly scale: number;
  /** Of the square's top left corner, in pixels of the canvas. */
  readonly left: number;
  readonly top: number;
}
export interface Place {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 28;
const CLOSEST = 40;

export function fit({ width, height }: Size): View {
  const scale = Math.max(50, Math.min(width, height) - 2 * MARGIN);
  return { scale, left: (width - scale) / 2, top: (height - scale) / 2 };
}

export const toScreen = ({ scale, left, top }: View, { x, y }: Place): Place => ({
  x: left + x * scale,
  y: top + y * scale,
});
export const toMap = ({ scale, left, top }: View, { x, y }: Place): Place => ({
  x: (x - left) / scale,
  y: (y - top) / scale,
});

export const moved = (view: View, byX: number, byY: number): View => ({
  ...view,
  left: view.left + byX,
  top: view.top + byY,
});

/** Nearer or farther; what lies under `at` (pixels) stays there. */
export function zoomed(view: View, factor: number, at: Place, size: Size): View {
  const { scale: least } = fit(size);
  const scale = Math.min(least * CLOSEST, Math.max(least * 0.5, view.scale * factor));
  const by = scale / view.scale;
  return { scale, left: at.x - (at.x - view.left) * by, top: at.y - (at.y - view.top) * by };
}

/** Whether a place lies within a ring that was drawn around others: by the number of edges to its right. */
export function isWithin({ x, y }: Place, ring: readonly Place[]): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const corner of ring) {
    if (
      before &&
      corner.y > y !== before.y > y &&
      x < ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x
    )
      inside = !inside;
    before = corner;
  }
  return inside;
}

/** Those of the points that lie within a ring; most lie beside the box around it, which is looked at first. */
export function within<P extends Place>(points: readonly P[], ring: readonly Place[]): P[] {
  const xs = ring.map(({ x }) => x);
  const ys = ring.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return points.filter(
    (point) =>
      point.x >= left && point.x <= right && point.y >= top && point.y <= bottom && isWithin(point, ring),
  );
}

const CELLS = 64;
const cellOf = (at: number) => Math.min(CELLS - 1, Math.max(0, Math.floor(at * CELLS)));

/** Finds the point nearest to a place without looking at all of them. */
export class PointIndex {
  readonly #points: readonly Place[];
  readonly #cells: number[][] = Array.from({ length: CELLS * CELLS }, () => []);

  constructor(points: readonly Place[]) {
    this.#points = points;
    points.forEach(({ x, y }, i) => this.#cells[cellOf(y) * CELLS + cellOf(x)]?.push(i));
  }

  /** Its index; undefined where none is within the distance, which is one of the map. */
  nearest({ x, y }: Place, within: number): number | undefined {
    let found: number | undefined;
    let best = within * within;
    for (let row = cellOf(y - within); row <= cellOf(y + within); row++)
      for (let column = cellOf(x - within); column <= cellOf(x + within); column++)
        for (const i of this.#cells[row * CELLS + column] ?? []) {
          const point = this.#points[i];
          if (!point) continue;
          const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
          if (distance > best) continue;
          best = distance;
          found = i;
        }
    return found;
  }
}
