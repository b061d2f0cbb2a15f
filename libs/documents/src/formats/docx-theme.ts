// The colours of a DOCX's theme. Text, shading and shapes may name one of them, and what Word writes beside the name is what it was
// when the file was saved: a file made by hand says black there and shows white. ECMA-376, part 1, 17.15.1.20, 17.18.97 and 20.1.6.2.
import { mixed } from '../colours.ts';
import { PAPER } from '../unseen-type.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { parseXml, type XmlHandler } from '../xml.ts';
import { colourOf } from './docx-fills.ts';

type Attributes = Record<string, string>;

/** What a name of a text's or a shape's colour means, where the settings map it no other way. */
const USUAL: Readonly<Record<string, string>> = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  background1: 'lt1',
  text1: 'dk1',
  background2: 'lt2',
  text2: 'dk2',
  light1: 'lt1',
  dark1: 'dk1',
  light2: 'lt2',
  dark2: 'dk2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};
const INK = '#000000';

export class DocxTheme {
  readonly #colours = new Map<string, `#${string}`>();
  readonly #names = new Map(Object.entries(USUAL));

  /** Takes the colours of a theme's part; one that can't be read says nothing. */
  read(xml: Uint8Array | undefined): void {
    let name: string | undefined;
    parseTolerantly(xml, {
      open: (element, attributes) => {
        const slot = /^a:((?:dk|lt)[12]|accent[1-6]|hlink|folHlink)$/.exec(element)?.[1];
        const stated =
          element === 'a:srgbClr'
            ? attributes['val']
            : element === 'a:sysClr'
              ? attributes['lastClr']
              : undefined;
        const colour = stated && colourOf(stated);
        name = slot ?? name;
        if (name && colour && !this.#colours.has(name)) this.#colours.set(name, colour);
      },
      close: (element) => {
        if (element === `a:${name ?? ''}`) name = undefined;
      },
    });
  }

  /** Takes what the document's settings call which colour of the theme. */
  readMapping(xml: Uint8Array | undefined): void {
    parseTolerantly(xml, {
      open: (element, attributes) => {
        if (element !== 'w:clrSchemeMapping') return;
        for (const [long, short] of [
          ['background1', 'bg1'],
          ['text1', 't1'],
          ['background2', 'bg2'],
          ['text2', 't2'],
        ] as const) {
          const slot = USUAL[attributes[`w:${short}`] ?? ''];
          if (!slot) continue;
          this.#names.set(long, slot);
          this.#names.set(short.replace(/^t(?=\d)/, 'tx'), slot);
        }
      },
    });
  }

  /** "#rrggbb"; undefined where the theme doesn't say. */
  colour(name: string | undefined): `#${string}` | undefined {
    return name === undefined ? undefined : this.#colours.get(this.#names.get(name) ?? name);
  }

  /** The handler as it would be told of the same document with its colours written out. */
  writtenOut(handler: XmlHandler): XmlHandler {
    return {
      open: (name, attributes) => {
        const drawn = name === 'a:schemeClr' ? this.colour(attributes['val']) : undefined;
        if (drawn) handler.open?.('a:srgbClr', { ...attributes, val: drawn.slice(1) });
        else handler.open?.(name, this.#stated(name, attributes));
      },
      close: (name) => handler.close?.(name),
      text: (text) => handler.text?.(text),
    };
  }

  #stated(name: string, attributes: Attributes): Attributes {
    if (name !== 'w:color' && name !== 'w:shd' && name !== 'w:background') return attributes;
    const front = this.#shade(attributes, 'w:theme', 'Color');
    const back = this.#shade(attributes, 'w:themeFill', '');
    return {
      ...attributes,
      ...(front && { [name === 'w:color' ? 'w:val' : 'w:color']: front }),
      ...(back && { 'w:fill': back }),
    };
  }

  /** A colour with its tint or shade, counted to 255 in hexadecimal. */
  #shade(attributes: Attributes, prefix: string, suffix: string): string | undefined {
    const colour = this.colour(attributes[prefix + suffix]);
    if (!colour) return undefined;
    const share = (name: string) => {
      const number = parseInt(attributes[prefix + name] ?? 'ff', 16);
      return Number.isNaN(number) ? 1 : Math.min(1, number / 255);
    };
    return mixed(mixed(colour, PAPER, share('Tint')), INK, share('Shade')).slice(1);
  }
}

function parseTolerantly(xml: Uint8Array | undefined, handler: XmlHandler): void {
  try {
    if (xml) parseXml(xml, handler);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
}
