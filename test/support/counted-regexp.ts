// What a regular expression costs, counted in steps instead of seconds: a matcher that goes through text as the engine of
// JavaScript does, by trying and turning back, and gives up at a limit. Slow, and for tests alone.
import { RegExpParser, type AST } from '@eslint-community/regexpp';

const nativeExec = RegExp.prototype.exec;

type Step =
  /** Where the text goes on behind a character at `at`; below 0 where it is another one. */
  | { readonly kind: 'character'; readonly next: (text: string, at: number) => number }
  | { readonly kind: 'either'; readonly first: number; readonly second: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'save'; readonly slot: number }
  /** A round of a loop that took nothing ends the loop. */
  | { readonly kind: 'moved'; readonly slot: number }
  | { readonly kind: 'if'; readonly holds: (text: string, at: number) => boolean }
  | { readonly kind: 'look'; readonly program: readonly Step[]; readonly negate: boolean }
  | { readonly kind: 'again'; readonly slot: number; readonly back: boolean }
  | { readonly kind: 'done' };

type MutableStep = Step | { kind: 'either'; first: number; second: number };

/** Copies of a counted quantifier at most; beyond it is as good as without end. */
const MOST_COPIES = 1_000;

/** Characters that are looked up in a table. */
const PLAIN = 128;
const TAKEN = 1;
const REFUSED = 2;

class Compiler {
  readonly #flags: string;
  readonly #unicode: boolean;
  #slots: number;

  constructor(flags: string, groups: number) {
    this.#flags = flags.replace(/[gyd]/g, '');
    this.#unicode = /[uv]/.test(flags);
    this.#slots = (groups + 1) * 2;
  }

  program(alternatives: readonly AST.Alternative[], back = false): Step[] {
    const steps: MutableStep[] = [];
    this.#alternatives(alternatives, steps, back);
    steps.push({ kind: 'done' });
    return steps;
  }

