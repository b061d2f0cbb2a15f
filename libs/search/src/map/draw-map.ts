// A map of vectors: where each lies, and with whom. Pure: what is drawn follows from the vectors alone, in their order.
import { findClusters } from './find-clusters.ts';
import { layOut, type Place } from './lay-out.ts';
import { seededRandom } from './seeded-random.ts';
import { directionsOf, type Vectors } from './vectors.ts';

/** `x` and `y` from 0 to 1; the cluster counts from 0, the largest first. */
export interface DrawnPoint extends Place {
  readonly cluster: number;
}

const SEED = 15;

export function drawMap(vectors: Vectors): DrawnPoint[] {
  const random = seededRandom(SEED);
  const places = layOut(directionsOf(vectors), random);
  const clusters = findClusters(places, random);
  return places.map((place, at) => ({ ...place, cluster: clusters[at] ?? 0 }));
}
