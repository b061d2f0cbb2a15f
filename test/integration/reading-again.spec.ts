// A resume that is read again: once, however many ask for it at the same time, and what was read before is served until
// the new profile is there, or for good if there never is one.
import { documentSchema, resumeSchema, type Resume, type ResumeStatus } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

type Read = TestService['readers']['readText'];

let service: TestService;
let tenant: TestTenant;
let http: App;
let read: Read;
let reads: number;
/** What the readers do instead of reading. */
let instead: Read | undefined;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  read = service.readers.readText.bind(service.readers);
  service.readers.readText = (...file) => {
    reads++;
    return (instead ?? read)(...file);
  };
});
beforeEach(() => {
  reads = 0;
  instead = undefined;
});
afterAll(() => service.stop());

const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });

async function send(text: string): Promise<Resume> {
  const answer = await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  return resumeSchema.parse(answer.body);
}

const again = (id: string, seconds?: number) =>
  request(http)
    .post(`/v1/resumes/${id}/reparse`)
    .set(bearer())
    .set(seconds ? { prefer: `wait=${seconds}` } : {});

const show = async (id: string) =>
  resumeSchema.parse((await request(http).get(`/v1/resumes/${id}`).set(bearer()).expect(200)).body);

const inState = (id: string, ...states: ResumeStatus[]) =>
  until(async () => {
    const resume = await show(id);
    return states.includes(resume.status) ? resume : undefined;
  });

/** The profile as text, and the document that it was read from. */
async function served(id: string): Promise<{ profile: string; document: string | undefined }> {
  const profile = await request(http).get(`/v1/resumes/${id}/profile`).set(bearer()).expect(200);
  const document = await request(http).get(`/v1/resumes/${id}/document`).set(bearer()).expect(200);
  return {
    profile: JSON.stringify(profile.body),
    document: documentSchema.parse(document.body).lines[0]?.text,
  };
}

it('makes one job of eight requests at once', async () => {
  const { id } = await send(PLAIN_RESUME);
  reads = 0;
  const answers = await Promise.all(Array.from({ length: 8 }, () => again(id)));
  expect(answers.map(({ status }) => status).sort()).toEqual([202, ...Array.from({ length: 7 }, () => 409)]);
  expect(answers.find(({ status }) => status === 409)?.body.type).toBe('/docs/problems#resume_in_progress');
  await inState(id, 'parsed');
  expect(reads).toBe(1);
  expect(await service.store.asRelay(({ db }) => db.outboxJob.count())).toBe(0);
});

it('serves what was read before until the new profile is there', async () => {
  const { id } = await send(PLAIN_RESUME.replace('Anna', 'Berta'));
  const before = await served(id);
  let go = () => undefined as void;
  const gate = new Promise<void>((resolve) => (go = resolve));
  instead = async () => {
    await gate;
    return read(Buffer.from(PLAIN_RESUME.replace('Anna', 'Clara')));
  };
  await again(id).expect(202);
  await inState(id, 'processing');
  expect(await served(id)).toEqual(before);
  go();
  expect(await inState(id, 'parsed')).toMatchObject({ problem: null });
  expect(await served(id)).toMatchObject({
    profile: expect.stringContaining('Clara Muster'),
    document: 'Clara Muster',
  });
});

it('keeps the old profile where the new reading fails, and says why; the next good reading forgets that', async () => {
  const { id } = await send(PLAIN_RESUME.replace('Anna', 'Dora'));
  const before = await served(id);
  for (const reason of ['damaged_file', 'too_many_pages'] as const) {
    instead = () => Promise.resolve({ ok: false, reason });
    const { body } = await again(id, 30).expect(200);
    expect(body).toMatchObject({ status: 'parsed', problem: { code: reason } });
    expect(await served(id)).toEqual(before);
  }
  instead = undefined;
  expect((await again(id, 30).expect(200)).body).toMatchObject({ status: 'parsed', problem: null });
});

it('is failed where there never was a profile, again and again', async () => {
  instead = () => Promise.resolve({ ok: false, reason: 'damaged_file' });
  const first = await send(PLAIN_RESUME.replace('Anna', 'Elsa'));
  expect(first).toMatchObject({ status: 'failed', problem: { code: 'damaged_file' } });
  expect((await again(first.id, 30).expect(200)).body).toMatchObject({ status: 'failed' });
  instead = undefined;
  expect((await again(first.id, 30).expect(200)).body).toMatchObject({ status: 'parsed', problem: null });
});

it('leaves no checkpoints behind once the profile is there', async () => {
  const { id } = await send(PLAIN_RESUME.replace('Anna', 'Frida'));
  const left = await service.store.withTenant(tenant.id, ({ db }) =>
    db.stageResult.count({ where: { resumeId: id } }),
  );
  expect(left).toBe(0);
  expect((await served(id)).document).toBe('Frida Muster');
});
