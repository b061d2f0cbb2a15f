// Tables that come in piece by piece, as clients of tus send them: what arrived stays, of two at once one is too late, nobody else gets at it,
// nothing is taken that was not announced, and what is never finished goes.
import type { Import, Upload } from '@vitae/contracts';
import { UPLOAD_LIMITS } from '@vitae/contracts';
import { sweep } from '@vitae/pipeline';
import { LocalMasterKeys, Vault } from '@vitae/store';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type ServiceWithTenant } from '../support/service.ts';
import { addTenant } from '../support/tenants.ts';

let started: ServiceWithTenant;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  const vault = new Vault(new LocalMasterKeys(randomBytes(32)));
  started = await startServiceWithTenant({}, { vault });
  ({ http, bearer } = started);
});
afterAll(() => started.service.stop());

const HEAD = 'External ID,First name,Last name,E-mail,Job title';
const tableOf = (name: string, rows: number) =>
  Buffer.from(
    `${[HEAD, ...Array.from({ length: rows }, (_, n) => `${name}-${n},Given${n},Family${name}${n},${name}${n}@pieces.example,Welder`)].join('\n')}\n`,
  );
const begin = (bytes: number | string, name = 'people.csv', headers = bearer) =>
  request(http)
    .post('/v1/uploads')
    .set({ ...headers, 'tus-resumable': '1.0.0', 'upload-length': String(bytes) })
    .set('upload-metadata', `filename ${Buffer.from(name).toString('base64')},filetype dGV4dC9jc3Y=`);
const begun = async (bytes: number): Promise<string> => (await begin(bytes).expect(201)).body.id as string;
const append = (id: string, at: number, piece: Buffer, headers = bearer) =>
  request(http)
    .patch(`/v1/uploads/${id}`)
    .set({ ...headers, 'tus-resumable': '1.0.0', 'upload-offset': String(at) })
    .set('content-type', 'application/offset+octet-stream')
    .send(piece);
const offsetOf = async (id: string): Promise<number> =>
  Number((await request(http).head(`/v1/uploads/${id}`).set(bearer).expect(200)).headers['upload-offset']);
const finish = (id: string, body: object = {}, headers = bearer) =>
  request(http).post(`/v1/uploads/${id}/import`).set(headers).set('prefer', 'wait=30').send(body);
async function completed(id: string): Promise<Import> {
  for (let tries = 0; tries < 600; tries++) {
    const now = (await request(http).get(`/v1/imports/${id}`).set(bearer).expect(200)).body as Import;
    if (now.status === 'completed') return now;
    await sleep(50);
  }
  throw new Error('the import does not end');
}
const filesOf = () => started.service.files.countOf(started.tenant.id);

it('comes in from where it stands, and becomes an import as one that is sent at once', async () => {
  const table = tableOf('a', 20);
  const { headers, body } = await begin(table.length).expect(201);
  expect(headers).toMatchObject({
    'tus-resumable': '1.0.0',
    'upload-offset': '0',
    location: `/v1/uploads/${body.id}`,
  });
  expect(body).toMatchObject({ fileName: 'people.csv', bytes: table.length, received: 0, importId: null });
  const id = (body as Upload).id;
  await append(id, 0, table.subarray(0, 300)).expect(204).expect('upload-offset', '300');
  expect(await offsetOf(id)).toBe(300);
  const early = await finish(id).expect(409);
  expect(early.body.type).toContain('upload_incomplete');
  // Where it does not go on.
  const wrong = await append(id, 200, table.subarray(200)).expect(409);
  expect(wrong.body).toMatchObject({ detail: 'It goes on at byte 300.' });
  await append(id, 300, table.subarray(300)).expect(204).expect('upload-offset', String(table.length));
  // Nothing is wrong with asking for nothing more.
  await append(id, table.length, Buffer.alloc(0)).expect(204);
  const { body: made, headers: answered } = await finish(id, { dryRun: false }).expect(201);
  expect(answered['location']).toBe(`/v1/imports/${made.id}`);
  expect((await completed(made.id as string)).counts).toMatchObject({ done: 20, created: 20 });
  // Asked again, it is that one; nothing more is taken.
  expect((await finish(id).expect(201)).body).toMatchObject({ id: made.id, status: 'completed' });
  expect((await append(id, table.length, Buffer.from('x')).expect(409)).body.type).toContain(
    'upload_finished',
  );
  const { body: resumes } = await request(http).get('/v1/resumes?limit=1').set(bearer).expect(200);
  expect(resumes.items[0]).toMatchObject({ source: 'import' });
});

