// The query language of people who search: title:(nurse OR midwife) NOT agency. Read in one pass, bounded in depth and
// number of words; what can't be read is answered with the place where it went wrong.

export const queryFields = ['title', 'organisation', 'skill', 'text'] as const;
export type QueryField = (typeof queryFields)[number];

/** Words in quotes stand together; without a field they are looked for in all. */
export interface QueryTerm {
  readonly kind: 'term';
  readonly field: QueryField | undefined;
  readonly words: string;
}
export type BooleanQuery =
  | QueryTerm
  | { readonly kind: 'all' | 'any'; readonly parts: readonly BooleanQuery[] }
  | { readonly kind: 'not'; readonly part: BooleanQuery };

export type ParsedQuery =
  | { readonly ok: true; readonly query: BooleanQuery }
  /** `at`: character of the query, from 0. */
  | { readonly ok: false; readonly at: number; readonly message: string };

/** Nobody types more by hand, and the database is asked once for each word. */
const MOST_TERMS = 40;
/** Brackets and NOTs within each other. */
const DEEPEST = 12;

type Token =
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not'; readonly at: number }
  | { readonly kind: 'field'; readonly field: QueryField; readonly at: number }
  | { readonly kind: 'words'; readonly words: string; readonly at: number };

class QueryFault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Reads a query. Operators are written in capitals; words beside each other are joined by AND, which binds closer than OR. */
export function parseQuery(text: string): ParsedQuery {
  try {
    return { ok: true, query: new QueryReader(tokensOf(text), text.length).read() };
  } catch (fault) {
    if (!(fault instanceof QueryFault)) throw fault;
    return { ok: false, at: fault.at, message: fault.message };
  }
}

const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (isBlank(sign)) at++;
    else if (sign === '(' || sign === ')') tokens.push({ kind: sign === '(' ? 'open' : 'close', at: at++ });
    else if (QUOTES.has(sign)) {
      const end = endOfPhrase(text, at, QUOTES.get(sign) ?? sign);
      tokens.push(phraseToken(text.slice(at + 1, end), at));
      at = end + 1;
    } else {
      const end = endOfWord(text, at);
      tokens.push(wordToken(text.slice(at, end), at));
      at = end;
    }
  }
  return tokens;
}

const isBlank = (sign: string) => sign.trim() === '';

function endOfPhrase(text: string, at: number, close: string): number {
  let end = at + 1;
  while (end < text.length && text.charAt(end) !== close && text.charAt(end) !== '"') end++;
  if (end >= text.length) throw new QueryFault(at, 'this quotation mark is not closed');
  return end;
}

/** A word ends at a blank, a bracket, a quotation mark, or behind the colon of a field's name. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const sign = text.charAt(end);
    if (isBlank(sign) || sign === '(' || sign === ')' || QUOTES.has(sign)) return end;
    end++;
    if (sign === ':' && fieldOf(text.slice(at, end - 1))) return end;
  }
  return end;
}

const fieldOf = (name: string): QueryField | undefined =>
  queryFields.find((field) => field === name.toLowerCase());

function phraseToken(words: string, at: number): Token {
  if (!hasLetter(words)) throw new QueryFault(at, 'there is no word between these quotation marks');
  return { kind: 'words', words: words.trim(), at };
}

function wordToken(word: string, at: number): Token {
  const operator = OPERATORS.get(word);
  if (operator) return { kind: operator, at };
  const field = word.endsWith(':') ? fieldOf(word.slice(0, -1)) : undefined;
  if (field) return { kind: 'field', field, at };
  if (word.endsWith(':'))
    throw new QueryFault(at, `there is no such field; there are ${queryFields.join(', ')}`);
  if (!hasLetter(word)) throw new QueryFault(at, 'this is no word');
  return { kind: 'words', words: word, at };
}

const hasLetter = (text: string) => /[\p{L}\p{N}]/u.test(text);

class QueryReader {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #next = 0;
  #terms = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  read(): BooleanQuery {
    const query = this.#any(undefined, 0);
    const left = this.#peek();
    if (left) throw new QueryFault(left.at, 'this bracket closes none');
    return query;
  }

  #any(field: QueryField | undefined, depth: number): BooleanQuery {
    const parts = [this.#all(field, depth)];
    while (this.#peek()?.kind === 'or') {
      this.#next++;
      parts.push(this.#all(field, depth));
    }
    return joined('any', parts);
  }

  #all(field: QueryField | undefined, depth: number): BooleanQuery {
    const parts = [this.#one(field, depth)];
    for (;;) {
      const token = this.#peek();
      if (!token || token.kind === 'or' || token.kind === 'close') return joined('all', parts);
      if (token.kind === 'and') this.#next++;
      parts.push(this.#one(field, depth));
    }
  }

  #one(field: QueryField | undefined, depth: number): BooleanQuery {
    const token = this.#peek();
    if (!token) throw new QueryFault(this.#end, 'a word is missing here');
    if (depth > DEEPEST) throw new QueryFault(token.at, `more than ${DEEPEST} levels of brackets`);
    this.#next++;
    switch (token.kind) {
      case 'not':
        return { kind: 'not', part: this.#one(field, depth + 1) };
      case 'open':
        return this.#group(field, depth, token.at);
      case 'field':
        return this.#ofField(token, field, depth);
      case 'words':
        if (++this.#terms > MOST_TERMS) throw new QueryFault(token.at, `more than ${MOST_TERMS} words`);
        return { kind: 'term', field, words: token.words };
      default:
        throw new QueryFault(token.at, 'a word is missing before this');
    }
  }

  #group(field: QueryField | undefined, depth: number, at: number): BooleanQuery {
    const query = this.#any(field, depth + 1);
    if (this.#peek()?.kind !== 'close') throw new QueryFault(at, 'this bracket is not closed');
    this.#next++;
    return query;
  }

  #ofField({ field, at }: Token & { kind: 'field' }, outer: QueryField | undefined, depth: number) {
    if (outer && outer !== field) throw new QueryFault(at, `this stands within ${outer}`);
    const kind = this.#peek()?.kind;
    if (kind !== 'open' && kind !== 'words')
      throw new QueryFault(at, 'a word or bracket is missing behind this');
    return this.#one(field, depth + 1);
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }
}

const joined = (kind: 'all' | 'any', parts: readonly BooleanQuery[]): BooleanQuery => {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind, parts };
};
