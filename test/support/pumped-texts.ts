// Texts made to hurt a regular expression, from what it itself asks for.
import { RegExpParser, type AST } from '@eslint-community/regexpp';

const nativeExec = RegExp.prototype.exec;

/** Texts made of what an expression itself asks for: each of its endless parts, filled long, and then broken off. */
export function pumpedTexts({ source, flags }: RegExp, length: number): string[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const sampler = new Sampler(flags);
  const texts = new Set<string>();
  for (const alternative of pattern.alternatives) sampler.pump(alternative, '', length, texts);
  return [...texts];
}

/** Characters by which classes are told apart. */
const SAMPLES = [...' a1A-.,()/@:|_"\t\n•–é王;&#+%<>[]{}=*!?\'\\'];

class Sampler {
  readonly #flags: string;

  constructor(flags: string) {
    this.#flags = flags.replace(/[gymd]/g, '');
  }

  pump({ elements }: AST.Alternative, before: string, length: number, texts: Set<string>): void {
    let prefix = before;
    for (const element of elements) {
      const inner = element.type === 'Quantifier' ? element.element : element;
      if (element.type === 'Quantifier' && element.max > 50)
        for (const unit of this.#units(inner)) {
          const filling = unit.repeat(Math.ceil(length / unit.length));
          for (const end of ['', '\u0001', 'x', '!']) texts.add(prefix + filling + end);
          // The same with the whole beginning, again and again.
          const whole = prefix + unit;
          texts.add(whole.repeat(Math.ceil(length / whole.length)) + '\u0001');
        }
      if ('alternatives' in inner)
        for (const alternative of inner.alternatives) this.pump(alternative, prefix, length, texts);
      prefix += this.sample(element);
    }
  }

  /** Several texts that an element takes. */
  #units(element: AST.Element): string[] {
    if ('alternatives' in element)
      return element.alternatives.map((a) => a.elements.map((e) => this.sample(e)).join('')).filter(Boolean);
    return this.#taken(element.raw).slice(0, 4);
  }

  /** One text that an element takes; empty where it takes none. */
  sample(element: AST.Element): string {
    switch (element.type) {
      case 'Quantifier':
        return this.sample(element.element).repeat(Math.max(1, Math.min(element.min, 50)));
      case 'Group':
      case 'CapturingGroup':
        return element.alternatives[0]?.elements.map((e) => this.sample(e)).join('') ?? '';
      case 'Assertion':
      case 'Backreference':
        return '';
      case 'Character':
        return String.fromCodePoint(element.value);
      default:
        return this.#taken(element.raw)[0] ?? '';
    }
  }

  #taken(source: string): string[] {
    const expression = new RegExp(`^(?:${source})$`, this.#flags);
    const ofItsOwn = [...source].filter((c) => c !== '\\' && nativeExec.call(expression, c));
    return [...new Set([...SAMPLES.filter((c) => nativeExec.call(expression, c)), ...ofItsOwn.slice(0, 2)])];
  }
}