it('keeps what arrived of a request that broke off', async () => {
  const table = tableOf('b', 2_000);
  const id = await begun(table.length);
  const port = await listen();
  await new Promise<void>((resolve) => {
    const sent = ask({
      port,
      method: 'PATCH',
      path: `/v1/uploads/${id}`,
      headers: {
        ...bearer,
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': String(table.length),
      },
    });
    sent.on('error', () => resolve());
    sent.write(table.subarray(0, 50_000), () => setTimeout(() => sent.destroy(), 2_000));
  });
  let at = 0;
  for (let tries = 0; at === 0 && tries < 200; tries++) {
    await sleep(50);
    at = await offsetOf(id);
  }
  expect(at).toBe(50_000);
  await append(id, at, table.subarray(at)).expect(204);
  const { body } = await finish(id).expect(201);
  expect(body.check).toMatchObject({ rows: 2_000, bad: 0 });
});

it('takes one of two that go on at once', async () => {
  const table = tableOf('c', 30);
  const id = await begun(table.length);
  const answers = await Promise.all([1, 2, 3].map(() => append(id, 0, table)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409, 409]);
  const finished = await Promise.all([finish(id), finish(id), finish(id)]);
  expect(finished.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(finished.map(({ body }) => (body as Import).id)).size).toBe(1);
  expect(finished[0]?.body.check).toMatchObject({ rows: 30 });
});

it('takes no more of the disk than there is room for, however often one piece is sent', async () => {
  const { bytes } = UPLOAD_LIMITS;
  const id = await begun(bytes);
  const port = await listen();
  const headers = {
    ...bearer,
    'upload-offset': '0',
    'content-type': 'application/offset+octet-stream',
    'content-length': String(bytes),
  };
  const sent = Array.from({ length: 5 }, () => {
    const piece = ask({ port, method: 'PATCH', path: `/v1/uploads/${id}`, headers });
    piece.on('error', () => undefined).write('A little of it');
    return piece;
  });
  // Those that have room wait for the rest of it; the others are answered.
  const refused = await Promise.race(
    sent.map((piece) => once(piece, 'response').then(([answer]) => answer as IncomingMessage)),
  );
  expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([503, true]);
  for (const piece of sent) piece.destroy();
  await request(http).delete(`/v1/uploads/${id}`).set(bearer).expect(204);
});

it('is another tenant’s for nobody else', async () => {
  const other = await addTenant(started.service.store, 'other');
  const theirs = { authorization: `Bearer ${other.apiKey}` };
  const table = tableOf('d', 3);
  const id = await begun(table.length);
  await append(id, 0, table, theirs).expect(404);
  await request(http).head(`/v1/uploads/${id}`).set(theirs).expect(404);
  await request(http).get(`/v1/uploads/${id}`).set(theirs).expect(404);
  await request(http).delete(`/v1/uploads/${id}`).set(theirs).expect(404);
  await finish(id, {}, theirs).expect(404);
  await append(id, 0, table).expect(204);
  // Nor as the archive beside a table of theirs.
  const own = (await begin(table.length, 'own.csv', theirs).expect(201)).body.id as string;
  await append(own, 0, table, theirs).expect(204);
  await finish(own, { archiveUploadId: id }, theirs).expect(404);
});

it('takes no more than was announced', async () => {
  const table = tableOf('e', 3);
  const id = await begun(table.length);
  const longer = Buffer.concat([table, Buffer.from('more')]);
  expect((await append(id, 0, longer).expect(413)).body.type).toContain('upload_too_long');
  // One that does not say how long it is.
  const port = await listen();
  const unsaid = await new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      ...bearer,
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    };
    const sent = ask({ port, method: 'PATCH', path: `/v1/uploads/${id}`, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject);
    sent.write(longer.subarray(0, 40));
    sent.end(longer.subarray(40));
  });
  expect(unsaid).toBe(413);
  expect(await offsetOf(id)).toBe(0);
  for (const bytes of ['0', '-1', 'many', '', '1e3']) await begin(bytes).expect(400);
  await begin(UPLOAD_LIMITS.bytes + 1).expect(413);
  await request(http).head(`/v1/uploads/${id}`).set(bearer).set('tus-resumable', '0.2.2').expect(412);
  await append(id, 0, table).set('content-type', 'text/csv').expect(415);
});

