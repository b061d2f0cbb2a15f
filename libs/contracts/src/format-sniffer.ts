// Tells the format of a file that comes in pieces, without keeping more of it than its beginning.
import { guessFormat, holdsText, innerNames, isBlankHead, type FormatGuess } from './document-formats.ts';
import { TEXT_HEAD_BYTES } from './guess-text.ts';

/** A name may lie across two pieces: so much of the last piece is looked at again. */
const OVERLAP = Math.max(...innerNames.map((name) => name.length)) - 1;
/** The first bytes of a ZIP and of an OLE compound file: what they hold is told by names anywhere in them. */
const CONTAINERS: readonly number[] = [0x50, 0xd0];

export class FormatSniffer {
  readonly #head = new Uint8Array(TEXT_HEAD_BYTES);
  readonly #found = new Set<string>();
  #length = 0;
  #tail = new Uint8Array();

  /** Takes the next piece. */
  push(piece: Uint8Array): void {
    for (let at = 0; at < piece.length && this.#length < this.#head.length;) {
      const taken = piece.subarray(at, at + this.#head.length - this.#length);
      this.#head.set(taken, this.#length);
      this.#length += taken.length;
      at += taken.length;
      if (isBlankHead(this.#head.subarray(0, this.#length))) this.#length = 0;
    }
    if (!CONTAINERS.includes(this.#head[0] ?? 0)) return;
    const seen = new Uint8Array(this.#tail.length + piece.length);
    seen.set(this.#tail);
    seen.set(piece, this.#tail.length);
    for (const name of innerNames) if (!this.#found.has(name) && holdsText(seen, name)) this.#found.add(name);
    this.#tail = seen.slice(Math.max(0, seen.length - OVERLAP));
  }

  /** What `guessFormat` would say of all that was pushed. */
  guess(): FormatGuess {
    return guessFormat(this.#head.subarray(0, this.#length), (name) => this.#found.has(name));
  }
}
