// The command line of whoever runs Vitae: jobs, quarantine, storage, what a tenant's feedback teaches, and moving to another encoder.
import { describeSettings } from '@vitae/runtime';
import { parseArgs } from 'node:util';
import { ADMIN_USAGE, parseAdmin, type AdminCommand } from './admin-arguments.ts';
import type { ReembedCommand } from './reembed.ts';
import type { TuneCommand } from './tune.ts';

export const OPERATOR_USAGE = `Usage: vitae jobs list|retry ID…|purge      vitae quarantine list|release ID…      vitae storage show|adopt
       vitae tune --tenant SLUG [--dry-run|--reset]
       vitae reembed --tenant SLUG|--all [--wait] [--drop-old]
       vitae admin audit verify --tenant SLUG|--all [--head HASH]
       vitae admin keys rotate [--tenant SLUG]      vitae admin member reset-password ADDRESS [--tenant SLUG]
       vitae admin tenant list|create|quota|suspend|resume|invite|delete …

For whoever runs Vitae: looks at the database that DATABASE_URL names, or at that of the running \`npm start\` (in VITAE_DATA_DIR).

  jobs list              what is not done yet, of all tenants: due, waiting, handed (with a worker) or aside (nobody can do it)
  jobs retry ID…         makes jobs due at once that wait or are put aside
  jobs purge             drops the jobs that are put aside; their resumes fail, and can be read again by their owners
  quarantine list        resumes whose file ended its readers and is kept apart
  quarantine release ID… reads these files again, for instance after an update; all resumes with the same file go with them
  storage show           whether the folder of the original files is there and is this database's
  storage adopt          makes it this database's where its marker is missing, as after bringing back a backup without one

  tune --tenant SLUG     fits the weights of a tenant's searches to its feedback, prints what they are worth on searches that they were
                         not fitted to, and keeps those that do better than the general ones; they count where the tenant has
                         set useFeedback. --dry-run keeps nothing, --reset goes back to the general weights

  reembed                has the workers make what a tenant (--tenant SLUG, or --all) lacks of their encoder's vectors; once all are
                         there, it is searched by them. --wait waits for that, with lines on standard error about how far it is;
                         --drop-old instead removes the vectors of other encoders, of tenants that were moved

${ADMIN_USAGE}

  --json                 one JSON document instead of a table
  --help                 this text

Settings are environment variables:

${describeSettings('vitae')}

Exit status: 0 if all was done, 1 if something that was named is not there, 2 if the command line is wrong or the database is not reachable.
`;

export type OperatorCommand =
  | { kind: (typeof PLAIN)[keyof typeof PLAIN]; json: boolean }
  | { kind: 'retry jobs' | 'release files'; ids: readonly string[]; json: boolean }
  | AdminCommand
  | TuneCommand
  | ReembedCommand;

export type ParsedOperator = OperatorCommand | { kind: 'help' } | { kind: 'wrong'; why: string };

/** Commands that take no more words, and those that take ids. */
const PLAIN = {
  'jobs list': 'list jobs',
  'jobs purge': 'purge jobs',
  'quarantine list': 'list quarantine',
  'storage show': 'show storage',
  'storage adopt': 'adopt storage',
} as const;
const WITH_IDS = { 'jobs retry': 'retry jobs', 'quarantine release': 'release files' } as const;
const flag = { type: 'boolean', default: false } as const;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the words are for the operator's commands at all. */
export const isOperatorCommand = ([first = '']: readonly string[]) =>
  ['jobs', 'quarantine', 'storage', 'tune', 'reembed', 'admin'].includes(first);

/** Reads the arguments after the program's name. */
export function parseOperatorArguments(argv: readonly string[]): ParsedOperator {
  const [subject, ...rest] = argv;
  try {
    if (subject === 'admin') return parseAdmin(rest);
    if (subject === 'tune') return parseTuning(rest);
    if (subject === 'reembed') return parseReembedding(rest);
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: flag, help: flag },
    });
    if (values.help) return { kind: 'help' };
    const [first = '', verb = '', ...ids] = positionals;
    const name = `${first} ${verb}`;
    const { json } = values;
    if (isKeyOf(PLAIN, name))
      return ids.length ? { kind: 'wrong', why: `${name} takes no more words` } : { kind: PLAIN[name], json };
    if (!isKeyOf(WITH_IDS, name)) return { kind: 'wrong', why: `there is no command “${name.trim()}”` };
    if (!ids.length) return { kind: 'wrong', why: `${name} needs an ID; ${first} list shows them` };
    const bad = ids.find((id) => !UUID.test(id));
    if (bad !== undefined) return { kind: 'wrong', why: `“${bad}” is not an ID` };
    return { kind: WITH_IDS[name], ids: ids.map((id) => id.toLowerCase()), json };
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}

function parseTuning(args: string[]): ParsedOperator {
  const { values } = parseArgs({
    args,
    options: { tenant: { type: 'string' }, 'dry-run': flag, reset: flag, json: flag, help: flag },
  });
  const { tenant, 'dry-run': isDryRun, reset, json, help } = values;
  if (help) return { kind: 'help' };
  if (!tenant) return { kind: 'wrong', why: 'tune needs --tenant SLUG' };
  if (isDryRun && reset) return { kind: 'wrong', why: '--dry-run and --reset exclude each other' };
  return { kind: 'tune', tenant, mode: isDryRun ? 'dry run' : reset ? 'reset' : 'keep', json };
}

function parseReembedding(args: string[]): ParsedOperator {
  const { values } = parseArgs({
    args,
    options: {
      tenant: { type: 'string' },
      all: flag,
      wait: flag,
      'drop-old': flag,
      json: flag,
      help: flag,
    },
  });
  const { tenant, all, wait, json, help, 'drop-old': dropOld } = values;
  if (help) return { kind: 'help' };
  if ((tenant !== undefined) === all) return { kind: 'wrong', why: 'reembed needs --tenant SLUG or --all' };
  return { kind: 'reembed', tenant, dropOld, wait, json };
}

const isKeyOf = <T extends object>(table: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(table, name);
