// Maps of a tenant's candidates and of their skills: drawn by a job that the sweep adds, and asked over HTTP.
import { candidateMapSchema, skillMapSchema, type CandidateMap } from '@vitae/contracts';
import { enqueueOnce } from '@vitae/jobs';
import { jobHandlers, sweep } from '@vitae/pipeline';
import { loadSettings } from '@vitae/runtime';
import { drawMaps } from '@vitae/search';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';
import { WordEmbedder } from '../support/word-embedder.ts';
import { sendText } from '../support/written-resumes.ts';

const NAMES = 'Anna Bela Cato Dora Emil Fenja Goran Hedda'.split(' ');
const OCCUPATIONS = [
  {
    title: 'Backend Developer',
    works: ['Built services in Java', 'Moved services to Docker', 'Tuned queries of PostgreSQL services'],
    skills: ['Java', 'PostgreSQL', 'Docker', 'Kubernetes', 'Git'],
  },
  {
    title: 'Staff Nurse',
    works: ['Cared for patients on the ward', 'Gave medication to patients', 'Dressed wounds on the ward'],
    skills: ['first aid', 'wound care', 'triage', 'patient care'],
  },
  {
    title: 'Welder',
    works: ['Welded frames of trains', 'Brazed steel pipes and frames', 'Cut steel by drawings'],
    skills: ['MIG welding', 'brazing', 'blueprint reading', 'soldering'],
  },
];
const SURNAMES = ['Muster', 'Probst', 'Model'];

/** The same for the same person; each lacks one of the occupation's skills and of its works. */
const resume = (occupation: number, person: number) => {
  const { title, works, skills } = OCCUPATIONS[occupation]!;
  const name = `${NAMES[person]} ${SURNAMES[occupation]}`;
  return `${name}
${name.toLowerCase().replace(' ', '.')}@example.com

Work Experience
${title}, Example Works Ltd, Bern
01/2018 - present
${works
  .filter((_, at) => at !== person % 4)
  .map((line) => `- ${line}`)
  .join('\n')}

Skills
${skills.filter((_, at) => at !== person % skills.length).join(', ')}
`;
};

const embedder = new WordEmbedder();
let service: TestService;
let tenant: TestTenant;
let http: App;
let bearer: { readonly authorization: string };
/** The occupations of candidates. */
const occupations = new Map<string, number>();
const resumes = new Map<string, string>();

beforeAll(async () => {
  ({ service, tenant, http, bearer } = await startServiceWithTenant({}, { embedder }));
});
afterAll(() => service.stop());

const ask = (kind: string) => request(http).get(`/v1/map/${kind}`).set(bearer).expect(200);
const candidateMap = async () => candidateMapSchema.parse((await ask('candidates')).body);
const skillMap = async () => skillMapSchema.parse((await ask('skills')).body);
const sweepNow = async () => (await sweep({ ...service, now: () => new Date(), model: embedder.model })).maps;
/** Sweeps, and waits for the map that is drawn then. */
async function redrawn(): Promise<CandidateMap> {
  const { madeAt } = await candidateMap();
  expect(await sweepNow()).toBe(1);
  return until(async () => {
    const map = await candidateMap();
    return map.madeAt === madeAt ? undefined : map;
  });
}
const dependencies = () => ({
  ...service,
  now: () => new Date(),
  modelLimits: loadSettings().llm.limits,
  embedder,
});
const drawAgain = () =>
  jobHandlers(dependencies())['draw-maps'].run({
    jobId: '',
    tenantId: tenant.id,
    payload: {},
    returns: 0,
    settle: () => Promise.resolve(),
    hold: () => Promise.resolve(),
  });

it('says that there is none yet, and draws none of nobody', async () => {
  const none = { status: 'none_yet', madeAt: null, leftOut: 0, clusters: [], points: [] };
  expect(await candidateMap()).toEqual(none);
  expect(await skillMap()).toEqual(none);
  expect(await sweepNow()).toBe(0);
});

it('shows people of three occupations as three clusters, named by what they share', async () => {
  await Promise.all(
    OCCUPATIONS.flatMap((_, occupation) =>
      NAMES.map(async (__, person) => {
        const { id, candidateId } = await sendText(http, tenant, resume(occupation, person));
        occupations.set(candidateId ?? '', occupation);
        resumes.set(candidateId ?? '', id);
      }),
    ),
  );
  const map = await redrawn();
  expect(map.status).toBe('ready');
  expect(map.points.map(({ candidateId }) => candidateId).toSorted()).toEqual(
    [...occupations.keys()].toSorted(),
  );
  expect(map.points.every(({ name, headline }) => name?.includes(' ') && headline)).toBe(true);
  expect(map.clusters.map(({ points }) => points)).toEqual([8, 8, 8]);
  for (const { cluster, label, x, y } of map.clusters) {
    const own = map.points.filter((point) => point.cluster === cluster);
    const [occupation, ...others] = new Set(own.map(({ candidateId }) => occupations.get(candidateId)));
    expect(others).toEqual([]);
    expect(label?.startsWith(OCCUPATIONS[occupation ?? 0]?.title ?? '')).toBe(true);
    // Its name is written among its own.
    const distance = (point: { x: number; y: number }) => Math.hypot(point.x - x, point.y - y);
    const nearest = map.points.toSorted((a, b) => distance(a) - distance(b))[0];
    expect(nearest?.cluster).toBe(cluster);
  }
  expect(JSON.stringify(map.clusters)).not.toMatch(/Muster|Probst|Model|Anna|example/);
  expect(await sweepNow()).toBe(0);
});

