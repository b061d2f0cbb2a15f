// A port that nobody listens on just now, for a server that comes a moment later, or goes and comes back: none of those that the
// system lends to whoever connects or asks for any port, so that only another caller of this could take it meanwhile.
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below Linux' `ip_local_port_range`, and beside the ports of deploy/dev/services.sh. */
const [FIRST, END] = [30_000, 32_768];
const TRIES = 50;

export async function freePort(): Promise<number> {
  for (let times = 1; times < TRIES; times++) {
    const port = randomInt(FIRST, END);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${FIRST} to ${END}`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
