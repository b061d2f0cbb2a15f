// A PgBouncer of the test's own before the server of test:services, as Debian's package comes but for the mode of its pool.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { until } from './client.ts';
import { freePort } from './free-port.ts';

export interface OwnPgBouncer {
  /** The same database by way of this pooler. */
  route(databaseUrl: string): string;
  stop(): Promise<void>;
}

export async function startPgBouncer(server: string, mode: 'transaction' | 'session'): Promise<OwnPgBouncer> {
  const { hostname, port: serverPort, username } = new URL(server);
  const folder = await mkdtemp(join(tmpdir(), 'vitae-pgbouncer-'));
  const port = await freePort();
  const file = join(folder, 'pgbouncer.ini');
  await writeFile(
    file,
    `[databases]
* = host=${hostname} port=${serverPort} user=${username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = 6
max_client_conn = 200
`,
  );
  await chmod(folder, 0o755);
  // It won't run as root.
  const asUser = process.getuid?.() === 0 ? ['-u', 'postgres'] : [];
  const pooler = spawn('pgbouncer', ['-q', ...asUser, file], { stdio: 'ignore' });
  const ended = once(pooler, 'exit');
  const route = (url: string) => Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).toString();
  await until(async () => {
    const client = new Client({ connectionString: route(server) });
    return client
      .connect()
      .then(() => client.end().then(() => true))
      .catch(() => undefined);
  });
  return {
    route,
    async stop() {
      pooler.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
