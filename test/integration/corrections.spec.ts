// What a person says of what was read: it wins, all that derives from the profile follows, it survives a new reading, can be undone,
// and what can't be is refused with its place.
import {
  accuracySchema,
  correctionPageSchema,
  profileSchema,
  resumeSchema,
  type Profile,
} from '@vitae/contracts';
import { access, candidates, results } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const RESUME = `Anna Muster
Backend Developer
anna.muster@example.com

Work Experience
Senior Developer, Example Works Ltd, Leeds
01/2018 - 12/2019
- Built services in Java
Developer, Muster Tools Ltd, York
03/2015 - 12/2017
- Built tools

Education
BSc Computer Science, University of Leeds, 2014

Skills
Java, PostgreSQL

Languages
English, German
`;

let service: TestService;
let tenant: TestTenant;
let other: TestTenant;
let http: App;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  other = await addTenant(service.store, 'bolt');
});
afterAll(() => service.stop());

const bearer = ({ apiKey } = tenant) => ({ authorization: `Bearer ${apiKey}` });
const MERGE = 'application/merge-patch+json';
const JSON_PATCH = 'application/json-patch+json';

async function send(text = RESUME): Promise<string> {
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  return resumeSchema.parse(body).id;
}

const patch = (id: string, body: object, type = MERGE, headers: Record<string, string> = {}) =>
  request(http)
    .patch(`/v1/resumes/${id}/profile`)
    .set(bearer())
    .set('content-type', type)
    .set(headers)
    .send(JSON.stringify(body));
const get = (id: string, query = '') => request(http).get(`/v1/resumes/${id}/profile${query}`).set(bearer());
const profileOf = async (id: string): Promise<Profile> =>
  profileSchema.parse((await get(id).expect(200)).body);
const listed = async (query: string) =>
  correctionPageSchema.parse(
    (await request(http).get(`/v1/corrections?${query}`).set(bearer()).expect(200)).body,
  ).items;
const keyOf = (profile: Profile, list: string, at: number) => profile.entryKeys?.[list]?.[at] ?? '';
const again = (id: string) =>
  request(http).post(`/v1/resumes/${id}/reparse`).set(bearer()).set('prefer', 'wait=60').expect(200);
const undo = (id: string, correction: string | undefined) =>
  request(http).delete(`/v1/resumes/${id}/profile/corrections/${correction}`).set(bearer());

it('wins over what was read, which stays known, and all that is shown of the candidate follows', async () => {
  const id = await send();
  const before = await profileOf(id);
  expect(before.basics.headline).toMatchObject({ value: 'Backend Developer', tier: 'classic' });
  const { body } = await patch(id, {
    basics: {
      name: { value: 'Anna Maria Muster' },
      headline: { value: 'Platform Engineer' },
      emails: { [keyOf(before, 'basics.emails', 0)]: { value: 'anna@muster.example' } },
    },
  }).expect(200);
  const profile = profileSchema.parse(body);
  expect(profile.basics.headline).toMatchObject({
    value: 'Platform Engineer',
    tier: 'human',
    confidence: 1,
    evidence: [],
    alternatives: [{ value: 'Backend Developer', tier: 'classic' }],
  });
  const { candidateId } = resumeSchema.parse(
    (await request(http).get(`/v1/resumes/${id}`).set(bearer()).expect(200)).body,
  );
  const candidate = await request(http).get(`/v1/candidates/${candidateId}`).set(bearer()).expect(200);
  expect(candidate.body).toMatchObject({
    name: 'Anna Maria Muster',
    headline: 'Platform Engineer',
    email: 'anna@muster.example',
  });
  const exported = await get(id, '?format=json-resume').expect(200);
  expect(exported.body.basics).toMatchObject({
    name: 'Anna Maria Muster',
    label: 'Platform Engineer',
    email: 'anna@muster.example',
  });
  // The new address is a key of identity: another resume with it is the same person's.
  const second = await send(RESUME.replace('anna.muster@example.com', 'anna@muster.example'));
  const mine = await service.store.withTenant(tenant.id, (tx) => candidates.candidateOf(tx, second));
  expect(mine).toBe(candidateId);
});

