// Definition lists, which pandoc and Markdown Extra know and CommonMark doesn't: a term on a line of its own, and below it
// what is said of it behind a colon.
import type { TokenizerAndRendererExtension, Tokens } from 'marked';

/** Definitions in definitions: deeper ones stay text. */
const DEEPEST = 4;
const MARK = /^ {0,3}[:~][ \t]+(?=\S)/;
/** What begins another block is no term. */
const OTHER_BLOCK = /^(?: {4}|\t| {0,3}(?:[#>|`]|[:~][ \t]|[*+-][ \t]|\d{1,9}[.)][ \t]))/;
const INDENT = /^(?: {1,4}|\t)/;
const isBlank = (line: string) => line.trim() === '';

/** The lines of a text, one after the other, without parting more of it than is asked for. */
class Lines {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get line(): string | undefined {
    if (this.at >= this.#text.length) return undefined;
    return this.#text.slice(this.at, this.#end);
  }

  next(): void {
    this.at = this.#end + 1;
  }

  get #end(): number {
    const end = this.#text.indexOf('\n', this.at);
    return end < 0 ? this.#text.length : end;
  }
}

interface Definition {
  readonly term: string;
  readonly details: readonly string[];
  /** Where it ends. */
  readonly end: number;
}

/** The term that a text begins with, and what is said of it. */
export function definitionAt(text: string): Definition | undefined {
  const lines = new Lines(text);
  const term = lines.line;
  if (term === undefined || isBlank(term) || OTHER_BLOCK.test(term)) return undefined;
  lines.next();
  if (lines.line !== undefined && isBlank(lines.line)) lines.next();
  const details: string[] = [];
  let end = 0;
  for (let line = lines.line; line !== undefined && MARK.test(line); line = lines.line) {
    const detail = [line.replace(MARK, '')];
    lines.next();
    let isOver = false;
    while (!isOver) {
      end = lines.at;
      const [more, over] = goOn(lines);
      detail.push(...more);
      isOver = over;
    }
    details.push(detail.join('\n'));
  }
  return details.length ? { term, details, end: Math.min(end, text.length) } : undefined;
}

/** The next line of a definition, with the blank one before it; whether there is none. */
function goOn(lines: Lines): [string[], boolean] {
  const { line } = lines;
  if (line === undefined || MARK.test(line)) return [[], true];
  if (!isBlank(line)) {
    // What isn't set in below it may be the next term.
    if (!INDENT.test(line)) return [[], true];
    lines.next();
    return [[line.replace(INDENT, '')], false];
  }
  const before = lines.at;
  lines.next();
  const below = lines.line;
  if (below !== undefined && MARK.test(below)) return [[], true];
  if (below === undefined || !/^(?: {4}|\t)/.test(below) || isBlank(below)) {
    lines.at = before;
    return [[], true];
  }
  lines.next();
  return [['', below.replace(INDENT, '')], false];
}

interface DefinitionToken extends Tokens.Generic {
  readonly term: Tokens.Generic['tokens'];
  readonly details: NonNullable<Tokens.Generic['tokens']>[];
}

/** What teaches `marked` definition lists. */
export function definitionLists(): TokenizerAndRendererExtension {
  let depth = 0;
  return {
    name: 'definition',
    level: 'block',
    tokenizer(source): DefinitionToken | undefined {
      const found = depth < DEEPEST ? definitionAt(source) : undefined;
      if (!found) return undefined;
      depth++;
      try {
        return {
          type: 'definition',
          raw: source.slice(0, found.end),
          term: this.lexer.inlineTokens(found.term),
          details: found.details.map((detail) => this.lexer.blockTokens(detail, [])),
        };
      } finally {
        depth--;
      }
    },
    renderer(token) {
      const { term, details } = token as DefinitionToken;
      const said = details.map((detail) => `<dd>${this.parser.parse(detail)}</dd>`).join('\n');
      return `<dl><dt>${this.parser.parseInline(term ?? [])}</dt>\n${said}</dl>\n`;
    },
  };
}
