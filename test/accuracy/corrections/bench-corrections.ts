// npm run bench:corrections [-- --simulated] [--files 120] [--json]
// How often what was read was right, by field and tier, as far as people have corrected or confirmed it: of all tenants of the
// installation that DATABASE_URL names or that runs on VITAE_DATA_DIR; else of a simulated recruiter over files of test/accuracy/own.
import { accuracyOf, type FieldAccuracy, type Share, type Tally } from '@vitae/contracts';
import { loadSettings } from '@vitae/runtime';
import { correctionAccuracy, operator, Store } from '@vitae/store';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOwnFiles } from './own-files.ts';
import { judgements } from './simulated-recruiter.ts';

const FILES = 120;

const has = (name: string) => process.argv.includes(name);
const at = process.argv.indexOf('--files');
const most = at < 0 ? FILES : Number(process.argv[at + 1]);

async function ofInstallation(url: string): Promise<Tally[]> {
  const store = new Store(url, 1);
  try {
    const tenants = await store.asOperator((tx) => operator.listTenants(tx));
    const tallies: Tally[][] = [];
    for (const { id } of tenants)
      tallies.push(await store.withTenant(id, (tx) => correctionAccuracy.count(tx)));
    return tallies.flat();
  } finally {
    await store.close();
  }
}

async function simulated(): Promise<Tally[]> {
  // Every so many of the list, so that people, layouts and languages are all in it.
  const files = await readOwnFiles((_file, n) => n % Math.max(1, Math.floor(518 / most)) === 0);
  process.stderr.write(`A simulated recruiter, who knows the truth of ${files.length} generated files.\n`);
  return files.flatMap(judgements);
}

const settings = loadSettings();
const address = () =>
  readFile(join(settings.dataDir, 'database-url'), 'utf8').then(
    (url) => url.trim(),
    () => undefined,
  );
const url = has('--simulated') ? undefined : (settings.databaseUrl ?? (await address()));
const accuracy = accuracyOf(url ? await ofInstallation(url) : await simulated());

const percent = (share: number | null) => (share === null ? '' : (100 * share).toFixed(1));
const cell = ({ rate, low, high }: Share) =>
  (rate === null ? '–' : `${percent(rate)} (${percent(low)}–${percent(high)})`).padStart(20);
const line = ({ field, corrected, confirmed, profile, classic, llm }: FieldAccuracy) =>
  `${field.padEnd(30)}${String(confirmed).padStart(10)}${String(corrected).padStart(10)}${cell(profile)}${cell(classic)}${cell(llm)}`;

if (has('--json')) process.stdout.write(`${JSON.stringify(accuracy, null, 2)}\n`);
else
  process.stdout.write(
    [
      `${'field'.padEnd(30)}${'confirmed'.padStart(10)}${'corrected'.padStart(10)}${['right in %', 'classic', 'llm'].map((name) => name.padStart(20)).join('')}`,
      ...[...accuracy.fields, accuracy.all].map(line),
      accuracy.corrections
        ? ''
        : 'Nobody has corrected or confirmed anything yet; --simulated shows files of ours.',
    ].join('\n') + '\n',
  );
