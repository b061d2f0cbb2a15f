// The named styles of a DOCX (word/styles.xml): most headings and titles of real files look as they do by a style, not by
// marks of their own. ECMA-376, part 1, 17.7.
import type { XmlHandler } from '../xml.ts';
import { isPaper } from './docx-fills.ts';
import { highlightOf, shadeOf, type DocxGround } from './docx-grounds.ts';

/** What a style says of its text; what it leaves open comes from the style that it is based on. */
export interface DocxStyle {
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  size?: number;
  colour?: string;
  vanish?: boolean;
  ground?: DocxGround | undefined;
  heading?: boolean;
  bullet?: boolean;
}

interface NamedStyle {
  readonly own: DocxStyle;
  readonly isTable: boolean;
  basedOn?: string | undefined;
}

/** Deepest chain of styles that is followed. */
const DEEPEST = 10;

export const isOn = (value: string | undefined): boolean =>
  value === undefined || !['0', 'false', 'off', 'none'].includes(value);

/** Notes a property of text on a style; other elements change nothing. */
export function styleBy(style: DocxStyle, name: string, attributes: Record<string, string>): void {
  const value = attributes['w:val'];
  if (name === 'w:b') style.bold = isOn(value);
  else if (name === 'w:i') style.italic = isOn(value);
  else if (name === 'w:sz' && Number(value) > 0) style.size = Number(value) / 2;
  else if (name === 'w:color' && value) style.colour = value;
  else if (name === 'w:vanish') style.vanish = isOn(value);
  else if (name === 'w:shd') style.ground = shadeOf(attributes);
  else if (name === 'w:highlight') style.ground = highlightOf(value) ?? style.ground;
}

export class DocxStyles implements XmlHandler {
  readonly #styles = new Map<string, NamedStyle>();
  readonly #defaults: DocxStyle = {};
  #usual: string | undefined;
  #open: NamedStyle | undefined;
  #inDefaults = false;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'w:style') {
      const id = attributes['w:styleId'] ?? '';
      this.#open = { own: {}, isTable: attributes['w:type'] === 'table' };
      this.#styles.set(id, this.#open);
      if (attributes['w:type'] === 'paragraph' && attributes['w:default'] && isOn(attributes['w:default']))
        this.#usual = id;
    } else if (name === 'w:rPrDefault') this.#inDefaults = true;
    else if (this.#inDefaults) styleBy(this.#defaults, name, attributes);
    else if (this.#open) this.#note(this.#open, name, attributes);
  }

  close(name: string): void {
    if (name === 'w:style') this.#open = undefined;
    if (name === 'w:rPrDefault') this.#inDefaults = false;
  }

  /** Whether the file says what this style is. */
  knows(id: string): boolean {
    return this.#styles.has(id);
  }

  /** How text of a paragraph style looks, the usual one if none is named. */
  ofParagraph(id?: string): DocxStyle {
    return { ...this.#defaults, ...this.#resolve(id ?? this.#usual) };
  }

  /** What a character's or a table's style changes. */
  ofOther(id: string): DocxStyle {
    return this.#resolve(id);
  }

  #note(style: NamedStyle, name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'];
    if (name === 'w:basedOn') style.basedOn = value;
    // Word keeps the English name of its own styles in every language; ids are translated.
    else if (name === 'w:name' && /^heading \d/i.test(value ?? '')) style.own.heading = true;
    else if (name === 'w:outlineLvl') style.own.heading = value !== '9';
    // Of a table's style, parts are shaded: the head, every other row.
    else if (name === 'w:shd' && style.isTable) {
      const shade = shadeOf(attributes);
      if (shade && !isPaper(shade)) style.own.ground = 'unknown';
    } else if (name === 'w:numId') style.own.bullet = value !== '0';
    else styleBy(style.own, name, attributes);
  }

  #resolve(id: string | undefined, depth = 0): DocxStyle {
    const style = id === undefined ? undefined : this.#styles.get(id);
    if (!style || depth > DEEPEST) return {};
    return { ...this.#resolve(style.basedOn, depth + 1), ...style.own };
  }
}
