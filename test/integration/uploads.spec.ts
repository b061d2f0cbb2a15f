// Files on their way in: streamed to the disk, bounded in number of bytes, and nothing left of those that did not arrive.
import { defaultReadingLimits, problemDocumentSchema } from '@vitae/contracts';
import { MARKER_FILE, diskCalls, resumes, type DiskCalls } from '@vitae/store';
import { readdir } from 'node:fs/promises';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import request from 'supertest';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const MEGABYTE = 1024 * 1024;
let service: TestService;
let tenant: TestTenant;
let http: Server;
/** From which step on there is no room: the file's bytes, or its name. */
let full: 'no' | 'bytes' | 'name' = 'no';

const noRoom = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
const disk: DiskCalls = {
  ...diskCalls,
  link: (...args) => (full === 'no' ? diskCalls.link(...args) : noRoom()),
  open: async (...args) => {
    const handle = await diskCalls.open(...args);
    return full === 'bytes' ? Object.assign(handle, { writeFile: noRoom }) : handle;
  },
};

beforeAll(async () => {
  service = await startService(
    {
      limits: { ...defaultReadingLimits, maxBytes: MEGABYTE },
      // Room for one upload of the largest kind.
      maxUploadBytes: MEGABYTE,
    },
    { disk },
  );
  tenant = await addTenant(service.store, 'acme');
  http = service.app.getHttpServer() as Server;
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterAll(() => service.stop());

const send = (bytes: Buffer) =>
  request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .attach('file', bytes, 'cv.txt');

const filesOf = async () =>
  (await readdir(service.folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== MARKER_FILE)
    .map((entry) => entry.name);
const rows = () => service.store.withTenant(tenant.id, (tx) => resumes.listResumes(tx, { limit: 100 }));

/** Sends the beginning of an upload of so many bytes and keeps the rest. */
function stall(server: Server, apiKey: string, bytes: number): Socket {
  const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="cv.txt"\r\n\r\n';
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    [
      'POST /v1/resumes HTTP/1.1',
      'Host: localhost',
      `Authorization: Bearer ${apiKey}`,
      'Content-Type: multipart/form-data; boundary=b',
      `Content-Length: ${head.length + bytes}`,
      '',
      `${head}${'Ada Fenwick, baker. '.repeat(1_000)}`,
    ].join('\r\n'),
  );
  return socket;
}

/** Begins an upload and stops in the middle of its file. */
async function beginUpload(): Promise<Socket> {
  const socket = stall(http, tenant.apiKey, 500_000);
  await until(async () => ((await filesOf()).some((name) => name.endsWith('.part')) ? true : undefined));
  return socket;
}

it('leaves nothing of an upload that breaks off', async () => {
  const socket = await beginUpload();
  socket.destroy();
  await until(async () => ((await filesOf()).length === 0 ? true : undefined));
  expect((await rows())?.items).toEqual([]);
});

it('asks to come again while as much is on its way as may be, and takes the next one then', async () => {
  const socket = await beginUpload();
  const refused = await send(Buffer.alloc(600_000, 'a'));
  expect([refused.status, problemDocumentSchema.parse(refused.body).type]).toEqual([
    503,
    '/docs/problems#too_many_uploads',
  ]);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  socket.destroy();
  await until(async () => ((await send(Buffer.from(PLAIN_RESUME))).status === 202 ? true : undefined));
});

it.each([
  ['to give it its place', 'name', 26],
  ['for a short one', 'bytes', 26],
  // It comes in pieces, of which the last ones are still on their way when the first finds no room.
  ['for a long one', 'bytes', 900_000],
] as const)(
  'refuses a file when the disk has no room %s, with neither a row nor a file, and takes it when there is',
  async (_what, step, length) => {
    const file = Buffer.from(`Ivy Marsh of ${step} and ${length}\n`.padEnd(length, 'Baker. '));
    const before = [await filesOf(), (await rows())?.items.length];
    full = step;
    const refused = await send(file);
    full = 'no';
    expect([refused.status, problemDocumentSchema.parse(refused.body).type]).toEqual([
      507,
      '/docs/problems#storage_full',
    ]);
    expect([await filesOf(), (await rows())?.items.length]).toEqual(before);
    await send(file).expect(202);
  },
);

it('leaves nothing of a file that is refused after it came in', async () => {
  const before = await filesOf();
  await send(Buffer.from('MZ program')).expect(415);
  for (const when of ['soon', '2024-02-30', '0000-01-01'])
    await request(http)
      .post('/v1/resumes')
      .set('authorization', `Bearer ${tenant.apiKey}`)
      .attach('file', Buffer.from('Ivy Marsh again'), 'cv.txt')
      .field('documentDate', when)
      .expect(400);
  expect(await filesOf()).toEqual(before);
});

it('takes a tenant’s files while another holds all that it may with uploads that never go on', async () => {
  const own = await startService({
    limits: { ...defaultReadingLimits, maxBytes: MEGABYTE },
    maxUploadBytes: 4 * MEGABYTE,
  });
  const [slow, other] = [await addTenant(own.store, 'slow'), await addTenant(own.store, 'other')];
  const server = own.app.getHttpServer() as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sendAs = ({ apiKey }: TestTenant) =>
    request(server)
      .post('/v1/resumes')
      .set('authorization', `Bearer ${apiKey}`)
      .attach('file', Buffer.from(PLAIN_RESUME.padEnd(500_000)), 'cv.txt');
  const sockets = Array.from({ length: 8 }, () => stall(server, slow.apiKey, 900_000));
  try {
    await until(async () => ((await sendAs(slow)).status === 503 ? true : undefined));
    await sendAs(other).expect(202);
    await sendAs(slow).expect(503);
  } finally {
    for (const socket of sockets) socket.destroy();
    await own.stop();
  }
});
