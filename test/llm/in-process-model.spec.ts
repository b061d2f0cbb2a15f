// A GGUF file named at the start, and nothing else: the program runs it itself, and a resume goes all the way through it.
import { gpuPoolSchema, usageSchema, VitaeClient } from '@vitae/contracts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settled, until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { firstRun, ownDatabase, startProgram, type Program } from '../support/program.ts';
import { tinyModel } from '../support/tiny-model.mjs';

const RESUME = `${PLAIN_RESUME}
Education
BSc in Physics, University of Leeds, 2012 - 2015
`;

let dataDir: string;
let program: Program;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let client: VitaeClient;
let call: (path: string, init?: RequestInit) => Promise<unknown>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vitae-gguf-'));
  const file = join(dataDir, 'tiny-zephyr.gguf');
  await writeFile(file, tinyModel());
  database = await ownDatabase();
  program = await startProgram(dataDir, { ...database.env, LLM_MODEL: file, LLM_REVISION: 'seed-1' });
  const { apiKey } = await firstRun(dataDir);
  client = new VitaeClient({ baseUrl: program.url, apiKey });
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  call = async (path, init) =>
    (await fetch(`${program.url}${path}`, { ...init, headers })).json() as Promise<unknown>;
});
afterAll(async () => {
  await program.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const pool = async () => gpuPoolSchema.parse(await call('/v1/admin/gpu-workers'));

it('reads a resume with the model in its own process, and believes nothing that the resume does not say', async () => {
  const worker = await until(async () => (await pool()).workers.find((w) => w.alive));
  expect(worker).toMatchObject({
    model: 'tiny-zephyr',
    revision: 'seed-1',
    engine: 'node-llama-cpp',
    device: 'cpu',
    capacity: 1,
  });
  await call('/v1/settings', { method: 'PATCH', body: JSON.stringify({ languageModel: 'on' }) });
  const { id } = await client.upload(new Blob([RESUME]), 'cv.txt');
  const resume = await settled(client, id);
  // Every answer was whole, valid JSON of the shape that was asked for: else the resume would be partial.
  expect(resume.status).toBe('parsed');
  const { languageModel } = usageSchema.parse(await call('/v1/usage'));
  expect(languageModel[0]).toMatchObject({ resumes: 1 });
  expect(languageModel[0]?.answerTokens).toBeGreaterThan(0);
  const metrics = await fetch(`${program.url}/metrics`, { headers: { accept: '*/*' } });
  expect(await metrics.text()).toContain('vitae_gpu_workers{state="ready"} 1');
  const profile = await client.profile(id);
  expect(profile.basics.name?.value).toBe('Anna Muster');
  expect(profile.positions).toHaveLength(1);
  expect(profile.positions[0]?.organisation).toMatchObject({ value: 'Example Works Ltd', tier: 'classic' });
});
