// How every program begins: it explains itself, refuses a Node that it can't run on, and says what keeps it from starting: a
// service in one JSON line, what people start in a sentence.
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const OLD_NODE = fileOf('test/support/old-node.cjs');
const SERVERS = {
  api: 'apps/api/dist/main.js',
  worker: 'apps/worker/dist/main.js',
  'gpu-worker': 'gpu-worker/dist/main.js',
  standalone: 'apps/standalone/dist/main.js',
};
const CLI = 'apps/cli/dist/main.js';
const PROGRAMS = Object.entries({ ...SERVERS, vitae: CLI });

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

/** The only line that was said, read as a line of the log. */
const lineOf = ({ stderr }: Ended) => {
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
};
const SERVICES = Object.entries(SERVERS).filter(([name]) => name !== 'standalone');
const WRONG = { DATABASE_URL: 'mysql://vitae:hunter2@db/vitae', REDIS_URL: 'hunter2' };

it.each(SERVICES)(
  '%s tells wrong settings in one JSON line, not what they hold',
  async (service, program) => {
    const ended = await run(program, [], { ...WRONG, LOG_LEVEL: 'silent' });
    expect(ended.status).toBe(2);
    expect(ended.stderr).not.toContain('hunter2');
    expect(lineOf(ended)).toMatchObject({
      level: 50,
      service,
      settings: [
        { setting: 'DATABASE_URL', problem: 'must begin with postgres://' },
        { setting: 'REDIS_URL', problem: 'must begin with redis://' },
      ],
      msg: expect.stringContaining('DATABASE_URL: must begin with postgres://') as string,
    });
  },
);

it.each(Object.entries(SERVERS))(
  '%s, on a database of its own, wants a key to encrypt with, or to be told that none is wanted',
  async (_name, program) => {
    const ended = await run(program, [], {
      DATABASE_URL: 'postgres://vitae@127.0.0.1:1/v',
      STORAGE_URL: 'file:///tmp/vitae-none',
      LLM_BASE_URL: 'http://127.0.0.1:1',
      ENCRYPTION: '',
      LOG_LEVEL: 'silent',
    });
    expect(ended.status).toBe(2);
    expect(`${ended.stdout}${ended.stderr}`).toMatch(
      /ENCRYPTION_KEY.*openssl rand -base64 32.*ENCRYPTION=off/s,
    );
  },
);

it('tells of a key that is none, not what it is', async () => {
  const ended = await run(SERVERS.api, [], { ENCRYPTION_KEY: 'hunter2', LOG_LEVEL: 'silent' });
  expect(ended.status).toBe(2);
  expect(ended.stderr).not.toContain('hunter2');
  expect(ended.stderr).toContain('ENCRYPTION_KEY');
});

it.each([
  ['npm start', SERVERS.standalone, [], 'Vitae can’t start'],
  ['vitae', CLI, ['jobs', 'list'], 'vitae'],
] as const)('%s, which people start, tells them in a sentence', async (_name, program, words, who) => {
  const { status, stderr } = await run(program, [...words], WRONG);
  expect(status).toBe(2);
  expect(stderr).toBe(
    `${who}: these settings can't be used: DATABASE_URL: must begin with postgres://; REDIS_URL: must begin with redis://\n`,
  );
});

