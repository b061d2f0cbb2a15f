import { migrate, MIGRATIONS } from '@vitae/store';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '../support/database.ts';

describe('migrate', () => {
  it('applies each migration once, however many processes start at once', async () => {
    const database = await emptyDatabase();
    const applied = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    const names = (await readdir(MIGRATIONS, { withFileTypes: true }))
      .filter((e) => e.isDirectory())
      .map((e) => e.name);
    expect(applied.flat().sort()).toEqual(names.sort());
    expect(await migrate(database.url)).toEqual([]);
    await database.drop();
  });

  it('refuses a migration that was changed after it had been applied, and leaves no half of a broken one', async () => {
    const database = await emptyDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'vitae-migrations-'));
    await cp(MIGRATIONS, folder, { recursive: true });
    await migrate(database.url, folder);
    await cp(join(folder, (await readdir(folder))[0] as string), join(folder, '29990101000000_broken'), {
      recursive: true,
    });
    await writeFile(
      join(folder, '29990101000000_broken/migration.sql'),
      'CREATE TABLE half (id int); SELECT nonsense;',
    );
    await expect(migrate(database.url, folder)).rejects.toThrow(/nonsense/);
    await writeFile(join(folder, '29990101000000_broken/migration.sql'), 'CREATE TABLE half (id int);');
    expect(await migrate(database.url, folder)).toEqual(['29990101000000_broken']);
    await writeFile(join(folder, '29990101000000_broken/migration.sql'), 'SELECT 1;');
    await expect(migrate(database.url, folder)).rejects.toThrow(/changed after/);
    await rm(folder, { recursive: true });
    await database.drop();
  });
});
