// Which rules of a style sheet an element is meant by (Selectors 4, as far as pages of resumes use it). Rules are found by
// the id, class or tag that they end with; the work on a page is bounded, and beyond it rules mean nothing.
import type { DefaultTreeAdapterMap } from 'parse5';
import type { CssRule, Declarations } from './css-rules.ts';

type Element = DefaultTreeAdapterMap['element'];

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

type Test = (element: Element) => boolean;

interface Compound {
  /** How it stands to the one at its left; the leftmost stands alone. */
  readonly combinator: ' ' | '>' | '+' | '~' | '';
  readonly tests: readonly Test[];
  /** The rarest thing it asks for: "#id", ".class", "tag" or "*". */
  readonly key: string;
}

export interface MatchedRule {
  readonly declarations: Declarations;
  readonly print: boolean;
  /** Ids, classes and tags that the selector names, as one number. */
  readonly specificity: number;
  readonly order: number;
}

interface Selector extends MatchedRule {
  /** From right to left. */
  readonly compounds: readonly Compound[];
  /** It means what the sheet writes before or after the element (::before, ::after). */
  readonly generated: boolean;
}

/** Comparisons on one page: 10,000 elements under 200 rules each. */
const MOST_STEPS = 2_000_000;

export class RuleSet {
  readonly #byKey = new Map<string, Selector[]>();
  #steps = MOST_STEPS;

  readonly #foreign: boolean;

  /** `foreign`: the page has sheets that are not in the file. */
  constructor(rules: readonly CssRule[], foreign: boolean) {
    this.#foreign = foreign;
    rules.forEach(({ selectors, declarations, print }, order) => {
      for (const source of selectors) {
        const parsed = parseSelector(source);
        const key = parsed?.compounds[0]?.key;
        if (!parsed || !key) continue;
        const own = this.#byKey.get(key) ?? [];
        own.push({ ...parsed, declarations, print, order });
        this.#byKey.set(key, own);
      }
    });
  }

  /** Whether a sheet that is not in the file may say how the element looks: it has a class that none in the file names. */
  isForeign(element: Element): boolean {
    return this.#foreign && classesOf(element).some((name) => !this.#byKey.has(`.${name}`));
  }

  rulesFor(element: Element): MatchedRule[] {
    return this.#selectorsFor(element).filter(({ generated }) => !generated);
  }

  /** Whether a sheet writes something before or after the element, which parts it from its neighbours. */
  writesBeside(element: Element): boolean {
    return this.#selectorsFor(element).some(
      ({ generated, print, declarations }) =>
        generated && !print && /[^"'\s]/.test(declarations.get('content')?.value.replace(/^none$/, '') ?? ''),
    );
  }

  #selectorsFor(element: Element): Selector[] {
    const id = attribute(element, 'id');
    const keys = new Set([
      '*',
      element.tagName,
      ...(id ? [`#${id}`] : []),
      ...classesOf(element).map((name) => `.${name}`),
    ]);
    return [...keys].flatMap((key) =>
      (this.#byKey.get(key) ?? []).filter((selector) => this.#matches(selector.compounds, 0, element)),
    );
  }

  #matches(compounds: readonly Compound[], at: number, element: Element): boolean {
    const compound = compounds[at];
    if (!compound || this.#steps-- < 0 || !compound.tests.every((test) => test(element))) return false;
    if (at === compounds.length - 1) return true;
    const { combinator } = compound;
    const goOn = combinator === ' ' || combinator === '>' ? parentOf : previousOf;
    const once = combinator === '>' || combinator === '+';
    for (let other = goOn(element); other && this.#steps-- > 0; other = goOn(other)) {
      if (this.#matches(compounds, at + 1, other)) return true;
      if (once) return false;
    }
    return false;
  }
}

/** Classes of one element that are looked at. */
const MOST_CLASSES = 40;

export const classesOf = (element: Element): string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/, MOST_CLASSES).filter(Boolean);

const parentOf = ({ parentNode }: Element): Element | undefined =>
  parentNode && 'tagName' in parentNode ? parentNode : undefined;

/** Places of elements among their siblings, measured once a parent. */
const places = new WeakMap<
  object,
  Map<Element, { index: number; previous: Element | undefined; last: boolean }>
>();

function placeOf(element: Element) {
  const parent = element.parentNode;
  if (!parent) return undefined;
  let known = places.get(parent);
  if (!known) {
    const own = parent.childNodes.filter((node): node is Element => 'tagName' in node);
    known = new Map(
      own.map((child, i) => [child, { index: i + 1, previous: own[i - 1], last: i === own.length - 1 }]),
    );
    places.set(parent, known);
  }
  return known.get(element);
}

const previousOf = (element: Element): Element | undefined => placeOf(element)?.previous;

const NAME = String.raw`(?:[\w-]|[^\x00-\x7f]|\\[^\n])+`;
const PART = new RegExp(
  String.raw`\s*([>+~])\s*|(\s+)|(\*)|(${NAME})|#(${NAME})|\.(${NAME})|\[\s*([\w-]+)(?:\s*([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]+)))?(?:\s+[is])?\s*\]|(:{1,2}[\w-]+)(?:\(([^()]*)\))?`,
  'yu',
);
const LONGEST_SELECTOR = 300;