  #alternatives(alternatives: readonly AST.Alternative[], steps: MutableStep[], back: boolean): void {
    const ends: { kind: 'jump'; to: number }[] = [];
    alternatives.forEach(({ elements }, i) => {
      const either = { kind: 'either' as const, first: steps.length + 1, second: -1 };
      if (i < alternatives.length - 1) steps.push(either);
      for (const element of back ? [...elements].reverse() : elements) this.#element(element, steps, back);
      if (i < alternatives.length - 1) {
        const jump = { kind: 'jump' as const, to: -1 };
        steps.push(jump);
        ends.push(jump);
        either.second = steps.length;
      }
    });
    for (const end of ends) end.to = steps.length;
  }

  #element(element: AST.Element, steps: MutableStep[], back: boolean): void {
    switch (element.type) {
      case 'Quantifier':
        return this.#quantifier(element, steps, back);
      case 'Group':
        return this.#alternatives(element.alternatives, steps, back);
      case 'CapturingGroup': {
        const slot = groupNumber(element) * 2;
        steps.push({ kind: 'save', slot: back ? slot + 1 : slot });
        this.#alternatives(element.alternatives, steps, back);
        steps.push({ kind: 'save', slot: back ? slot : slot + 1 });
        return;
      }
      case 'Assertion':
        if (element.kind === 'lookahead' || element.kind === 'lookbehind')
          steps.push({
            kind: 'look',
            program: this.program(element.alternatives, element.kind === 'lookbehind'),
            negate: element.negate,
          });
        else steps.push({ kind: 'if', holds: this.#holds(element.raw) });
        return;
      case 'Backreference': {
        const group = Array.isArray(element.resolved) ? element.resolved[0] : element.resolved;
        steps.push({ kind: 'again', slot: groupNumber(group) * 2, back });
        return;
      }
      default:
        steps.push({ kind: 'character', next: this.#character(element.raw, back) });
    }
  }

  #quantifier({ min, max, greedy, element }: AST.Quantifier, steps: MutableStep[], back: boolean): void {
    for (let i = 0; i < min; i++) this.#element(element, steps, back);
    const either = () => {
      const step = { kind: 'either' as const, first: -1, second: -1 };
      steps.push(step);
      return step;
    };
    const leads = (step: { first: number; second: number }, into: number, out: number) => {
      step.first = greedy ? into : out;
      step.second = greedy ? out : into;
    };
    if (max - min > MOST_COPIES) {
      const slot = this.#slots++;
      const loop = steps.length;
      const step = either();
      steps.push({ kind: 'save', slot });
      this.#element(element, steps, back);
      steps.push({ kind: 'moved', slot }, { kind: 'jump', to: loop });
      leads(step, loop + 1, steps.length);
      return;
    }
    const optional: [{ first: number; second: number }, number][] = [];
    for (let i = min; i < max; i++) {
      optional.push([either(), steps.length]);
      this.#element(element, steps, back);
    }
    for (const [step, into] of optional) leads(step, into, steps.length);
  }

  /** What one character says is asked of the engine itself, once for each character. */
  #character(source: string, back: boolean): (text: string, at: number) => number {
    const expression = new RegExp(`^(?:${source})$`, this.#flags.replace('m', ''));
    const isTaken = (character: string) => nativeExec.call(expression, character) !== null;
    const plain = new Uint8Array(PLAIN);
    const known = new Map<string, boolean>();
    return (text, at) => {
      const code = text.charCodeAt(back ? at - 1 : at);
      if (code < PLAIN) {
        if (!plain[code]) plain[code] = isTaken(String.fromCharCode(code)) ? TAKEN : REFUSED;
        return plain[code] === TAKEN ? at + (back ? -1 : 1) : -1;
      }
      const character = back ? this.#before(text, at) : this.#behind(text, at);
      if (!character) return -1;
      let is = known.get(character);
      if (is === undefined) known.set(character, (is = isTaken(character)));
      return is ? at + (back ? -character.length : character.length) : -1;
    };
  }

  #behind(text: string, at: number): string {
    return this.#unicode && (text.codePointAt(at) ?? 0) > 0xffff ? text.slice(at, at + 2) : text.charAt(at);
  }

  #before(text: string, at: number): string {
    return this.#unicode && at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff
      ? text.slice(at - 2, at)
      : text.charAt(at - 1);
  }

  /** "^", "$", "\b" look at their neighbours alone. */
  #holds(source: string): (text: string, at: number) => boolean {
    const sticky = new RegExp(source, `${this.#flags}y`);
    const plain = new Uint8Array(PLAIN * PLAIN);
    const ask = (text: string, at: number) => {
      // The engine is given the neighbourhood only: for all of a long text each question would be a copy of it.
      const from = Math.max(0, at - 2);
      const around = text.slice(from, at + 2);
      if (source === '^' && at > 0 && !this.#flags.includes('m')) return false;
      if (source === '$' && at < text.length && !this.#flags.includes('m')) return false;
      sticky.lastIndex = at - from;
      return nativeExec.call(sticky, around) !== null;
    };
    return (text, at) => {
      // Neither at an end of the text nor beside a letter of two characters, it is the same between the same two.
      const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
      if (!(before < PLAIN && after < PLAIN)) return ask(text, at);
      const between = before * PLAIN + after;
      if (!plain[between]) plain[between] = ask(text, at) ? TAKEN : REFUSED;
      return plain[between] === TAKEN;
    };
  }
}

/** Groups are counted by their opening brackets; a group knows those that open before it by its place. */
const groupNumbers = new WeakMap<AST.CapturingGroup, number>();
const groupNumber = (group: AST.CapturingGroup | undefined): number =>
  (group && groupNumbers.get(group)) ?? 0;

interface Compiled {
  readonly program: readonly Step[];
  readonly isSticky: boolean;
}

const compiled = new Map<string, Compiled>();

