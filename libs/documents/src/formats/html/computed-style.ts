// How an element of a page looks, as far as reading needs it: what is beside what, how large and heavy text is, and what
// can't be seen. Computed from the browser's own style, the page's sheets and the element's attributes, in that order.
import type { DefaultTreeAdapterMap } from 'parse5';
import { readDeclarations, type Declarations } from './css-rules.ts';
import { attribute, type MatchedRule, type RuleSet } from './css-selectors.ts';
import { colourOf, onGround, pixelsOf, typeSizeOf, type Colour } from './css-values.ts';

type Element = DefaultTreeAdapterMap['element'];

export interface Computed {
  readonly display: string;
  readonly float: 'left' | 'right' | undefined;
  readonly clears: boolean;
  /** Line ends of the source are line ends of the page. */
  readonly preformatted: boolean;
  /** Pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: Colour;
  /** The colour behind the text; undefined where it can't be told (a picture, a sheet that isn't in the file). */
  readonly ground: string | undefined;
  /** Text is cut out of its ground, or casts a shadow: its own colour says nothing. */
  readonly painted: boolean;
  /** Pixels. */
  readonly indent: number;
  readonly visible: boolean;
  readonly marked: boolean;
  /** The element stands apart from what is beside it: by a wide gap, or by some. */
  readonly apart: 'wide' | 'some' | undefined;
  /** Children stand side by side, in rows of so many; 0 where they stand below each other. */
  readonly across: number;
  readonly variables: ReadonlyMap<string, string>;
  /** The element's own declarations. */
  readonly own: (name: string) => string | undefined;
  /** What paper shows and the screen does not. */
  readonly printed: boolean;
}

export const PAGE: Computed = {
  display: 'block',
  float: undefined,
  clears: false,
  preformatted: false,
  size: 16,
  bold: false,
  italic: false,
  colour: { code: '#000000', alpha: 1 },
  ground: '#ffffff',
  painted: false,
  indent: 0,
  visible: true,
  marked: true,
  apart: undefined,
  across: 0,
  variables: new Map(),
  own: () => undefined,
  printed: false,
};

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main nav ol p pre search section summary ul'.split(
    ' ',
  ),
);
const TABLES: Readonly<Record<string, string>> = {
  table: 'table',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  thead: 'table-row-group',
  tbody: 'table-row-group',
  tfoot: 'table-row-group',
  caption: 'block',
  li: 'list-item',
};
const HEADING_SIZES: Readonly<Record<string, number>> = {
  h1: 32,
  h2: 24,
  h3: 18.7,
  h4: 16,
  h5: 13.3,
  h6: 10.7,
};

const ownDisplay = (tag: string) => TABLES[tag] ?? (BLOCKS.has(tag) ? 'block' : 'inline');

/** Columns of a grid whose number the sheet leaves to the browser. */
const MANY = 1_000;

