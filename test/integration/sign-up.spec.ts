// Signing up, where whoever runs Vitae allows it: nobody, who was invited, or everybody.
import { signUpModeSchema } from '@vitae/contracts';
import { loadSettings, type Settings } from '@vitae/runtime';
import { operatorTenants } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';

let service: TestService;
afterEach(() => service.stop());

const start = async (mode: Settings['signUp']['mode']) => {
  const { signUp } = loadSettings();
  service = await startService({ signUp: { ...signUp, mode } }, { queues: [] });
};
const owner = { name: 'Nia New', email: 'nia@new.example', password: 'a long password' };
const signUp = (slug: string, more: object = {}) =>
  request(service.app.getHttpServer() as App)
    .post('/v1/tenants')
    .send({ slug, name: 'New Ltd', owner, ...more });
const codeOf = (answer: { body: { type?: string } }) => answer.body.type?.split('#')[1];
const invite = () =>
  service.store.asOperator((tx) => operatorTenants.invite(tx, new Date(Date.now() + 3_600_000), new Date()));

it.each(signUpModeSchema.options)('is said to be %s to whoever asks', async (mode) => {
  await start(mode);
  const http = service.app.getHttpServer() as App;
  expect((await request(http).get('/v1/tenants/sign-up').expect(200)).body).toEqual({ mode });
});

it('is closed by default', async () => {
  expect(loadSettings({}).signUp.mode).toBe('off');
  await start('off');
  expect(codeOf(await signUp('new').expect(403))).toBe('sign_up_closed');
});

it('takes whoever comes where it is open, with the plan that new tenants get', async () => {
  await start('open');
  const { body } = await signUp('new').expect(201);
  expect(body.tenant).toMatchObject({ slug: 'new', name: 'New Ltd' });
  const agent = request.agent(service.app.getHttpServer() as App);
  await agent.post('/v1/session').send({ email: owner.email, password: owner.password }).expect(200);
  const plan = await agent.get('/v1/plan').expect(200);
  expect(plan.body.limits).toEqual(loadSettings({}).signUp.limits);
  expect(plan.body.limits.resumesAMonth).toBeGreaterThan(0);
  expect(codeOf(await signUp('new').expect(409))).toBe('slug_taken');
  const weak = ['short', owner.email, 'password12345'].map((password) => ({ owner: { ...owner, password } }));
  for (const wrong of [{ slug: 'Not A Slug' }, ...weak, { more: 1 }])
    expect(codeOf(await signUp('other', wrong).expect(400))).toBe('invalid_request');
});

it('takes one for each code where one must be invited, also when two come at once', async () => {
  await start('invite');
  expect(codeOf(await signUp('new').expect(403))).toBe('sign_up_code_invalid');
  expect(codeOf(await signUp('new', { code: 'vi_guessed' }).expect(403))).toBe('sign_up_code_invalid');
  const code = await invite();
  const answers = await Promise.all([signUp('one', { code }), signUp('two', { code })]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 403]);
  // A code is not lost to a slug that somebody has.
  const second = await invite();
  const taken = answers.find(({ status }) => status === 201)?.body.tenant.slug as string;
  expect(codeOf(await signUp(taken, { code: second }).expect(409))).toBe('slug_taken');
  await signUp('three', { code: second }).expect(201);
  const late = await invite();
  service.travel(2 * 3_600_000);
  expect(codeOf(await signUp('four', { code: late }).expect(403))).toBe('sign_up_code_invalid');
});

it('is tried ten times an hour from one network', async () => {
  await start('invite');
  const statuses = [];
  for (let n = 0; n < 11; n++) statuses.push((await signUp('new', { code: 'vi_guessed' })).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429]);
  expect(Number((await signUp('new')).headers['retry-after'])).toBeGreaterThan(3_000);
});
