// How every program begins: it explains itself, refuses a Node that it can't run on, and tells wrong settings.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const OLD_NODE = fileOf('test/support/old-node.cjs');
const SERVERS = {
  api: 'apps/api/dist/main.js',
  worker: 'apps/worker/dist/main.js',
  'gpu-worker': 'gpu-worker/dist/main.js',
  standalone: 'apps/standalone/dist/main.js',
};
const PROGRAMS = Object.entries({ ...SERVERS, vitae: 'apps/cli/dist/main.js' });

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (program: string, words: string[], env: NodeJS.ProcessEnv = {}, node: string[] = []) =>
  new Promise<Ended>((resolve) => {
    const child = execFile(
      process.execPath,
      [...node, fileOf(program), ...words],
      { env: { ...process.env, ...env } },
      (_error, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });

it.each(PROGRAMS)('%s explains itself, also where it could not run', async (name, program) => {
  const words = name === 'vitae' ? ['jobs', '--help'] : ['--help'];
  const { status, stdout } = await run(program, words, { PORT: 'wrong', DATABASE_URL: '' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: /);
  expect(stdout).toMatch(/DATABASE_URL +– /);
});

it.each(PROGRAMS)('%s refuses a Node that can’t hold readers', async (name, program) => {
  const words = name === 'vitae' ? ['parse', 'cv.pdf'] : [];
  const { status, stderr } = await run(program, words, {}, ['--require', OLD_NODE]);
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/This is Node 20\.19\.2, .*Node 24/)]);
});

it.each(Object.entries(SERVERS))(
  '%s tells wrong settings in one line, not what they hold',
  async (service, program) => {
    const { status, stderr } = await run(program, [], {
      DATABASE_URL: 'mysql://vitae:hunter2@db/vitae',
      LOG_LEVEL: 'silent',
      REDIS_URL: 'hunter2',
    });
    expect(status).toBe(2);
    expect(stderr).not.toContain('hunter2');
    const lines = stderr.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        service,
        settings: [
          { setting: 'DATABASE_URL', problem: 'must begin with postgres://' },
          { setting: 'REDIS_URL', problem: 'must begin with redis://' },
        ],
      }),
    ]);
  },
);