it('counts months, uses of skills and gaps anew, and search asks what is corrected', async () => {
  const id = await send(RESUME.replaceAll('Muster', 'Probst'));
  const before = await profileOf(id);
  expect(before.totals.monthsOfExperience).toBe(58);
  const key = keyOf(before, 'positions', 0);
  const { body } = await patch(id, {
    positions: {
      [key]: { end: { value: '2020-12' }, organisation: { value: 'Zymurgy Works AG' } },
      new: {
        title: { value: 'Trainer' },
        organisation: { value: 'Quark House' },
        start: { value: '2021-01' },
        end: { value: '2021-06' },
      },
    },
    skills: { new: { mention: { value: 'Kubernetes' } } },
  }).expect(200);
  const profile = profileSchema.parse(body);
  expect(profile.positions.map(({ organisation, months }) => [organisation?.value, months])).toEqual([
    ['Quark House', 6],
    ['Zymurgy Works AG', 36],
    ['Probst Tools Ltd', 34],
  ]);
  expect(profile.totals.monthsOfExperience).toBe(76);
  expect(profile.skills.find(({ name }) => name === 'Java')).toMatchObject({ months: 36, positions: [1] });
  expect(profile.skills.find(({ mention }) => mention.value === 'Kubernetes')?.skillId).toBeDefined();
  const search = await request(http)
    .post('/v1/search')
    .set(bearer())
    .send({ text: 'Kubernetes at Zymurgy Works AG' })
    .expect(200);
  const rows = await service.store.withTenant(
    tenant.id,
    ({ db }) =>
      db.$queryRaw<
        { name: string }[]
      >`SELECT organisation AS name FROM indexed_positions WHERE resume_id = ${id}::uuid ORDER BY ordinal`,
  );
  expect(rows.map(({ name }) => name)).toEqual(['Quark House', 'Zymurgy Works AG', 'Probst Tools Ltd']);
  expect(search.body.hits.length).toBeGreaterThan(0);
});

it('survives a new reading, is kept where an entry is gone, and can be undone step by step', async () => {
  const id = await send();
  const key = keyOf(await profileOf(id), 'positions', 1);
  await patch(id, { positions: { [key]: { title: { value: 'Toolmaker' } } } }).expect(200);
  await patch(id, { positions: { [key]: { title: { value: 'Head of Tools' } } } }).expect(200);
  await again(id);
  const after = await profileOf(id);
  expect(after.positions[1]?.title).toMatchObject({ value: 'Head of Tools', tier: 'human' });
  expect(after.corrections).toMatchObject([{ field: 'positions.title', entry: key, applies: true }]);
  // The machine reads the entry otherwise by now: it is found by what else it says.
  await service.store.withTenant(tenant.id, async (tx) => {
    const machine = await results.getMachineProfile(tx, id);
    expect(machine?.positions[1]?.title?.value).toBe('Developer');
  });
  const all = await listed(`resumeId=${id}`);
  expect(all.map(({ value, stands }) => [value, stands])).toEqual([
    ['Head of Tools', true],
    ['Toolmaker', false],
  ]);
  const once = profileSchema.parse((await undo(id, all[0]?.id).expect(200)).body);
  expect(once.positions[1]?.title).toMatchObject({ value: 'Toolmaker', tier: 'human' });
  const twice = profileSchema.parse((await undo(id, all[1]?.id).expect(200)).body);
  expect(twice.positions[1]?.title).toMatchObject({ value: 'Developer', tier: 'classic' });
  expect(twice.corrections).toBeUndefined();
  // Sent again it changes nothing, and a stranger's is none.
  await undo(id, all[1]?.id).expect(200);
  const wrong = await undo(id, randomUUID()).expect(404);
  expect(wrong.body.type).toBe('/docs/problems#correction_not_found');
});

it('takes an entry out and brings it back', async () => {
  const id = await send();
  const before = await profileOf(id);
  const gone = profileSchema.parse(
    (
      await patch(id, {
        positions: { [keyOf(before, 'positions', 0)]: null },
        basics: { headline: null },
      }).expect(200)
    ).body,
  );
  expect([gone.positions.length, gone.basics.headline]).toEqual([1, undefined]);
  for (const { id: correction } of await listed(`resumeId=${id}`)) await undo(id, correction).expect(200);
  expect(await profileOf(id)).toEqual(before);
});

