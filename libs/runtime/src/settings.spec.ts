import type { z } from 'zod';
import { describeSettings, settingsSchema, type ProgramName } from './settings-table.ts';
import { SettingsError } from './settings-error.ts';
import { loadSettings } from './settings.ts';

describe('loadSettings', () => {
  it('needs nothing', () => {
    expect(loadSettings({}, '/srv')).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '/srv/.data',
      storageDir: '/srv/.data/files',
      databaseUrl: undefined,
      redisUrl: undefined,
    });
  });
  it('takes an empty setting for none, and folders from where it runs or whole', () => {
    expect(
      loadSettings(
        { DATABASE_URL: '', VITAE_DATA_DIR: '/var/vitae', STORAGE_URL: 'file:///mnt/files' },
        '/srv',
      ),
    ).toMatchObject({ databaseUrl: undefined, dataDir: '/var/vitae', storageDir: '/mnt/files' });
  });
  it('names every wrong setting and says why', () => {
    const load = () => loadSettings({ PORT: '99999', REDIS_URL: 'localhost', LOG_LEVEL: 'loud' });
    expect(load).toThrow(SettingsError);
    expect(load).toThrow(/PORT: .*65535[\s\S]*REDIS_URL: must begin with redis:\/\/[\s\S]*LOG_LEVEL/);
  });
  it.each(['abc', '1.5', '-1', '65536', '1e3x'])('tells which numbers there are for PORT=%s', (PORT) => {
    expect(() => loadSettings({ PORT })).toThrow(/PORT: must be a whole number from 0 to 65535$/);
  });
  it('tells it of every setting that is a number', () => {
    const isNumber = (schema: z.ZodType) =>
      ['1', '100'].some((text) => typeof schema.safeParse(text).data === 'number');
    const numbers = Object.entries(settingsSchema.shape)
      // A number of proxies, or their addresses.
      .filter(([name, schema]) => name !== 'TRUST_PROXY' && isNumber(schema))
      .map(([name]) => name);
    expect(numbers.length).toBeGreaterThan(20);
    for (const name of numbers)
      expect(() => loadSettings({ [name]: 'abc' })).toThrow(
        new RegExp(`${name}: must be a (?:whole )?number from \\d+ to \\d+$`),
      );
  });
  it('tells nobody what a setting holds', () => {
    const secrets = {
      DATABASE_URL: 'mysql://root:hunter2secret@db',
      REDIS_URL: 'hunter2secret',
      OPERATOR_TOKEN: 'hunter2secret',
      METRICS_TOKEN: 'hunter2secret',
      TRUST_PROXY: 'hunter2secret',
      OCR: 'hunter2secret',
      DATABASE_EMBEDDED: 'hunter2secret',
      PORT: 'hunter2secret',
      LLM_BASE_URL: 'hunter2secret',
    };
    const load = () => loadSettings(secrets);
    expect(load).toThrow(SettingsError);
    expect(load).not.toThrow(/hunter2secret/);
    for (const name of Object.keys(secrets)) expect(load).toThrow(new RegExp(`${name}: `));
  });
});

describe('the sentence encoder', () => {
  const engineOf = (env: Record<string, string>) => loadSettings(env, '/srv').embedding.engine;

  it('is the built-in one, a folder, a name at huggingface.co or a server’s model', () => {
    expect(engineOf({})).toEqual({ kind: 'use-lite' });
    expect(engineOf({ EMBEDDING_MODEL: './minilm' })).toMatchObject({ model: '/srv/minilm', isFolder: true });
    expect(engineOf({ EMBEDDING_MODEL: 'Xenova/all-MiniLM-L6-v2' })).toEqual({
      kind: 'transformers',
      model: 'Xenova/all-MiniLM-L6-v2',
      isFolder: false,
      pooling: 'mean',
      hubUrl: 'https://huggingface.co/',
      cacheFolder: '/srv/.data/models',
    });
    expect(engineOf({ EMBEDDING_BASE_URL: 'http://host/v1', EMBEDDING_MODEL: 'bge-m3' })).toMatchObject({
      kind: 'server',
      model: 'bge-m3',
    });
  });

  it('may have one before it, named in the same way', () => {
    const previousOf = (env: Record<string, string>) => loadSettings(env, '/srv').embedding.previous;
    expect(previousOf({})).toBeUndefined();
    expect(previousOf({ EMBEDDING_MODEL: './minilm', EMBEDDING_PREVIOUS_MODEL: 'use-lite' })).toEqual({
      kind: 'use-lite',
    });
    expect(
      previousOf({ EMBEDDING_PREVIOUS_MODEL: 'm', EMBEDDING_PREVIOUS_BASE_URL: 'http://host/v1' }),
    ).toMatchObject({ kind: 'server', baseUrl: 'http://host/v1' });
    expect(() => previousOf({ EMBEDDING_PREVIOUS_MODEL: 'minilm' })).toThrow(
      /EMBEDDING_PREVIOUS_MODEL: must be use-lite/,
    );
  });

  it.each([
    [{ EMBEDDING_MODEL: 'minilm' }, /EMBEDDING_MODEL: must be use-lite, a folder that begins with/],
    [{ EMBEDDING_MODEL: '../a b' }, /EMBEDDING_MODEL: must be a name without spaces/],
    [{ EMBEDDING_BASE_URL: 'http://host/v1' }, /EMBEDDING_MODEL: must name the model at EMBEDDING_BASE_URL/],
    [{ EMBEDDING_BASE_URL: 'host', EMBEDDING_MODEL: 'm' }, /EMBEDDING_BASE_URL: must begin with http/],
    [{ EMBEDDING_POOLING: 'max' }, /EMBEDDING_POOLING: /],
    [{ EMBEDDING_DIMENSIONS: '1' }, /EMBEDDING_DIMENSIONS: must be a whole number from 2/],
  ])('is refused with a sentence: %j', (env, sentence) => {
    expect(() => engineOf(env)).toThrow(SettingsError);
    expect(() => engineOf(env)).toThrow(sentence);
  });
});

describe('describeSettings', () => {
  it.each<[ProgramName, RegExp]>([
    ['api', /PORT +3000 +Port of the API/],
    ['api', /DATABASE_URL +– /],
    ['worker', /TENANT_WINDOW +4 /],
    ['gpu-worker', /LLM_CONCURRENCY +– /],
    ['standalone', /PORT +3000[\s\S]*LLM_MODEL[\s\S]*LOG_LEVEL/],
    ['standalone', /CONNECTOR_HOSTS +– +Where /],
    ['vitae', /VITAE_DATA_DIR +\.data /],
  ])('lists those of %s with their defaults', (program, expected) => {
    expect(describeSettings(program)).toMatch(expected);
  });

  it('leaves out what our programs set for each other', () => {
    expect(describeSettings('standalone')).not.toMatch(/DATABASE_EMBEDDED/);
  });
  it('leaves out what a program has no use for', () => {
    expect(describeSettings('worker')).not.toMatch(/^ +PORT /m);
    expect(describeSettings('gpu-worker')).not.toMatch(/OCR/);
  });
});
