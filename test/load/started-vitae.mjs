// Vitae as it is built, on a data folder of its own that goes with it, and with DATABASE_URL on a database of its own on that server: what
// measurements are taken of.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const STANDALONE = fileURLToPath(new URL('../../apps/standalone/dist/main.js', import.meta.url));

async function onServer(server, sql) {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** An empty database on the server that DATABASE_URL names, and the key that a server database needs; nothing of it where none is named. */
async function ownDatabase() {
  const { DATABASE_URL: server, ENCRYPTION_KEY: key } = process.env;
  if (!server) return { settings: {}, drop: () => Promise.resolve() };
  const name = `vitae_bench_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    settings: { DATABASE_URL: url.href, ENCRYPTION_KEY: key ?? randomBytes(32).toString('base64') },
    drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Starts Vitae; gives its process, its address, whom it was made for, and how to end it. */
export async function startVitae(name) {
  const dataDir = mkdtempSync(path.join(tmpdir(), `vitae-${name}-`));
  const database = await ownDatabase();
  const vitae = spawn(process.execPath, [STANDALONE], {
    env: {
      ...process.env,
      ...database.settings,
      VITAE_DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    vitae.on('exit', () => reject(new Error('Vitae ended')));
    vitae.stdout.on('data', (chunk) => {
      said += chunk;
      const ready = said.match(/Vitae is ready: (\S+)/)?.[1];
      if (ready && said.includes('Ctrl-C')) resolve(ready);
    });
  });
  return {
    vitae,
    address,
    first: JSON.parse(readFileSync(path.join(dataDir, 'first-run.json'), 'utf8')),
    async end() {
      vitae.removeAllListeners('exit');
      await new Promise((resolve) => {
        vitae.on('exit', resolve);
        vitae.kill('SIGTERM');
      });
      rmSync(dataDir, { recursive: true, force: true });
      await database.drop();
    },
  };
}
