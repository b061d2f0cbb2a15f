// One whole Vitae to be hurt: its own PostgreSQL and Redis, each behind a proxy, a storage folder, two APIs, three workers,
// tenants, and a watch over every /ready.
import { migrate, Store } from '@vitae/store';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TcpProxy } from '../support/tcp-proxy.ts';
import { addTenant } from '../support/tenants.ts';
import { makePrograms, type Program } from './cluster.ts';
import { Ledger } from './ledger.ts';
import type { Tenant } from './load.ts';
import { ReadinessWatch } from './readiness-watch.ts';
import { MARK } from './resume-texts.ts';
import { Servers } from './servers.ts';

const PROGRAMS = { api: 2, worker: 3 };
const TENANTS = ['acme', 'bolt', 'crane'];
/** Small, so that it can be filled in a moment. */
const DISK_MB = 64;

export interface Installation {
  readonly servers: Servers;
  readonly proxies: Readonly<Record<'postgres' | 'redis', TcpProxy>>;
  /** The mount or folder around the storage. */
  readonly disk: string;
  /** The storage is on a small disk of its own, which may be filled. */
  readonly hasOwnDisk: boolean;
  readonly storage: string;
  readonly programs: readonly Program[];
  readonly tenants: readonly Tenant[];
  readonly ledger: Ledger;
  readonly watch: ReadinessWatch;
  /** Where the programs' logs lie. */
  readonly folder: string;
  /** Lines of the logs that hold what a resume says. */
  leaks(): Promise<string[]>;
  stop(options: { keepLogs: boolean }): Promise<void>;
}

/** Starts all of it; `onDeath` is told when a program ends that nobody asked to. An abort leaves nothing behind either. */
export async function install(
  onDeath: (program: Program, how: string) => void,
  abort?: AbortSignal,
): Promise<Installation> {
  const servers = await Servers.start();
  const folder = await mkdtemp(join(tmpdir(), 'vitae-faults-'));
  const disk = join(folder, 'disk');
  const storage = join(disk, 'files');
  await mkdir(disk);
  const hasOwnDisk = await run('mount', '-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', disk);
  const proxies = {
    postgres: await TcpProxy.before(servers.databaseUrl),
    redis: await TcpProxy.before(servers.redisUrl),
  };
  await migrate(servers.databaseUrl);
  const store = new Store(servers.databaseUrl, 1);
  const tenants: Tenant[] = [];
  for (const slug of TENANTS) tenants.push(await addTenant(store, slug));
  await store.close();
  const programs = await makePrograms(
    PROGRAMS,
    folder,
    {
      DATABASE_URL: proxies.postgres.route(servers.databaseUrl),
      REDIS_URL: proxies.redis.route(servers.redisUrl),
      STORAGE_URL: `file://${storage}`,
      DATABASE_POOL: '4',
      WORKER_CONCURRENCY: '1',
      OCR: 'off',
      ENCRYPTION: 'off',
      // Longer than the balancer takes to look again.
      DRAIN_SECONDS: '2',
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
    },
    onDeath,
  );
  await Promise.all(programs.map((program) => program.start()));
  const watch = new ReadinessWatch(programs);
  let stopped: Promise<void> | undefined;
  const stop = async (keepLogs: boolean) => {
    await watch.stop();
    await Promise.all(programs.map((program) => program.stop()));
    await Promise.all(Object.values(proxies).map((proxy) => proxy.close()));
    await servers.stop();
    if (hasOwnDisk) await run('umount', disk);
    await rm(keepLogs ? disk : folder, { recursive: true, force: true });
  };
  const stopOnce = ({ keepLogs }: { keepLogs: boolean }) => (stopped ??= stop(keepLogs));
  abort?.addEventListener('abort', () => void stopOnce({ keepLogs: true }));
  return {
    servers,
    proxies,
    disk,
    hasOwnDisk,
    storage,
    programs,
    tenants,
    ledger: new Ledger(servers.databaseUrl, storage),
    watch,
    folder,
    async leaks() {
      const logs = (await readdir(folder)).filter((name) => name.endsWith('.log'));
      const texts = await Promise.all(logs.map((name) => readFile(join(folder, name), 'utf8')));
      return texts.flatMap((text, n) => (text.includes(MARK) ? [`${logs[n]} holds what a resume says`] : []));
    },
    stop: stopOnce,
  };
}

/** Whether a command went well. */
async function run(command: string, ...args: string[]): Promise<boolean> {
  return promisify(execFile)(command, args).then(
    () => true,
    () => false,
  );
}
