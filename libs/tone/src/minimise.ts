// Finds the lowest point of a smooth convex function by L-BFGS (Liu & Nocedal 1989). Deterministic: nothing is drawn by chance.

/** A function's value at a point; writes its gradient there into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Steps that the curvature is told from. */
const MEMORY = 10;
const MOST_STEPS = 500;
/** A step must bring this share of what the slope promises (Armijo 1966). */
const LEAST_GAIN = 1e-4;
const MOST_HALVINGS = 40;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curvature: number;
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, i) => x - (b[i] as number));

/** Adds `factor` × `b` to `a`. */
function add(a: Float64Array, b: ArrayLike<number>, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + factor * (b[i] as number);
}

/** The point where the gradient is no longer than `tolerance`, or the best one that was reached. */
export function minimise(objective: Objective, start: Float64Array, tolerance = 1e-6): Float64Array {
  let point = start.slice();
  let gradient = new Float64Array(start.length);
  let value = objective(point, gradient);
  const steps: Step[] = [];
  for (let step = 0; step < MOST_STEPS && Math.sqrt(dot(gradient, gradient)) > tolerance; step++) {
    const direction = downhill(gradient, steps);
    const slope = dot(direction, gradient);
    const next = new Float64Array(point.length);
    const nextGradient = new Float64Array(point.length);
    let nextValue = Infinity;
    let length = steps.length ? 1 : Math.min(1, 1 / Math.sqrt(dot(gradient, gradient)));
    for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
      next.set(point);
      add(next, direction, length);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + LEAST_GAIN * length * slope) break;
    }
    // No step goes down any more: the numbers' precision is reached.
    if (!(nextValue < value)) return point;
    const [moved, turned] = [minus(next, point), minus(nextGradient, gradient)];
    const curvature = dot(moved, turned);
    if (curvature > 0) steps.push({ moved, turned, curvature });
    if (steps.length > MEMORY) steps.shift();
    point = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return point;
}

/** The gradient turned round and stretched by the inverse of the curvature that the last steps showed: the two loops. */
function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((x) => -x);
  const shares: number[] = [];
  for (const { moved, turned, curvature } of steps.toReversed()) {
    const share = dot(moved, direction) / curvature;
    shares.unshift(share);
    add(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last) add(direction, direction.slice(), last.curvature / dot(last.turned, last.turned) - 1);
  steps.forEach(({ moved, turned, curvature }, i) =>
    add(direction, moved, (shares[i] as number) - dot(turned, direction) / curvature),
  );
  return direction;
}
