// A JSON Schema as a grammar of llama.cpp. node-llama-cpp's own translation makes every key required and lets integers grow
// without end; ours knows what our answers are made of, and nothing else: objects, arrays, strings, integers.
// Grammar notation: https://github.com/ggml-org/llama.cpp/blob/master/grammars/README.md

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly maxLength?: number;
}

const COMMON = {
  char: String.raw`[^"\\\x7F\x00-\x1F] | "\\" (["\\/bfnrt] | "u" [0-9a-fA-F]{4})`,
  // Line numbers are all the numbers there are: four digits at most.
  integer: '"0" | [1-9] [0-9]{0,3}',
};

/** The grammar's text; its root is `root`. No blanks between tokens: they would cost output. Throws on what it doesn't know. */
export function jsonGrammar(schema: Record<string, unknown>): string {
  const rules = new Map<string, string>();
  const root = ruleFor(schema as Schema, 'root', rules);
  if (root !== 'root') rules.set('root', root);
  for (const [name, rule] of Object.entries(COMMON)) rules.set(name, rule);
  return [...rules].map(([name, rule]) => `${name} ::= ${rule}`).join('\n');
}

/** Adds the rules of a schema, and gives the name of the one to refer to. */
function ruleFor(schema: Schema, name: string, rules: Map<string, string>): string {
  const { type, maxLength, maxItems } = schema;
  if (type === 'integer') return 'integer';
  if (type === 'string') {
    const rule = maxLength === undefined ? 'string' : `string-${maxLength}`;
    rules.set(rule, `"\\"" char${repeated(maxLength)} "\\""`);
    return rule;
  }
  if (type === 'array') {
    const item = ruleFor(schema.items ?? {}, `${name}-item`, rules);
    const others = maxItems === undefined ? undefined : Math.max(0, maxItems - 1);
    rules.set(name, `"[" (${item} ("," ${item})${repeated(others)})? "]"`);
    return name;
  }
  if (type === 'object') {
    rules.set(name, objectRule(schema, name, rules));
    return name;
  }
  throw new Error(`no grammar for the type “${type}”`);
}

/** The keys in their order; an optional one may be left out, with its comma. */
function objectRule(
  { properties = {}, required = [] }: Schema,
  name: string,
  rules: Map<string, string>,
): string {
  const members = Object.entries(properties).map(([key, schema]) => ({
    text: `"\\"${key}\\":" ${ruleFor(schema, `${name}-${key}`, rules)}`,
    optional: !required.includes(key),
  }));
  const after = (at: number) =>
    members.slice(at).map(({ text, optional }) => (optional ? `("," ${text})?` : `"," ${text}`));
  // Whichever key comes first has no comma before it; none may come before a required one that is left out.
  const firstRequired = members.findIndex(({ optional }) => !optional);
  const firsts = members.slice(0, firstRequired < 0 ? members.length : firstRequired + 1);
  const bodies = firsts.map(({ text }, i) => [text, ...after(i + 1)].join(' '));
  if (!bodies.length) return '"{}"';
  return `"{" (${bodies.join(' | ')})${firstRequired < 0 ? '?' : ''} "}"`;
}

const repeated = (most: number | undefined) => (most === undefined ? '*' : `{0,${most}}`);
