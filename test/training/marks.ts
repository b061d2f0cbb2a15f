// Marks: every piece of text in the order in which it was printed, with the value that it is. And the gold that they amount to.
import type { Piece } from './sheet.ts';

export interface Mark {
  readonly text: string;
  readonly path: string | null;
  readonly value?: string | null;
  readonly also?: readonly string[];
}

/** Notes what a printer prints. White space between pieces is noted, too: the texts together are the file's text. */
export class Marks {
  readonly list: Mark[] = [];

  put({ text, path, value, also }: Piece): void {
    if (text)
      this.list.push({ text, path, ...(value !== undefined && { value }), ...(also?.length && { also }) });
  }

  /** A gap that isn't text: the end of a line, the space before what stands flush right. */
  gap(text: '\n' | '\t' | ' '): void {
    const last = this.list.at(-1);
    if (!last || last.text === '\n' || (text !== '\n' && /\s$/u.test(last.text))) return;
    this.list.push({ text, path: null });
  }

  get text(): string {
    return this.list.map(({ text }) => text).join('');
  }
}

/** Values whose paths no JSON Resume has: they are marked for the decoder's sake. */
const UNTOLD =
  /^(?:heading|personal|label)\.|^basics\.(?:prefix|suffix)$|^education\.\d+\.place$|\.(?:current|country)$/u;

type Json = string | Json[] | { [key: string]: Json };

/** The JSON Resume that marks amount to: what is printed and nothing else. Pieces of one value are joined by a space. */
export function goldOf(marks: readonly Mark[]): Record<string, unknown> {
  const values = new Map<string, string>();
  for (const { text, path, value, also } of marks) {
    if (path === null || value === null) continue;
    for (const one of [path, ...(also ?? [])]) {
      if (UNTOLD.test(one)) continue;
      const told = (value ?? text).trim();
      const before = values.get(one);
      // The same value twice (a name in the head and in the foot) is one.
      values.set(one, before === undefined || before === told ? told : `${before} ${told}`);
    }
  }
  const root: { [key: string]: Json } = {};
  for (const [path, text] of values) set(root, path.split('.'), text);
  return dense(root) as Record<string, unknown>;
}

/** Without the gaps that entries which were not printed leave in lists. */
function dense(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(dense);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, dense(item)]));
}

function set(root: { [key: string]: Json }, keys: readonly string[], text: string): void {
  let here: Json = root;
  keys.forEach((key, i) => {
    const next: Json = i === keys.length - 1 ? text : /^\d+$/u.test(keys[i + 1] ?? '') ? [] : {};
    if (Array.isArray(here)) here = here[Number(key)] ??= next;
    else if (typeof here === 'object') here = here[key] ??= next;
  });
}
