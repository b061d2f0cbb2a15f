// The operations that /openapi.json describes, as the reference shows them: read leniently, since it is the server that says what there is.
export interface Value {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly text: string;
}
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  readonly parameters: readonly (Value & { readonly place: string })[];
  readonly bodyType: string | undefined;
  readonly body: readonly Value[];
  readonly answers: readonly { readonly status: string; readonly text: string; readonly type: string }[];
}

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const record = (value: unknown): Json => (isRecord(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** Headers that any operation takes say nothing of this one. */
const USUAL_HEADERS = ['if-none-match', 'idempotency-key', 'accept-language'];
const MOST_CHOICES = 8;

const nameOf = (schema: unknown): string => text(record(schema)['$ref']).split('/').at(-1) ?? '';

function typeOf(schema: unknown): string {
  const one = record(schema);
  if (one['$ref']) return nameOf(one);
  const choices = list(one['enum']);
  if (choices.length)
    return (
      choices.slice(0, MOST_CHOICES).map(String).join(' | ') + (choices.length > MOST_CHOICES ? ' | …' : '')
    );
  const either = [...list(one['anyOf']), ...list(one['oneOf'])];
  if (either.length) return [...new Set(either.map(typeOf))].join(' | ');
  if (one['type'] === 'array') return `${typeOf(one['items'])}[]`;
  const type = Array.isArray(one['type']) ? one['type'].join(' | ') : text(one['type']);
  return one['format'] ? `${type} (${text(one['format'])})` : type || 'any';
}

function valuesOf(schema: unknown, schemas: Json): Value[] {
  const one = record(schema);
  const shape = one['$ref'] ? record(schemas[nameOf(one)]) : one;
  const required = new Set(list(shape['required']));
  return Object.entries(record(shape['properties'])).map(([name, value]) => ({
    name,
    type: typeOf(value),
    required: required.has(name),
    text: text(record(value)['description']),
  }));
}

export function operationsOf(document: unknown): readonly Operation[] {
  const schemas = record(record(record(document)['components'])['schemas']);
  return Object.entries(record(record(document)['paths'])).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const one = record(methods)[method];
      if (!isRecord(one)) return [];
      const [bodyType, body] = Object.entries(record(record(one['requestBody'])['content']))[0] ?? [];
      const parameters = list(one['parameters'])
        .map(record)
        .filter((given) => !USUAL_HEADERS.includes(text(given['name']).toLowerCase()))
        .map((given) => ({
          name: text(given['name']),
          type: typeOf(given['schema']),
          required: given['required'] === true,
          text: text(given['description']) || text(record(given['schema'])['description']),
          place: text(given['in']),
        }));
      const answers = Object.entries(record(one['responses'])).map(([status, answer]) => ({
        status,
        text: text(record(answer)['description']),
        type: typeOf(record(Object.values(record(record(answer)['content']))[0])['schema']),
      }));
      return {
        id: text(one['operationId']),
        method: method.toUpperCase(),
        path,
        tag: text(list(one['tags'])[0]) || 'Other',
        title: text(one['summary']),
        text: text(one['description']),
        parameters,
        bodyType,
        body: valuesOf(record(body)['schema'], schemas),
        answers,
      };
    }),
  );
}

/** A call of it to copy. */
export function curlOf({ method, path, bodyType, body }: Operation, origin: string): string {
  const lines = [`curl ${method === 'GET' ? '' : `-X ${method} `}"${origin}${path}"`];
  lines.push('-H "authorization: Bearer $VITAE_KEY"');
  if (bodyType === 'multipart/form-data')
    for (const { name, required, type } of body)
      if (required) lines.push(`-F ${name}=${type.includes('binary') ? '@FILE' : '…'}`);
  if (bodyType === 'application/json') {
    const given = Object.fromEntries(body.filter(({ required }) => required).map(({ name }) => [name, '…']));
    lines.push('-H "content-type: application/json"', `-d '${JSON.stringify(given)}'`);
  }
  return lines.join(' \\\n  ');
}
