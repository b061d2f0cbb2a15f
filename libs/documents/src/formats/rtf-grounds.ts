// The colours of an RTF file, and what lies under its text: shading of characters, paragraphs and cells (specification 1.9.1,
// "Color Table", "Paragraph Shading", "Table Definitions").
import { mixed } from '../colours.ts';
import { PAPER } from '../unseen-type.ts';

/** Numbers of colours and shares of a pattern, as control words state them one by one. */
interface Shading {
  /** The colour of the pattern, and the one behind it. */
  front?: number | undefined;
  back?: number | undefined;
  /** Hundredths of a percent that the pattern covers. */
  share?: number | undefined;
}

/** What a group takes over from the one around it. */
export interface Ground {
  readonly characters: number | undefined;
  readonly paragraph: Shading;
}

export const NO_GROUND: Ground = { characters: undefined, paragraph: {} };

export class RtfGrounds {
  readonly #colours: (string | undefined)[] = [];
  #open: Partial<Record<'red' | 'green' | 'blue', number>> = {};
  /** The cells of the row that is being defined; undefined before the first one is. */
  #cells: Shading[] | undefined;
  #cell: Shading = {};

  /** A control word in the table of colours. */
  colourPart(word: string, value: number): void {
    if (word === 'red' || word === 'green' || word === 'blue')
      this.#open[word] = Math.min(255, Math.max(0, value));
  }

  /** One without parts is the reader's own. */
  endColour(): void {
    const { red, green, blue } = this.#open;
    const isOwn = red === undefined && green === undefined && blue === undefined;
    const code = [red, green, blue].map((part = 0) => part.toString(16).padStart(2, '0')).join('');
    this.#colours.push(isOwn ? undefined : `#${code}`);
    this.#open = {};
  }

  /** "#rrggbb"; undefined for the reader's own. */
  colour(number: number | undefined): string | undefined {
    return number === undefined ? undefined : this.#colours[number];
  }

  /** The ground after a control word; undefined for words that don't change it. */
  changed(ground: Ground, word: string, value: number | undefined): Ground | undefined {
    const shaded = (change: Shading): Ground => ({
      ...ground,
      paragraph: { ...ground.paragraph, ...change },
    });
    switch (word) {
      case 'plain':
        return { ...ground, characters: undefined };
      case 'highlight':
      case 'cb':
      case 'chcbpat':
        return { ...ground, characters: value || undefined };
      case 'pard':
        return { ...ground, paragraph: {} };
      case 'cbpat':
        return shaded({ back: value });
      case 'cfpat':
        return shaded({ front: value });
      case 'shading':
        return shaded({ share: value });
      default:
        return undefined;
    }
  }

  /** Notes what a control word says of the cells of a row. */
  defineCells(word: string, value: number | undefined): void {
    if (word === 'trowd') [this.#cells, this.#cell] = [[], {}];
    else if (word === 'clcbpat') this.#cell.back = value;
    else if (word === 'clcfpat') this.#cell.front = value;
    else if (word === 'clshdng') this.#cell.share = value;
    else if (word === 'cellx') {
      this.#cells?.push(this.#cell);
      this.#cell = {};
    }
  }

  /** "#rrggbb", or the page; undefined where it can't be told. `column` is that of the cell that is being written, if there is one. */
  under({ characters, paragraph }: Ground, column: number | undefined): string | 'page' | undefined {
    const own = this.colour(characters) ?? this.#shade(paragraph);
    if (own || column === undefined) return own ?? 'page';
    const cell = this.#cells?.[column];
    return cell && (this.#shade(cell) ?? 'page');
  }

  /** Undefined where nothing is shaded. */
  #shade({ front, back, share = 0 }: Shading): string | undefined {
    const behind = this.colour(back);
    if (share <= 0) return behind;
    return mixed(this.colour(front) ?? '#000000', behind ?? PAPER, share / 10_000);
  }
}
