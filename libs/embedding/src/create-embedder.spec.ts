import { loadSettings, type Environment } from '@vitae/runtime';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmbedder, createPreviousEmbedder } from './create-embedder.ts';
import { describeEmbedder } from './testing/embedder-cases.ts';
import { startHub } from './testing/hub.ts';
import { answers, sends, startServer, type RunningServer } from './testing/embeddings-server.ts';
import { TINY_DIMENSIONS, writeTinyModel } from './testing/tiny-model.ts';

const embedderOf = (env: Environment = {}) => createEmbedder(loadSettings(env, scratch).embedding);
let scratch: string;
let server: RunningServer;
beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'vitae-encoder-'));
  writeTinyModel(path.join(scratch, 'tiny model'));
  server = await startServer(answers);
});
afterAll(async () => {
  rmSync(scratch, { recursive: true });
  await server.close();
});

describeEmbedder('the built-in encoder', () => embedderOf());
describeEmbedder('a folder’s model by transformers.js', () => transformersOf('tiny model'));
describeEmbedder('a server’s model', () =>
  embedderOf({ EMBEDDING_BASE_URL: server.baseUrl, EMBEDDING_MODEL: 'm' }),
);

describe('a model of a folder', () => {
  it('has the size that the model has, and a name that tells its content and how it is read', async () => {
    writeTinyModel(path.join(scratch, 'elsewhere/tiny'));
    writeTinyModel(path.join(scratch, 'tiny'));
    const same = await Promise.all([
      transformersOf('tiny'),
      transformersOf('elsewhere/tiny'),
      transformersOf('tiny', 'cls'),
    ]);
    writeTinyModel(path.join(scratch, 'tiny'), 2);
    const other = await transformersOf('tiny');
    const [one, two, first] = same.map(({ model }) => model);
    expect(one).toMatch(/^tiny@[0-9a-f]{12}$/);
    expect(two).toBe(one);
    expect(first).toBe(`${one}/cls`);
    expect(other.model).not.toBe(one);
    expect(other.dimensions).toBe(TINY_DIMENSIONS);
    const vectors = await Promise.all([...same, other].map((embedder) => embedder.embed(['nurse'])));
    expect(vectors[1]).toEqual(vectors[0]);
    expect(new Set(vectors.map(String)).size).toBe(3);
    await Promise.all([...same, other].map((embedder) => embedder.close()));
  });

  it('stops the start with a sentence when there is none', async () => {
    await expect(transformersOf('nowhere')).rejects.toMatchObject({
      name: 'StartRefusal',
      passes: false,
      message: expect.stringMatching(/^EMBEDDING_MODEL: the folder .*nowhere has no config\.json$/),
    });
  });
});

describe('the encoder before', () => {
  const previousOf = (env: Environment) => createPreviousEmbedder(loadSettings(env, scratch).embedding);

  it('is there beside the other if the settings name one, and is named by its own', async () => {
    expect(await previousOf({})).toBeUndefined();
    const previous = await previousOf({ EMBEDDING_MODEL: './tiny', EMBEDDING_PREVIOUS_MODEL: 'use-lite' });
    expect(previous?.model).toMatch(/^use-lite/);
    await previous?.close();
    await expect(previousOf({ EMBEDDING_PREVIOUS_MODEL: './nowhere' })).rejects.toThrow(
      /^EMBEDDING_PREVIOUS_MODEL: the folder .*nowhere has no config\.json$/,
    );
  });
});

describe('a model of the hub', () => {
  it('is downloaded once, and read from the data folder afterwards', async () => {
    writeTinyModel(path.join(scratch, 'hub/people/tiny'));
    const hub = await startHub(path.join(scratch, 'hub'));
    const env = { EMBEDDING_MODEL: 'people/tiny', EMBEDDING_HUB_URL: hub.url };
    const [first, folder] = await Promise.all([embedderOf(env), transformersOf('hub/people/tiny')]);
    const vectors = await first.embed(['nurse']);
    expect(first.model).toBe('people/tiny');
    expect(vectors).toEqual(await folder.embed(['nurse']));
    await hub.close();
    const again = await embedderOf(env);
    expect(await again.embed(['nurse'])).toEqual(vectors);
    await Promise.all([first, folder, again].map((embedder) => embedder.close()));
  });

  it('stops the start with a sentence when there is none', async () => {
    const hub = await startHub(path.join(scratch, 'hub'));
    await expect(
      embedderOf({ EMBEDDING_MODEL: 'people/unknown', EMBEDDING_HUB_URL: hub.url }),
    ).rejects.toMatchObject({ name: 'StartRefusal', message: expect.stringMatching(/^EMBEDDING_MODEL: /) });
    await hub.close();
  });
});

describe('a server', () => {
  it('stops the start with a sentence when it does not know the model', async () => {
    const unknowing = await startServer(sends('', 404));
    await expect(
      embedderOf({ EMBEDDING_BASE_URL: unknowing.baseUrl, EMBEDDING_MODEL: 'm' }),
    ).rejects.toMatchObject({
      name: 'StartRefusal',
      passes: false,
      message: expect.stringMatching(/^EMBEDDING_BASE_URL: .*404/),
    });
    await unknowing.close();
  });

  it('lets the start be tried again when it does not answer', async () => {
    const away = await startServer(sends('', 503, { 'retry-after': '3600' }));
    await expect(
      embedderOf({ EMBEDDING_BASE_URL: away.baseUrl, EMBEDDING_MODEL: 'm' }),
    ).rejects.toMatchObject({ name: 'StartRefusal', passes: true });
    await away.close();
  });

  it('is not asked at the start when the size of its vectors is set', async () => {
    const embedder = await embedderOf({
      EMBEDDING_BASE_URL: 'http://127.0.0.1:9/v1',
      EMBEDDING_MODEL: 'm',
      EMBEDDING_DIMENSIONS: '3',
    });
    expect(embedder.dimensions).toBe(3);
    await embedder.close();
  });
});

/** A path may hold spaces, a setting may not: the folder is named by what the settings make of it. */
function transformersOf(folder: string, pooling: 'mean' | 'cls' = 'mean') {
  const { embedding } = loadSettings({ EMBEDDING_MODEL: './tiny', EMBEDDING_POOLING: pooling }, scratch);
  if (embedding.engine.kind !== 'transformers') throw new Error('a folder is for transformers.js');
  return createEmbedder({ ...embedding, engine: { ...embedding.engine, model: path.join(scratch, folder) } });
}
