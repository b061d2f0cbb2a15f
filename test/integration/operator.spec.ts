// The commands of whoever runs Vitae, as they are typed: jobs that nobody can do, and files in quarantine.
import { defaultReadingLimits, resumeSchema } from '@vitae/contracts';
import { resumes } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { vitaeOn } from '../support/command-line.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
let service: TestService;
let tenant: TestTenant;

beforeAll(async () => {
  // No file is read within this, so whatever can be read ends its reader.
  ({ service, tenant } = await startServiceWithTenant({
    limits: { ...defaultReadingLimits, maxMilliseconds: 1 },
  }));
});
afterAll(() => service.stop());

const vitae = (...args: string[]) => vitaeOn(service.database.url, ...args);
const listed = async (...args: string[]) =>
  JSON.parse((await vitae(...args, '--json')).stdout) as { id: string; state?: string; sha256?: string }[];

const getResume = (id: string) => service.store.withTenant(tenant.id, (tx) => resumes.getResume(tx, id));

/** A job of an older version that nobody can read, for a resume that waits for it. */
async function addAside(): Promise<{ job: string; resume: string }> {
  const [job, resume] = [randomUUID(), randomUUID()];
  await service.store.withTenant(tenant.id, async ({ db }) => {
    await db.resume.create({
      data: {
        id: resume,
        tenantId: tenant.id,
        status: 'queued',
        fileName: 'cv.txt',
        mediaType: 'text/plain',
        bytes: 1,
        sha256: 'a'.repeat(64),
        source: 'upload',
      },
    });
    await db.outboxJob.create({
      data: {
        id: job,
        tenantId: tenant.id,
        queue: 'none',
        name: 'none',
        payload: { resumeId: resume },
        dueAt: null,
      },
    });
  });
  return { job, resume };
}

it('lists jobs and drops those that nobody can do; what they were for fails and is said so', async () => {
  const { job, resume } = await addAside();
  expect((await listed('jobs', 'list')).find(({ id }) => id === job)?.state).toBe('aside');
  expect((await vitae('jobs', 'list')).stdout).toMatch(new RegExp(`${job}  none`));
  expect(await vitae('jobs', 'purge')).toMatchObject({ status: 0, stdout: '1 dropped.\n' });
  expect((await listed('jobs', 'list')).map(({ id }) => id)).not.toContain(job);
  expect(await getResume(resume)).toMatchObject({ status: 'failed', problem: { code: 'internal_error' } });
});

it('makes a job due again, and says which were not there', async () => {
  const { job } = await addAside();
  expect(await vitae('jobs', 'retry', job, NOWHERE)).toMatchObject({
    status: 1,
    stdout: '1 of 2 made due.\n',
  });
  expect((await listed('jobs', 'list')).find(({ id }) => id === job)?.state).toBe('due');
});

it('lists what is in quarantine and lets it out: it is read again', async () => {
  const page = Buffer.from(`<html><body>${'<p><b><i>word</i></b></p>'.repeat(100_000)}</body></html>`);
  const sent = await request(service.app.getHttpServer() as App)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .attach('file', page, 'cv.html')
    .expect(200);
  const { id, status, sha256, completedAt } = resumeSchema.parse(sent.body);
  expect(status).toBe('quarantined');
  expect(await listed('quarantine', 'list')).toEqual([expect.objectContaining({ id, sha256 })]);
  const listing = await vitae('quarantine', 'list');
  expect(listing.stdout).not.toContain('cv.html');
  expect(await vitae('quarantine', 'release', id)).toMatchObject({
    status: 0,
    stdout: '1 to be read again.\n',
  });
  // It ends its reader again, later: it was read.
  await until(async () => {
    const resume = await getResume(id);
    return resume?.status === 'quarantined' && resume.completedAt !== completedAt ? true : undefined;
  });
  expect(await vitae('quarantine', 'release', NOWHERE)).toMatchObject({ status: 1 });
});

it('explains itself, and refuses what it does not understand', async () => {
  expect(await vitae('jobs', '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Usage/) as string,
  });
  expect(await vitae('jobs', 'eat')).toMatchObject({ status: 2 });
});
