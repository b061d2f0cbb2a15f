// A server that webhooks are sent to, which answers as a test wants, and remembers what came.
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Byte by byte. */
  readonly body: string;
  readonly message: { readonly type: string; readonly data: Record<string, unknown> };
}

export type Answer = (response: ServerResponse, received: Received) => void;

export interface WebhookReceiver {
  readonly origin: string;
  readonly received: readonly Received[];
  /** What came to a path. */
  at(path: string): readonly Received[];
  /** How it answers at a path from now on; 204 otherwise. */
  answer(path: string, how: Answer): void;
  forget(): void;
  stop(): Promise<void>;
}

export async function startWebhookReceiver(port = 0): Promise<WebhookReceiver> {
  const answers = new Map<string, Answer>();
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      const path = request.url ?? '';
      const message = JSON.parse(body) as Received['message'];
      const one = { at: Date.now(), path, headers: request.headers, body, message };
      received.push(one);
      const how = answers.get(path) ?? ((to) => to.writeHead(204).end());
      how(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    at: (path) => received.filter((one) => one.path === path),
    answer: (path, how) => void answers.set(path, how),
    forget: () => {
      received.length = 0;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
