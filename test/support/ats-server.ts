// Servers that behave as the applicant tracking systems' public descriptions say, and refuse what these do not know: wrong fields, wrong
// credentials, wrong content types. They remember who is there, and answer otherwise where a test wants it.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

export interface Asked {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly json: unknown;
  /** Of a body in parts. */
  readonly parts: readonly {
    readonly name: string;
    readonly fileName?: string;
    readonly type?: string;
    readonly value: Buffer;
  }[];
}
export interface Said {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** As it is, instead of JSON. */
  readonly bytes?: Buffer;
}
/** What comes before the answer: one of its own, an end in the midst of it, or nothing at all for as long as the test lasts. */
export type Trouble = (asked: Asked) => Said | 'half' | 'silence' | 'cut after doing it' | undefined;

export interface AtsServer {
  readonly origin: string;
  readonly asked: readonly Asked[];
  /** Requests that the description does not allow. */
  readonly wrong: readonly string[];
  /** What goes wrong from now on; undefined: nothing. */
  trouble: Trouble | undefined;
  forget(): void;
  stop(): Promise<void>;
}

/** Answers what is allowed; throws a `Refusal` where it is not. */
export type Behaviour = (asked: Asked, origin: string) => Said | Promise<Said>;

export class Refusal extends Error {
  readonly said: Said;
  constructor(status: number, message: string) {
    super(message);
    this.said = { status, json: { message, errors: [{ message }] } };
  }
}

/** Refuses with 422 what a schema does not allow. */
export function fitting<T>(schema: z.ZodType<T>, value: unknown): T {
  const { data, error } = schema.safeParse(value);
  if (error) throw new Refusal(422, z.prettifyError(error));
  return data as T;
}

export const need = (condition: boolean, status: number, message: string): void => {
  if (!condition) throw new Refusal(status, message);
};

export async function startAtsServer(behaviour: Behaviour): Promise<AtsServer> {
  const asked: Asked[] = [];
  const wrong: string[] = [];
  const state: { trouble: Trouble | undefined } = { trouble: undefined };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const one = await readAsked(request);
    asked.push(one);
    const trouble = state.trouble?.(one);
    if (trouble === 'silence') return;
    const said = typeof trouble === 'object' ? trouble : await answer(one);
    if (trouble === 'cut after doing it') {
      response.destroy();
      return;
    }
    const bytes = said.bytes ?? Buffer.from(said.json === undefined ? '' : JSON.stringify(said.json));
    response.writeHead(said.status, {
      'content-type': 'application/json',
      'content-length': bytes.length,
      ...said.headers,
    });
    if (trouble === 'half') {
      response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
      return;
    }
    response.end(bytes);
  }

  async function answer(one: Asked): Promise<Said> {
    try {
      return await behaviour(one, origin);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      wrong.push(`${one.method} ${one.path}: ${error.message}`);
      return error.said;
    }
  }

  return {
    origin,
    asked,
    wrong,
    get trouble() {
      return state.trouble;
    },
    set trouble(trouble) {
      state.trouble = trouble;
    },
    forget: () => {
      asked.length = 0;
      wrong.length = 0;
      state.trouble = undefined;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const body = Buffer.concat(pieces);
  const url = new URL(request.url ?? '/', 'http://ats.invalid');
  const type = request.headers['content-type'] ?? '';
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body,
    json: type.startsWith('application/json') ? (JSON.parse(body.toString('utf8')) as unknown) : undefined,
    parts: type.startsWith('multipart/form-data')
      ? partsOf(body, /boundary=(\S+)$/.exec(type)?.[1] ?? '')
      : [],
  };
}

function partsOf(body: Buffer, boundary: string): Asked['parts'] {
  const text = body.toString('latin1');
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((piece) => {
      const [head = '', ...rest] = piece.replace(/^\r\n/, '').split('\r\n\r\n');
      const value = Buffer.from(rest.join('\r\n\r\n').replace(/\r\n$/, ''), 'latin1');
      const fileName = /filename="([^"]*)"/.exec(head)?.[1];
      const type = /content-type: (\S+)/i.exec(head)?.[1];
      return {
        name: / name="([^"]*)"/.exec(head)?.[1] ?? '',
        value,
        ...(fileName !== undefined && { fileName: Buffer.from(fileName, 'latin1').toString('utf8') }),
        ...(type !== undefined && { type }),
      };
    });
}
