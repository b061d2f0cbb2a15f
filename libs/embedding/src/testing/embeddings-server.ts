// A server that answers one engine as a test says, however badly.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServerEmbedder, type ServerOptions } from '../server-embedder.ts';

export interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly input: readonly string[] };
}
export type Answerer = (response: ServerResponse, asked: Asked, call: number) => void;

export const sends =
  (body: unknown, status = 200, headers = {}): Answerer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** Three numbers that tell texts apart. */
export const vectorOf = (text: string): readonly number[] => {
  const codes = Array.from(text, (symbol) => symbol.codePointAt(0) ?? 0);
  return [1 + codes.length, codes.reduce((sum, code) => sum + code, 0), codes[0] ?? 0];
};
export const answers: Answerer = (response, { body: { input } }, call) =>
  sends({ data: input.map((text, index) => ({ index, embedding: vectorOf(text) })) })(
    response,
    { path: '', authorization: '', body: { model: '', input } },
    call,
  );

export interface RunningServer {
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export async function startServer(answer: Answerer): Promise<RunningServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const question = {
        path: request.url,
        authorization: request.headers.authorization,
        body: JSON.parse(text),
      };
      asked.push(question);
      answer(response, question, asked.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An engine whose waits take no time, of vectors of three numbers. */
export async function withServer<T>(
  answer: Answerer,
  use: (embedder: ServerEmbedder, server: RunningServer) => Promise<T>,
  options: Partial<ServerOptions> = {},
): Promise<T> {
  const server = await startServer(answer);
  try {
    const embedder = await ServerEmbedder.connect(
      {
        baseUrl: server.baseUrl,
        model: 'm',
        timeoutMilliseconds: 100_000,
        sleep: () => Promise.resolve(),
        ...options,
      },
      3,
    );
    return await use(embedder, server);
  } finally {
    await server.close();
  }
}
