// pdf.js decompresses the larger streams of a file through the web's DecompressionStream: in Node a chain of adapters that
// takes longer than the decompression. This stands in its place with the same result from one call.
import { brotliDecompressSync, inflateSync } from 'node:zlib';
import { carryStatedText } from './carried-text.ts';

const DECODERS: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  deflate: inflateSync,
  brotli: brotliDecompressSync,
};

/** As much of a DecompressionStream as pdf.js uses: all bytes are written at once, and read as one chunk. */
export class InflateAtOnce {
  readonly #written = Promise.withResolvers<Uint8Array>();
  readonly #decode: (bytes: Uint8Array) => Uint8Array;
  #read = false;

  constructor(format: string) {
    const decode = DECODERS[format];
    // As the web's: pdf.js then decodes by itself.
    if (!decode) throw new TypeError(`no decoder for ${format}`);
    this.#decode = decode;
  }

  readonly writable = {
    getWriter: () => ({
      write: (bytes: Uint8Array): Promise<void> => Promise.resolve(this.#written.resolve(bytes)),
      close: (): Promise<void> => Promise.resolve(),
    }),
  };

  readonly readable = {
    getReader: () => ({
      /** Rejects for damaged bytes, of which pdf.js then saves what it can. */
      read: async (): Promise<{ value?: Uint8Array; done: boolean }> => {
        if (this.#read) return { done: true };
        this.#read = true;
        const value = this.#decode(await this.#written.promise);
        carryStatedText(value);
        return { value, done: false };
      },
    }),
  };
}
