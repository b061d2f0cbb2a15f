// A file that ends its readers: tried twice, then kept apart by its hash, and nothing else suffers.
import { defaultReadingLimits, resumeSchema, type Resume } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

/** Seconds of work for any HTML parser. */
const poison = Buffer.from(`<html><body>${'<p><b><i>word</i></b></p>'.repeat(400_000)}</body></html>`);

let service: TestService;
beforeAll(async () => {
  service = await startService({ limits: { ...defaultReadingLimits, maxMilliseconds: 500 } });
});
afterAll(() => service.stop());

async function send(tenant: TestTenant, bytes: Buffer): Promise<Resume> {
  const answer = await request(service.app.getHttpServer() as App)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .attach('file', bytes, 'cv.html')
    .expect(200);
  return resumeSchema.parse(answer.body);
}

it('is quarantined after two deaths, at once when it is sent again, and for its tenant alone', async () => {
  const [acme, globex] = [await addTenant(service.store, 'acme'), await addTenant(service.store, 'globex')];
  let reads = 0;
  const read = service.readers.read.bind(service.readers);
  service.readers.read = (bytes) => {
    reads++;
    return read(bytes);
  };
  const quarantined = { status: 'quarantined', problem: { code: 'quarantined_file' } };
  expect(await send(acme, poison)).toMatchObject(quarantined);
  expect(reads).toBe(2);
  expect(await send(acme, poison)).toMatchObject(quarantined);
  expect(reads).toBe(2);
  // Another tenant's file is another file: nobody learns what others have sent.
  expect(await send(globex, poison)).toMatchObject(quarantined);
  expect(reads).toBe(4);
  expect((await send(acme, Buffer.from('<html><body>Anna Muster</body></html>'))).status).toBe('parsed');
});
