// A balancer as simple as they come: it asks each API's /ready again and again, sends requests to those that are ready, one after
// another, and tries nothing twice, so that whatever goes wrong behind it is seen.
import {
  Agent,
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

interface Backend {
  readonly url: string;
  readonly agent: Agent;
  isReady: boolean;
}

export class Balancer {
  /** Requests that broke behind it, and those that it could send nowhere. */
  readonly faults: string[] = [];
  readonly #server: Server;
  readonly #backends = new Map<string, Backend>();
  readonly #stopping = new AbortController();
  #turn = 0;

  private constructor() {
    this.#server = createServer((incoming, outgoing) => this.#forward(incoming, outgoing));
  }

  static async start(): Promise<Balancer> {
    const balancer = new Balancer();
    await new Promise<void>((resolve) => balancer.#server.listen(0, '127.0.0.1', resolve));
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Whether requests are sent there. */
  isReady(url: string): boolean {
    return this.#backends.get(url)?.isReady ?? false;
  }

  add(url: string): void {
    const backend = { url, agent: new Agent({ keepAlive: true }), isReady: false };
    this.#backends.set(url, backend);
    void this.#watch(backend);
  }

  /** Forgets one that has ended. */
  remove(url: string): void {
    this.#backends.get(url)?.agent.destroy();
    this.#backends.delete(url);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const url of this.#backends.keys()) this.remove(url);
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #watch(backend: Backend): Promise<void> {
    while (this.#backends.get(backend.url) === backend && !this.#stopping.signal.aborted) {
      const status = await fetch(`${backend.url}/ready`).then(
        (answer) => answer.status,
        () => 0,
      );
      backend.isReady = status === 200;
      await sleep(LOOK_EVERY_MS);
    }
  }

  #forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const ready = [...this.#backends.values()].filter(({ isReady }) => isReady);
    const backend = ready[this.#turn++ % ready.length];
    const fail = (what: string) => {
      this.faults.push(`${incoming.method} ${incoming.url}: ${what}`);
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(502).end();
    };
    if (!backend) return fail('nobody is ready');
    const { method, url = '/', headers } = incoming;
    const onward = request(new URL(url, backend.url), {
      method,
      agent: backend.agent,
      headers: passedOn(headers),
    });
    onward.on('error', (error) => fail(error.message));
    onward.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, passedOn(answer.headers));
      answer.on('aborted', () => fail('the answer was cut'));
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  }
}

/** All but which connections are kept: that is between neighbours. */
const passedOn = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => name !== 'connection' && name !== 'keep-alive'),
  );
