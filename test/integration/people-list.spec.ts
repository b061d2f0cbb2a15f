// The list of people: filters, orders and facets by what their resumes say, page by page, and nothing that tells who is hidden.
import {
  candidateFacetsSchema,
  candidatePageSchema,
  countToCheck,
  isDoubtful,
  profileSchema,
  reviewPlaces,
  type Candidate,
} from '@vitae/contracts';
import { access, results, searchIndex } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { sendText } from '../support/written-resumes.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
let ids: Record<'anna' | 'berta' | 'carla', string>;

const text = (name: string, mail: string, rest: string) => `${name}\n${mail}\n${rest}`;
const RESUMES = {
  anna: text(
    'Anna Élodie Muster',
    'anna.muster@people.example',
    'Basel, Switzerland\n\nWork Experience\nSenior Welder, Example Works Ltd, Bern, Switzerland\n01/2010 - 12/2020\n- Welded frames of trains\n\nSkills\nPython, AutoCAD\n\nLanguages\nEnglish (C1), French (B2)\n\nEducation\nMaster of Science in Physics, Example University\n2005 - 2009',
  ),
  berta: text(
    'Berta Lindqvist',
    'berta@people.example',
    'Berlin, Germany\n\nWork Experience\nBaker, Bakery Example Ltd, Berlin, Germany\n01/2018 - 12/2019\n- Baked bread\n\nSkills\nPython, Baking\n\nLanguages\nGerman',
  ),
  carla: text(
    'Carla Oduya',
    'carla@people.example',
    '\nWork Experience\nWelder, Example Works Ltd\nWelded frames',
  ),
};

beforeAll(async () => {
  service = await startService();
  http = service.app.getHttpServer() as App;
  tenant = await addTenant(service.store, 'people-list');
  const send = async (which: keyof typeof RESUMES) =>
    (await sendText(http, tenant, RESUMES[which])).candidateId ?? '';
  ids = { anna: await send('anna'), berta: await send('berta'), carla: await send('carla') };
});
afterAll(() => service.stop());

const get = (path: string, key = tenant.apiKey) =>
  request(http).get(path).set('authorization', `Bearer ${key}`);
const list = async (query: string) =>
  candidatePageSchema.parse((await get(`/v1/candidates?${query}`).expect(200)).body);
const found = async (query: string): Promise<string[]> => {
  const { items, total } = await list(query);
  expect(total).toEqual({ count: items.length, isExact: true });
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return items.map(({ id }) => names.get(id) ?? id);
};

it('tells of each what a row of a table shows', async () => {
  const { items } = await list('text=anna');
  expect(items).toMatchObject([
    {
      id: ids.anna,
      name: 'Anna Élodie Muster',
      position: { title: 'Senior Welder', organisation: 'Example Works Ltd' },
      monthsOfExperience: 132,
      languages: [
        { language: 'en', level: 'C1' },
        { language: 'fr', level: 'B2' },
      ],
      labels: [],
      newestResume: { status: 'parsed' },
    } satisfies Partial<Record<keyof Candidate, unknown>>,
  ]);
  const [row] = items;
  expect(row?.place).toContain('Basel');
  expect(row?.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(['Python']));
  expect(row?.newestResume?.confidence).toBeGreaterThan(0.5);
  expect(row?.newestResume?.doubtful).toBeGreaterThanOrEqual(0);
});

it.each([
  ['text=lindq', ['berta']],
  ['text=ELODIE', ['anna']],
  ['text=people+carl', ['carla']],
  ['text=berta%40people.ex', ['berta']],
  ['text=nobody', []],
  ['text=-', ['carla', 'berta', 'anna']],
  ['skills=python', ['berta', 'anna']],
  ['skills=Python&skills=AutoCAD', ['anna']],
  ['titles=senior+welder', ['anna']],
  ['titles=Senior+Welder&titles=baker', ['berta', 'anna']],
  ['city=basel', ['anna']],
  ['country=de', ['berta']],
  ['languages=French', ['anna']],
  ['languages=de', ['berta']],
  ['educationLevel=bachelor', ['anna']],
  ['minimumYears=5', ['anna']],
  ['maximumYears=5', ['berta']],
  ['minimumYears=1&maximumYears=2', ['berta']],
  ['addedAfter=2999-01-01T00:00:00Z', []],
  ['addedBefore=2999-01-01T00:00:00Z', ['carla', 'berta', 'anna']],
  ['status=parsed&status=partial', ['carla', 'berta', 'anna']],
  ['status=failed', []],
  ['outcome=hired', []],
])('finds by %s', async (query, expected) => {
  expect(await found(query)).toEqual(expected);
});

