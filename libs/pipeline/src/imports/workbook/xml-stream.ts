// XML piece by piece, for parts of any size: document types and entities are refused, and nothing grows in memory without an end.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { BadWorkbook } from './bad-workbook.ts';

export interface XmlHandler {
  /** Names come without the prefix of their namespace. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Deepest nesting that is followed; workbooks stay below 20. */
const DEEPEST = 64;
/** Characters of one tag or text: more than any cell may hold. */
const LONGEST = 2_000_000;

export class XmlStream {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #locals = new Map<string, string>();
  #silent = 0;
  #depth = 0;

  constructor(handler: XmlHandler) {
    const parser = this.#parser;
    parser.on('doctype', () => {
      throw new BadWorkbook('damaged');
    });
    parser.on('error', () => {
      throw new BadWorkbook('damaged');
    });
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      this.#silent = 0;
      if (++this.#depth > DEEPEST) throw new BadWorkbook('damaged');
      handler.open?.(this.#local(name), attributes);
    });
    parser.on('closetag', ({ name }: SaxesTagPlain) => {
      this.#silent = 0;
      this.#depth--;
      handler.close?.(this.#local(name));
    });
    const text = (written: string) => handler.text?.(written);
    parser.on('text', text);
    parser.on('cdata', text);
  }

  write(text: string): void {
    this.#silent += text.length;
    this.#parser.write(text);
    if (this.#silent > LONGEST) throw new BadWorkbook('damaged');
  }

  end(): void {
    this.#parser.close();
  }

  #local(name: string): string {
    const known = this.#locals.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(':') + 1);
    if (this.#locals.size < 1_000) this.#locals.set(name, local);
    return local;
  }
}

/** An attribute whatever its prefix is, as `r:id`. */
export const prefixed = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[Object.keys(attributes).find((key) => key.slice(key.indexOf(':') + 1) === name) ?? name];

/** Text of a part, piece by piece: UTF-8, or UTF-16 where it begins with that mark. */
export async function* textOfPart(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: ReturnType<typeof decoderFor> | undefined;
  for await (const piece of bytes) {
    decoder ??= decoderFor(piece);
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function decoderFor([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
}

/** Reads a whole part. */
export async function readXml(bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const xml = new XmlStream(handler);
  for await (const text of textOfPart(bytes)) xml.write(text);
  xml.end();
}
