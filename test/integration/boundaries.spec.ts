// The walls of the house: planted violations of "who may import whom" must fail lint. Nothing is written: the violations
// go to ESLint by standard input, under the name of a file where they would stand.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function lint(file: string, code: string): string {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', file, '--format', 'json'],
    { cwd: root, input: code, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } },
  );
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string | null; message: string }[] }[];
  return (result?.messages ?? []).map((m) => `${m.ruleId}: ${m.message}`).join('\n');
}

// The rule works on Nx's project graph, and is silent without it.
beforeAll(() => {
  execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false' },
  });
});

it.each([
  [
    'the API reaches a parser',
    'apps/api/src/planted.ts',
    "import { ReaderPool } from '@vitae/documents';\nvoid ReaderPool;",
  ],
  [
    'the API reaches a parser through another library',
    'apps/api/src/planted.ts',
    "import { stages } from '@vitae/pipeline';\nvoid stages;",
  ],
  [
    'documents know extraction',
    'libs/documents/src/planted.ts',
    "import { extractClassic } from '@vitae/extraction';\nvoid extractClassic;",
  ],
  [
    'a domain library knows a platform library',
    'libs/extraction/src/planted.ts',
    "import { Store } from '@vitae/store';\nvoid Store;",
  ],
  [
    'a platform library knows a feature',
    'libs/store/src/planted.ts',
    "import { acceptResume } from '@vitae/intake';\nvoid acceptResume;",
  ],
  [
    'the page reaches beyond contracts',
    'apps/web/src/planted.ts',
    "import { Store } from '@vitae/store';\nvoid Store;",
  ],
  [
    'search knows the tone of the writing',
    'libs/search/src/planted.ts',
    "import { readTone } from '@vitae/tone';\nvoid readTone;",
  ],
  [
    'an app knows another',
    'apps/worker/src/planted.ts',
    "import { createApi } from '@vitae/api';\nvoid createApi;",
  ],
  ['BullMQ outside jobs', 'libs/pipeline/src/planted.ts', "import { Queue } from 'bullmq';\nvoid Queue;"],
  [
    'Prisma outside store',
    'libs/jobs/src/planted.ts',
    "import { PrismaPg } from '@prisma/adapter-pg';\nvoid PrismaPg;",
  ],
  [
    'a framework in a library',
    'libs/intake/src/planted.ts',
    "import { Module } from '@nestjs/common';\nvoid Module;",
  ],
])('%s', (_what, file, code) => {
  expect(lint(file, code)).toContain('@nx/enforce-module-boundaries');
});

it.each([
  [
    'the environment outside the settings',
    'libs/store/src/planted.ts',
    'export const x = process.env.PATH;',
    'no-restricted-syntax',
  ],
  [
    'a clock in extraction',
    'libs/extraction/src/planted.ts',
    'export const x = new Date();',
    'no-restricted-syntax',
  ],
  [
    'a file in extraction',
    'libs/extraction/src/planted.ts',
    "import fs from 'node:fs';\nvoid fs;",
    'no-restricted-imports',
  ],
])('%s', (_what, file, code, rule) => expect(lint(file, code)).toContain(rule));

it('leaves allowed imports alone', () => {
  expect(lint('apps/worker/src/planted.ts', "import { Store } from '@vitae/store';\nvoid Store;")).toBe('');
});
