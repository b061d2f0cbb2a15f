// Who is the same person: told by an address or a number and a name that agrees, whatever the order and however many at once.
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { lookAt, sendText, writtenResume } from '../support/written-resumes.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
let count = 0;

beforeAll(async () => {
  service = await startService();
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => (tenant = await addTenant(service.store, `tenant-${++count}`)));

const send = (text: string) => sendText(http, tenant, text);
const look = (id: string) => lookAt(http, tenant, id);

it('keeps two people apart who share an agency’s address, and says that they share it', async () => {
  const anna = await send(writtenResume('Anna Muster', 'agency@example.com', 'Welder'));
  const berta = await send(writtenResume('Berta Lindqvist', 'agency@example.com', 'Baker'));
  expect(berta.candidateId).not.toBe(anna.candidateId);
  expect(berta.possibleDuplicates).toEqual([anna.candidateId]);
  expect(await look(anna.id)).toMatchObject({
    candidateName: 'Anna Muster',
    possibleDuplicates: [berta.candidateId],
  });
});

it('takes a name in another form for the same, and shows the surest', async () => {
  const first = await send(writtenResume('Anna Muster', 'anna@example.com', 'Welder'));
  const second = await send(writtenResume('MUSTER, Anna', 'anna@example.com', 'Welder'));
  expect(second.candidateId).toBe(first.candidateId);
  expect(second.possibleDuplicates).toEqual([]);
});

it('loses no name to a resume that has none', async () => {
  const first = await send(writtenResume('Anna Muster', 'anna@example.com', 'Welder'));
  const nameless = await send(
    'anna@example.com\n\nWork Experience\nWelder, Example Works Ltd, 2016 - 2019\n',
  );
  expect(nameless.candidateId).toBe(first.candidateId);
  expect((await look(first.id)).candidateName).toBe('Anna Muster');
});

it('shows what remains when a resume is deleted, and nobody when none does', async () => {
  const first = await send(writtenResume('Anna Muster', 'anna@example.com', 'Welder'));
  const second = await send(writtenResume('Anna B. Muster', 'anna@example.com', 'Foreman'));
  const remove = (id: string) =>
    request(http).delete(`/v1/resumes/${id}`).set('authorization', `Bearer ${tenant.apiKey}`).expect(204);
  await remove(second.id);
  expect(await look(first.id)).toMatchObject({ candidateName: 'Anna Muster', headline: 'Welder' });
  await remove(first.id);
  const left = await service.store.withTenant(tenant.id, async ({ db }) => [
    await db.candidate.count(),
    await db.candidateKey.count(),
  ]);
  expect(left).toEqual([0, 0]);
});

it('makes one candidate of one person whose resumes come at the same time', async () => {
  for (let round = 0; round < 4; round++) {
    const email = `anna.${round}@example.com`;
    const sent = await Promise.all(
      ['Welder', 'Foreman', 'Fitter', 'Turner'].map((title) =>
        send(writtenResume('Anna Muster', email, title)),
      ),
    );
    expect(new Set(sent.map(({ candidateId }) => candidateId)).size).toBe(1);
  }
});

it('keeps the candidate of a resume that is read again', async () => {
  const first = await send(writtenResume('Anna Muster', 'anna@example.com', 'Welder'));
  await request(http)
    .post(`/v1/resumes/${first.id}/reparse`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .expect(200);
  expect((await look(first.id)).candidateId).toBe(first.candidateId);
});
