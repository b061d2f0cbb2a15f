// Draws words of one part (training or test) of a language, and fills patterns with them.
import { Random } from '../random.ts';
import { halfOf, inPart, type Part } from '../split.ts';
import type { Language } from '../words/language.ts';

const ONSETS = 'b|br|c|cl|d|dr|f|fl|g|gr|h|j|k|l|m|n|p|pr|qu|r|s|sk|st|t|tr|v|w|z|th|sh'.split('|');
const VOWELS = 'a|e|i|o|u|ea|ia|y|au|o|a|e'.split('|');
const CODAS =
  'n|r|l|x|s|nt|rd|m|ck|va|ra|lo|rix|tec|nova|ware|field|mark|stone|mere|gate|way|ton|ia|is'.split('|');

const halves: Readonly<Record<Part, WeakMap<readonly string[], readonly string[]>>> = {
  train: new WeakMap(),
  test: new WeakMap(),
  all: new WeakMap(),
};

/** What a language calls regions or languages; Intl takes its time to make one. */
const calledIn = new Map<string, Intl.DisplayNames>();
export function called(language: string, type: 'region' | 'language', code: string): string {
  const key = `${language} ${type}`;
  const names = calledIn.get(key) ?? new Intl.DisplayNames([language], { type });
  calledIn.set(key, names);
  return names.of(code) ?? code;
}

export class Draws {
  readonly random: Random;
  readonly language: Language;
  readonly part: Part;

  constructor(random: Random, language: Language, part: Part) {
    this.random = random;
    this.language = language;
    this.part = part;
  }

  /** What this part may use of a list. */
  half(list: readonly string[]): readonly string[] {
    let half = halves[this.part].get(list);
    if (!half) {
      half = halfOf(this.part, list);
      if (!half.length) throw new Error(`no word of ${list.join(', ')} is for ${this.part}`);
      halves[this.part].set(list, half);
    }
    return half;
  }

  word(list: readonly string[]): string {
    return this.random.pick(this.half(list));
  }

  /** A name that nobody has: of syllables. */
  invented(): string {
    for (;;) {
      const { random } = this;
      const start = random.pick(ONSETS) + random.pick(VOWELS);
      const middle = random.chance(0.5) ? random.pick(ONSETS) + random.pick(VOWELS) : '';
      const word = start + middle + random.pick(CODAS);
      const name = word.charAt(0).toUpperCase() + word.slice(1);
      if (name.length > 4 && inPart(this.part, name))
        return random.chance(0.12) ? `${name} ${this.invented()}` : name;
    }
  }

  town(): { town: string; country: string } {
    const [town = '', country = ''] = this.word(this.language.towns).split('/');
    return { town, country };
  }

  /** Without the state behind it: as names of houses have it. */
  townName(): string {
    return this.town().town.split(',')[0] ?? '';
  }

  surname(): string {
    return this.word(this.language.family);
  }

  /** Fills {n} {s} {t} {g} {w} {x} {y}: a name of its own, surname, town, given name, line of business, noun, area. */
  named(pattern: string): string {
    return pattern.replace(/\{([nstgwxy])\}/gu, (_, key: string) => {
      switch (key) {
        case 'n':
          return this.invented();
        case 's':
          return this.surname();
        case 't':
          return this.townName();
        case 'g':
          return this.word(this.language.given);
        case 'w':
          return this.word(this.language.businesses);
        case 'x':
          return this.word(this.language.nouns);
        default:
          return this.word(this.language.areas);
      }
    });
  }

  /** The same with {n} a number. */
  counted(pattern: string): string {
    return pattern.replace(/\{n\}/gu, () => String(this.random.int(2, 48)));
  }

  title(): string {
    const { language, random } = this;
    if (random.chance(0.45))
      return random.pick(language.titlePatterns).replace('{f}', () => this.word(language.titleFields));
    const title = this.word(language.titles);
    return language.code === 'en' && random.chance(0.2)
      ? `${random.pick(['Senior', 'Junior', 'Lead', 'Chief', 'Deputy', 'Freelance', 'Trainee', 'Assistant'])} ${title}`
      : title;
  }

  bullet(): string {
    const [starts, objects, tails] = this.random.pick(this.language.bullets);
    const start = this.word(starts);
    const object = this.word(objects);
    const tail = this.random.chance(0.75) ? this.random.pick(tails) : '';
    return this.counted(`${start} ${object}${/^[,.;]/u.test(tail) || !tail ? '' : ' '}${tail}`).trim();
  }

  summary(title: string): string {
    const [openers, middles, ends] = this.language.summaries;
    const field = () => this.word(this.language.areas);
    const opener = this.counted(this.word(openers)).replace('{T}', title).replace('{w}', field);
    const middle = this.random.some(this.half(middles), this.random.int(1, 3)).map((m) => this.counted(m));
    const end = this.random.chance(0.6) ? [this.word(ends)] : [];
    const stop = this.language.code === 'zh' ? '。' : '. ';
    return `${[opener, ...middle].join(stop)}${stop}${end.join('')}`.trim();
  }
}
