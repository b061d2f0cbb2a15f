// Letters that other things are painted through: those of a soft mask, and those that a clip is made of. Browsers set text
// in a gradient so. They can be seen once something is painted, in its colour.
import type { Letter } from './page-content.ts';

export class Stencil {
  readonly #letters: Letter[] = [];
  #shown = 0;
  #colours: string | 'none yet' | undefined = 'none yet';

  add(letters: readonly Letter[]): void {
    for (const letter of letters) this.#letters.push(letter);
  }

  paint(colour: string | undefined): void {
    // Of two colours nobody knows which one is where.
    if (this.#colours === 'none yet') this.#colours = colour;
    else if (this.#colours !== colour && this.#colours !== undefined) {
      this.#colours = undefined;
      this.#shown = 0;
    }
    for (; this.#shown < this.#letters.length; this.#shown++) {
      const letter = this.#letters[this.#shown] as Letter;
      letter.invisible = false;
      letter.alpha = 1;
      letter.colour = this.#colours;
    }
  }
}