export function computeStyle(element: Element, outer: Computed, rules: RuleSet): Computed {
  const tag = element.tagName;
  const matched = rules.rulesFor(element);
  const inline = attribute(element, 'style');
  const declared = cascade(
    matched.filter(({ print }) => !print),
    inline ? readDeclarations(inline) : undefined,
  );
  const variables = variablesOf(declared, outer.variables);
  const own = (name: string) => {
    const value = declared.get(name);
    return value === undefined ? undefined : resolved(value, variables).toLowerCase();
  };
  const given = own('display') ?? ownDisplay(tag);
  // What stands in a row of boxes is a box.
  const display = /(?:flex|grid)$/.test(outer.display)
    ? given.replace(/^inline(?:-|$)/, '') || 'block'
    : given;
  const size = sizeOf(tag, own, outer.size);
  const colour = colourFrom(own, element, outer.colour);
  const shows = matched.some(({ print, declarations }) => {
    const value = print ? declarations.get('display')?.value : undefined;
    return value !== undefined && value !== 'none';
  });
  return {
    display,
    float: floatOf(own),
    clears: /^(?:both|left|right)$/.test(own('clear') ?? ''),
    preformatted: keeps(own('white-space')) ?? (tag === 'pre' || outer.preformatted),
    size,
    bold: heavy(own('font-weight') ?? own('font')) ?? (/^(?:b|strong|th|h[1-6])$/.test(tag) || outer.bold),
    italic: slanted(own('font-style') ?? own('font')) ?? (/^(?:i|em|cite)$/.test(tag) || outer.italic),
    colour,
    ground: groundOf(element, own, rules.isForeign(element) ? undefined : outer.ground),
    painted:
      /text/.test(own('background-clip') ?? own('-webkit-background-clip') ?? '') ||
      (own('text-shadow') ?? 'none') !== 'none' ||
      outer.painted,
    indent: pixelsOf(own('text-indent') ?? '', size) ?? outer.indent,
    visible: shownBy(own('visibility')) ?? outer.visible,
    marked: !/\bnone\b/.test(own('list-style-type') ?? own('list-style') ?? (outer.marked ? '' : 'none')),
    apart: apartness(display, own, tag) ?? (rules.writesBeside(element) ? 'some' : undefined),
    across: acrossOf(display, own),
    variables,
    own,
    printed: shows || outer.printed,
  };
}

/** The values that win: important ones over others, attributes over sheets, the more specific over the less, later over earlier. */
function cascade(matched: readonly MatchedRule[], inline: Declarations | undefined): Map<string, string> {
  const sorted = [...matched].sort((a, b) => a.specificity - b.specificity || a.order - b.order);
  const layers = [...sorted.map(({ declarations }) => declarations), ...(inline ? [inline] : [])];
  const values = new Map<string, string>();
  for (const important of [false, true])
    for (const layer of layers)
      for (const [name, declaration] of layer)
        if (declaration.important === important) {
          // A shorthand sets anew what it stands for.
          if (name === 'background')
            for (const part of ['background-color', 'background-image']) values.delete(part);
          if (name === 'font')
            for (const part of ['font-size', 'font-weight', 'font-style']) values.delete(part);
          values.set(name, declaration.value);
        }
  return values;
}

/** Custom properties of one element, and how deep they may name each other. */
const MOST_VARIABLES = 300;
const DEEPEST = 8;
const LONGEST = 1_000;

function variablesOf(
  declared: ReadonlyMap<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = [...declared].filter(([name]) => name.startsWith('--'));
  return own.length && outer.size < MOST_VARIABLES ? new Map([...outer, ...own]) : outer;
}

/** A value with its custom properties put in. */
function resolved(value: string, variables: ReadonlyMap<string, string>): string {
  let text = value;
  for (let depth = 0; depth < DEEPEST && text.length < LONGEST && text.includes('var('); depth++)
    text = text.replace(/var\(\s*(--[\w-]{1,80})\s*(?:,([^()]*))?\)/g, (_, name: string, other?: string) =>
      (variables.get(name) ?? other ?? '').slice(0, LONGEST),
    );
  return text.slice(0, LONGEST).trim();
}

type Own = Computed['own'];

/** The size in a `font` shorthand: the length before the family. */
const sizeInFont = (font: string | undefined) =>
  /(?:^|\s)([\d.]{1,8}(?:px|pt|em|rem|%))/.exec(font ?? '')?.[1];

function sizeOf(tag: string, own: Own, outer: number): number {
  const given = own('font-size') ?? sizeInFont(own('font'));
  const declared = given === undefined ? undefined : typeSizeOf(given, outer);
  return declared ?? HEADING_SIZES[tag] ?? (tag === 'small' ? outer / 1.2 : outer);
}

function heavy(value: string | undefined): boolean | undefined {
  if (value === undefined || value === 'inherit') return undefined;
  if (/\b(?:bold|bolder|[6-9]00)\b/.test(value)) return true;
  return /\b(?:normal|lighter|[1-5]00)\b/.test(value) ? false : undefined;
}

