// Part of Vite's server in `npm run dev`: takes a file by POST /dev/anatomy and answers how it was taken apart, by the
// command line program, so that what the viewer shows is what the product does. It is in no build.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const CLI = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url));
const MOST_BYTES = 50 * 1024 * 1024;

export const anatomyServer = (): Plugin => ({
  name: 'vitae-anatomy',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use('/dev/anatomy', (request, response) => {
      answer(request, response).catch((error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      });
    });
  },
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) {
      response.statusCode = 413;
      response.end('the file is too large');
      return;
    }
    chunks.push(chunk);
  }
  const folder = await mkdtemp(join(tmpdir(), 'vitae-anatomy-'));
  try {
    const file = join(folder, 'resume');
    await writeFile(file, Buffer.concat(chunks));
    const { status, stdout, stderr } = await parse(file);
    response.statusCode = status === 0 ? 200 : 422;
    response.setHeader('content-type', status === 0 ? 'application/json' : 'text/plain; charset=utf-8');
    response.end(status === 0 ? stdout : stderr.replace(file, 'the file'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const parse = (file: string) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) =>
    execFile(
      process.execPath,
      [CLI, 'parse', '--format', 'anatomy', file],
      { maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ status: error ? 1 : 0, stdout, stderr }),
    ),
  );
