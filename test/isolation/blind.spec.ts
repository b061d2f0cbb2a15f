// To whom a tenant shows resumes blind, no answer says who somebody is: every GET of the API's description, and what searches,
// matches and questions answer, looked through for planted marks.
import { sweep } from '@vitae/pipeline';
import { access, candidates, maps, questions } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const RESUME = `Zdenka Quellmatt-Öztürk
zdenka.quellmatt@postbox.example | +41 79 555 01 23 | linkedin.com/in/zdenka-quellmatt
Rosenholzgasse 17, 8405 Winterthur
Date of birth: 12.03.1985
Nationality: Liechtensteiner
Marital status: married

Summary
Zdenka Quellmatt is a welder with 12 years of experience. She led her team at Bergwerk Metallbau AG and lives in Winterthur.

Experience
Senior Welder, Bergwerk Metallbau AG, Chur, Switzerland
01/2015 - present
- Led a team of 12 welders; Quellmatt's method of TIG welding is used in three plants
- Trained apprentices in AutoCAD and SolidWorks
Welder, Talstahl GmbH, Bregenz
03/2010 - 12/2014
- Welded frames of trains

Education
Diploma in Metal Engineering, Höhere Fachschule Oberwald
2006 - 2009

Skills
TIG welding, AutoCAD, SolidWorks, Python

Languages
English (C1), French (B2)

References
Per Lindqvister, Talstahl GmbH, per.lindqvister@talstahl.example
`;
/** As they may stand in an answer in any case. */
const MARKS = [
  'zdenka', 'quellmatt', 'öztürk', 'ozturk', 'postbox', '555 01 23', '795550123', 'linkedin', 'rosenholz', '8405',
  'winterthur', '1985', 'liechtensteiner', 'married', 'lindqvister', 'secret-note', 'anna-cv', ' she ', ' her ',
]; // prettier-ignore
const SCHOOLS_AND_YEARS = ['oberwald', '2006', '2009', '2010'];

let service: TestService;
let tenant: TestTenant;
let other: TestTenant;
let http: App;
let resumeId: string;
let candidateId: string;
let questionId: string;
let importId: string;
let uploadId: string;
let blindKey: string;

const settings = (change: object) =>
  request(http)
    .patch('/v1/settings')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .send(change)
    .expect(200);
