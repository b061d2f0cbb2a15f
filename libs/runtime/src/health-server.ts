// Is a process without an API alive, can it do its work, and what has it done? For whoever watches over workers, which have
// no other address.
import type { ReadinessReport } from '@vitae/contracts';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { cannotListen } from './program.ts';
import type { Readiness } from './readiness.ts';

/** A registry of prom-client, which only programs with figures of their own need. */
export interface Figures {
  readonly contentType: string;
  metrics(): Promise<string>;
}

export class HealthServer {
  readonly #server: Server;

  constructor(readiness: Pick<Readiness, 'report'>, figures: Figures) {
    this.#server = createServer((request, response) => {
      answer(request.url?.split('?')[0], readiness, figures, response).catch(() =>
        say(response, 500, { status: 'failing' }),
      );
    });
  }

  /** Listens; returns the port, which 0 leaves to the system. Rejects with a StartRefusal where it can't. */
  async listen(port: number, host: string): Promise<number> {
    this.#server.listen(port, host);
    try {
      await once(this.#server, 'listening');
    } catch (error) {
      throw cannotListen(error, { host, port, setting: 'WORKER_PORT' });
    }
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function answer(
  path: string | undefined,
  readiness: Pick<Readiness, 'report'>,
  figures: Figures,
  response: ServerResponse,
): Promise<void> {
  if (path === '/health') return say(response, 200, { status: 'ok' });
  if (path === '/ready') {
    const report = await readiness.report();
    const isReady = report.status === 'ready' || report.status === 'degraded';
    return say(response, isReady ? 200 : 503, report);
  }
  if (path === '/metrics') {
    const [text, report] = await Promise.all([figures.metrics(), readiness.report()]);
    response.setHeader('content-type', figures.contentType).end(text + inFigures(report));
    return;
  }
  say(response, 404, { status: 'not found' });
}

/** What it stands on, as figures. */
const inFigures = ({ dependencies }: ReadinessReport): string =>
  [
    '# HELP vitae_dependency_ok Whether what this process stands on is well',
    '# TYPE vitae_dependency_ok gauge',
    ...Object.entries(dependencies).map(
      ([name, state]) => `vitae_dependency_ok{dependency="${name}"} ${state === 'ok' ? 1 : 0}`,
    ),
    '',
  ].join('\n');

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
