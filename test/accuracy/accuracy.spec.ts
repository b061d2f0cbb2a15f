// The benchmark in the tests: the scorer's own checks hold, the command line reads the files as a user would, and the
// result does not fall behind what was reached, nor invent.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchmarkPath } from '../support/files.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const CLI = path('../../apps/cli/dist/main.js');

interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

const run = (program: string, ...args: string[]) =>
  new Promise<Run>((resolve) => {
    execFile(process.execPath, [program, ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'vitae-accuracy-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('has a scorer whose own checks hold', async () => {
  expect((await run(path('benchmark/score.mjs'), '--self-check')).status).toBe(0);
});

it('has lost nothing on the development files against the table that is kept, and invents nothing', async () => {
  const { stdout } = await run(path('bench.mjs'), '--json');
  const report = JSON.parse(stdout) as { fields: Record<string, { f1: number }>; hallucinationRate: number };
  const reference = JSON.parse(await readFile(path('reference.json'), 'utf8')) as Record<string, number>;
  const fallen = Object.entries(reference).filter(
    ([field, f1]) => (report.fields[field]?.f1 ?? 0) < f1 - 0.01,
  );
  expect(fallen).toEqual([]);
  expect(Object.keys(reference).length).toBeGreaterThan(20);
  expect(report.hallucinationRate).toBe(0);
});

it('reads the layouts of our own set', async () => {
  const { stdout } = await run(path('bench.mjs'), '--dir', path('own'), '--json');
  const report = JSON.parse(stdout) as { macroF1: number; byLayout: Record<string, { macroF1: number }> };
  expect(Object.entries(report.byLayout).filter(([, { macroF1 }]) => macroF1 < 0.94)).toEqual([]);
  expect(report.macroF1).toBeGreaterThan(0.98);
});

it('reads what LinkedIn prints of a profile, of people whom the rules were not mended by, too', async () => {
  const { stdout } = await run(path('bench.mjs'), '--dir', path('linkedin'), '--json');
  const report = JSON.parse(stdout) as {
    hallucinationRate: number;
    byLayout: Record<string, { macroF1: number }>;
  };
  expect(report.byLayout['seen']?.macroF1).toBeGreaterThan(0.95);
  expect(report.byLayout['held-out']?.macroF1).toBeGreaterThan(0.97);
  expect(report.hallucinationRate).toBe(0);
});

it('reads what was once read wrongly', async () => {
  const { status, stdout } = await run(path('bench-cases.mjs'));
  expect([status, ...stdout.trim().split('\n').slice(-2)]).toEqual([
    0,
    expect.stringMatching(/^\d+ of \d+ values right /),
    expect.stringMatching(/^\d+ of \d+ are kept: .* At least 90 % must be right\.$/),
  ]);
});

it('carries everything through the language model’s format, and lets no lie through', async () => {
  const { stdout } = await run(path('bench-llm.mjs'), '--brief', '--json');
  interface Scores {
    macroF1: number;
    hallucinated: number;
  }
  const { classic, oracle, oracleAlone, liar, tokens, dialects } = JSON.parse(stdout) as Record<
    'classic' | 'oracle' | 'oracleAlone' | 'liar',
    Scores
  > & {
    tokens: { promptToDocument: number; answerToPlain: number };
    dialects: { mixed: Scores & { alone: number } };
  };
  expect(oracle.macroF1).toBeGreaterThanOrEqual(0.984);
  expect(liar.hallucinated).toBe(0);
  expect(liar.macroF1).toBeGreaterThanOrEqual(classic.macroF1 - 0.005);
  expect(tokens.promptToDocument).toBeLessThanOrEqual(1.8);
  expect(tokens.answerToPlain).toBeLessThanOrEqual(0.32);
  // Right answers that are clumsily put, each place in another dialect.
  expect(dialects.mixed.alone).toBeGreaterThanOrEqual(0.95 * oracleAlone.macroF1);
  expect(dialects.mixed.macroF1).toBeGreaterThanOrEqual(0.984);
  expect(dialects.mixed.hallucinated).toBe(0);
});

it('loses next to nothing to a model that lists anything under one of its lists', async () => {
  const { stdout } = await run(path('bench-llm.mjs'), '--listers', '--every', '3', '--json');
  type Table = Record<
    string,
    { classic: number; merged: number; wrong: number; lost: number; right: number }
  >;
  const { listers, strange } = JSON.parse(stdout) as { listers: Table; strange: { listers: Table } };
  expect(Object.keys(listers)).toHaveLength(8);
  for (const { wrong, lost, right } of Object.values(listers)) {
    expect(wrong).toBeLessThanOrEqual(2);
    expect(lost).toBeLessThanOrEqual(0.002 * right);
  }
  // Where the rules know nothing of a document, the model is believed more.
  for (const { classic, merged, wrong, lost, right } of Object.values(strange.listers)) {
    expect(merged).toBeGreaterThanOrEqual(classic + 0.3);
    expect(wrong).toBeLessThanOrEqual(0.05 * right);
    expect(lost).toBeLessThanOrEqual(0.15 * right);
  }
});

describe('vitae parse', () => {
  it('prints one profile', async () => {
    const { status, stdout } = await run(CLI, 'parse', benchmarkPath('d19-txta-txt.txt'));
    expect([
      status,
      (JSON.parse(stdout) as { basics: { name: { value: string } } }).basics.name.value,
    ]).toEqual([0, 'Björn Åkesson']);
  });

  it('does the others where one file can’t be read, and says which and why', async () => {
    const bad = join(folder, 'bad.bin');
    await writeFile(bad, Buffer.from([0, 1, 2, 0]));
    const out = join(folder, 'out');
    const { status, stderr } = await run(
      CLI,
      'parse',
      '--format',
      'json-resume',
      '--timing',
      '--out',
      out,
      bad,
      join(folder, 'missing.pdf'),
      benchmarkPath('d07-txta-txt.txt'),
      benchmarkPath('d07-classic-pdf.pdf'),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/bad\.bin: unsupported_media_type: /);
    expect(stderr).toMatch(/missing\.pdf: unreadable_path: /);
    expect(stderr).toMatch(
      /\{"file":"d07-classic-pdf\.pdf","milliseconds":\{"read":[\d.]+,"classic":[\d.]+,"merge":[\d.]+\}\}/,
    );
    expect((await readdir(out)).sort()).toEqual(['d07-classic-pdf.json', 'd07-txta-txt.json']);
    expect(JSON.parse(await readFile(join(out, 'd07-txta-txt.json'), 'utf8'))).toMatchObject({
      basics: { name: 'Sipho Dlamini' },
    });
  });

  it('says which rule read each field from which line', async () => {
    const { stdout } = await run(CLI, 'parse', '--explain', benchmarkPath('d19-txta-txt.txt'));
    expect(stdout).toMatch(
      /^basics\.name = Björn Åkesson   \(0\.\d+\)\n  rule: classic, name: .+\n  page 1, line 1: Björn Åkesson$/m,
    );
    expect(stdout).toMatch(/^totals\.monthsOfExperience = \d+\n  rule: .+; from positions 0/m);
  });

  it('explains itself', async () => {
    expect((await run(CLI, '--help')).stdout).toMatch(/^Usage: vitae parse/);
    expect((await run(CLI, 'parse')).status).toBe(2);
  });
});
