// A server that answers one engine as a test says, however badly.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OpenAiEngine, type OpenAiEngineOptions } from '../openai-engine.ts';

type Asked = IncomingMessage & { body: string };
export type Answerer = (response: ServerResponse, call: number, request: Asked) => void;

export const completion = (content: string, finish = 'stop') =>
  JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    created: 0,
    model: 'm',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  });
export const sends =
  (body: string, status = 200, headers = {}): Answerer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

export const noList = sends('{}', 404);
export const listOf = (...models: object[]) => sends(JSON.stringify({ object: 'list', data: models }));

export async function withServer<T>(
  answer: Answerer,
  use: (engine: OpenAiEngine, calls: () => number) => Promise<T>,
  {
    models = noList,
    ...options
  }: Pick<OpenAiEngineOptions, 'reasoning' | 'instructionsIn'> & { models?: Answerer } = {},
): Promise<T> {
  let calls = 0;
  let lists = 0;
  const server = createServer((request, response) => {
    let body = '';
    if (request.method === 'GET') return models(response, ++lists, Object.assign(request, { body }));
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => answer(response, ++calls, Object.assign(request, { body })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const engine = new OpenAiEngine({
    baseUrl: `http://127.0.0.1:${port}/v1`,
    model: 'm',
    timeoutMilliseconds: 300,
    ...options,
  });
  try {
    return await use(engine, () => calls);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