it('shows the skills that they have by the occupations that ask for them, with how many have each', async () => {
  const { points, clusters, leftOut } = await skillMap();
  expect(points.find(({ name }) => name === 'Git')).toMatchObject({ candidates: 7 });
  expect(points.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Java', 'PostgreSQL', 'Kubernetes']),
  );
  expect(points.map(({ candidates }) => candidates)).toEqual(
    points.map(({ candidates }) => candidates).toSorted((a, b) => b - a),
  );
  const clusterOf = (name: string) => points.find((point) => point.name === name)?.cluster;
  expect(clusterOf('Java')).toBe(clusterOf('PostgreSQL'));
  expect(clusterOf('Triage')).toBe(clusterOf('Patient care'));
  expect(clusterOf('Triage')).not.toBe(clusterOf('Java'));
  expect(clusters.reduce((sum, cluster) => sum + cluster.points, 0)).toBe(points.length);
  expect(clusters.some(({ label }) => label)).toBe(true);
  expect(leftOut).toBe(0);
});

it('draws the same people in the same way again, even twice at a time', async () => {
  const [people, skills] = [await candidateMap(), await skillMap()];
  await Promise.all([drawAgain(), drawAgain()]);
  expect({ ...(await candidateMap()), madeAt: '' }).toEqual({ ...people, madeAt: '' });
  expect({ ...(await skillMap()), madeAt: '' }).toEqual({ ...skills, madeAt: '' });
});

it('adds one job to draw, until that is done', async () => {
  await service.store.withTenant(tenant.id, async (tx) => {
    await tx.db.tenantMap.updateMany({ data: { version: 0 } });
    // It waits for a while.
    await enqueueOnce(tx, 'draw-maps', {}, 3_600);
  });
  expect(await sweepNow()).toBe(0);
  await service.store.withTenant(tenant.id, ({ db }) => db.outboxJob.deleteMany());
  await redrawn();
});

it('goes by the vectors that most people have, while they are moved to another encoder', async () => {
  const drawnBy = async (moved: number) => {
    await service.store.withTenant(tenant.id, async ({ db }) => {
      for (const { resumeId } of await db.indexedResume.findMany({ take: moved }))
        await db.indexedResume.updateMany({
          where: { resumeId },
          data: { embeddedBy: [embedder.model, 'newer'] },
        });
    });
    return (await drawMaps(service.store, tenant.id, 'newer')).model;
  };
  expect(await drawnBy(23)).toBe(embedder.model);
  expect(await drawnBy(24)).toBe('newer');
  await service.store.withTenant(tenant.id, ({ db }) =>
    db.indexedResume.updateMany({ data: { embeddedBy: [embedder.model] } }),
  );
});

it('takes who is merged away from the map at once, and shows them again when that is undone', async () => {
  const [one = '', other = ''] = occupations.keys();
  const shown = async () => (await candidateMap()).points.map(({ candidateId }) => candidateId);
  const say = (what: string) =>
    request(http).post(`/v1/candidates/${one}/${what}`).set(bearer).send({ candidateId: other }).expect(200);
  await say('merge');
  expect(await shown()).toEqual(expect.arrayContaining([one]));
  expect(await shown()).not.toContain(other);
  await say('unmerge');
  expect(await shown()).toEqual(expect.arrayContaining([one, other]));
});

it('takes who is deleted from the map at once, and draws it anew without them', async () => {
  const [gone = ''] = occupations.keys();
  await request(http)
    .delete(`/v1/resumes/${resumes.get(gone)}`)
    .set(bearer)
    .expect(204);
  const { clusters, points } = await candidateMap();
  expect(points).toHaveLength(23);
  expect(points.map(({ candidateId }) => candidateId)).not.toContain(gone);
  expect(clusters.map((cluster) => cluster.points).toSorted()).toEqual([7, 8, 8]);
  const after = await redrawn();
  expect(after.points).toHaveLength(23);
  expect(await sweepNow()).toBe(0);
});

it('shows the most recently added where there are too many, and says how many are left out', async () => {
  const { candidates, skills } = await drawMaps(service.store, tenant.id, embedder.model, {
    candidates: 5,
    skills: 4,
  });
  const newest = await service.store.withTenant(tenant.id, ({ db }) =>
    db.indexedResume.findMany({
      where: { decides: true },
      orderBy: [{ addedAt: 'desc' }, { resumeId: 'desc' }],
      take: 5,
    }),
  );
  expect(candidates.points.map(({ resumeId }) => resumeId)).toEqual(newest.map(({ resumeId }) => resumeId));
  expect(candidates.leftOut).toBe(18);
  expect(skills.points).toHaveLength(4);
  expect(skills.leftOut).toBeGreaterThan(0);
});
