import { ServerEmbedder } from './server-embedder.ts';
import {
  answers,
  sends,
  startServer,
  vectorOf,
  withServer,
  type Answerer,
} from './testing/embeddings-server.ts';

const unit = (text: string) => {
  const vector = vectorOf(text);
  return Float32Array.from(vector, (value) => value / Math.hypot(...vector));
};
/** Fails so often, then answers. */
const failsFirst =
  (times: number, failure: Answerer): Answerer =>
  (...asked) =>
    (asked[2] <= times ? failure : answers)(...asked);

describe('vectors from a server', () => {
  it('asks for the model with the key, in requests of a few texts, and puts the answers together in order', async () => {
    const texts = Array.from({ length: 70 }, (_, index) => `text ${index}`);
    await withServer(
      answers,
      async (embedder, { asked }) => {
        expect(await embedder.embed(texts)).toEqual(texts.map(unit));
        expect(asked.map(({ body }) => body.input.length)).toEqual([32, 32, 6]);
        expect(asked[0]).toMatchObject({
          path: '/v1/embeddings',
          authorization: 'Bearer secret',
          body: { model: 'm', encoding_format: 'float' },
        });
      },
      { apiKey: 'secret' },
    );
  });

  it('reads answers in another order by their numbers', async () => {
    const turned: Answerer = (response, { body: { input } }, call) =>
      sends({
        data: input.map((text, index) => ({ index, embedding: vectorOf(text) })).reverse(),
      })(response, { path: '', authorization: '', body: { model: '', input } }, call);
    await withServer(turned, async (embedder) => {
      expect(await embedder.embed(['one', 'other'])).toEqual([unit('one'), unit('other')]);
    });
  });

  it.each([
    ['fewer vectors than texts', { data: [{ index: 0, embedding: [1, 2, 3] }] }],
    ['more vectors than texts', { data: [0, 1, 2].map((index) => ({ index, embedding: [1, 2, 3] })) }],
    ['two for one text', { data: [0, 0].map((index) => ({ index, embedding: [1, 2, 3] })) }],
    ['vectors of another size', { data: [0, 1].map((index) => ({ index, embedding: [1, 2] })) }],
    ['vectors without a direction', { data: [0, 1].map((index) => ({ index, embedding: [0, 0, 0] })) }],
    ['what is no number', { data: [0, 1].map((index) => ({ index, embedding: [1, null, 3] })) }],
    ['a number beyond all numbers', '{"data":[{"embedding":[1,2,1e999]},{"embedding":[1,2,3]}]}'],
    [
      'numbers too large to have a length',
      { data: [0, 1].map((index) => ({ index, embedding: [1e300, 2, 3] })) },
    ],
    ['text in the place of numbers', { data: [0, 1].map((index) => ({ index, embedding: 'AACAPw==' })) }],
    ['no list', { vectors: [] }],
    ['no JSON', 'Bad gateway'],
  ])('refuses %s, and does not ask again', async (_what, body) => {
    await withServer(sends(body), async (embedder, { asked }) => {
      await expect(embedder.embed(['one', 'other'])).rejects.toMatchObject({ reason: 'unsound' });
      expect(asked).toHaveLength(1);
    });
  });

  it('reads no answer without an end', async () => {
    const endless: Answerer = (response) => {
      const more = () => {
        while (response.write(' '.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    };
    await withServer(endless, async (embedder) => {
      await expect(embedder.embed(['one'])).rejects.toMatchObject({
        reason: 'unsound',
        message: 'the server’s answer is endless',
      });
    });
  });

  it.each([
    [401, 'EMBEDDING_API_KEY'],
    [404, 'EMBEDDING_MODEL'],
    [413, '413'],
  ])(
    'does not ask again after %i, and says what may be wrong but not what the server said',
    async (status, hint) => {
      await withServer(sends('you sent: Anna Muster', status), async (embedder, { asked }) => {
        const error: unknown = await embedder.embed(['Anna Muster']).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ reason: 'unsound', message: expect.stringContaining(hint) });
        expect(String(error)).not.toContain('Muster');
        expect(asked).toHaveLength(1);
      });
    },
  );

  it.each([429, 500, 503])('asks again after %i', async (status) => {
    await withServer(failsFirst(2, sends('later', status)), async (embedder, { asked }) => {
      expect(await embedder.embed(['one'])).toEqual([unit('one')]);
      expect(asked).toHaveLength(3);
    });
  });

  it('waits as long as the server asks for, unless that is long', async () => {
    const waits: number[] = [];
    const sleep = (milliseconds: number) => Promise.resolve(waits.push(milliseconds));
    await withServer(
      failsFirst(1, sends('', 429, { 'retry-after': '4' })),
      (embedder) => embedder.embed(['one']),
      { sleep },
    );
    expect(waits).toEqual([4_000]);
    await withServer(
      sends('', 429, { 'retry-after': '3600' }),
      async (embedder, { asked }) => {
        await expect(embedder.embed(['one'])).rejects.toMatchObject({ reason: 'busy' });
        expect(asked).toHaveLength(1);
      },
      { sleep },
    );
    expect(waits).toEqual([4_000]);
  });

  it('gives up a server that hangs', async () => {
    await withServer(
      () => undefined,
      async (embedder, { asked }) => {
        await expect(embedder.embed(['one'])).rejects.toMatchObject({ reason: 'unavailable' });
        expect(asked).toHaveLength(3);
      },
      { timeoutMilliseconds: 50 },
    );
  });

  it('leaves a server alone that is down, and finds that it is back', async () => {
    let now = 0;
    let isDown = true;
    const down = sends('', 503);
    await withServer(
      (...asked) => (isDown ? down : answers)(...asked),
      async (embedder, { asked }) => {
        const tried = () => expect(embedder.embed(['one'])).rejects.toMatchObject({ reason: 'unavailable' });
        await tried();
        await tried();
        expect(asked).toHaveLength(6);
        await tried();
        expect(asked).toHaveLength(6);
        now += 30_000;
        isDown = false;
        expect(await embedder.embed(['one'])).toEqual([unit('one')]);
        expect(await embedder.embed(['two'])).toEqual([unit('two')]);
      },
      { now: () => now },
    );
  });

  it('follows no server elsewhere with its texts and its key', async () => {
    const elsewhere = await startServer(answers);
    await withServer(sends('', 307, { location: `${elsewhere.baseUrl}/embeddings` }), async (embedder) => {
      await expect(embedder.embed(['one'])).rejects.toMatchObject({ reason: 'unavailable' });
    });
    expect(elsewhere.asked).toHaveLength(0);
    await elsewhere.close();
  });

  it('takes no more texts while thousands wait', async () => {
    await withServer(
      () => undefined,
      async (embedder) => {
        const many = embedder.embed(Array.from({ length: 4_096 }, () => 'one'));
        await expect(embedder.embed(['one'])).rejects.toMatchObject({ reason: 'busy' });
        await embedder.close();
        await expect(many).rejects.toMatchObject({ reason: 'unavailable' });
      },
    );
  });

  it('learns the size of its vectors from the server', async () => {
    const server = await startServer(answers);
    const embedder = await ServerEmbedder.connect({
      baseUrl: `${server.baseUrl}/`,
      model: 'm',
      timeoutMilliseconds: 100_000,
    });
    expect(embedder.dimensions).toBe(3);
    await server.close();
  });
});
