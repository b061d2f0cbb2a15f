// Against the original: 49 texts with their pieces and vectors as TensorFlow.js gave them (`npm run bench:encoder -- --write-reference`).
import { loadSettings } from '@vitae/runtime';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createEmbedder } from '../create-embedder.ts';
import { useLiteGraph } from './graph.ts';
import { Tokenizer } from './tokenizer.ts';
import { readVocabulary, Weights } from './weights.ts';

interface Reference {
  readonly text: string;
  readonly pieces: readonly number[];
  readonly vector: string;
}
const references: readonly Reference[] = JSON.parse(
  readFileSync(new URL('./reference.json', import.meta.url), 'utf8'),
);
const floats = (base64: string) => {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readFloatLE(4 * index));
};

describe('the built-in encoder', () => {
  it('cuts texts into the pieces that the original cuts them into', () => {
    const tokenizer = new Tokenizer(readVocabulary());
    expect(references.length).toBeGreaterThan(40);
    for (const { text, pieces } of references)
      expect({ text, pieces: tokenizer.encode(text) }).toEqual({ text, pieces });
  });

  it('gives the vectors that the original gives', async () => {
    // In its own process: onnxruntime knows no arrays of Jest's.
    const encoder = await createEmbedder(loadSettings({}).embedding);
    const vectors = await encoder.embed(references.map(({ text }) => text));
    await encoder.close();
    for (const [index, { vector }] of references.entries()) {
      const apart = floats(vector).map((value, place) => Math.abs(value - (vectors[index]?.[place] ?? NaN)));
      expect(Math.max(...apart)).toBeLessThan(1e-5);
    }
  });

  it('is the same graph byte by byte, whenever it is built', () => {
    const hash = createHash('sha256').update(useLiteGraph(Weights.read())).digest('hex');
    expect(hash).toBe('4493767d571c705dc7be89bf26ffe724a0b1c936f1e6ef5ba140327abb1695da');
  });

  it('reads long texts by their beginning, and a run of what it does not know as one piece', () => {
    const tokenizer = new Tokenizer(readVocabulary());
    expect(tokenizer.encode('nurse '.repeat(500))).toHaveLength(501);
    expect(tokenizer.encode('nurse '.repeat(100_000)).length).toBeLessThan(1_000);
    expect(tokenizer.encode('\u4e00'.repeat(100_000))).toHaveLength(2);
  });
});
