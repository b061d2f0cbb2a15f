// Groups of places that lie together: k-means, begun well apart (k-means++, Arthur & Vassilvitskii 2007), with as many groups as
// are told apart best (silhouette, Rousseeuw 1987).
import type { Place } from './lay-out.ts';

/** More names are read by nobody. */
const MOST_CLUSTERS = 24;
/** A group of fewer on the average is a coincidence. */
const LEAST_MEMBERS = 3;
/** More groups are worth it where they are told apart so much better. */
const BETTER = 0.02;
/** The best of so many beginnings. */
const BEGINNINGS = 4;
const MOST_STEPS = 100;
/** Of more so many are compared with each other: they tell the number of groups as well. */
const MOST_COMPARED = 600;

/** The group of each place, from 0; the largest is the first. The same for the same places and numbers of chance. */
export function findClusters(places: readonly Place[], random: () => number): number[] {
  const most = Math.min(MOST_CLUSTERS, Math.floor(places.length / LEAST_MEMBERS));
  const compared = drawLots(places.length, MOST_COMPARED, random);
  let best = { silhouette: 0, groups: places.map(() => 0) };
  for (let count = 2; count <= most; count++) {
    const grouping = bestGrouping(places, count, random);
    const silhouette = silhouetteOf(places, compared, grouping);
    if (silhouette > best.silhouette + BETTER) best = { silhouette, groups: grouping.groups };
  }
  return largestFirst(best.groups);
}

/** So many of the numbers below `count` at most, each once. */
function drawLots(count: number, most: number, random: () => number): number[] {
  const lots = Array.from({ length: count }, (_, at) => at);
  for (let at = 0; at < Math.min(most, count); at++) {
    const other = at + Math.floor(random() * (count - at));
    [lots[at], lots[other]] = [lots[other] ?? 0, lots[at] ?? 0];
  }
  return lots.slice(0, most);
}

interface Grouping {
  readonly groups: number[];
  readonly middles: readonly Place[];
  /** The sum of the squares of the distances to the middles. */
  readonly spread: number;
}

function bestGrouping(places: readonly Place[], count: number, random: () => number): Grouping {
  const all = Array.from({ length: BEGINNINGS }, () => settle(places, begin(places, count, random)));
  return all.reduce((best, one) => (one.spread < best.spread ? one : best));
}

/** Places apart from each other: each is chosen the likelier, the farther it is from those before. */
function begin(places: readonly Place[], count: number, random: () => number): Place[] {
  const middles: Place[] = [];
  const distances = places.map(() => 1);
  while (middles.length < count) {
    let left = random() * distances.reduce((sum, distance) => sum + distance, 0);
    let at = distances.findIndex((distance) => (left -= distance) < 0);
    if (at < 0) at = places.length - 1;
    const chosen = places[at] ?? { x: 0, y: 0 };
    middles.push(chosen);
    places.forEach((place, n) => {
      const distance = squared(place, chosen);
      distances[n] = middles.length === 1 ? distance : Math.min(distances[n] ?? 0, distance);
    });
  }
  return middles;
}

function settle(places: readonly Place[], begun: readonly Place[]): Grouping {
  let middles = begun;
  let groups: number[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = places.map((place) => nearestOf(middles, place));
    if (groups.length && next.every((group, at) => group === groups[at])) break;
    groups = next;
    middles = middlesOf(places, groups, middles);
  }
  const spread = places.reduce((sum, place, at) => sum + squared(place, middles[groups[at] ?? 0]), 0);
  return { groups, middles, spread };
}

function nearestOf(middles: readonly Place[], place: Place): number {
  let nearest = 0;
  for (let at = 1; at < middles.length; at++)
    if (squared(place, middles[at]) < squared(place, middles[nearest])) nearest = at;
  return nearest;
}

/** A group that nobody is left in keeps its middle. */
function middlesOf(places: readonly Place[], groups: readonly number[], before: readonly Place[]): Place[] {
  const sums = before.map(() => ({ x: 0, y: 0, members: 0 }));
  places.forEach(({ x, y }, at) => {
    const sum = sums[groups[at] ?? 0];
    if (sum) Object.assign(sum, { x: sum.x + x, y: sum.y + y, members: sum.members + 1 });
  });
  return sums.map(({ x, y, members }, group) =>
    members ? { x: x / members, y: y / members } : (before[group] ?? { x, y }),
  );
}

/** How much nearer places are to their own group than to the next one: 1 where groups are points, 0 where there are none. */
function silhouetteOf(
  places: readonly Place[],
  compared: readonly number[],
  { groups, middles }: Grouping,
): number {
  const some = compared.flatMap((at) => {
    const place = places[at];
    return place ? [{ x: place.x, y: place.y, group: groups[at] ?? 0 }] : [];
  });
  const silhouettes = some.map((one) => {
    const distances = new Float64Array(middles.length);
    const counts = new Float64Array(middles.length);
    for (const other of some) {
      distances[other.group]! += Math.hypot(one.x - other.x, one.y - other.y);
      counts[other.group]!++;
    }
    const others = (counts[one.group] ?? 0) - 1;
    // Who is alone is near nobody.
    if (others < 1) return 0;
    const near = (distances[one.group] ?? 0) / others;
    let far = Infinity;
    for (let group = 0; group < middles.length; group++)
      if (group !== one.group && counts[group]) far = Math.min(far, distances[group]! / counts[group]!);
    return Number.isFinite(far) && far > 0 ? (far - near) / Math.max(far, near) : 0;
  });
  return silhouettes.reduce((sum, value) => sum + value, 0) / some.length;
}

function largestFirst(groups: readonly number[]): number[] {
  const sizes = [...Map.groupBy(groups, (group) => group)].toSorted(
    ([a, one], [b, other]) => other.length - one.length || a - b,
  );
  const order = new Map(sizes.map(([group], at) => [group, at]));
  return groups.map((group) => order.get(group) ?? 0);
}

const squared = (one: Place, other: Place | undefined): number =>
  other ? (one.x - other.x) ** 2 + (one.y - other.y) ** 2 : Infinity;
