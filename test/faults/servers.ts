// A PostgreSQL and a Redis of the suite's own (deploy/dev/services.sh), which it may stop, kill and start anew.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('../../deploy/dev/services.sh', import.meta.url));
/** A PostgreSQL that was killed leaves memory behind until its last backend has noticed. */
const TRIES = 40;
const PAUSE_MS = 250;

type ServerName = 'postgres' | 'redis';

export class Servers {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly #folder: string;

  private constructor({
    databaseUrl,
    redisUrl,
    folder,
  }: Record<'databaseUrl' | 'redisUrl' | 'folder', string>) {
    this.databaseUrl = databaseUrl;
    this.redisUrl = redisUrl;
    this.#folder = folder;
  }

  /** `env`: what the script is told besides. */
  static async start(env: NodeJS.ProcessEnv = {}): Promise<Servers> {
    const said = await run(['start'], env);
    const named = Object.fromEntries(
      [...said.matchAll(/\b(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, VITAE_SERVICES: folder } = named;
    if (!databaseUrl || !redisUrl || !folder) throw new Error('services.sh named no servers');
    return new Servers({ databaseUrl, redisUrl, folder });
  }

  /** Ends a server at once, as a crash would; for PostgreSQL also `SIGINT`, with which it ends in order and drops its clients. */
  async end(name: ServerName, signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
    const pid = await this.#pid(name);
    process.kill(pid, signal);
    while (isAlive(pid)) await sleep(PAUSE_MS / 10);
  }

  /** Starts a server that has ended, at its old address. */
  async startAgain(name: ServerName): Promise<void> {
    for (let times = 1; ; times++) {
      try {
        await run(['again', name], { VITAE_SERVICES: this.#folder });
        return;
      } catch (error) {
        if (times === TRIES) throw error;
        await sleep(PAUSE_MS);
      }
    }
  }

  async stop(): Promise<void> {
    await run(['stop'], { VITAE_SERVICES: this.#folder });
  }

  async #pid(name: ServerName): Promise<number> {
    const file = { postgres: 'postgres/data/postmaster.pid', redis: 'redis/pid' }[name];
    const [pid = ''] = (await readFile(join(this.#folder, file), 'utf8')).split('\n');
    return Number(pid);
  }
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', [SCRIPT, ...args], {
    env: { ...process.env, ...env },
  });
  return stdout;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
