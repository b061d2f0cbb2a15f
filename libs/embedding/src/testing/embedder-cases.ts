// What every engine must do, whatever it is: run by each one's spec, on the engine as it is handed out.
import type { Embedder } from '../embedder.ts';

const TEXTS = [
  'Led a team of six engineers that built payment systems in Java',
  'Cared for patients on a surgical ward',
  'x',
  'Zürich, Ñuñoa, 東京, مرحبا, 😀',
  'a\tb\nc\u0000d',
  '\ud800 half a character',
];

/** Declares the cases; `embedder` is asked for once they run. */
export function describeEmbedder(name: string, embedder: () => Promise<Embedder>): void {
  describe(name, () => {
    let engine: Embedder;
    beforeAll(async () => {
      engine = await embedder();
    });
    afterAll(() => engine.close());

    it('names its space and gives one vector of length 1 a text, of as many numbers as it says', async () => {
      const vectors = await engine.embed(TEXTS);
      expect(engine.model).toMatch(/^\S+$/);
      expect(vectors).toHaveLength(TEXTS.length);
      for (const vector of vectors) {
        expect(vector).toHaveLength(engine.dimensions);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
      }
    });

    it('gives a text the same vector whatever is asked beside it, and other texts other vectors', async () => {
      const together = await engine.embed(TEXTS);
      for (const [index, text] of TEXTS.entries()) {
        const [alone] = await engine.embed([text]);
        expect(alone).toEqual(together[index]);
      }
      expect(new Set(together.map((vector) => vector.join())).size).toBe(TEXTS.length);
    });

    it('gives blank texts no direction, and an empty list nothing', async () => {
      const [empty, blank, word] = await engine.embed(['', ' \n\t', 'x']);
      expect(empty?.every((value) => value === 0)).toBe(true);
      expect(blank).toEqual(empty);
      expect(word).not.toEqual(empty);
      expect(await engine.embed([])).toEqual([]);
    });

    it('reads texts of any length in bounded work, by their beginning', async () => {
      const long = `nursing ${'and caring '.repeat(1_000)}`;
      const [vector, longer] = await engine.embed([long, `${long}${'welding '.repeat(20_000)}`]);
      expect(longer).toEqual(vector);
    });

    it('answers many callers at once, each in the order of its texts', async () => {
      const [one, two] = await Promise.all([engine.embed(TEXTS), engine.embed([...TEXTS].reverse())]);
      expect([...two].reverse()).toEqual(one);
    });

    it('answers no more once it is closed', async () => {
      const closed = await embedder();
      await closed.close();
      await expect(closed.embed(['something new'])).rejects.toMatchObject({ reason: 'unavailable' });
    });
  });
}