it('finds those whose newest resume has doubtful values, and those whose has none', async () => {
  const [yes, no] = [await found('doubtful=yes'), await found('doubtful=no')];
  expect([...yes, ...no].sort()).toEqual(['anna', 'berta', 'carla']);
  const { items } = await list('');
  for (const { id, newestResume } of items)
    expect([id, yes.some((name) => ids[name as keyof typeof ids] === id)]).toEqual([
      id,
      (newestResume?.doubtful ?? 0) > 0,
    ]);
});

it('counts exactly what review asks a person to check, no more once it is confirmed, and in profiles of older versions later', async () => {
  const toCheck = async () =>
    new Map(
      (await list('')).items.map(({ newestResume }) => [newestResume?.id ?? '', newestResume?.doubtful]),
    );
  const profileOf = async (id: string) =>
    profileSchema.parse((await get(`/v1/resumes/${id}/profile`).expect(200)).body);
  const before = await toCheck();
  for (const [id, count] of before) expect([id, count]).toEqual([id, countToCheck(await profileOf(id))]);
  const [some = ''] = before.keys();

  // As an older version leaves it, which writes a profile and counts nothing; of keywords nobody is asked.
  await service.store.withTenant(
    tenant.id,
    ({
      db,
    }) => db.$executeRaw`UPDATE profiles SET profile = jsonb_set(jsonb_set(profile, '{basics,name,confidence}', '0.5'),
      '{keywords}', jsonb_build_array(jsonb_build_object('score', 1, 'phrase', profile->'basics'->'name' || '{"confidence": 0.1}')))
      WHERE resume_id = ${some}::uuid`,
  );
  const uncounted = () =>
    service.store.withTenant(tenant.id, ({ db }) => db.profile.count({ where: { toCheck: null } }));
  expect(await uncounted()).toBe(1);
  const recount = () => service.store.withTenant(tenant.id, (tx) => results.recountToCheck(tx, 10));
  expect([await recount(), await recount(), await uncounted()]).toEqual([1, 0, 0]);
  const doubted = (before.get(some) ?? 0) + 1;
  expect((await toCheck()).get(some)).toBe(doubted);
  const asked = reviewPlaces(await profileOf(some)).filter(({ field }) => isDoubtful(field));
  expect(asked.map(({ target }) => target.field)).toContain('basics.name');
  expect(asked).toHaveLength(doubted);

  await request(http)
    .patch(`/v1/resumes/${some}/profile`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('content-type', 'application/merge-patch+json')
    .send(JSON.stringify({ basics: { name: { confirmed: true } } }))
    .expect(200);
  expect((await toCheck()).get(some)).toBe(doubted - 1);
});

it('finds by decisions and labels', async () => {
  const post = (path: string, body: object) =>
    request(http).post(path).set('authorization', `Bearer ${tenant.apiKey}`).send(body).expect(201);
  await post('/v1/decisions', { candidateId: ids.berta, outcome: 'short_listed' });
  expect(await found('outcome=short_listed')).toEqual(['berta']);
  const { body } = await post('/v1/labels', { name: 'Hot, lead' });
  await request(http)
    .put(`/v1/candidates/${ids.anna}/labels/${String(body.id)}`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .expect(204);
  expect(await found('labels=hot, LEAD')).toEqual(['anna']);
  await get('/v1/candidates?labels=unknown').expect(400);
  const searcher = await service.store.withTenant(tenant.id, (tx) =>
    access.createApiKey(tx, 'reader', ['resumes:read']),
  );
  await get('/v1/candidates?outcome=hired', searcher).expect(403);
});

it.each([
  ['sort=added', ['carla', 'berta', 'anna']],
  ['sort=added&order=asc', ['anna', 'berta', 'carla']],
  ['sort=name', ['anna', 'berta', 'carla']],
  ['sort=name&order=desc', ['carla', 'berta', 'anna']],
  ['sort=experience', ['anna', 'berta', 'carla']],
  ['sort=experience&order=asc', ['berta', 'anna', 'carla']],
])('turns pages by %s, each once', async (query, expected) => {
  const seen: string[] = [];
  let cursor = '';
  for (let n = 0; n < 4; n++) {
    const page = await list(`${query}&limit=1${cursor && `&cursor=${cursor}`}`);
    expect(page.total === null).toBe(n > 0);
    seen.push(...page.items.map(({ id }) => id));
    if (!page.next) break;
    cursor = page.next;
  }
  expect(seen).toEqual(expected.map((name) => ids[name as keyof typeof ids]));
});

it('refuses a cursor of another order, and years that are out of order', async () => {
  const { next } = await list('limit=1');
  await get(`/v1/candidates?sort=name&cursor=${next}`).expect(400);
  await get('/v1/candidates?cursor=nonsense').expect(400);
  await get('/v1/candidates?minimumYears=5&maximumYears=4').expect(400);
});

it('puts first who changed last, and keeps the filters in the address of the next page', async () => {
  await request(http)
    .post(`/v1/candidates/${ids.berta}/merge`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .send({ candidateId: ids.carla })
    .expect(200);
  await request(http)
    .post(`/v1/candidates/${ids.berta}/unmerge`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .send({ candidateId: ids.carla })
    .expect(200);
  const { items } = await list('sort=updated');
  expect(items.at(-1)?.id).toBe(ids.anna);
  const answer = await get('/v1/candidates?titles=senior+welder&titles=baker&limit=1').expect(200);
  expect(answer.headers['link']).toContain('titles=senior+welder&titles=baker');
});

it('counts what they have in common', async () => {
  const facets = async (query: string) =>
    candidateFacetsSchema.parse((await get(`/v1/candidates/facets?${query}`).expect(200)).body);
  const all = await facets('');
  const written = await service.store.withTenant(
    tenant.id,
    (tx) => tx.db.$queryRaw<{ isSame: boolean }[]>`
      SELECT facets @> facets_of(tenant_id, resume_id) AND facets <@ facets_of(tenant_id, resume_id) AS "isSame" FROM indexed_resumes`,
  );
  expect(written).toEqual([{ isSame: true }, { isSame: true }, { isSame: true }]);
  expect(all).toMatchObject({ people: 3, isCapped: false });
  expect(all.skills.find(({ label }) => label === 'Python')?.count).toBe(2);
  expect(all.educationLevels).toEqual([{ value: 'master', label: 'master', count: 1 }]);
  expect(all.places).toEqual(
    expect.arrayContaining([expect.objectContaining({ city: 'basel', country: 'CH', count: 1 })]),
  );
  // What a facet tells, its filter takes.
  const python = all.skills.find(({ label }) => label === 'Python')?.value ?? '';
  expect(await found(`skills=${encodeURIComponent(python)}`)).toEqual(['berta', 'anna']);
  expect((await facets('city=basel')).people).toBe(1);
  // What an older version wrote has none of what is counted: it is looked up, until the sweep makes it.
  await service.store.withTenant(tenant.id, async (tx) => {
    await tx.db.$executeRaw`UPDATE indexed_resumes SET facets = NULL`;
  });
  expect(await facets('')).toEqual(all);
  await service.store.withTenant(tenant.id, async (tx) => {
    expect(await searchIndex.fillFacets(tx, 2)).toBe(2);
    expect(await searchIndex.fillFacets(tx, 2)).toBe(1);
    expect(await searchIndex.fillFacets(tx, 2)).toBe(0);
  });
  expect(await facets('')).toEqual(all);
});

it('shows a person whose rows are not made yet', async () => {
  await service.store.withTenant(tenant.id, ({ db }) =>
    db.indexedResume.deleteMany({ where: { candidateId: ids.carla } }),
  );
  expect(await found('text=carla')).toEqual(['carla']);
  expect((await list('sort=experience')).items.at(-1)).toMatchObject({ id: ids.carla, skills: [] });
});

it('lets no filter, order or facet tell a blind reader what is hidden', async () => {
  await request(http)
    .patch('/v1/settings')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .send({ blindByDefault: true, blindHides: ['years'] })
    .expect(200);
  const blind = await service.store.withTenant(tenant.id, (tx) =>
    access.createApiKey(tx, 'blind', ['resumes:read']),
  );
  for (const query of ['text=anna', 'sort=name', 'minimumYears=5', 'maximumYears=5', 'sort=experience'])
    expect((await get(`/v1/candidates?${query}`, blind).expect(403)).body.type).toBe(
      '/docs/problems#identity_hidden',
    );
  await get('/v1/candidates/facets?text=anna', blind).expect(403);
  const home = await get('/v1/candidates?city=basel', blind).expect(200);
  expect(home.body.items).toEqual([]);
  const { body } = await get('/v1/candidates?skills=python', blind).expect(200);
  expect(body.items).toHaveLength(2);
  for (const row of body.items)
    expect(row).toMatchObject({ name: null, email: null, place: null, monthsOfExperience: null });
  const facets = candidateFacetsSchema.parse((await get('/v1/candidates/facets', blind).expect(200)).body);
  expect(facets).toMatchObject({ people: 3, places: [], skills: [], titles: [] });
});
