// Requests as the API's own description allows them, and as it does not: made by fast-check from its schemas, so that a new
// operation is asked by being there.
import { permissions, type Permission } from '@vitae/contracts';
import fc from 'fast-check';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}
interface DescribedOperation {
  readonly operationId: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}
export interface DescribedApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** Who may ask: whoever has a permission, any member or key, a member alone, the operator, or everybody. */
export type OpenTo = Permission | 'anybody signed in' | 'member' | 'operator' | 'public';

export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With `{name}` where a parameter goes. */
  readonly path: string;
  readonly openTo: OpenTo;
  readonly parameters: readonly Parameter[];
  /** The media type of its body, if it takes one. */
  readonly takes: string | undefined;
  readonly body: Schema | undefined;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the description. */
export const operationsOf = ({ paths }: DescribedApi): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const described = methods[method];
      if (!described) return [];
      const [takes] = Object.keys(described.requestBody?.content ?? {});
      return {
        id: described.operationId,
        method,
        path,
        openTo: openTo(described),
        parameters: described.parameters ?? [],
        takes,
        body: takes === undefined ? undefined : described.requestBody?.content[takes]?.schema,
      };
    }),
  );

/** The description says it in words: the sentence of the scope and the roles, by which the permission is known. */
function openTo({ description = '', security = [] }: DescribedOperation): OpenTo {
  const schemes = security.flatMap((one) => Object.keys(one));
  if (schemes.includes('operator')) return 'operator';
  if (!schemes.length) return 'public';
  const told = /(?:Needs the scope `([a-z:]+)`|No API key may); members: ([a-z, ]+)\./.exec(description);
  if (!told) return schemes.includes('key') ? 'anybody signed in' : 'member';
  const [, scope = null, roles = ''] = told;
  const found = Object.entries(permissions).find(
    ([, row]) => row.scope === scope && row.roles.join(', ') === roles,
  )?.[0];
  if (!isPermission(found)) throw new Error(`no permission is told by “${told[0]}”`);
  return found;
}
const isPermission = (name: string | undefined): name is Permission =>
  name !== undefined && Object.hasOwn(permissions, name);

export interface ArbitraryContext {
  readonly api: DescribedApi;
  /** Ids that exist, beside such as nobody has. */
  readonly ids: readonly string[];
  /** Values of parameters that no schema tells, by their names. */
  readonly known?: Readonly<Record<string, string>>;
  /** Ids by the names that bodies give them, alone or in lists: most of the time one of these is sent. */
  readonly named?: Readonly<Record<string, readonly string[]>>;
}

const MOST_DEEP = 6;

/** Values that fit a schema, up to what it says in words alone. */
export function valuesOf(schema: Schema, context: ArbitraryContext, deep = 0): fc.Arbitrary<unknown> {
  const inner = (part: Schema) => valuesOf(part, context, deep + 1);
  if (schema.$ref) {
    const named = context.api.components.schemas?.[schema.$ref.split('/').at(-1) ?? ''];
    if (!named) throw new Error(`${schema.$ref} is not there`);
    return deep > MOST_DEEP ? fc.constant(null) : inner(named);
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(inner));
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map(inner))
      .map((parts) => Object.assign({}, ...parts.filter((part) => typeof part === 'object')) as unknown);
  const types = [schema.type ?? []].flat();
  if (types.length > 1) return fc.oneof(...types.map((type) => inner({ ...schema, type })));
  switch (types[0]) {
    case 'string':
      return textsOf(schema, context);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1_000, max: schema.maximum ?? 100_000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1_000, max: schema.maximum ?? 1_000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map(inner));
      return fc.array(schema.items ? inner(schema.items) : fc.jsonValue(), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3),
      });
    case 'object':
      return objectsOf(schema, inner, context.named ?? {});
    default:
      return fc.jsonValue();
  }
}