it('takes a line that is pointed at from the document, and refuses one that is not there', async () => {
  const id = await send();
  const change = (evidence: object) => patch(id, { basics: { headline: { value: 'Leeds', evidence } } });
  const { body } = await change({ page: 1, line: 6 }).expect(200);
  const document = await request(http).get(`/v1/resumes/${id}/document`).set(bearer()).expect(200);
  const lines = document.body.lines as { number: number; text: string }[];
  const [evidence] = profileSchema.parse(body).basics.headline?.evidence ?? [];
  expect(lines.find(({ number }) => number === 6)?.text).toContain(evidence?.text);
  expect(evidence).toMatchObject({ page: 1, line: [6, 6] });
  for (const nowhere of [
    { page: 2, line: 6 },
    { page: 1, line: 6_000 },
    { page: 1, line: [6, 5] },
  ]) {
    const refused = await change(nowhere).expect(400);
    expect(refused.body.errors[0].pointer).toBe('/basics/headline/evidence');
  }
  await change({ page: 1, line: 6, text: 'made up' }).expect(400);
});

it('counts what is confirmed, and says how each tier stood to it', async () => {
  const id = await send();
  const before = await profileOf(id);
  const { body } = await patch(id, {
    basics: {
      name: { confirmed: true },
      headline: { value: before.basics.headline?.value },
      salary: { value: '50,000 EUR' },
    },
    positions: { [keyOf(before, 'positions', 0)]: { confirmed: true } },
  }).expect(200);
  const { basics, positions } = profileSchema.parse(body);
  expect(basics.name).toMatchObject({ value: 'Anna Muster', tier: 'human', agreedBy: ['classic'] });
  expect(basics.name?.evidence).toEqual(before.basics.name?.evidence);
  expect(positions[0]?.title).toMatchObject({ tier: 'human', agreedBy: ['classic'] });
  const said = await listed(`resumeId=${id}`);
  expect(
    Object.fromEntries(
      said.map(({ field, kind, readings }) => [field, [kind, readings.classic, readings.llm]]),
    ),
  ).toEqual({
    'basics.name': ['confirm', 'right', null],
    'basics.headline': ['confirm', 'right', null],
    'basics.salary': ['set', 'missed', null],
    positions: ['confirm', 'right', null],
  });
});

it('takes JSON Patch by places and keys, and tests', async () => {
  const id = await send();
  const profile = await profileOf(id);
  const { body } = await patch(
    id,
    [
      { op: 'test', path: '/positions/0/title/value', value: 'Senior Developer' },
      { op: 'replace', path: '/positions/0/title/value', value: 'Lead Developer' },
      { op: 'remove', path: '/positions/0' },
      {
        op: 'replace',
        path: `/positions/${keyOf(profile, 'positions', 1)}/title`,
        value: { value: 'Smith' },
      },
      { op: 'add', path: '/languages/-', value: { language: { value: 'French' }, level: { value: 'B2' } } },
      { op: 'add', path: '/basics/headline', value: { value: 'Smith' } },
    ],
    JSON_PATCH,
  ).expect(200);
  const after = profileSchema.parse(body);
  expect(after.positions.map(({ title }) => title?.value)).toEqual(['Smith']);
  expect(after.languages.at(-1)).toMatchObject({ code: 'fr', cefr: 'B2', language: { value: 'French' } });
  const failed = await patch(
    id,
    [{ op: 'test', path: '/basics/headline', value: 'Cook' }],
    JSON_PATCH,
  ).expect(409);
  expect(failed.body.type).toBe('/docs/problems#patch_test_failed');
  for (const [operation, pointer] of [
    [{ op: 'replace', path: '/basics/nothing', value: { value: 'x' } }, '/0/path'],
    [{ op: 'replace', path: '/positions/7/title/value', value: 'x' }, '/0/path'],
    [{ op: 'replace', path: '/positions/0/start/value', value: '03/2015' }, '/0/value'],
    [{ op: 'replace', path: '/positions/0/start', value: { value: '2015-13' } }, '/0/value/value'],
    [{ op: 'move', path: '/positions/0', from: '/positions/1' }, '/0/op'],
  ] as const) {
    const refused = await patch(id, [operation], JSON_PATCH).expect(400);
    expect([operation.path, refused.body.errors[0].pointer]).toEqual([operation.path, pointer]);
  }
});