function slanted(value: string | undefined): boolean | undefined {
  if (value === undefined || value === 'inherit') return undefined;
  return /\b(?:italic|oblique)\b/.test(value) ? true : /\bnormal\b/.test(value) ? false : undefined;
}

const shownBy = (value: string | undefined): boolean | undefined =>
  value === undefined || value === 'inherit' ? undefined : value === 'visible';

const keeps = (value: string | undefined): boolean | undefined =>
  value === undefined || value === 'inherit' ? undefined : /^(?:pre|break-spaces)/.test(value);

function colourFrom(own: Own, element: Element, outer: Colour): Colour {
  const given = own('-webkit-text-fill-color') ?? own('color') ?? attribute(element, 'color');
  return (given && colourOf(given)) || outer;
}

function groundOf(element: Element, own: Own, outer: string | undefined): string | undefined {
  const shorthand = own('background') ?? '';
  const picture = own('background-image') ?? shorthand;
  if (/url\(|gradient\(/.test(picture)) return undefined;
  const given =
    own('background-color') ??
    attribute(element, 'bgcolor') ??
    wordsIn(shorthand).find((word) => colourOf(word));
  const colour = given ? colourOf(given) : undefined;
  if (!colour || colour.alpha === 0 || given === 'none') return outer;
  return colour.alpha < 1 && outer === undefined ? undefined : onGround(colour, outer);
}

/** The words of a shorthand that may be a colour; places and repetitions are none. */
const wordsIn = (value: string) =>
  (value.match(/[^\s()]+(?:\([^()]*\))?/g) ?? []).filter(
    (word) =>
      !/^(?:none|no-repeat|repeat|scroll|fixed|center|top|left|right|bottom|cover|contain|local|inherit)$/.test(
        word,
      ),
  );

function floatOf(own: Own): Computed['float'] {
  const float = own('float');
  if (float === 'left' || float === 'right') return float;
  // A date that is set against the right edge of its line.
  const right =
    own('position') === 'absolute' && own('left') === undefined
      ? pixelsOf(own('right') ?? '', 16)
      : undefined;
  return right !== undefined && right >= 0 && right < 200 ? 'right' : undefined;
}

const isSome = (value: string | undefined) => value !== undefined && /[1-9]/.test(value);

/** Boxes in a line: those with a width, an edge or a ground of their own look like cells. */
function apartness(display: string, own: Own, tag: string): Computed['apart'] {
  // A block that is set in a line is still a fact of its own.
  if (display === 'inline' && ownDisplay(tag) !== 'inline') return 'wide';
  const sides = ['padding', 'padding-left', 'padding-right', 'margin', 'margin-left', 'margin-right'];
  const framed = isSome(own('border')) || (own('background-color') ?? own('background')) !== undefined;
  const spaced = sides.some((side) => isSome(own(side)));
  if (/^inline-/.test(display) || own('position') === 'absolute')
    return isSome(own('width')) || isSome(own('min-width')) || framed || spaced ? 'wide' : 'some';
  if (display === 'inline') return framed && spaced ? 'wide' : spaced ? 'some' : undefined;
  return undefined;
}

function acrossOf(display: string, own: Own): number {
  if (/flex$/.test(display)) return /column/.test(own('flex-direction') ?? own('flex-flow') ?? '') ? 0 : MANY;
  if (!/grid$/.test(display)) return 0;
  const tracks = own('grid-template-columns');
  if (!tracks || tracks === 'none') return 0;
  const repeated = /repeat\(\s*(\d{1,3})\s*,/.exec(tracks)?.[1];
  if (/repeat\(/.test(tracks) && !repeated) return MANY;
  const others = tracks.replace(/repeat\([^)]*\)+/g, ' ').replace(/\([^()]*\)/g, '');
  return (others.match(/[^\s[\]]+/g)?.length ?? 0) + Number(repeated ?? 0);
}
