// What a program never uses it doesn't load: each package costs megabytes of every process for as long as it runs.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The packages that a program has loaded when it could begin; it is not started. */
async function packagesOf(program: string): Promise<Set<string>> {
  const script = `
    import { createRequire, registerHooks } from 'node:module';
    const urls = [];
    registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
    await import(${JSON.stringify(program)});
    const required = Object.keys(createRequire(import.meta.url).cache);
    // A pipe takes what is written bit by bit: whoever exits before that cuts it off.
    process.stdout.write(JSON.stringify([...urls, ...required]), () => process.exit());`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    maxBuffer: 16 * 1024 * 1024,
  });
  const files = JSON.parse(stdout) as string[];
  return new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []));
}

const built = (path: string) => new URL(`../../${path}`, import.meta.url).href;

it.each([
  ['apps/api/dist/run-api.js', '@nestjs/core', ['bullmq', 'openai', 'mistral-tokenizer-js', 'wink-nlp']],
  [
    'apps/worker/dist/run-worker.js',
    'bullmq',
    ['openai', 'mistral-tokenizer-js', 'unpdf', 'tesseract.js', '@nestjs/core', '@electric-sql/pglite'],
  ],
])('%s loads %s, and nothing that it may never use', async (program, used, unused) => {
  const packages = await packagesOf(built(program));
  expect(packages).toContain(used);
  expect(unused.filter((name) => packages.has(name))).toEqual([]);
});

it('reads files without what draws and recognises pages', async () => {
  const packages = await packagesOf(built('libs/documents/dist/read-file.js'));
  expect(['tesseract.js', '@napi-rs/canvas'].filter((name) => packages.has(name))).toEqual([]);
});