it('refuses with its place what is no value of a field', async () => {
  const id = await send();
  const profile = await profileOf(id);
  const position = keyOf(profile, 'positions', 0);
  const wrong: readonly [object, string][] = [
    [{ basics: { headline: { value: '' } } }, '/basics/headline/value'],
    [{ basics: { headline: { value: 'x'.repeat(301) } } }, '/basics/headline/value'],
    [{ basics: { headline: { value: 'a\0b' } } }, '/basics/headline/value'],
    [{ basics: { headline: { value: 'x', tier: 'classic' } } }, '/basics/headline/tier'],
    [{ basics: { headline: {} } }, '/basics/headline'],
    [{ basics: { shoeSize: { value: '42' } } }, '/basics/shoeSize'],
    [{ sensitive: { gender: { value: 'x' } } }, '/sensitive/gender'],
    [{ sensitive: { photo: { value: 'x' } } }, '/sensitive/photo'],
    [{ entities: { people: {} } }, '/entities'],
    [{ basics: { emails: { new: { value: 'nobody' } } } }, '/basics/emails/new/value'],
    [
      { basics: { phones: { new: { value: { e164: '030 1', written: '030 1234' } } } } },
      '/basics/phones/new/value/e164',
    ],
    [
      { basics: { links: { new: { value: { url: 'javascript:alert(1)' } } } } },
      '/basics/links/new/value/url',
    ],
    [
      { positions: { [position]: { start: { value: '2018-13' } } } },
      '/positions/' + position + '/start/value',
    ],
    [{ positions: { [position]: { end: { value: '2010' } } } }, '/positions/' + position + '/end'],
    [{ positions: { e0000000: { title: { value: 'x' } } } }, '/positions/e0000000/title'],
    [{ positions: { constructor: { title: { value: 'x' } } } }, '/positions/constructor'],
    [
      { skills: { [keyOf(profile, 'skills', 0)]: { mention: null } } },
      '/skills/' + keyOf(profile, 'skills', 0) + '/mention',
    ],
    [{ skills: { new: {} } }, '/skills/new'],
    [{ basics: { salary: { confirmed: true } } }, '/basics/salary'],
    [{}, ''],
  ];
  for (const [body, pointer] of wrong) {
    const refused = await patch(id, body).expect(400);
    expect([body, refused.body.errors[0].pointer]).toEqual([body, pointer]);
  }
  expect(await listed(`resumeId=${id}`)).toEqual([]);
  await patch(id, { basics: {} }, 'application/json').expect(415);
});