const get = (path: string, key = blindKey) => request(http).get(path).set('authorization', `Bearer ${key}`);
const send = (key: string, name: string) =>
  request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${key}`)
    .set('prefer', 'wait=60')
    .field('metadata', JSON.stringify({ note: 'secret-note of Zdenka' }))
    .field('externalId', 'zdenka.quellmatt@postbox.example')
    .attach('file', Buffer.from(RESUME), name);

beforeAll(async () => {
  service = await startService();
  tenant = await addTenant(service.store, 'acme');
  other = await addTenant(service.store, 'bolt');
  http = service.app.getHttpServer() as App;
  blindKey = await service.store.withTenant(tenant.id, (tx) =>
    access.createApiKey(tx, 'blind', ['resumes:read', 'resumes:write', 'search', 'imports']),
  );
  const sent = await send(tenant.apiKey, 'anna-cv Zdenka Quellmatt.txt').expect(200);
  resumeId = sent.body.id as string;
  await service.store.withTenant(tenant.id, async (tx) => {
    candidateId = (await candidates.candidateOf(tx, resumeId)) ?? '';
    const made = { model: 'model', version: 1, madeAt: new Date() };
    const point = { candidateId, resumeId, x: 0.5, y: 0.5, cluster: 0 };
    await maps.putCandidates(tx, made, { leftOut: 0, labels: ['Welders'], points: [point] });
    const text = 'Zdenka Quellmatt is a welder. She led her team';
    const passage = { resumeId, text, page: 1, firstLine: 9, lastLine: 9 };
    const asked = await questions.add(tx, 'Who welds?', [passage], new Date());
    questionId = asked.id;
    await questions.answer(tx, questionId, { statements: [{ passage: 1, text }], leftOut: 0 });
  });
  // What is taken for a header may be somebody's row, and a file may be called by them.
  const table = await request(http)
    .post('/v1/imports')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from('Zdenka,Quellmatt E-Mail\nx,no address\ny,y@people.example\n'), 'anna-cv.csv')
    .expect(201);
  importId = table.body.id as string;
  expect(JSON.stringify(table.body)).toMatch(/anna-cv.*Quellmatt/);
  const upload = await request(http)
    .post('/v1/uploads')
    .set({ authorization: `Bearer ${tenant.apiKey}`, 'upload-length': '5' })
    .set('upload-metadata', `filename ${Buffer.from('anna-cv.csv').toString('base64')}`)
    .expect(201);
  uploadId = upload.body.id as string;
  await settings({ showSensitive: true, tone: true, blindByDefault: true });
});
afterAll(() => service.stop());

/** Ids and digests hold any four digits now and then. */
const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g;
const marksIn = (text: string, marks: readonly string[] = MARKS) => {
  const low = text.toLowerCase().replace(IDS, '');
  return marks.filter((mark) => low.includes(mark));
};

/** Every GET of the description, with ids that are there. */
async function reads(): Promise<string[]> {
  const { body } = await request(http).get('/openapi.json').expect(200);
  const ids: Record<string, string> = { candidateId, questionId, importId, uploadId, id: resumeId };
  return Object.entries(body.paths as Record<string, object>)
    .filter(([, methods]) => 'get' in methods)
    .map(([path]) => path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? resumeId));
}

it('finds the marks where the resume is shown with whose it is', async () => {
  const profile = JSON.stringify(
    (await get(`/v1/resumes/${resumeId}/profile`, tenant.apiKey).expect(200)).body,
  );
  expect(marksIn(profile)).toEqual(
    expect.arrayContaining(['zdenka', 'quellmatt', '1985', 'liechtensteiner']),
  );
  await get(`/v1/resumes/${resumeId}/original`, tenant.apiKey).expect(200);
  expect(JSON.stringify((await get('/v1/resumes', tenant.apiKey).expect(200)).body)).toContain('anna-cv');
});

it('shows nothing of it by any GET', async () => {
  const answered: string[] = [];
  for (const path of await reads()) {
    const answer = await get(path).buffer(true);
    expect({ path, marks: marksIn(answer.text ?? JSON.stringify(answer.body)) }).toEqual({ path, marks: [] });
    expect({ path, marks: marksIn(JSON.stringify(answer.headers)) }).toEqual({ path, marks: [] });
    if (answer.status === 200) answered.push(path);
  }
  expect(answered).toEqual(
    expect.arrayContaining([
      '/v1/resumes',
      `/v1/resumes/${resumeId}`,
      `/v1/resumes/${resumeId}/profile`,
      `/v1/resumes/${resumeId}/document`,
      '/v1/candidates',
      `/v1/candidates/${candidateId}`,
      '/v1/map/candidates',
      `/v1/ask/${questionId}`,
      '/v1/imports',
      `/v1/imports/${importId}`,
      `/v1/uploads/${uploadId}`,
    ]),
  );
  const json = await get(`/v1/resumes/${resumeId}/profile?format=json-resume`).expect(200);
  expect(marksIn(JSON.stringify(json.body))).toEqual([]);
});

it('shows nothing of it in hits, matches and answers to uploads', async () => {
  const post = (path: string, body: object) =>
    request(http).post(path).set('authorization', `Bearer ${blindKey}`).send(body);
  const asked = [
    await post('/v1/search', { text: 'welder who led a team' }).expect(200),
    await post('/v1/search', {
      skills: { must: [{ name: 'AutoCAD' }] },
      filters: { minimumYears: 1 },
    }).expect(200),
    await post('/v1/search', { likeCandidate: candidateId }),
    await post('/v1/matches', {
      jobDescription: 'Welder with AutoCAD, 5 years of experience, English, diploma',
      candidateIds: [candidateId],
    }).expect(200),
    await send(blindKey, 'Zdenka.txt'),
    await post(`/v1/resumes/${resumeId}/reparse`, {}),
  ];
  for (const { body } of asked) expect(marksIn(JSON.stringify(body))).toEqual([]);
  expect(asked[0]?.body.hits).toMatchObject([{ candidateId, name: null }]);
  expect(JSON.stringify(asked[0]?.body)).toContain('Welder');
});

it('finds people by where they work, not by where they live', async () => {
  const found = async (place: object, key = blindKey) => {
    const { body } = await request(http)
      .post('/v1/search')
      .set('authorization', `Bearer ${key}`)
      .send({ filters: { place } })
      .expect(200);
    return (body.hits as { candidateId: string }[]).map((hit) => hit.candidateId);
  };
  const home = { city: 'Winterthur', country: 'CH' };
  expect(await found(home, tenant.apiKey)).toEqual([candidateId]);
  expect(await found(home)).toEqual([]);
  expect(await found({ city: 'Winterthur' })).toEqual([]);
  // Zürich lies some 20 km from the home, and 95 km from the work.
  const near = { city: 'Zürich', country: 'CH', withinKilometres: 40 };
  expect(await found(near, tenant.apiKey)).toEqual([candidateId]);
  expect(await found(near)).toEqual([]);
  expect(await found({ city: 'Chur' })).toEqual([candidateId]);
  expect(await found({ country: 'CH' })).toEqual([candidateId]);
  // Neither does what is said of a hit tell who is one.
  const search = { filters: { place: near } };
  const judgements = [{ candidateId, verdict: 'opened' }];
  await request(http)
    .post('/v1/search/feedback')
    .set('authorization', `Bearer ${blindKey}`)
    .send({ search, judgements })
    .expect(400);
});

it('shows nothing of it by what corrections and suggestions answer, and says nothing of ids of one’s own', async () => {
  const patch = { basics: { headline: { value: 'Welder Zdenka Quellmatt' } } };
  const correct = (key: string) =>
    request(http)
      .patch(`/v1/resumes/${resumeId}/profile`)
      .set('authorization', `Bearer ${key}`)
      .set('content-type', 'application/merge-patch+json')
      .send(JSON.stringify(patch));
  await correct(tenant.apiKey).expect(200);
  const said = await get('/v1/corrections', tenant.apiKey).expect(200);
  const correctionId = said.body.items[0].id as string;
  expect(marksIn(JSON.stringify(said.body))).toContain('quellmatt');
  const path = `/v1/resumes/${resumeId}/profile`;
  const post = (to: string) => request(http).post(to).set('authorization', `Bearer ${blindKey}`);
  // They may correct what they see, and such words stand nowhere in it.
  const refused = await correct(blindKey).expect(400);
  expect(marksIn(JSON.stringify(refused.body))).toEqual([]);
  const asked = [
    await get('/v1/corrections/wishes'),
    await get('/v1/corrections'),
    await get(`/v1/corrections?resumeId=${resumeId}`),
    await get(`${path}/suggestions`),
    await post(`${path}/suggestions/${correctionId}/accept`),
    await post(`${path}/suggestions/${correctionId}/dismiss`),
    await request(http)
      .delete(`${path}/corrections/${correctionId}`)
      .set('authorization', `Bearer ${blindKey}`),
    await get('/v1/resumes?externalId=zdenka.quellmatt@postbox.example'),
    await get('/v1/resumes?externalId=somebody.else@postbox.example'),
  ];
  for (const { status, body } of asked)
    expect({ status, type: body.type, marks: marksIn(JSON.stringify(body)) }).toEqual({
      status: 403,
      type: '/docs/problems#identity_hidden',
      marks: [],
    });
  const accuracy = await get('/v1/corrections/accuracy').expect(200);
  expect(marksIn(JSON.stringify(accuracy.body))).toEqual([]);
  expect(marksIn(JSON.stringify((await get(`${path}?view=blind`).expect(200)).body))).toEqual([]);
});

it('knows a person by all their resumes, and by those of whom was merged into them', async () => {
  const sendText = async (text: string) => {
    const { body } = await request(http)
      .post('/v1/resumes')
      .set('authorization', `Bearer ${tenant.apiKey}`)
      .set('prefer', 'wait=60')
      .attach('file', Buffer.from(text), 'cv.txt')
      .expect(200);
    return body as { id: string; candidateId: string };
  };
  const as = (name: string, address: string, town: string) =>
    RESUME.replaceAll('Zdenka Quellmatt-Öztürk', `Tamsin ${name}`)
      .replaceAll('Zdenka Quellmatt', `Tamsin ${name}`)
      .replaceAll('Quellmatt', name)
      .replace('zdenka.quellmatt@postbox.example | +41 79 555 01 23', address)
      .replaceAll('zdenka-quellmatt', `tamsin-${town}`);
  const one = await sendText(as('Ferrowald', 'tamsin@inbox.example', 'one'));
  const two = await sendText(as('Grauholm', 'tamsin@inbox.example', 'two'));
  const three = await sendText(as('Lindenthorpe', 'other@mailbox.example', 'three'));
  const names = ['ferrowald', 'grauholm', 'lindenthorpe'];
  const merge = async (other: string) =>
    request(http)
      .post(`/v1/candidates/${one.candidateId}/merge`)
      .set('authorization', `Bearer ${tenant.apiKey}`)
      .send({ candidateId: other })
      .expect(200);
  if (two.candidateId !== one.candidateId) await merge(two.candidateId);
  await merge(three.candidateId);
  await service.store.withTenant(tenant.id, async (tx) => {
    const headline = 'Welder, Ferrowald, Grauholm and Lindenthorpe';
    for (const id of [one.candidateId, two.candidateId, three.candidateId])
      await candidates.show(tx, id, { name: null, headline, email: null });
  });
  const shown = await get(`/v1/candidates/${one.candidateId}`).expect(200);
  expect(shown.body.headline).toContain('Welder');
  const post = (path: string, body: object) =>
    request(http).post(path).set('authorization', `Bearer ${blindKey}`).send(body).expect(200);
  const found = await post('/v1/search', { text: 'welder' });
  const matched = await post('/v1/matches', { jobDescription: 'Welder', candidateIds: [one.candidateId] });
  for (const { body } of [shown, await get('/v1/candidates').expect(200), found, matched])
    expect(marksIn(JSON.stringify(body), names)).toEqual([]);
});

it('shows on a map the headline that was indexed, cut by all that is known of its person', async () => {
  await service.store.withTenant(tenant.id, async ({ db }) => {
    // As it was read: with a town, a school and a street that no name on the map tells.
    const headline = 'Welder, Höhere Fachschule Oberwald, Rosenholzgasse 17, Winterthur';
    await db.candidate.updateMany({ where: { id: candidateId }, data: { headline } });
    const [profile] = await db.profile.findMany({ where: { resumeId } });
    const told = profile?.profile as { basics: { headline?: object } };
    const value = { value: headline, confidence: 1, tier: 'human', evidence: [] };
    await db.profile.update({
      where: { resumeId },
      data: { profile: { ...told, basics: { ...told.basics, headline: value } } as object },
    });
    await db.$executeRaw`UPDATE indexed_resumes SET version = 1, blind_headline = NULL`;
  });
  const onMap = async (key?: string) =>
    (await get('/v1/map/candidates', key).expect(200)).body.points[0] as { headline: string | null };
  // Before it is indexed anew, nothing is known to be safe.
  expect((await onMap()).headline).toBeNull();
  await sweep({ ...service, now: () => new Date(), model: undefined });
  await until(async () => (await onMap()).headline ?? undefined);
  expect((await onMap()).headline).toMatch(/Welder/);
  expect(marksIn((await onMap()).headline ?? '', [...MARKS, 'oberwald'])).toEqual([]);
  expect((await onMap(tenant.apiKey)).headline).toContain('Winterthur');
});

it('leaves what somebody can', async () => {
  const { body } = await get(`/v1/resumes/${resumeId}/profile`).expect(200);
  const shown = JSON.stringify(body);
  for (const kept of [
    'Senior Welder',
    'Bergwerk Metallbau AG',
    'TIG welding',
    'AutoCAD',
    'Oberwald',
    '2015-01',
  ])
    expect(shown).toContain(kept);
  expect(body.basics.location?.value).toEqual(undefined);
});

it('hides schools and years where the tenant says so, and where it is asked for', async () => {
  const asked = await get(`/v1/resumes/${resumeId}/profile?view=blind&hide=schools,years`).expect(200);
  expect(marksIn(JSON.stringify(asked.body), [...MARKS, ...SCHOOLS_AND_YEARS])).toEqual([]);
  await settings({ blindHides: ['schools', 'years'] });
  for (const path of ['profile', 'document']) {
    const { body } = await get(`/v1/resumes/${resumeId}/${path}`).expect(200);
    expect(marksIn(JSON.stringify(body), SCHOOLS_AND_YEARS)).toEqual([]);
  }
  await settings({ blindHides: [] });
});

it('can’t be talked into more', async () => {
  const full = await get(`/v1/resumes/${resumeId}/profile?view=full`).expect(403);
  expect(full.body.type).toBe('/docs/problems#identity_hidden');
  await get(`/v1/resumes/${resumeId}/original`).expect(403);
  await get(`/v1/resumes/${resumeId}/profile?view=FULL`).expect(400);
  await request(http)
    .patch('/v1/settings')
    .set('authorization', `Bearer ${blindKey}`)
    .send({ blindByDefault: false })
    .expect(403);
  await get(`/v1/resumes/${resumeId}/profile?view=full`, other.apiKey).expect(404);
  const owner = await get(`/v1/resumes/${resumeId}/profile?view=full`, tenant.apiKey).expect(200);
  expect(owner.body.basics.name.value).toContain('Quellmatt');
  const asked = await get(`/v1/resumes/${resumeId}/profile?view=blind`, tenant.apiKey).expect(200);
  expect(marksIn(JSON.stringify(asked.body))).toEqual([]);
});
