// What people say of search's hits over HTTP: what is kept of it, for how long, and what is refused.
import { searchAnswerSchema, type SearchHit } from '@vitae/contracts';
import { searchFeedback, skillFeedback, type StoredJudgement } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
const ids: string[] = [];

const bearer = ({ apiKey }: TestTenant) => ({ authorization: `Bearer ${apiKey}` });
const resume = (name: string, skills: string) => `${name}
${name.toLowerCase().replace(' ', '.')}@example.com

Work Experience
Backend Developer, Example Works Ltd, Leeds
01/2018 - present
- Built services

Skills
${skills}
`;

async function send(text: string): Promise<string> {
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer(tenant))
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  return (body as { candidateId: string }).candidateId;
}

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  ids.push(await send(resume('Anna Muster', 'Java, PostgreSQL')));
  ids.push(await send(resume('Bela Probst', 'Java, MySQL')));
});
afterAll(() => service.stop());

const SEARCH = { text: 'zymurgist Anna Muster with Java' };
const give = (body: object, of = tenant) =>
  request(http).post('/v1/search/feedback').set(bearer(of)).send(body);
const kept = (of = tenant): Promise<StoredJudgement[]> =>
  service.store.withTenant(of.id, (tx) => searchFeedback.list(tx));
const verdictOf = async (candidateId?: string) =>
  (await kept()).filter((one) => one.candidateId === candidateId).map(({ verdict }) => verdict);
const say = (candidateId: string | undefined, verdict: string) =>
  give({ search: SEARCH, judgements: [{ candidateId, verdict }] }).expect(204);

it('keeps what each signal says of a candidate and the kind of search, and no word of what was asked', async () => {
  const { hits } = searchAnswerSchema.parse(
    (await request(http).post('/v1/search').set(bearer(tenant)).send(SEARCH).expect(200)).body,
  );
  const judgements = hits.map(({ candidateId }) => ({ candidateId, verdict: 'opened' }));
  await give({ search: { ...SEARCH, limit: 1 }, judgements }).expect(204);
  const rows = await kept();
  expect(rows.map(({ candidateId }) => candidateId).toSorted()).toEqual(ids.toSorted());
  expect(rows.map(({ askedBy, verdict }) => [askedBy, verdict])).toEqual(Array(2).fill(['text', 'opened']));
  expect(new Set(rows.map(({ search }) => search)).size).toBe(1);
  for (const { signals } of rows) {
    expect(Object.keys(signals).toSorted()).toEqual(
      ['exact', 'meaning', 'organisations', 'similar', 'titles', 'words'].toSorted(),
    );
    expect(signals['exact']).toBeGreaterThan(0);
  }
  expect(JSON.stringify(rows)).not.toMatch(/zymurg|muster|java/i);
});

it('counts a candidate of a search once, by the last word, which to open is not', async () => {
  const [anna] = ids;
  for (const [said, counts] of [
    ['opened', 'opened'],
    ['rejected', 'rejected'],
    ['opened', 'rejected'],
    ['shortlisted', 'shortlisted'],
    ['shortlisted', 'shortlisted'],
    ['opened', 'shortlisted'],
  ] as const) {
    await say(anna, said);
    expect(await verdictOf(anna)).toEqual([counts]);
  }
  await give({ search: { text: 'Java' }, judgements: [{ candidateId: anna, verdict: 'opened' }] }).expect(
    204,
  );
  expect((await verdictOf(anna)).toSorted()).toEqual(['opened', 'shortlisted']);
});

it('goes with the candidate', async () => {
  const gone = await send(resume('Dora Quill', 'Java'));
  await say(gone, 'shortlisted');
  expect(await verdictOf(gone)).toEqual(['shortlisted']);
  const resumeId = await service.store.withTenant(tenant.id, async ({ db }) => {
    const row = await db.resume.findFirstOrThrow({ where: { candidateId: gone } });
    return row.id;
  });
  await request(http).delete(`/v1/resumes/${resumeId}`).set(bearer(tenant)).expect(204);
  expect(await verdictOf(gone)).toEqual([]);
});

it('keeps the newest, up to a bound', async () => {
  const [anna = ''] = ids;
  const before = new Date('2026-11-01T00:00:00Z');
  await service.store.withTenant(tenant.id, async (tx) => {
    await tx.db.searchFeedback.createMany({
      data: Array.from({ length: searchFeedback.MOST_JUDGEMENTS }, (_, i) => ({
        tenantId: tenant.id,
        search: `old ${String(i).padStart(5, '0')}`,
        candidateId: anna,
        askedBy: 'text',
        verdict: 'opened',
        signals: {},
        givenAt: new Date(before.getTime() + i),
      })),
    });
  });
  await say(anna, 'rejected');
  const rows = await kept();
  expect(rows).toHaveLength(searchFeedback.MOST_JUDGEMENTS);
  expect(rows.map(({ search }) => search)).not.toContain('old 00000');
  expect(await verdictOf(anna)).toContain('rejected');
  expect(rows.map(({ search }) => search)).toContain(`old 0${searchFeedback.MOST_JUDGEMENTS - 1}`);
  await service.store.withTenant(tenant.id, ({ db }) => db.searchFeedback.deleteMany());
});

it('leaves out who was deleted while it came', async () => {
  await service.store.withTenant(tenant.id, (tx) =>
    searchFeedback.keep(tx, { search: 's', askedBy: 'text', givenAt: new Date() }, [
      { candidateId: randomUUID(), verdict: 'opened', signals: {} },
    ]),
  );
  expect((await kept()).filter(({ search }) => search === 's')).toEqual([]);
});

