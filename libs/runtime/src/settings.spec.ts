import { describeSettings, loadSettings, SettingsError } from './settings.ts';

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
  it('lists them all with their defaults', () => {
    expect(describeSettings()).toMatch(/PORT +3000 +Port of the API/);
    expect(describeSettings()).toMatch(/DATABASE_URL +– /);
  });
});
