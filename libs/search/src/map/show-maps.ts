// Maps as they are answered: the points that are there, and their clusters with where to write their names.
import type { CandidateMap, MapCluster, SkillMap } from '@vitae/contracts';
import { maps, type StoredMap, type TenantTx } from '@vitae/store';

export async function showCandidateMap(tx: TenantTx, blind = false): Promise<CandidateMap> {
  const map = await maps.getCandidates(tx, blind);
  return { ...aboutMap(map), points: [...(map?.points ?? [])] };
}

export async function showSkillMap(tx: TenantTx): Promise<SkillMap> {
  const map = await maps.getSkills(tx);
  return {
    ...aboutMap(map),
    points: (map?.points ?? [])
      .toSorted((a, b) => b.candidates - a.candidates)
      .map(({ skill, ...point }) => ({ skillId: skill, ...point })),
  };
}

type Point = { readonly x: number; readonly y: number; readonly cluster: number };

function aboutMap(map: StoredMap<Point> | undefined): Omit<CandidateMap, 'points'> {
  if (!map) return { status: 'none_yet', madeAt: null, leftOut: 0, clusters: [] };
  const { madeAt, leftOut, labels, points } = map;
  return { status: 'ready', madeAt: madeAt.toISOString(), leftOut, clusters: clustersOf(points, labels) };
}

/** Those that somebody is left in, the largest of the drawing first, and their middles. */
function clustersOf(points: readonly Point[], labels: readonly (string | null)[]): MapCluster[] {
  const groups = Map.groupBy(points, ({ cluster }) => cluster);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([cluster, members]) => ({
      cluster,
      label: labels[cluster] ?? null,
      x: mean(members.map(({ x }) => x)),
      y: mean(members.map(({ y }) => y)),
      points: members.length,
    }));
}

const mean = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10_000) / 10_000;