it('takes a ZIP of files beside it in pieces, too, and says what is none', async () => {
  const table = Buffer.from('External ID,Name,CV\nz-1,Ida Beispiel,ida.txt\n');
  const id = await begun(table.length);
  await append(id, 0, table).expect(204);
  const archive = await begun(9);
  await append(archive, 0, Buffer.from('no archiv')).expect(204);
  expect((await finish(id, { archiveUploadId: archive }).expect(422)).body.type).toContain(
    'import_archive_damaged',
  );
  // Nothing was made of either.
  expect(await offsetOf(id)).toBe(table.length);
  await finish(id).expect(201);
});

it('is bounded by what a tenant has on its way, and goes when it is given up or runs out', async () => {
  const before = await filesOf();
  const other = await addTenant(started.service.store, 'many');
  const theirs = { authorization: `Bearer ${other.apiKey}` };
  const big = await Promise.all(
    Array.from({ length: 4 }, () => begin(UPLOAD_LIMITS.bytes, 'big.zip', theirs)),
  );
  expect(big.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409]);
  const small = await Promise.all(
    Array.from({ length: UPLOAD_LIMITS.open }, () => begin(10, 'small.csv', theirs)),
  );
  expect(small.filter(({ status }) => status === 201)).toHaveLength(UPLOAD_LIMITS.open - 2);
  const given = await begun(1_000);
  await append(given, 0, Buffer.alloc(500, 'a')).expect(204);
  await request(http).delete(`/v1/uploads/${given}`).set(bearer).expect(204);
  await append(given, 500, Buffer.alloc(500, 'a')).expect(404);
  const left = await begun(1_000);
  await append(left, 0, Buffer.alloc(500, 'b')).expect(204);
  const later = (UPLOAD_LIMITS.keptHours + 1) * 3_600_000;
  started.service.travel(later);
  try {
    await append(left, 500, Buffer.alloc(500, 'b')).expect(404);
    await begin(10, 'small.csv', theirs).expect(201);
    const { store, files } = started.service;
    await sweep({ store, files, now: () => new Date(Date.now() + later) });
    for (let tries = 0; (await filesOf()) > before && tries < 200; tries++) await sleep(50);
    expect(await filesOf()).toBeLessThanOrEqual(before);
  } finally {
    started.service.travel(0);
  }
});

/** Where it listens for requests of our own making. */
async function listen(): Promise<number> {
  const server = http as unknown as Server;
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  return (server.address() as AddressInfo).port;
}

it('says in each answer what of tus is spoken, in refusals too, and by OPTIONS what is offered', async () => {
  const { headers: offered } = await request(http).options('/v1/uploads').expect(204);
  expect(offered).toMatchObject({
    'tus-resumable': '1.0.0',
    'tus-version': '1.0.0',
    'tus-extension': 'creation,termination,expiration',
    'tus-max-size': String(UPLOAD_LIMITS.bytes),
  });
  const other = await request(http)
    .post('/v1/uploads')
    .set({ ...bearer, 'tus-resumable': '0.2.2', 'upload-length': '5' })
    .expect(412);
  expect(other.headers).toMatchObject({ 'tus-resumable': '1.0.0', 'tus-version': '1.0.0' });
  const id = await begun(5);
  for (const answer of [
    await append(id, 3, Buffer.from('ab')).expect(409),
    await begin(UPLOAD_LIMITS.bytes + 1).expect(413),
    await request(http).head(`/v1/uploads/${started.tenant.id}`).set(bearer).expect(404),
    await request(http).head(`/v1/uploads/${id}`).expect(401),
    await request(http).delete(`/v1/uploads/${id}`).set(bearer).expect(204),
  ])
    expect([answer.status, answer.headers['tus-resumable']]).toEqual([answer.status, '1.0.0']);
});
