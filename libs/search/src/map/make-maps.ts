// Draws a tenant's two maps: of its candidates, by what their resumes say (the mean of the vectors of their passages, of which nothing
// tells who they are), and of the skills that they have, by which occupations ask for them.
import { occupationsOf, skillVector, vectorOfMention } from '@vitae/skills';
import { maps, type DrawnMap, type SkillCount, type Store, type TenantTx } from '@vitae/store';
import { drawInThread } from './draw-in-thread.ts';
import { MAP_VERSION } from './map-is-due.ts';
import { labelClusters } from './label-clusters.ts';
import { joinVectors } from './vectors.ts';

/** Of candidates the most recently added, of skills the commonest: more take minutes, and show a cloud. */
export const MOST_ON_MAP: MostOnMap = { candidates: 5_000, skills: 1_500 };
/** Resumes that are read from the database at a time. */
const PAGE = 200;

export interface MostOnMap {
  readonly candidates: number;
  readonly skills: number;
}

export interface TenantMaps {
  /** Whose vectors tell where candidates lie. */
  readonly model: string;
  readonly candidates: DrawnMap<maps.CandidatePoint>;
  readonly skills: DrawnMap<maps.SkillPoint>;
}

/** Draws both maps of what is there now. The same for the same resumes. `usual` is the encoder's model. */
export async function drawMaps(
  store: Store,
  tenantId: string,
  usual: string | undefined,
  most = MOST_ON_MAP,
): Promise<TenantMaps> {
  const model = (await store.withTenant(tenantId, (tx) => maps.modelOf(tx, usual))) ?? usual ?? '';
  return {
    model,
    candidates: await drawCandidates(store, tenantId, model, most.candidates),
    skills: await drawSkills(store, tenantId, most.skills),
  };
}

/** Puts them in the place of those that the tenant had. */
export async function keepMaps(
  tx: TenantTx,
  { model, candidates, skills }: TenantMaps,
  madeAt: Date,
): Promise<void> {
  const made = { model, version: MAP_VERSION, madeAt };
  await maps.putCandidates(tx, made, candidates);
  await maps.putSkills(tx, made, skills);
}

async function drawCandidates(
  store: Store,
  tenantId: string,
  model: string,
  most: number,
): Promise<DrawnMap<maps.CandidatePoint>> {
  const { people, total } = await store.withTenant(tenantId, (tx) => maps.choosePeople(tx, model, most));
  const vectors = new Map<string, Float32Array>();
  const terms: maps.NamingTerm[] = [];
  for (let at = 0; at < people.length; at += PAGE) {
    const resumeIds = people.slice(at, at + PAGE).map(({ resumeId }) => resumeId);
    await store.withTenant(tenantId, async (tx) => {
      for (const [id, vector] of await maps.meanVectors(tx, model, resumeIds)) vectors.set(id, vector);
      terms.push(...(await maps.listTerms(tx, resumeIds)));
    });
  }
  const byResume = Map.groupBy(terms, ({ resumeId }) => resumeId);
  const termsOf = (resumeId: string) => {
    const { title: titles = [], skill: skills = [] } = Object.groupBy(
      byResume.get(resumeId) ?? [],
      ({ kind }) => kind,
    );
    return { titles, skills };
  };
  // Those who were there a moment ago may be gone.
  const there = people.filter(({ resumeId }) => vectors.has(resumeId));
  const drawn = await drawInThread(joinVectors(there.map(({ resumeId }) => vectors.get(resumeId) ?? [])));
  const points = there.flatMap((person, at) => {
    const point = drawn[at];
    return point ? [{ ...person, ...point }] : [];
  });
  return {
    points,
    leftOut: total - people.length,
    labels: labelClusters(points.map(({ resumeId, cluster }) => ({ cluster, ...termsOf(resumeId) }))),
  };
}

async function drawSkills(store: Store, tenantId: string, most: number): Promise<DrawnMap<maps.SkillPoint>> {
  const counted = await store.withTenant(tenantId, maps.countSkills);
  const placed = counted.flatMap((skill) => {
    const vector = vectorOf(skill);
    return vector ? [{ skill, vector }] : [];
  });
  const shown = placed.slice(0, most);
  const drawn = await drawInThread(joinVectors(shown.map(({ vector }) => vector)));
  const points = shown.flatMap(({ skill }, at) => {
    const point = drawn[at];
    return point ? [{ ...skill, ...point }] : [];
  });
  return {
    points,
    leftOut: placed.length - shown.length,
    labels: labelClusters(
      points.map(({ skill, cluster }) => ({
        cluster,
        titles: occupationsOf(skill).map((name) => ({ key: name, name })),
        skills: [],
      })),
    ),
  };
}

/** A tenant's own skill stands where its name's words do. */
const vectorOf = ({ skill, name }: SkillCount): Float64Array | undefined =>
  skill.startsWith('own:') ? vectorOfMention(name) : skillVector(skill);
