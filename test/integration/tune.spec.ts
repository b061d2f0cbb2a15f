// `vitae tune`, as it is typed: what a tenant says of hits over HTTP changes the order of that tenant's searches, where it holds and the
// tenant wants it.
import { searchAnswerSchema, type Verdict } from '@vitae/contracts';
import { candidates, searchIndex, tunedWeights } from '@vitae/store';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { addUnreadResume, resumeIndex } from '../support/resume-index.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
const TRADES = ['welder', 'baker', 'tailor', 'glazier', 'cooper', 'mason', 'potter', 'farrier'];
const WAYS = ['', ' wanted', ' urgently', ' overnight', ' nearby'];
const NEW_SEARCH = { text: 'glazier tomorrow' };

interface Staffed {
  readonly tenant: TestTenant;
  /** Of each trade: who has its title, and two who write of it often under another. */
  readonly byTrade: ReadonlyMap<string, readonly string[]>;
}

let service: TestService;
let http: App;
beforeAll(async () => {
  service = await startService({}, { queues: [] });
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());

async function staffed(slug: string): Promise<Staffed> {
  const tenant = await addTenant(service.store, slug);
  const byTrade = new Map<string, string[]>();
  for (const trade of TRADES) {
    const often = `${trade} ${trade} ${trade} ${trade} ${trade} ${trade}`;
    byTrade.set(trade, [
      await addPerson(tenant, trade, `Did the work of a ${trade}`),
      await addPerson(tenant, 'clerk', `Wrote bills for a ${often}`),
      await addPerson(tenant, 'driver', `Drove to a ${often}`),
    ]);
  }
  return { tenant, byTrade };
}

const addPerson = (tenant: TestTenant, title: string, text: string): Promise<string> =>
  service.store.withTenant(tenant.id, async (tx) => {
    const resumeId = await addUnreadResume(tx);
    const candidateId = await candidates.add(tx);
    const [position] = resumeIndex([]).positions;
    if (!position) throw new Error('there is no position');
    await searchIndex.put(
      tx,
      resumeId,
      resumeIndex([text], { positions: [{ ...position, title, titleKey: title }] }),
    );
    await searchIndex.decide(tx, candidateId, [resumeId], resumeId);
    return candidateId;
  });

const bearer = ({ apiKey }: TestTenant) => ({ authorization: `Bearer ${apiKey}` });

/** Judges the candidates of forty searches; `best` says which of three is short-listed, the others are rejected. */
async function judge({ tenant, byTrade }: Staffed, best: (search: number) => number): Promise<void> {
  const searches = WAYS.flatMap((way) => TRADES.map((trade) => ({ trade, text: `${trade}${way}` })));
  for (const [n, { trade, text }] of searches.entries()) {
    const verdictOf = (place: number): Verdict => (place === best(n) ? 'shortlisted' : 'rejected');
    const judgements = (byTrade.get(trade) ?? []).map((candidateId, place) => ({
      candidateId,
      verdict: verdictOf(place),
    }));
    await request(http)
      .post('/v1/search/feedback')
      .set(bearer(tenant))
      .send({ search: { text }, judgements })
      .expect(204);
  }
}

const wantFeedback = (tenant: TestTenant, useFeedback: boolean) =>
  request(http).patch('/v1/settings').set(bearer(tenant)).send({ useFeedback }).expect(200);

/** Which of its trade's three a search for it puts first. */
async function firstFound({ tenant, byTrade }: Staffed): Promise<number | undefined> {
  const { body } = await request(http).post('/v1/search').set(bearer(tenant)).send(NEW_SEARCH).expect(200);
  const [first] = searchAnswerSchema.parse(body).hits;
  return byTrade.get('glazier')?.indexOf(first?.candidateId ?? '');
}

const vitae = (...args: string[]) =>
  new Promise<{ status: number; stdout: string }>((resolve) =>
    execFile(
      process.execPath,
      [CLI, ...args],
      { env: { ...process.env, DATABASE_URL: service.database.url } },
      (error, stdout) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout }),
    ),
  );
const keptFor = ({ tenant }: Staffed) => service.store.withTenant(tenant.id, (tx) => tunedWeights.read(tx));

it('learns that a tenant goes by titles, and orders its searches by that, its own alone and only where it wants that', async () => {
  const [acme, bolt] = [await staffed('acme'), await staffed('bolt')];
  await judge(acme, () => 0);
  await wantFeedback(acme.tenant, true);
  await wantFeedback(bolt.tenant, true);
  expect(await firstFound(acme)).toBeGreaterThan(0);

  const tried = await vitae('tune', '--tenant', 'acme', '--dry-run');
  expect(tried).toMatchObject({ status: 0, stdout: expect.stringMatching(/Would be kept: .*titles/) });
  expect(await keptFor(acme)).toEqual(new Map());
  expect(await firstFound(acme)).toBeGreaterThan(0);

  const { status, stdout } = await vitae('tune', '--tenant', 'acme', '--json');
  expect(status).toBe(0);
  const told = JSON.parse(stdout) as {
    kinds: { askedBy: string; kept: boolean; searches: number; found?: { gain: { low: number } } }[];
  };
  expect(told.kinds.map(({ askedBy, kept, searches }) => [askedBy, kept, searches])).toEqual([
    ['skills', false, 0],
    ['text', true, TRADES.length * WAYS.length],
    ['job', false, 0],
  ]);
  expect(told.kinds[1]?.found?.gain.low).toBeGreaterThan(0);

  expect(await firstFound(acme)).toBe(0);
  expect(await firstFound(bolt)).toBeGreaterThan(0);
  await wantFeedback(acme.tenant, false);
  expect(await firstFound(acme)).toBeGreaterThan(0);
  expect((await vitae('tune', '--tenant', 'acme')).stdout).toContain('`useFeedback` is off');

  await wantFeedback(acme.tenant, true);
  expect(await vitae('tune', '--tenant', 'acme', '--reset')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('1 kind'),
  });
  expect(await firstFound(acme)).toBeGreaterThan(0);
});

it('keeps nothing that chance explains, and says so', async () => {
  const cask = await staffed('cask');
  await judge(cask, (search) => search % 3);
  const { status, stdout } = await vitae('tune', '--tenant', 'cask');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Searches by text: 40 searches.*Not kept/m);
  expect(await keptFor(cask)).toEqual(new Map());
});

it('says how much feedback is missing where there is too little, and that a tenant is not there', async () => {
  await addTenant(service.store, 'dune');
  const little = await vitae('tune', '--tenant', 'dune');
  expect(little.status).toBe(1);
  expect(little.stdout).toContain('too little feedback');
  expect(await vitae('tune', '--tenant', 'nobody')).toMatchObject({
    status: 1,
    stdout: 'There is no tenant “nobody”.\n',
  });
});
