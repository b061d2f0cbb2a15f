// The text of an `si` or `is` element: its `t` and those of its runs, without how they are pronounced (`rPh`).

/** Characters that XML can't hold are written so, the first of such a mark too. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => {
        const letter = String.fromCharCode(parseInt(code, 16));
        // What no database takes in a text.
        return letter === '\0' ? '' : letter;
      })
    : text;

export class TextElement {
  readonly #most: number;
  #text = '';
  #isOpen = false;
  #isPhonetic = false;

  /** Characters beyond `most` are dropped. */
  constructor(most: number) {
    this.#most = most;
  }

  begin(): void {
    this.#text = '';
    this.#isOpen = false;
    this.#isPhonetic = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.#isPhonetic = true;
    else if (name === 't') this.#isOpen = !this.#isPhonetic;
  }

  add(text: string): void {
    if (this.#isOpen && this.#text.length < this.#most)
      this.#text += text.slice(0, this.#most - this.#text.length);
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPhonetic = false;
    else if (name === 't') this.#isOpen = false;
  }

  end(): string {
    return unescaped(this.#text);
  }
}