function compile({ source, flags }: RegExp): Compiled {
  const key = `${flags}/${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const groups: AST.CapturingGroup[] = [];
  const parser = new RegExpParser();
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  collectGroups(pattern, groups);
  groups
    .sort((a, b) => a.start - b.start)
    .forEach((group, i) => {
      groupNumbers.set(group, i + 1);
    });
  const program = new Compiler(flags, groups.length).program(pattern.alternatives);
  const result = { program, isSticky: flags.includes('y') };
  compiled.set(key, result);
  return result;
}

function collectGroups(node: AST.Node, groups: AST.CapturingGroup[]): void {
  if (node.type === 'CapturingGroup') groups.push(node);
  if ('alternatives' in node) for (const child of node.alternatives) collectGroups(child, groups);
  else if (node.type === 'Quantifier') collectGroups(node.element, groups);
  else if ('elements' in node) for (const child of node.elements) collectGroups(child, groups);
}

/** The limit was reached: the expression goes through the text in too many ways. */
export class TooManySteps extends Error {}

class Run {
  steps = 0;
  readonly #text: string;
  readonly #limit: number;
  /** Where else to go on, and what to take back on the way there: a step and a place, or `-1 - slot` and what the slot held. */
  readonly #open: number[] = [];

  constructor(text: string, limit: number) {
    this.#text = text;
    this.#limit = limit;
  }

  /** Where the match ends; undefined where there is none from here. `saved`: the ends of groups and loops, which it changes. */
  match(program: readonly Step[], from: number, saved: number[]): number | undefined {
    const text = this.#text;
    const open = this.#open;
    const bottom = open.length;
    let pc = 0;
    let at = from;
    for (;;) {
      if (++this.steps > this.#limit) throw new TooManySteps();
      const step = program[pc] as Step;
      let goes = true;
      pc++;
      switch (step.kind) {
        case 'character':
          at = step.next(text, at);
          goes = at >= 0;
          break;
        case 'either':
          open.push(step.second, at);
          pc = step.first;
          break;
        case 'jump':
          pc = step.to;
          break;
        case 'save':
          if (open.length > bottom) open.push(-1 - step.slot, saved[step.slot] ?? NOWHERE);
          saved[step.slot] = at;
          break;
        case 'moved':
          goes = saved[step.slot] !== at;
          break;
        case 'if':
          goes = step.holds(text, at);
          break;
        case 'look':
          // What it saves is not seen outside: an expression that asked for it would be said to match otherwise than the engine.
          goes = (this.match(step.program, at, [...saved]) !== undefined) !== step.negate;
          break;
        case 'again': {
          const [start = NOWHERE, end = NOWHERE] = [saved[step.slot], saved[step.slot + 1]];
          const same = start === NOWHERE || end === NOWHERE ? '' : text.slice(start, end);
          this.steps += same.length;
          const place = step.back ? at - same.length : at;
          goes = text.startsWith(same, place);
          at = step.back ? place : at + same.length;
          break;
        }
        case 'done':
          open.length = bottom;
          return at;
      }
      if (goes) continue;
      for (;;) {
        if (open.length === bottom) return undefined;
        const value = open.pop() as number;
        const where = open.pop() as number;
        if (where >= 0) {
          pc = where;
          at = value;
          break;
        }
        saved[-1 - where] = value;
      }
    }
  }
}

/** What a slot holds before anything was saved there. */
const NOWHERE = -1;

export interface Counted {
  readonly steps: number;
  /** Where the match begins and ends. */
  readonly match: readonly [number, number] | undefined;
}

/** What one `exec` comes to, from `lastIndex` to its match or the text's end. Throws `TooManySteps` beyond the limit. */
export function countedExec(expression: RegExp, text: string, limit: number, lastIndex = 0): Counted {
  const { program, isSticky } = compile(expression);
  const run = new Run(text, limit);
  for (let at = lastIndex; at <= text.length; at++) {
    const end = run.match(program, at, []);
    if (end !== undefined) return { steps: run.steps, match: [at, end] };
    if (isSticky) break;
  }
  return { steps: run.steps, match: undefined };
}