const unescaped = (name: string) =>
  name
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, hex: string) =>
      String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)),
    )
    .replace(/\\(.)/g, '$1');

/** A selector; undefined for one that asks for what a file can't tell (":hover") or what isn't known here. */
function parseSelector(
  source: string,
): Pick<Selector, 'compounds' | 'specificity' | 'generated'> | undefined {
  const text = source.trim();
  if (!text || text.length > LONGEST_SELECTOR) return undefined;
  const compounds: { combinator: Compound['combinator']; tests: Test[]; key: string }[] = [
    { combinator: '', tests: [], key: '*' },
  ];
  let specificity = 0;
  let generated = false;
  for (let at = 0; at < text.length;) {
    PART.lastIndex = at;
    const match = PART.exec(text);
    if (!match) return undefined;
    at += match[0].length;
    const [, combinator, blank, any, tag, id, name, attr, operator, double, single, bare, pseudo, argument] =
      match;
    const current = compounds.at(-1);
    if (!current) return undefined;
    if (combinator || blank) {
      compounds.push({
        combinator: (combinator as Compound['combinator'] | undefined) ?? ' ',
        tests: [],
        key: '*',
      });
    } else if (any) current.tests.push(() => true);
    else if (tag) {
      const wanted = unescaped(tag).toLowerCase();
      current.tests.push((element) => element.tagName === wanted);
      if (current.key === '*') current.key = wanted;
      specificity += 1;
    } else if (id) {
      const wanted = unescaped(id);
      current.tests.push((element) => attribute(element, 'id') === wanted);
      current.key = `#${wanted}`;
      specificity += 10_000;
    } else if (name) {
      const wanted = unescaped(name);
      current.tests.push((element) => classesOf(element).includes(wanted));
      if (!current.key.startsWith('#')) current.key = `.${wanted}`;
      specificity += 100;
    } else if (attr) {
      current.tests.push(attributeTest(attr.toLowerCase(), operator, double ?? single ?? bare ?? ''));
      specificity += 100;
    } else if (pseudo && /^::?(?:before|after)$/i.test(pseudo)) {
      generated = true;
      // What follows it is none of what can be told here.
      if (at < text.length) return undefined;
      current.tests.push(() => true);
    } else if (pseudo) {
      const test = pseudoTest(pseudo.toLowerCase(), argument);
      if (!test) return undefined;
      current.tests.push(test);
      specificity += 100;
    }
  }
  if (compounds.some(({ tests }) => !tests.length)) return undefined;
  // A combinator belongs to the compound at its right, which comes first from the right.
  return { compounds: compounds.reverse(), specificity, generated };
}

function attributeTest(name: string, operator: string | undefined, wanted: string): Test {
  return (element) => {
    const value = attribute(element, name);
    if (value === undefined) return false;
    switch (operator) {
      case undefined:
        return true;
      case '=':
        return value === wanted;
      case '~=':
        return value.split(/\s+/).includes(wanted);
      case '|=':
        return value === wanted || value.startsWith(`${wanted}-`);
      case '^=':
        return wanted !== '' && value.startsWith(wanted);
      case '$=':
        return wanted !== '' && value.endsWith(wanted);
      default:
        return wanted !== '' && value.includes(wanted);
    }
  };
}

/** Tests of an element's place; undefined for what depends on whoever looks at the page. */
function pseudoTest(pseudo: string, argument: string | undefined): Test | undefined {
  if (pseudo === ':root') return (element) => element.tagName === 'html';
  if (pseudo === ':first-child') return (element) => placeOf(element)?.index === 1;
  if (pseudo === ':last-child') return (element) => placeOf(element)?.last ?? false;
  if (pseudo === ':where' || pseudo === ':is' || pseudo === ':not') {
    const tests = (argument ?? '').split(',', MOST_CLASSES).map(compoundTest);
    if (!tests.every((test) => test !== undefined)) return undefined;
    return (element) => tests.some((test) => test(element)) === (pseudo !== ':not');
  }
  if (pseudo === ':nth-child') {
    const [, every, step, offset] =
      /^(?:(odd|even)|(?:([+-]?\d{0,4})n)?([+-]?\d{1,5})?)$/.exec((argument ?? '').replace(/\s+/g, '')) ?? [];
    const a = every ? 2 : step === undefined ? 0 : Number(/\d/.test(step) ? step : `${step}1`);
    const b = every ? Number(every === 'odd') : Number(offset ?? '0');
    return (element) => {
      const n = (placeOf(element)?.index ?? 0) - b;
      return a === 0 ? n === 0 : n % a === 0 && n / a >= 0;
    };
  }
  return undefined;
}

/** A selector of one element alone, as a test. */
function compoundTest(source: string): Test | undefined {
  const parsed = parseSelector(source);
  const [compound, ...others] = parsed?.compounds ?? [];
  if (!compound || others.length || parsed?.generated) return undefined;
  return (element) => compound.tests.every((test) => test(element));
}
