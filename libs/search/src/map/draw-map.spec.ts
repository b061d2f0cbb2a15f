import { seededRandom } from '@vitae/contracts';
import { drawInThread } from './draw-in-thread.ts';
import { drawMap, type DrawnPoint } from './draw-map.ts';
import { nearestNeighbours } from './nearest-neighbours.ts';
import { directionsOf, joinVectors, vectorAt, type Vectors } from './vectors.ts';

/** People of some occupations, which are of three fields: what all resumes share, what a field's and an occupation's do, and each one's own. */
function people(count: number, occupations: number, dimensions = 64): Vectors {
  const random = seededRandom(count * 100 + occupations);
  const some = () => Float64Array.from({ length: dimensions }, () => random() + random() + random() - 1.5);
  const shared = some();
  const fields = [1, 1.5, 2].map((weight) => some().map((value) => weight * value));
  const middles = Array.from({ length: occupations }, (_, n) =>
    some().map((own, k) => own + (fields[n % fields.length]?.[k] ?? 0)),
  );
  return joinVectors(
    Array.from({ length: count }, (_, n) => {
      const middle = middles[n % occupations] ?? shared;
      return some().map((own, k) => 3 * (shared[k] ?? 0) + (middle[k] ?? 0) + own);
    }),
  );
}

// Jest’s own contexts make everything global slow: what is large is drawn in a thread, as it is in use.

/** For each point those nearest on the map, the nearest first, without itself. */
const nearOnMap = (points: readonly DrawnPoint[]) =>
  points.map(({ x, y }, one) =>
    points
      .map((other, at) => ({ at, distance: Math.hypot(other.x - x, other.y - y) }))
      .filter(({ at }) => at !== one)
      .sort((a, b) => a.distance - b.distance)
      .map(({ at }) => at),
  );

/** How little the neighbours on the map lie: 1 where they are neighbours in truth (Venna & Kaski 2001). */
function trustworthiness(vectors: Vectors, points: readonly DrawnPoint[], k: number): number {
  const n = points.length;
  const { indices } = nearestNeighbours(directionsOf(vectors), n);
  const ranks = indices.map((near) => new Map(near.map((at, rank) => [at, rank])));
  const lies = nearOnMap(points).map((near, one) =>
    near.slice(0, k).reduce((sum, at) => sum + Math.max(0, (ranks[one]?.get(at) ?? n) - k), 0),
  );
  return 1 - (2 / (n * k * (2 * n - 3 * k - 1))) * lies.reduce((sum, lie) => sum + lie, 0);
}

/** The share of points whose cluster is mostly of their own occupation. */
function purity(points: readonly DrawnPoint[], occupations: number): number {
  const clusters = Map.groupBy(
    points.map(({ cluster }, n) => ({ cluster, occupation: n % occupations })),
    ({ cluster }) => cluster,
  );
  const largest = [...clusters.values()].map((members) =>
    Math.max(...[...Map.groupBy(members, ({ occupation }) => occupation).values()].map((own) => own.length)),
  );
  return largest.reduce((sum, own) => sum + own, 0) / points.length;
}

it.each([
  [45, 3],
  [300, 6],
])(
  'keeps %i people of %i occupations apart, and those near each other who are',
  async (count, occupations) => {
    const vectors = people(count, occupations);
    const points = await drawInThread(people(count, occupations));
    expect(trustworthiness(vectors, points, 7)).toBeGreaterThan(0.93);
    const own = nearOnMap(points).flatMap((near, one) =>
      near.slice(0, 5).map((at) => at % occupations === one % occupations),
    );
    expect(own.filter(Boolean).length / own.length).toBeGreaterThan(0.9);
    expect(new Set(points.map(({ cluster }) => cluster)).size).toBe(occupations);
    expect(purity(points, occupations)).toBeGreaterThan(0.95);
  },
);

it('draws the same vectors in the same way, here and in a thread', async () => {
  const points = drawMap(people(20, 3));
  expect(drawMap(people(20, 3))).toEqual(points);
  expect(await drawInThread(people(20, 3))).toEqual(points);
});

it('says what a thread was lost by, and draws the next map all the same', async () => {
  const broken = {
    ...people(20, 3),
    numbers: new DataView(new ArrayBuffer(8)) as unknown as Vectors['numbers'],
  };
  const lost = drawInThread(broken);
  const next = drawInThread(people(20, 3));
  await expect(lost).rejects.toThrow('subarray');
  expect(await next).toHaveLength(20);
});

it('draws people much as before after a few came and went', async () => {
  const { count, dimensions, numbers } = people(400, 12);
  const of = (from: number, to: number): Vectors => ({
    count: to - from,
    dimensions,
    numbers: numbers.slice(from * dimensions, to * dimensions),
  });
  const before = await drawInThread(of(0, count - 8));
  const after = await drawInThread(of(4, count));
  const moved = before
    .slice(4)
    .map(({ x, y }, at) => Math.hypot(x - (after[at]?.x ?? 0), y - (after[at]?.y ?? 0)))
    .sort((a, b) => a - b);
  // Two maps that have nothing to do with each other are some .5 apart; begun anywhere these two are .58.
  expect(moved[moved.length >> 1]).toBeLessThan(0.4);
});

it.each([0, 1, 2, 3, 7, 15, 16, 17])('draws %i points within the square', (count) => {
  const points = drawMap(people(count, 2));
  expect(points).toHaveLength(count);
  for (const { x, y, cluster } of points) {
    expect([x, y].every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(Number.isInteger(cluster)).toBe(true);
  }
  // Nobody lies on another where there is room, and the square is used from side to side.
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
  const across = (values: number[]) => Math.max(...values) - Math.min(...values);
  if (count > 1)
    expect(Math.max(across(points.map(({ x }) => x)), across(points.map(({ y }) => y)))).toBeCloseTo(1, 3);
});

it('draws few people of two occupations apart, too', () => {
  const points = drawMap(people(12, 2));
  expect(purity(points, 2)).toBe(1);
  expect(new Set(points.map(({ cluster }) => cluster)).size).toBe(2);
});

it('stands people who say the same, or nothing, somewhere', async () => {
  const same = joinVectors(Array.from({ length: 40 }, () => [0.6, 0.8, 0]));
  const nothing = joinVectors(Array.from({ length: 40 }, () => [0, 0, 0]));
  for (const vectors of [same, nothing])
    for (const { x, y } of await drawInThread(vectors)) expect([x, y].every(Number.isFinite)).toBe(true);
});

it('finds the nearest by comparing all, each the first of its own', () => {
  const directions = joinVectors([
    [1, 0],
    [0, 1],
    [0.8, 0.6],
    [1, 0],
  ]);
  const { indices, distances } = nearestNeighbours(directions, 3);
  expect(indices).toEqual([
    [0, 3, 2],
    [1, 2, 0],
    [2, 0, 3],
    [3, 0, 2],
  ]);
  expect(distances[0]?.[1]).toBe(0);
  expect(distances[0]?.[2]).toBeCloseTo(0.2, 5);
});

it('draws the same in whatever order they come', () => {
  const vectors = people(20, 3);
  const backwards = Array.from({ length: 20 }, (_, at) => vectorAt(vectors, 19 - at));
  expect(drawMap(joinVectors(backwards)).toReversed()).toEqual(drawMap(vectors));
});