it('of two at once keeps both and lets the later one stand; whoever says what they saw is told when it has changed', async () => {
  const id = await send();
  const tag = (await get(id).expect(200)).headers['etag'] as string;
  const titles = ['One', 'Two', 'Three', 'Four'];
  const answers = await Promise.all(titles.map((value) => patch(id, { basics: { headline: { value } } })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const all = await listed(`resumeId=${id}`);
  expect(all.map(({ value }) => value).toSorted()).toEqual(titles.toSorted());
  expect(all.filter(({ stands }) => stands).map(({ value }) => value)).toEqual([
    (await profileOf(id)).basics.headline?.value,
  ]);
  const late = await patch(id, { basics: { headline: { value: 'Five' } } }, MERGE, {
    'if-match': tag,
  }).expect(412);
  expect(late.body.type).toBe('/docs/problems#profile_changed');
  const fresh = (await get(id).expect(200)).headers['etag'] as string;
  const both = await Promise.all(
    ['Six', 'Seven'].map((value) =>
      patch(id, { basics: { headline: { value } } }, MERGE, { 'if-match': fresh }),
    ),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
});

it('holds while the resume is being read again', async () => {
  const id = await send();
  const [reread] = await Promise.all([
    again(id),
    ...Array.from({ length: 6 }, (_, n) =>
      patch(id, { basics: { headline: { value: `Title ${n}` } } }).expect(200),
    ),
  ]);
  expect(reread.body.status).toBe('parsed');
  const [standing] = (await listed(`resumeId=${id}`)).filter(({ stands }) => stands);
  expect((await profileOf(id)).basics.headline).toMatchObject({ tier: 'human', value: standing?.value });
  await service.store.withTenant(tenant.id, async (tx) =>
    expect((await results.getMachineProfile(tx, id))?.basics.headline?.value).toBe('Backend Developer'),
  );
});

it('is closed to other tenants and to viewers, and written to the audit trail', async () => {
  const id = await send();
  const body = { basics: { headline: { value: 'Welder' } } };
  for (const path of [`/v1/resumes/${id}/profile`, `/v1/resumes/${randomUUID()}/profile`])
    await request(http)
      .patch(path)
      .set(bearer(other))
      .set('content-type', MERGE)
      .send(JSON.stringify(body))
      .expect(404);
  await patch(id, body).expect(200);
  const [{ id: correction } = { id: '' }] = await listed(`resumeId=${id}`);
  await request(http)
    .delete(`/v1/resumes/${id}/profile/corrections/${correction}`)
    .set(bearer(other))
    .expect(404);
  expect((await request(http).get('/v1/corrections').set(bearer(other)).expect(200)).body.items).toEqual([]);
  const token = await service.store.withTenant(tenant.id, async (tx) => {
    const owner = await tx.db.member.findFirstOrThrow();
    const viewer = randomUUID();
    await tx.db.member.create({
      data: { ...owner, id: viewer, email: 'viewer@acme.example', role: 'viewer' },
    });
    return access.openSession(tx, viewer, new Date(Date.now() + 60_000));
  });
  const refused = await request(http)
    .patch(`/v1/resumes/${id}/profile`)
    .set('cookie', `vitae_session=${token}`)
    .set('content-type', MERGE)
    .send(JSON.stringify(body))
    .expect(403);
  expect(refused.body.type).toBe('/docs/problems#missing_scope');
  await undo(id, correction).expect(200);
  const trail = await request(http).get(`/v1/audit?subjectId=${id}`).set(bearer()).expect(200);
  const actions = (trail.body.items as { action: string }[]).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['profile.corrected', 'profile.correction_undone']));
  expect(JSON.stringify(trail.body)).not.toContain('Welder');
});

it('lists page by page by field, resume and member, and counts what stands', async () => {
  const id = await send();
  await patch(id, { basics: { name: { confirmed: true }, salary: { value: '60,000 EUR' } } }).expect(200);
  await patch(id, { basics: { salary: { value: '70,000 EUR' } } }).expect(200);
  const all = [];
  let next: string | null = '';
  while (next !== null) {
    const { body, headers } = await request(http)
      .get(`/v1/corrections?limit=7${next && `&cursor=${next}`}`)
      .set(bearer())
      .expect(200);
    const page = correctionPageSchema.parse(body);
    expect(Boolean(headers['link'])).toBe(page.next !== null);
    all.push(...page.items);
    next = page.next;
  }
  expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
  expect(all.map(({ createdAt }) => createdAt)).toEqual(
    all
      .map(({ createdAt }) => createdAt)
      .toSorted()
      .toReversed(),
  );
  expect((await listed(`field=basics.salary&resumeId=${id}`)).map(({ value }) => value)).toEqual([
    '70,000 EUR',
    '60,000 EUR',
  ]);
  expect(await listed(`memberId=${randomUUID()}`)).toEqual([]);
  await request(http).get('/v1/corrections?cursor=nonsense').set(bearer()).expect(400);
  await request(http).get('/v1/corrections?field=x&colour=red').set(bearer()).expect(400);
  const { body } = await request(http).get('/v1/corrections/accuracy').set(bearer()).expect(200);
  const accuracy = accuracySchema.parse(body);
  const standing = all.filter(({ stands }) => stands);
  expect(accuracy.corrections).toBe(standing.length);
  for (const { field, corrected, confirmed, profile, classic, llm } of accuracy.fields) {
    const own = standing.filter((one) => one.field === field);
    expect([field, corrected + confirmed]).toEqual([field, own.length]);
    expect([field, classic.right]).toEqual([
      field,
      own.filter(({ readings }) => readings.classic === 'right').length,
    ]);
    expect(profile).toEqual(classic);
    expect(llm.rate).toBeNull();
  }
  expect(accuracy.fields.find(({ field }) => field === 'basics.salary')).toMatchObject({
    classic: { rate: 0, low: 0 },
  });
  const none = await request(http).get('/v1/corrections/accuracy').set(bearer(other)).expect(200);
  expect(none.body).toMatchObject({ corrections: 0, fields: [], all: { profile: { rate: null } } });
});
