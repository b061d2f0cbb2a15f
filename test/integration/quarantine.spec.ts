// A file that ends its readers is kept apart by its hash, and nothing else suffers; what the machine is to blame for is tried again.
import { defaultReadingLimits, resumeSchema, type ReadingLimits, type Resume } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

/** Seconds of work for any HTML parser. */
const poison = Buffer.from(`<html><body>${'<p><b><i>word</i></b></p>'.repeat(400_000)}</body></html>`);

let service: TestService;
let reads: number;
const start = async (limits: Partial<ReadingLimits>) => {
  service = await startService({ limits: { ...defaultReadingLimits, ...limits } });
  reads = 0;
  const readText = service.readers.readText.bind(service.readers);
  service.readers.readText = (...file) => {
    reads++;
    return readText(...file);
  };
  return Promise.all([addTenant(service.store, 'acme'), addTenant(service.store, 'globex')]);
};
afterEach(() => service.stop());

async function send(tenant: TestTenant, bytes: Buffer): Promise<Resume> {
  const answer = await request(service.app.getHttpServer() as App)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .attach('file', bytes, 'cv.html')
    .expect(200);
  return resumeSchema.parse(answer.body);
}

const quarantined = { status: 'quarantined', problem: { code: 'quarantined_file' } };
const harmless = Buffer.from('<html><body>Anna Muster</body></html>');

it('is quarantined after a time-out, at once when it is sent again, and for its tenant alone', async () => {
  const [acme, globex] = await start({ maxMilliseconds: 500 });
  expect(await send(acme, poison)).toMatchObject(quarantined);
  // It would take as long again.
  expect(reads).toBe(1);
  expect(await send(acme, poison)).toMatchObject(quarantined);
  expect(reads).toBe(1);
  // Another tenant's file is another file: nobody learns what others have sent.
  expect(await send(globex, poison)).toMatchObject(quarantined);
  expect(reads).toBe(2);
  expect((await send(acme, harmless)).status).toBe('parsed');
});

it('is given a second reader where it killed the first, and quarantined after that', async () => {
  const [acme] = await start({ maxMemoryMegabytes: 120 });
  expect(await send(acme, poison)).toMatchObject(quarantined);
  expect(reads).toBe(2);
});

it('is no matter of a file when no reader can be started: it waits until one can', async () => {
  const [acme] = await start({});
  const { readText } = service.readers;
  let refusals = 0;
  service.readers.readText = (...file) =>
    ++refusals > 2 ? readText(...file) : Promise.resolve({ ok: false, reason: 'unavailable' });
  expect(await send(acme, harmless)).toMatchObject({ status: 'parsed', problem: null });
});
