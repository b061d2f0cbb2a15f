// The texts of a workbook that its cells share, by their numbers. They lie in a few blocks of bytes, as strings they would take several times
// the memory, and there is an end to them.
import { IMPORT_LIMITS } from '@vitae/contracts';
import { BadWorkbook } from './bad-workbook.ts';
import { TextElement } from './text-element.ts';
import { readXml } from './xml-stream.ts';

/** Bytes of all of them, and how many there may be. */
const MOST_BYTES = 96 * 1024 * 1024;
const MOST_TEXTS = 3_000_000;
/** Longer than any text, as UTF-8. */
const BLOCK = 1024 * 1024;

const tooMany = () =>
  new BadWorkbook(
    'too_large',
    `The texts of its cells are more than ${MOST_BYTES / 1024 / 1024} MB or ${MOST_TEXTS}.`,
  );

export class SharedStrings {
  readonly #blocks: Buffer[] = [];
  #room = 0;
  #count = 0;
  #starts = new Uint32Array(1024);
  #lengths = new Uint32Array(1024);

  get count(): number {
    return this.#count;
  }

  /** Throws `BadWorkbook` where it is one too many. */
  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (length > this.#room) {
      if ((this.#blocks.length + 1) * BLOCK > MOST_BYTES || length > BLOCK) throw tooMany();
      this.#blocks.push(Buffer.allocUnsafeSlow(BLOCK));
      this.#room = BLOCK;
    }
    if (this.#count === MOST_TEXTS) throw tooMany();
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#lengths = grown(this.#lengths);
    }
    const within = BLOCK - this.#room;
    this.#blocks.at(-1)?.write(text, within);
    this.#starts[this.#count] = (this.#blocks.length - 1) * BLOCK + within;
    this.#lengths[this.#count] = length;
    this.#room -= length;
    this.#count++;
  }

  /** Undefined where there is none of that number. */
  at(index: number): string | undefined {
    const [start, length] = [this.#starts[index], this.#lengths[index]];
    if (index >= this.#count || start === undefined || length === undefined) return undefined;
    const within = start % BLOCK;
    return this.#blocks[Math.floor(start / BLOCK)]?.toString('utf8', within, within + length) ?? '';
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

export async function readSharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
  const strings = new SharedStrings();
  const text = new TextElement(IMPORT_LIMITS.rowCharacters);
  await readXml(bytes, {
    open(name) {
      if (name === 'si') text.begin();
      else text.open(name);
    },
    text: (written) => text.add(written),
    close(name) {
      text.close(name);
      if (name === 'si') strings.add(text.end());
    },
  });
  return strings;
}
