// Generates the Prisma client. Every command of Prisma's first looks for its schema engine and would download it; the
// client needs none, so any program stands in for it.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const schema = fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url));
execFileSync(process.execPath, [prisma, 'generate', '--schema', schema], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
});
