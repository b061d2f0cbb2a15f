// The rules of a page's own style sheets (CSS Syntax 3), as far as they tell what can be seen and how it is set. One way
// forward through the text, whatever stands in it; nothing is fetched.

export interface Declaration {
  readonly value: string;
  readonly important: boolean;
}
export type Declarations = ReadonlyMap<string, Declaration>;

export interface CssRule {
  readonly selectors: readonly string[];
  readonly declarations: Declarations;
  /** For paper alone: tells that what the screen hides is printed. */
  readonly print: boolean;
}

export interface CssSheet {
  readonly rules: CssRule[];
  /** Names another sheet, which is not fetched. */
  readonly imports: boolean;
}

/** Characters of style sheets that are read, rules that are kept, selectors of one rule, and how deep @media may nest. */
const LONGEST = 600_000;
const MOST_RULES = 6_000;
const MOST_SELECTORS = 100;
const DEEPEST = 10;
/** A value of the properties below has some dozen characters; pictures in a URL have thousands. */
const LONGEST_VALUE = 400;

/** What the reader asks for; custom properties (--x) are kept besides. */
const PROPERTIES = new Set(
  `animation animation-name background background-clip background-color background-image border border-left border-right bottom clear clip clip-path color
  column-count columns content content-visibility display flex-direction flex-flow float font font-size font-style font-weight
  grid-template-columns height inset left list-style list-style-type margin margin-left margin-right max-height max-width min-width opacity
  overflow overflow-x overflow-y padding padding-left padding-right position right text-indent text-shadow top transform transition
  visibility white-space width -webkit-background-clip -webkit-text-fill-color`.split(/\s+/),
);

/** The declarations of a `style` attribute. */
export const readDeclarations = (source: string): Declarations =>
  new Scanner(source.slice(0, LONGEST)).declarations();

export function readSheet(source: string): CssSheet {
  const sheet: CssSheet & { imports: boolean } = { rules: [], imports: false };
  const scanner = new Scanner(source.slice(0, LONGEST));
  const readList = (print: boolean, depth: number): void => {
    for (;;) {
      const prelude = scanner.until('{};').trim();
      const stop = scanner.take();
      if (stop === ';') {
        if (/^@import\b/i.test(prelude)) sheet.imports = true;
      } else if (stop !== '{') {
        // A stray brace ends no sheet.
        if (stop === '' || depth > 0) return;
      } else if (prelude.startsWith('@')) readAt(prelude, print, depth);
      else {
        const declarations = scanner.declarations();
        if (declarations.size && sheet.rules.length < MOST_RULES)
          sheet.rules.push({ selectors: splitList(prelude), declarations, print });
      }
    }
  };
  const readAt = (prelude: string, print: boolean, depth: number): void => {
    const name = /^@([\w-]+)/.exec(prelude)?.[1] ?? '';
    const query = prelude.slice(name.length + 1);
    const kind = name.toLowerCase();
    const media =
      kind === 'media' ? mediaOf(query) : kind === 'layer' || kind === 'supports' ? 'screen' : undefined;
    if (!media || depth >= DEEPEST) scanner.skipBlock();
    else readList(print || media === 'print', depth + 1);
  };
  readList(false, 0);
  return sheet;
}

/** Parts a list at its commas, those in brackets and strings apart. */
function splitList(list: string): string[] {
  const scanner = new Scanner(list);
  const parts: string[] = [];
  do parts.push(scanner.until(',').trim());
  while (scanner.take() && parts.length < MOST_SELECTORS);
  return parts;
}

/** The width of the window that pages are judged in, in pixels: that of a laptop. */
const WINDOW = 1280;

/** Whether a media query means the screen of a laptop, or paper; undefined for neither. */
export function mediaOf(query: string): 'screen' | 'print' | undefined {
  const queries = query
    .toLowerCase()
    .slice(0, LONGEST_VALUE)
    .split(',')
    .map((q) => q.trim());
  if (queries.some((q) => holds(q))) return 'screen';
  return queries.some((q) => /^(?:only )?print\b/.test(q)) ? 'print' : undefined;
}

function holds(query: string): boolean {
  const negated = query.startsWith('not ');
  const parts = query.replace(/^(?:not|only) /, '').split(/ and /);
  const all = parts.every((part) => {
    const feature = part.trim();
    if (['', 'all', 'screen'].includes(feature)) return true;
    const width = /^\(\s*(min|max)-(?:device-)?width\s*:\s*([\d.]{1,8})(px|em|rem)\s*\)$/.exec(feature);
    if (!width)
      return /^\((?:prefers-color-scheme: ?light|orientation: ?landscape|hover(?:: ?hover)?)\)$/.test(
        feature,
      );
    const pixels = Number(width[2]) * (width[3] === 'px' ? 1 : 16);
    return width[1] === 'min' ? WINDOW >= pixels : WINDOW <= pixels;
  });
  return all !== negated;
}

class Scanner {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The next character; empty at the end. */
  take(): string {
    return this.#source[this.#at++] ?? '';
  }

  /** What stands before the first of these characters that is in no string, comment or bracket; comments are blanks. */
  until(stops: string): string {
    const source = this.#source;
    let text = '';
    let from = this.#at;
    let depth = 0;
    for (; this.#at < source.length; this.#at++) {
      const c = source[this.#at] as string;
      if (c === '\\') this.#at++;
      else if (c === '"' || c === "'") this.#skipString(c);
      else if (c === '/' && source[this.#at + 1] === '*') {
        text += `${source.slice(from, this.#at)} `;
        const end = source.indexOf('*/', this.#at + 2);
        from = end < 0 ? source.length : end + 2;
        this.#at = from - 1;
      } else if (c === '(' || c === '[') depth++;
      else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
      // A bracket that is never closed does not swallow the rules behind it.
      else if (stops.includes(c) && (depth === 0 || c === '{' || c === '}')) break;
    }
    return text + source.slice(from, this.#at);
  }

  /** Up to a block's closing brace, with what nests in it. */
  skipBlock(): void {
    for (let depth = 1; depth > 0;) {
      this.until('{}');
      const brace = this.take();
      if (!brace) return;
      depth += brace === '{' ? 1 : -1;
    }
  }

  /** The declarations up to a block's closing brace; rules that nest in it are passed over. */
  declarations(): Declarations {
    const found = new Map<string, Declaration>();
    for (;;) {
      const text = this.until(';{}');
      const stop = this.take();
      if (stop === '{') {
        this.skipBlock();
        continue;
      }
      const colon = text.indexOf(':');
      const name = text.slice(0, Math.max(0, colon)).trim().toLowerCase();
      const given = text.slice(colon + 1).trim();
      const value = given.replace(/!\s?important$/i, '').trim();
      const isKept = (PROPERTIES.has(name) || name.startsWith('--')) && value.length <= LONGEST_VALUE;
      const important = value.length < given.length;
      // Pictures as long URLs are still pictures.
      if (isKept && (important || !found.get(name)?.important)) found.set(name, { value, important });
      else if (!isKept && name.startsWith('background'))
        found.set(name, { value: 'url()', important: false });
      if (stop !== ';') return found;
    }
  }

  #skipString(quote: string): void {
    for (this.#at++; this.#at < this.#source.length; this.#at++) {
      const c = this.#source[this.#at];
      if (c === '\\') this.#at++;
      else if (c === quote || c === '\n') return;
    }
  }
}
