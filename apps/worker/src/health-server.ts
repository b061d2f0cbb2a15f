// Is this worker alive, and can it do its work? For whoever watches over workers, which have no other address.
import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

/** What the work needs, each with a question that ends well if it is there. */
export type Dependencies = Readonly<Record<string, () => Promise<unknown> | boolean>>;

export interface Readiness {
  readonly status: 'ready' | 'unavailable';
  readonly dependencies: Readonly<Record<string, 'ok' | 'failing'>>;
}

/** Asks all of them. */
export async function readiness(dependencies: Dependencies): Promise<Readiness> {
  const states = await Promise.all(
    Object.entries(dependencies).map(async ([name, ask]) => {
      const isWell = await Promise.resolve()
        .then(ask)
        .then((answer) => answer !== false)
        .catch(() => false);
      return [name, isWell ? 'ok' : 'failing'] as const;
    }),
  );
  const isReady = states.every(([, state]) => state === 'ok');
  return { status: isReady ? 'ready' : 'unavailable', dependencies: Object.fromEntries(states) };
}

export class HealthServer {
  readonly #server: Server;

  constructor(dependencies: Dependencies, registry: Registry) {
    this.#server = createServer((request, response) => {
      const path = request.url?.split('?')[0];
      if (path === '/health') return answer(response, 200, { status: 'ok' });
      if (path === '/ready')
        return void readiness(dependencies).then((state) =>
          answer(response, state.status === 'ready' ? 200 : 503, state),
        );
      if (path === '/metrics')
        return void registry
          .metrics()
          .then((text) => response.setHeader('content-type', registry.contentType).end(text));
      answer(response, 404, { status: 'not found' });
    });
  }

  /** Listens; returns the port, which 0 leaves to the system. */
  async listen(port: number, host: string): Promise<number> {
    this.#server.listen(port, host);
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve));
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
