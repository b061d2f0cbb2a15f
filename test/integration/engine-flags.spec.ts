// The engine of the pool: vLLM gets flags that its pinned version has, the same wherever it is started, and grammars that it takes.
import { grammarOf, sectionNames } from '@vitae/extraction';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { composeFile } from '../support/compose.ts';
import {
  DOCUMENTED_FOR,
  documentedFlags,
  engineArguments,
  type EngineArguments,
} from '../support/engine-flags.ts';
import { containerOf, environmentOf, kubernetesSet } from '../support/kubernetes.ts';

const PLAN = fileURLToPath(new URL('../../gpu-worker/dist/plan-main.js', import.meta.url));

/** What `npm run gpu:plan` says of vLLM and the worker. */
async function planned(...words: string[]) {
  const { stdout } = await promisify(execFile)(process.execPath, [PLAN, ...words]);
  const [, command = ''] = /vllm serve (.+)/.exec(stdout) ?? [];
  const [, concurrency = ''] = /LLM_CONCURRENCY=(\d+)/.exec(stdout) ?? [];
  const args = command.replaceAll("'", '').replace(/(--[a-z-]+) (?!--)/g, '$1=');
  return { ...engineArguments(args.split(' ')), concurrency };
}

async function inKubernetes() {
  const set = await kubernetesSet();
  const vllm = containerOf(set, 'vllm');
  const values = environmentOf(set, vllm);
  const args =
    vllm.args?.map((arg) => arg.replace(/\$\((\w+)\)/g, (_, name: string) => values[name] ?? '')) ?? [];
  const { LLM_CONCURRENCY: concurrency } = environmentOf(set, containerOf(set, 'worker'));
  return { ...engineArguments(args), concurrency };
}

async function inCompose() {
  const { services } = (await composeFile()).file;
  const concurrency = services['gpu-worker']?.environment['LLM_CONCURRENCY'];
  return { ...engineArguments(services['vllm']?.command ?? []), concurrency };
}

const everywhere: [string, () => Promise<EngineArguments & { concurrency: string | undefined }>][] = [
  ['Kubernetes', inKubernetes],
  ['Compose', inCompose],
];

it.each([
  ...everywhere,
  ['gpu:plan, at 4 bits', () => planned('--gpu', 'L4', '--bits', '4')] as const,
  ['gpu:plan, at 8 bits', () => planned('--gpu', 'L4', '--bits', '8')] as const,
])('gives vLLM only flags that its documentation has (%s)', async (_, given) => {
  expect([...(await given()).flags.keys()].filter((flag) => !documentedFlags.includes(flag))).toEqual([]);
});

it('pins one version of vLLM, the one whose documentation was read', async () => {
  const { images } = await kubernetesSet();
  const { services } = (await composeFile()).file;
  expect(images).toContainEqual({ name: 'vllm/vllm-openai', newTag: DOCUMENTED_FOR });
  for (const name of ['vllm', 'weights'])
    expect(services[name]?.image).toBe(`vllm/vllm-openai:${DOCUMENTED_FOR}`);
});

it.each(everywhere)(
  'starts vLLM and its worker with the numbers that gpu:plan has for an L4 (%s)',
  async (_, given) => {
    const plan = await planned('--gpu', 'L4');
    const { flags, concurrency } = await given();
    const served = new Map(flags);
    served.delete('--served-model-name');
    expect(served).toEqual(plan.flags);
    expect(flags.get('--served-model-name')).toBe(plan.model);
    expect(concurrency).toBe(plan.concurrency);
  },
);

it('serves the same model of the same revision wherever it is started, from a folder named for both', async () => {
  const set = await kubernetesSet();
  const { services } = (await composeFile()).file;
  const { LLM_MODEL, LLM_REVISION } = set.configMaps.get('vitae-model') ?? {};
  expect(LLM_REVISION).toMatch(/^[0-9a-f]{40}$/);
  for (const service of ['weights', 'gpu-worker'])
    expect(services[service]?.environment).toMatchObject({ LLM_MODEL, LLM_REVISION });
  for (const [, given] of everywhere)
    expect((await given()).model).toBe(`/models/${LLM_MODEL}/${LLM_REVISION}`);
});

describe('whitespace', () => {
  it.each(everywhere)('is left out of answers, by a backend that can (%s)', async (_, given) => {
    const config: unknown = JSON.parse((await given()).flags.get('--structured-outputs-config') ?? '');
    // vLLM refuses `disable_any_whitespace` with the default backend (`auto`) and ends.
    expect(config).toEqual({ backend: 'xgrammar', disable_any_whitespace: true });
  });

  /** What has_xgrammar_unsupported_json_features in vLLM's backend_xgrammar.py refuses; with a named backend nothing else is tried then. */
  const REFUSED = [
    'multipleOf',
    'uniqueItems',
    'contains',
    'minContains',
    'maxContains',
    'patternProperties',
    'propertyNames',
    'pattern',
    'format',
  ];

  it('costs no question: that backend takes the schemas of all answers', () => {
    const used = (schema: unknown): string[] =>
      typeof schema === 'object' && schema !== null
        ? Object.entries(schema).flatMap(([key, value]) => [key, ...used(value)])
        : [];
    for (const name of sectionNames)
      expect([name, used(grammarOf(name).json).filter((key) => REFUSED.includes(key))]).toEqual([name, []]);
  });
});