it.each<[string, () => object, string]>([
  ['nobody', () => ({ search: SEARCH, judgements: [] }), '/judgements'],
  [
    'a search for nothing',
    () => ({ search: {}, judgements: [{ candidateId: ids[0], verdict: 'opened' }] }),
    '/search',
  ],
  [
    'a query that can’t be read',
    () => ({ search: { query: 'title:(a OR' }, judgements: [{ candidateId: ids[0], verdict: 'opened' }] }),
    '/search/query',
  ],
  [
    'a word that is none',
    () => ({ search: SEARCH, judgements: [{ candidateId: ids[0], verdict: 'liked' }] }),
    '/judgements/0/verdict',
  ],
  [
    'a candidate twice',
    () => ({
      search: SEARCH,
      judgements: ['opened', 'rejected'].map((verdict) => ({ candidateId: ids[0], verdict })),
    }),
    '/judgements',
  ],
  [
    'whom the search does not find',
    () => ({ search: SEARCH, judgements: [{ candidateId: randomUUID(), verdict: 'opened' }] }),
    '/judgements/0/candidateId',
  ],
])('refuses %s and points at what is wrong', async (_name, body, pointer) => {
  const { errors } = (await give(body()).expect(400)).body as { errors: { pointer: string }[] };
  expect(errors.map((error) => error.pointer)).toEqual([pointer]);
});

describe('of two skills', () => {
  const tell = (one: object, other: object, verdict: string | null) =>
    request(http)
      .post('/v1/skills/feedback')
      .set(bearer(tenant))
      .send({ skills: [one, other], verdict });
  const [ASKED, OWNED] = [{ name: 'Oracle' }, { name: 'MySQL' }];
  const hitOfBela = async (of = tenant): Promise<SearchHit | undefined> => {
    const { body } = await request(http)
      .post('/v1/search')
      .set(bearer(of))
      .send({ skills: { should: [{ name: 'Java' }, ASKED] } })
      .expect(200);
    return searchAnswerSchema.parse(body).hits.find(({ candidateId }) => candidateId === ids[1]);
  };
  const nearIn = (hit: SearchHit | undefined) => hit?.near.filter(({ skill }) => skill === 'MySQL');
  const want = (useFeedback: boolean) =>
    request(http).patch('/v1/settings').set(bearer(tenant)).send({ useFeedback }).expect(200);

  it('counts in that tenant’s searches where it wants that, and says so', async () => {
    const before = await hitOfBela();
    await tell(ASKED, OWNED, 'same').expect(204);
    expect(await hitOfBela()).toEqual(before);
    await want(true);
    const after = await hitOfBela();
    expect(nearIn(after)).toMatchObject([{ asked: 'Oracle Database', by: 'feedback', similarity: 0.95 }]);
    expect(after?.requirements[1]).toMatchObject({
      met: 'unknown',
      reason: 'The resume does not name it; it names MySQL, which you call the same.',
    });
    expect(after?.score).toBeGreaterThan(before?.score ?? 1);
  });

  it('goes by the last word, in whichever order they are named, until it is taken back', async () => {
    await want(true);
    await tell(OWNED, ASKED, 'different').expect(204);
    expect(nearIn(await hitOfBela())).toEqual([]);
    await tell(ASKED, OWNED, null).expect(204);
    await want(false);
    const unsaid = await hitOfBela();
    await want(true);
    expect(await hitOfBela()).toEqual(unsaid);
  });

  it('keeps the newest, up to a bound', async () => {
    const pairs = await service.store.withTenant(tenant.id, async (tx) => {
      const data = Array.from({ length: skillFeedback.MOST_PAIRS }, (_, i) => ({
        tenantId: tenant.id,
        oneSkill: `name:${String(i).padStart(4, '0')}`,
        otherSkill: 'name:x',
        verdict: 'same',
        givenAt: new Date(i),
      }));
      await tx.db.skillFeedback.createMany({ data });
      await skillFeedback.keep(tx, { one: 'name:b', other: 'name:a', verdict: 'same' }, new Date());
      return skillFeedback.list(tx);
    });
    expect(pairs).toHaveLength(skillFeedback.MOST_PAIRS);
    expect(pairs).toContainEqual({ one: 'name:a', other: 'name:b', verdict: 'same' });
    expect(pairs.map(({ one }) => one)).not.toContain('name:0000');
    expect(pairs.map(({ one }) => one)).toContain('name:0001');
  });

  it.each<[object, object, string]>([
    [{ id: 'nothing' }, OWNED, '/skills/0/id'],
    [OWNED, { id: 'nothing' }, '/skills/1/id'],
    [OWNED, {}, '/skills/1'],
    [OWNED, { id: 'vitae:mysql' }, '/skills'],
  ])('refuses %j and %j, and points at what is wrong', async (one, other, pointer) => {
    const { errors } = (await tell(one, other, 'same').expect(400)).body as { errors: { pointer: string }[] };
    expect(errors.map((error) => error.pointer)).toEqual([pointer]);
  });
});

it('takes nothing of another tenant’s candidates, and needs the scope', async () => {
  const other = await addTenant(service.store, 'bolt');
  await give({ search: SEARCH, judgements: [{ candidateId: ids[0], verdict: 'opened' }] }, other).expect(400);
  expect(await kept(other)).toEqual([]);
  const reader = await addTenant(service.store, 'cask', ['resumes:read']);
  await give({ search: SEARCH, judgements: [{ candidateId: ids[0], verdict: 'opened' }] }, reader).expect(
    403,
  );
});
