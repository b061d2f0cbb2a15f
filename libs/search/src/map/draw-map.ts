// A map of vectors: where each lies, and with whom. Pure: what is drawn follows from the vectors alone, in whatever order they come.
import { seededRandom } from '@vitae/contracts';
import { findClusters } from './find-clusters.ts';
import { layOut, type Place } from './lay-out.ts';
import { directionsOf, joinVectors, vectorAt, type Vectors } from './vectors.ts';

/** `x` and `y` from 0 to 1; the cluster counts from 0, the largest first. */
export interface DrawnPoint extends Place {
  readonly cluster: number;
}

const SEED = 15;

export function drawMap(vectors: Vectors): DrawnPoint[] {
  const random = seededRandom(SEED);
  const order = orderOf(vectors);
  const inOrder = joinVectors(order.map((at) => vectorAt(vectors, at)));
  const places = layOut(directionsOf(inOrder), random);
  const clusters = findClusters(places, random);
  const drawn: DrawnPoint[] = [];
  places.forEach((place, n) => (drawn[order[n] ?? 0] = { ...place, cluster: clusters[n] ?? 0 }));
  return drawn;
}

/** Their numbers, in an order that they alone give: chance begins with the first. */
function orderOf(vectors: Vectors): number[] {
  return Array.from({ length: vectors.count }, (_, at) => at).sort((a, b) => {
    const [one, other] = [vectorAt(vectors, a), vectorAt(vectors, b)];
    const differs = one.findIndex((number, i) => number !== other[i]);
    return differs < 0 ? a - b : (one[differs] ?? 0) - (other[differs] ?? 0);
  });
}
