// Labels and notes: put on and written, with the person through merges, found by, hidden from who sees people blind, and gone with them.
import { labelSchema, notePageSchema, noteSchema, type Label } from '@vitae/contracts';
import { access } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { sendText, writtenResume } from '../support/written-resumes.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
let count = 0;

beforeAll(async () => {
  service = await startService();
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => (tenant = await addTenant(service.store, `labels-${++count}`)));

const bearer = (key = tenant.apiKey) => ({ authorization: `Bearer ${key}` });
const candidate = async (name: string, title = 'Welder'): Promise<string> => {
  const mail = `${name.toLowerCase().replaceAll(' ', '.')}@people.example`;
  const { candidateId } = await sendText(http, tenant, writtenResume(name, mail, title));
  if (!candidateId) throw new Error(`${name} is no candidate`);
  return candidateId;
};
const make = async (name: string, colour = 'blue'): Promise<Label> => {
  const { body } = await request(http).post('/v1/labels').set(bearer()).send({ name, colour }).expect(201);
  return labelSchema.parse(body);
};
const put = (id: string, label: string, status = 204) =>
  request(http).put(`/v1/candidates/${id}/labels/${label}`).set(bearer()).expect(status);
const takeOff = (id: string, label: string) =>
  request(http).delete(`/v1/candidates/${id}/labels/${label}`).set(bearer()).expect(204);
const labelsOf = async (id: string): Promise<string[]> => {
  const { body } = await request(http).get(`/v1/candidates/${id}`).set(bearer()).expect(200);
  return (body.labels as Label[]).map(({ name }) => name);
};
const merge = (what: 'merge' | 'unmerge', id: string, candidateId: string) =>
  request(http).post(`/v1/candidates/${id}/${what}`).set(bearer()).send({ candidateId }).expect(200);
const notesOf = (id: string, key?: string) =>
  request(http).get(`/v1/candidates/${id}/notes`).set(bearer(key));
const write = (id: string, text: string, key?: string) =>
  request(http).post(`/v1/candidates/${id}/notes`).set(bearer(key)).send({ text });
const keyWith = (name: string, scopes: Parameters<typeof access.createApiKey>[2]) =>
  service.store.withTenant(tenant.id, (tx) => access.createApiKey(tx, name, scopes));

it('keeps labels by names that differ by more than case, and tells who has which', async () => {
  const hot = await make('Hot lead', 'red');
  const { body } = await request(http)
    .post('/v1/labels')
    .set(bearer())
    .send({ name: ' HOT LEAD ' })
    .expect(409);
  expect(body.type).toBe('/docs/problems#label_exists');
  await request(http).post('/v1/labels').set(bearer()).send({ name: 'x', colour: '#123456' }).expect(400);
  const cold = await make('Cold');
  await request(http).patch(`/v1/labels/${cold.id}`).set(bearer()).send({ name: 'hot LEAD' }).expect(409);
  const renamed = await request(http)
    .patch(`/v1/labels/${cold.id}`)
    .set(bearer())
    .send({ name: 'COLD', colour: 'grey' })
    .expect(200);
  expect(renamed.body).toEqual({ id: cold.id, name: 'COLD', colour: 'grey' });
  const anna = await candidate('Anna Muster');
  await put(anna, hot.id);
  await put(anna, hot.id);
  await put(anna, cold.id);
  expect(await labelsOf(anna)).toEqual(['COLD', 'Hot lead']);
  await takeOff(anna, cold.id);
  await takeOff(anna, cold.id);
  expect(await labelsOf(anna)).toEqual(['Hot lead']);
  await put(randomUUID(), hot.id, 404);
  await put(anna, randomUUID(), 404);
  await request(http).delete(`/v1/labels/${hot.id}`).set(bearer()).expect(204);
  await request(http).delete(`/v1/labels/${hot.id}`).set(bearer()).expect(404);
  expect(await labelsOf(anna)).toEqual([]);
});

it('makes one label of two who make it at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      request(http)
        .post('/v1/labels')
        .set(bearer())
        .send({ name: n % 2 ? 'Shortlist' : 'SHORTLIST' }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
});

it('labels many at once, and tells of each what became of it', async () => {
  const [anna, berta] = [await candidate('Anna Muster'), await candidate('Berta Lindqvist')];
  const [one, two] = [await make('One'), await make('Two')];
  await put(anna, one.id);
  const stranger = randomUUID();
  const label = (body: object) => request(http).post('/v1/candidates:label').set(bearer()).send(body);
  const { body } = await label({ candidateIds: [anna, stranger, berta], add: [one.id] }).expect(200);
  expect(body).toEqual({
    items: [
      { candidateId: anna, outcome: 'unchanged' },
      { candidateId: stranger, outcome: 'not_found' },
      { candidateId: berta, outcome: 'changed' },
    ],
    changed: 1,
  });
  await label({ candidateIds: [anna, berta], add: [two.id], remove: [one.id] }).expect(200);
  expect([await labelsOf(anna), await labelsOf(berta)]).toEqual([['Two'], ['Two']]);
  const unknown = await label({ candidateIds: [anna], add: [randomUUID()] }).expect(404);
  expect(unknown.body.errors).toEqual([{ pointer: '/add/0', detail: 'is no label' }]);
  await label({ candidateIds: [anna], add: [one.id], remove: [one.id] }).expect(400);
  await label({ candidateIds: [anna] }).expect(400);
  // Two at once, crosswise: neither waits for ever.
  const both = await Promise.all([
    label({ candidateIds: [anna, berta], add: [one.id], remove: [two.id] }),
    label({ candidateIds: [berta, anna], add: [two.id], remove: [one.id] }),
  ]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
});

it('goes with a person who is merged, and comes back when they are taken apart', async () => {
  const [anna, berta] = [await candidate('Anna Muster'), await candidate('Berta Lindqvist')];
  const [one, two] = [await make('One'), await make('Two')];
  await put(anna, one.id);
  await put(berta, one.id);
  await put(berta, two.id);
  await write(berta, 'Likes to travel').expect(201);
  await merge('merge', anna, berta);
  expect(await labelsOf(anna)).toEqual(['One', 'Two']);
  const notes = notePageSchema.parse((await notesOf(anna).expect(200)).body);
  expect(notes.items).toMatchObject([{ candidateId: berta, text: 'Likes to travel', isYours: true }]);
  // Taken off is what any of them has.
  await takeOff(anna, two.id);
  expect(await labelsOf(anna)).toEqual(['One']);
  await merge('unmerge', anna, berta);
  expect([await labelsOf(anna), await labelsOf(berta)]).toEqual([['One'], ['One']]);
  expect((await notesOf(anna).expect(200)).body.items).toEqual([]);
  expect((await notesOf(berta).expect(200)).body.items).toHaveLength(1);
});

it('finds people by labels, by id or name, those who were merged among them', async () => {
  const [anna, berta, carla] = [
    await candidate('Anna Muster'),
    await candidate('Berta Lindqvist'),
    await candidate('Carla Oduya'),
  ];
  const [one, two] = [await make('Hot lead'), await make('Two')];
  await put(anna, one.id);
  await put(berta, one.id);
  await put(berta, two.id);
  const found = async (labels: string[]) => {
    const { body } = await request(http)
      .post('/v1/search')
      .set(bearer())
      .send({ text: 'welder', filters: { labels } })
      .expect(200);
    return (body.hits as { candidateId: string }[]).map(({ candidateId }) => candidateId).sort();
  };
  expect(await found([one.id])).toEqual([anna, berta].sort());
  expect(await found(['hot LEAD', two.id])).toEqual([berta]);
  await merge('merge', carla, berta);
  expect(await found([two.id])).toEqual([carla]);
  const { body } = await request(http)
    .post('/v1/search')
    .set(bearer())
    .send({ text: 'welder', filters: { labels: ['Hot lead', 'none of ours'] } })
    .expect(400);
  expect(body.errors).toEqual([{ pointer: '/filters/labels/1', detail: 'is no label' }]);
});

it('lets its author change a note, and its author or an admin delete it', async () => {
  const anna = await candidate('Anna Muster');
  const mine = await keyWith('recruiter', ['resumes:read', 'resumes:write']);
  const { body } = await write(anna, '  Speaks <b>well</b>\nof her team ', mine).expect(201);
  const note = noteSchema.parse(body);
  expect(note).toMatchObject({ text: 'Speaks <b>well</b>\nof her team', isYours: true, changedAt: null });
  const at = `/v1/candidates/${anna}/notes/${note.id}`;
  const other = await keyWith('another', ['resumes:read', 'resumes:write']);
  const change = (key: string, text: string) => request(http).patch(at).set(bearer(key)).send({ text });
  expect((await change(other, 'mine').expect(403)).body.type).toBe('/docs/problems#note_not_yours');
  expect((await change(tenant.apiKey, 'mine').expect(403)).body.type).toBe('/docs/problems#note_not_yours');
  expect((await change(mine, 'Speaks well').expect(200)).body.changedAt).not.toBeNull();
  expect((await notesOf(anna, other).expect(200)).body.items).toMatchObject([{ isYours: false }]);
  await request(http).delete(at).set(bearer(other)).expect(403);
  await request(http).delete(at).set(bearer()).expect(204);
  await request(http).delete(at).set(bearer()).expect(404);
  await write(anna, 'x'.repeat(10_001)).expect(400);
  await write(anna, '   ').expect(400);
  const berta = await candidate('Berta Lindqvist');
  const { body: hers } = await write(berta, 'Other').expect(201);
  await request(http).delete(`/v1/candidates/${anna}/notes/${hers.id}`).set(bearer()).expect(404);
});

it('pages notes, the newest first', async () => {
  const anna = await candidate('Anna Muster');
  for (const text of ['one', 'two', 'three']) await write(anna, text).expect(201);
  const page = (query: string) =>
    request(http).get(`/v1/candidates/${anna}/notes?${query}`).set(bearer()).expect(200);
  const first = await page('limit=2');
  expect(first.body.items.map(({ text }: { text: string }) => text)).toEqual(['three', 'two']);
  expect(first.headers['link']).toContain('rel="next"');
  const second = await page(`limit=2&cursor=${String(first.body.next)}`);
  expect(second.body).toMatchObject({ items: [{ text: 'one' }], next: null });
});

it('shows no notes to whom resumes are shown blind', async () => {
  const anna = await candidate('Anna Muster');
  await write(anna, 'Anna has a son').expect(201);
  await request(http).patch('/v1/settings').set(bearer()).send({ blindByDefault: true }).expect(200);
  const blind = await keyWith('blind', ['resumes:read', 'resumes:write', 'search']);
  expect((await notesOf(anna, blind).expect(403)).body.type).toBe('/docs/problems#identity_hidden');
  await write(anna, 'x', blind).expect(403);
  expect((await notesOf(anna).expect(200)).body.items).toHaveLength(1);
});

it('is gone with the person, and handed out to them', async () => {
  const anna = await candidate('Anna Muster');
  const label = await make('One');
  await put(anna, label.id);
  await write(anna, 'Reachable in the evening').expect(201);
  const zip = await request(http)
    .get(`/v1/candidates/${anna}/export`)
    .set(bearer())
    .buffer(true)
    .parse((answer, give) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => give(null, Buffer.concat(chunks)));
    })
    .expect(200);
  expect((zip.body as Buffer).includes('rows/candidate_notes.jsonl')).toBe(true);
  expect((zip.body as Buffer).includes('rows/candidate_labels.jsonl')).toBe(true);
  await request(http).delete(`/v1/candidates/${anna}`).set(bearer());
  const left = await service.store.withTenant(tenant.id, async ({ db }) => [
    await db.candidateNote.count(),
    await db.candidateLabel.count(),
    await db.label.count(),
  ]);
  expect(left).toEqual([0, 0, 1]);
});
