// When a tenant's maps are drawn anew. Nothing of it is done while somebody waits: the hourly sweep looks.
import type { MapState } from '@vitae/store';

/** Of the code that draws: older maps are drawn anew. */
export const MAP_VERSION = 1;

/** Of many people so small a part may be new before the map is drawn anew at once. */
const FEW_NEW = 0.02;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Resumes that are read again change places, too, and nobody counts them. */
const OLDEST_MS = 7 * DAY_MS;

/** Whoever is gone is out of labels and counts at the next sweep; who is new may wait for a day where they are few. */
export function mapIsDue({ people, map }: MapState, model: string, now: Date): boolean {
  if (!map) return people > 0;
  if (map.model !== model || map.version !== MAP_VERSION) return true;
  const age = now.getTime() - map.madeAt.getTime();
  const added = people - map.same;
  const gone = map.drawn - map.same;
  return gone > 0 || added > people * FEW_NEW || (added > 0 && age > DAY_MS) || age > OLDEST_MS;
}