function objectsOf(
  schema: Schema,
  inner: (part: Schema) => fc.Arbitrary<unknown>,
  named: Readonly<Record<string, readonly string[]>>,
): fc.Arbitrary<unknown> {
  const member = (name: string, part: Schema) => {
    const ids = named[name];
    if (!ids?.length) return inner(part);
    const one = fc.constantFrom(...ids);
    const sent = part.type === 'array' ? fc.array(one, { minLength: 1, maxLength: 3 }) : one;
    return fc.oneof(
      { weight: 4, arbitrary: sent as fc.Arbitrary<unknown> },
      { weight: 1, arbitrary: inner(part) },
    );
  };
  const { properties = {}, required = [], additionalProperties } = schema;
  const own = withFew(
    Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, member(name, part)])),
    required,
  );
  if (typeof additionalProperties !== 'object') return own;
  const others = fc.dictionary(
    schema.propertyNames
      ? inner(schema.propertyNames).map(String)
      : fc.string({ minLength: 1, maxLength: 8 }),
    inner(additionalProperties),
    { maxKeys: 3 },
  );
  return fc.tuple(others, own).map(([more, known]) => ({ ...more, ...known }));
}

/** All that are required, and a few of the others at a time: each more is one more that may not go with the rest. */
function withFew<T>(
  members: Readonly<Record<string, fc.Arbitrary<T>>>,
  required: readonly string[],
): fc.Arbitrary<Record<string, T>> {
  const optional = Object.keys(members).filter((name) => !required.includes(name));
  return fc
    .subarray(optional, { maxLength: Math.min(3, optional.length) })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          Object.entries(members).filter(([name]) => required.includes(name) || chosen.includes(name)),
        ),
      ),
    );
}

const WORDS = [
  'welder',
  'nurse',
  'Python',
  'Zürich',
  '日本',
  'a',
  'k8s',
  'title:(nurse OR midwife) NOT agency',
];

function textsOf(schema: Schema, { ids }: ArbitraryContext): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 200, pattern } = schema;
  if (schema.format === 'uuid') return ids.length ? fc.oneof(fc.constantFrom(...ids), fc.uuid()) : fc.uuid();
  if (schema.format === 'date-time')
    return fc.date({ noInvalidDate: true, ...ERA }).map((day) => day.toISOString());
  if (schema.format === 'date')
    return fc.date({ noInvalidDate: true, ...ERA }).map((day) => day.toISOString().slice(0, 10));
  if (schema.format === 'email') return fc.constantFrom('someone@somewhere.example', 'owner@acme.example');
  if (schema.format === 'uri') return fc.constantFrom('https://somewhere.example/', 'http://127.0.0.1:1/');
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc
    .oneof(
      fc.constantFrom(...WORDS),
      fc.string({ maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    .map((text) => text.slice(0, maxLength).padEnd(minLength, 'x'));
}
const ERA = { min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z') };

export interface GeneratedRequest {
  readonly operation: Operation;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is sent; undefined where none is. */
  readonly body: string | undefined;
}

/** Odd things that people and programs send. */
const ODD = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '..',
    '%00',
    '\u0000',
    "'; DROP TABLE resumes; --",
    '0',
    '-1',
    '1e9',
    'null',
    '\ud800',
  ),
);

/** Requests to an operation; `odd`: now and then with parts that its description does not allow. */
export function requestsTo(
  operation: Operation,
  context: ArbitraryContext,
  { odd }: { odd: boolean },
): fc.Arbitrary<GeneratedRequest> {
  const seldom = <T>(usual: fc.Arbitrary<T>, strange: fc.Arbitrary<T>) =>
    odd ? fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: strange }) : usual;
  const parameter = ({ name, schema = { type: 'string' } }: Parameter) => {
    const known = context.known?.[name];
    return seldom(known === undefined ? valuesOf(schema, context).map(String) : fc.constant(known), ODD);
  };
  const of = (where: string) => operation.parameters.filter((one) => one.in === where);
  const record = (where: string) =>
    withFew(
      Object.fromEntries(of(where).map((one) => [one.name, parameter(one)])),
      of(where).flatMap(({ name, required }) => (required || where === 'path' ? [name] : [])),
    );
  const body = operation.body
    ? seldom(valuesOf(operation.body, context), fc.jsonValue()).map((value) => JSON.stringify(value))
    : fc.constant(undefined);
  return fc
    .tuple(record('path'), record('query'), record('header'), body)
    .map(([path, query, headers, content]) => {
      const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(path[name] ?? ''));
      const search = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`);
      return {
        operation,
        url: search.length ? `${url}?${search.join('&')}` : url,
        // A header is printable ASCII; Node sends nothing else.
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, value.replaceAll(/[^\x20-\x7e]/g, '?')]),
        ),
        body: content,
      };
    });
}

/** Half of a surrogate pair has no form in an address. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E');