/** The first process of a container is told nothing by a signal that it doesn't listen for: it would go on until it is killed. */
it.each(SERVICES)('%s ends when it is told to while it still starts', async (_name, program) => {
  const mute = createServer((socket) => socket.on('error', () => undefined));
  await once(mute.listen(0, '127.0.0.1'), 'listening');
  const { port } = mute.address() as AddressInfo;
  const child = fork(fileOf(program), {
    env: {
      ...process.env,
      DATABASE_URL: `postgres://vitae@127.0.0.1:${port}/vitae`,
      REDIS_URL: '',
      STORAGE_URL: `file://${tmpdir()}/none`,
      LLM_BASE_URL: 'http://127.0.0.1:1',
      LOG_LEVEL: 'silent',
    },
  });
  const ended = once(child, 'exit');
  await once(mute, 'connection');
  mute.close();
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

describe('what keeps a program from starting is said in one line', () => {
  let database: TestDatabase;
  let folder: string;
  let taken: Server;
  let port: string;
  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'vitae-programs-'));
    taken = createServer();
    await once(taken.listen(0, '127.0.0.1'), 'listening');
    port = String((taken.address() as AddressInfo).port);
  });
  afterAll(async () => {
    taken.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });
  const settings = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
    DATABASE_URL: database.url,
    DATABASE_EMBEDDED: String(database.embedded),
    REDIS_URL: '',
    STORAGE_URL: `file://${folder}/files`,
    VITAE_DATA_DIR: join(folder, 'data'),
    LLM_BASE_URL: 'http://127.0.0.1:1',
    LOG_LEVEL: 'silent',
    PORT: '0',
    ...more,
  });

  it.each(SERVICES)('by %s, whose database does not answer', async (service, program) => {
    const ended = await run(
      program,
      [],
      settings({ DATABASE_URL: 'postgres://vitae:hunter2@127.0.0.1:1/v' }),
    );
    expect(ended.status).toBe(1);
    expect(ended.stderr).not.toContain('hunter2');
    expect(lineOf(ended)).toMatchObject({
      level: 50,
      service,
      msg: 'the database of DATABASE_URL does not answer (ECONNREFUSED)',
    });
  });

  it.each([
    ['api', SERVERS.api, 'PORT'],
    ['worker', SERVERS.worker, 'WORKER_PORT'],
    ['gpu-worker', SERVERS['gpu-worker'], 'WORKER_PORT'],
  ])('by %s, whose port is taken', async (service, program, setting) => {
    const ended = await run(program, [], settings({ [setting]: port }));
    expect(ended.status).toBe(2);
    expect(lineOf(ended)).toMatchObject({
      level: 50,
      service,
      msg: `port ${port} on 127.0.0.1 is in use; choose another by ${setting}`,
    });
  });

  it('by gpu-worker, whose model is no model', async () => {
    const ended = await run(
      SERVERS['gpu-worker'],
      [],
      settings({ LLM_BASE_URL: '', LLM_MODEL: join(folder, 'none.gguf') }),
    );
    expect(ended.status).toBe(2);
    expect(lineOf(ended)).toMatchObject({
      service: 'gpu-worker',
      msg: expect.stringMatching(/install|LLM_MODEL/) as string,
    });
  });

  it('by npm start, whose data folder is none, in a sentence', async () => {
    await writeFile(join(folder, 'file'), '');
    const { status, stderr } = await run(
      SERVERS.standalone,
      [],
      settings({ VITAE_DATA_DIR: join(folder, 'file') }),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^Vitae can’t start: the data folder \S+ can’t be written \(E\w+\)\. Choose another by VITAE_DATA_DIR\.\n$/,
    );
  });

  it('by npm start, whose database does not answer, in a sentence', async () => {
    const { status, stderr } = await run(
      SERVERS.standalone,
      [],
      settings({ DATABASE_URL: 'postgres://127.0.0.1:1/v' }),
    );
    expect(status).toBe(1);
    expect(stderr).toBe('Vitae can’t start: the database of DATABASE_URL does not answer (ECONNREFUSED)\n');
  });

  describe('where the database has gone on to a newer version,', () => {
    beforeAll(() => floor('20990101000000_next'));
    const floor = async (migration: string) => {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      await client.query('UPDATE schema_floor SET migration = $1', [migration]);
      await client.end();
    };
    it.each(SERVICES)('by %s', async (service, program) => {
      const ended = await run(program, [], settings());
      expect(ended.status).toBe(2);
      expect(lineOf(ended)).toMatchObject({
        level: 50,
        service,
        msg: expect.stringMatching(/^this version of Vitae is older than its database/) as string,
      });
    });
    it('by npm start, in a sentence', async () => {
      const { status, stderr } = await run(SERVERS.standalone, [], settings());
      expect(status).toBe(2);
      expect(stderr).toMatch(/^Vitae can’t start: this version of Vitae is older than its database.*\n$/);
    });
  });
});
