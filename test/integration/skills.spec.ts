// Skills over HTTP: suggestions, and what is near a skill, a tenant's own skills among them and nobody else's.
import { ProblemError, VitaeClient } from '@vitae/contracts';
import type { AddressInfo, Server } from 'node:net';
import request from 'supertest';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let server: Server;
let acme: TestTenant;
let other: TestTenant;
let client: VitaeClient;

const clientOf = ({ apiKey }: TestTenant) =>
  new VitaeClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, apiKey });

beforeAll(async () => {
  service = await startService();
  await service.app.listen(0, '127.0.0.1');
  server = service.app.getHttpServer() as Server;
  acme = await addTenant(service.store, 'acme');
  other = await addTenant(service.store, 'other');
  client = clientOf(acme);
  await request(server)
    .patch('/v1/settings')
    .set('authorization', `Bearer ${acme.apiKey}`)
    .send({ skills: [{ name: 'Weldomat line', kind: 'tool', aliases: ['robot welding'] }] })
    .expect(200);
});
afterAll(() => service.stop());

it.each([
  ['k8s', 'Kubernetes'],
  ['JS', 'JavaScript'],
  ['flas', 'Flask'],
  ['xero', 'Xero'],
  ['kubernets', 'Kubernetes'],
])('suggests for %s first %s', async (typed, name) => {
  const { items } = await client.suggestSkills(typed, 3);
  expect(items[0]?.skill.name).toBe(name);
});

it('suggests a tenant’s own skills to that tenant alone', async () => {
  const mine = await client.suggestSkills('weldom');
  expect(mine.items[0]?.skill).toMatchObject({ id: 'own:weldomatline', kind: 'tool', parent: null });
  const theirs = await clientOf(other).suggestSkills('weldom');
  expect(theirs.items.map(({ skill }) => skill.id)).not.toContain('own:weldomatline');
});

it('tells what is near a skill, and which occupations ask for both', async () => {
  const { skill, items } = await client.similarSkills('vitae:kubernetes', 20);
  expect(skill.name).toBe('Kubernetes');
  expect(items.map((item) => item.skill.name)).toContain('Terraform');
  const similarities = items.map(({ similarity }) => similarity);
  expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
  expect(items.every((item) => item.sharedOccupations.length > 0)).toBe(true);
});

it('takes ids with any signs in them', async () => {
  expect((await client.similarSkills('vitae:c#', 1)).skill.name).toBe('C#');
});

it('places a tenant’s own skill by the words of its names', async () => {
  const { items } = await client.similarSkills('own:weldomatline', 10);
  expect(items.flatMap(({ sharedOccupations }) => sharedOccupations).join(' ')).toMatch(/weld/i);
});

it.each(['vitae:no-such-skill', 'own:weldomatline'])('knows no %s of another tenant', async (id) => {
  const refusal = clientOf(other).similarSkills(id);
  await expect(refusal).rejects.toBeInstanceOf(ProblemError);
  await expect(refusal).rejects.toMatchObject({
    problem: { status: 404, type: '/docs/problems#skill_not_found' },
  });
});

it.each(['', 'q=', `q=${'x'.repeat(81)}`, 'q=java&limit=51', 'q=java&more=1'])(
  'refuses ?%s',
  async (query) => {
    const answer = await request(server)
      .get(`/v1/skills?${query}`)
      .set('authorization', `Bearer ${acme.apiKey}`);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
  },
);

it('answers nobody who is not signed in', async () => {
  await request(server).get('/v1/skills?q=java').expect(401);
});
