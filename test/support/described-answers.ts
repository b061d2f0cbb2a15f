// Holds every answer of an API under test against its own OpenAPI document: status, media type, body and the headers that
// come with a status. A field, status or type that is not described is as wrong as one that does not fit.
import type { INestApplication } from '@nestjs/common';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import request from 'supertest';

/** An answer as it left. */
export interface SentAnswer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

interface DescribedHeader {
  readonly required?: boolean;
  readonly schema: object;
}
interface Described {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
  readonly headers?: Readonly<Record<string, DescribedHeader | { readonly $ref: string }>>;
}
type Operations = Readonly<Record<string, { readonly responses: Readonly<Record<string, Described>> }>>;
export interface Description {
  readonly paths: Readonly<Record<string, Operations>>;
  readonly components: { readonly headers?: Readonly<Record<string, DescribedHeader>> };
}

const PROBLEM = 'application/problem+json';
/** What a status comes with, where there is no description. */
const HEADERS: Readonly<Record<number, string>> = {
  401: 'www-authenticate',
  405: 'allow',
  429: 'retry-after',
  503: 'retry-after',
};

/** Headers that are the connection's, or ward off browsers' mistakes: all others are part of what a route promises. */
const UNSAID =
  /^(?:content-(?:type|length|encoding|security-policy)|vary|connection|referrer-policy|origin-agent-cluster|cross-origin-[\w-]+|x-(?:content-type-options|dns-prefetch-control|download-options|frame-options|permitted-cross-domain-policies|xss-protection))$/;

export class DescribedAnswers {
  readonly #paths: readonly { pattern: RegExp; path: string; operations: Operations }[];
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #shared: Readonly<Record<string, DescribedHeader>>;
  readonly wrong: string[] = [];

  constructor(description: Description) {
    this.#shared = description.components.headers ?? {};
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ ...(closed(description) as object), $id: 'api' });
    this.#paths = Object.entries(description.paths).map(([path, operations]) => ({
      pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'i'),
      path,
      operations,
    }));
  }

  /** Notes what is wrong with an answer. */
  check(answer: SentAnswer): void {
    const { method, status } = answer;
    const known = this.#paths.find(({ pattern }) => pattern.test(answer.path));
    const operation = known?.operations[method === 'HEAD' ? 'get' : method.toLowerCase()];
    const say = (what: string) => this.wrong.push(`${method} ${answer.path} ${status}: ${what}`);
    if (answer.path.startsWith('/v1/') && !/\bno-store\b/.test(String(answer.headers['cache-control'])))
      say('about people, and may be kept');
    if (!operation) {
      const header = HEADERS[status];
      if (header && answer.headers[header] === undefined) say(`no ${header}`);
      // The page's files, a method that is not offered, an address that is none.
      if (method !== 'OPTIONS' && status >= 400) this.#fits(answer, { [PROBLEM]: 'problem' }, say);
      else if (known && status !== 204) say('a method that is not described');
      return;
    }
    const described = operation.responses[status];
    if (!described) return void say('a status that is not described');
    const place = (type: string) =>
      `api#/paths/${pointer(known.path)}/${pointer(method === 'HEAD' ? 'get' : method.toLowerCase())}/responses/${status}/content/${pointer(type)}/schema`;
    const types = Object.keys(described.content ?? {});
    this.#fits(answer, Object.fromEntries(types.map((type) => [type, place(type)])), say);
    this.#headersFit(answer.headers, described, say);
  }

  /** Whether all headers are there that must be, none that are not described, and each as it is described. */
  #headersFit(sent: SentAnswer['headers'], { headers = {} }: Described, say: (what: string) => void): void {
    const known = new Map(
      Object.entries(headers).map(([name, header]) => [
        name.toLowerCase(),
        '$ref' in header ? this.#shared[header.$ref.split('/').at(-1) ?? ''] : header,
      ]),
    );
    for (const [name, header] of known) if (header?.required && sent[name] === undefined) say(`no ${name}`);
    for (const [name, value] of Object.entries(sent)) {
      const schema = known.get(name)?.schema;
      if (!schema) {
        if (!UNSAID.test(name)) say(`a header ${name}, which is not described`);
        continue;
      }
      // A header is text, or several: numbers among them are known by their look.
      for (const one of [value].flat()) {
        const text = String(one);
        const read: string | number =
          'type' in schema && schema.type === 'integer' && /^\d+$/.test(text) ? Number(text) : text;
        if (!this.#ajv.validate(schema, read))
          say(`${name}: ${this.#ajv.errorsText(this.#ajv.errors, { dataVar: text })}`);
      }
    }
  }

  /** Whether the body is of one of the media types, by the schema at its place. */
  #fits(
    { method, headers, body }: SentAnswer,
    types: Readonly<Record<string, string>>,
    say: (what: string) => void,
  ): void {
    const sent = String(headers['content-type'] ?? '').split(';')[0] ?? '';
    if (!Object.keys(types).length) return void (body.length && say('a body that is not described'));
    const schema = types[sent] ?? types['*/*'];
    if (schema === undefined) return void say(`of type ${sent || 'none'}`);
    // A file of any type is given as it is: what is in it nobody described, JSON or not.
    if (method === 'HEAD' || types[sent] === undefined || !/[/+]json$/.test(sent)) return;
    const ref = schema === 'problem' ? 'api#/components/schemas/Problem' : schema;
    const validate = this.#ajv.getSchema(ref) ?? this.#ajv.compile({ $ref: ref });
    if (!validate(JSON.parse(body.toString())))
      say(this.#ajv.errorsText(validate.errors?.slice(0, 3), { dataVar: 'body' }));
  }
}

/** Notes the answers of an app from now on; the function says what was wrong with them. */
export async function describedAnswersOf(app: INestApplication): Promise<() => readonly string[]> {
  const server = app.getHttpServer() as Server;
  const answers = new DescribedAnswers((await request(server).get('/openapi.json')).body as Description);
  server.prependListener('request', (incoming: IncomingMessage, response: ServerResponse) => {
    const pieces: Buffer[] = [];
    const keep = (piece: unknown) => {
      if (typeof piece === 'string' || piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
    };
    const { write, end } = response;
    response.write = ((...args: Parameters<typeof write>) => {
      keep(args[0]);
      return write.apply(response, args);
    }) as typeof write;
    response.end = ((...args: Parameters<typeof end>) => {
      keep(args[0]);
      return end.apply(response, args);
    }) as typeof end;
    response.once('finish', () => {
      const path = new URL(incoming.url ?? '/', 'http://api').pathname;
      answers.check({
        method: incoming.method ?? 'GET',
        path,
        status: response.statusCode,
        headers: response.getHeaders(),
        body: Buffer.concat(pieces),
      });
    });
  });
  return () => answers.wrong;
}

const pointer = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** The same document with every object closed: the published one lets answers gain fields, ours must all be described. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  const isObject = inner['type'] === 'object' && 'properties' in inner && !('additionalProperties' in inner);
  return isObject ? { ...inner, additionalProperties: false } : inner;
}
