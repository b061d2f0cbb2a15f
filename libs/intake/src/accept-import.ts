// The way in for a table of people: its files are kept as originals are, then its row, the job that looks it through and the key of its
// request are written in one transaction.
import type { Actor, GivenDialect, Import, ImportMapping, SpreadsheetName } from '@vitae/contracts';
import { enqueue } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import {
  audit,
  idempotency,
  importTemplates,
  imports,
  removeUnusedFile,
  resumes,
  uploads,
  type ReceivedFile,
  type TenantTx,
} from '@vitae/store';
import type { IntakeDependencies } from './accept-resume.ts';
import { buffer } from 'node:stream/consumers';
import { cleanFileName } from './clean-file-name.ts';
import { isHeaderAlone, LONGEST_HEADER } from './header-alone.ts';

export interface IncomingFile {
  readonly file: ReceivedFile;
  readonly fileName: string;
}

export interface IncomingImport {
  readonly tenantId: string;
  readonly table: IncomingFile;
  /** A ZIP of the files that rows name. */
  readonly archive?: IncomingFile | undefined;
  /** The import whose archive it uses, where none comes along. */
  readonly archiveOf?: string | undefined;
  readonly sentBy: Actor;
  readonly mapping?: ImportMapping | undefined;
  /** The name of a saved mapping. */
  readonly template?: string | undefined;
  readonly dialect?: GivenDialect | undefined;
  /** It begins once it has been looked through. */
  readonly starts: boolean;
  /** What its files came in by; whoever makes something of one is the only one. */
  readonly uploads?: readonly string[] | undefined;
  readonly request?: { readonly key: string; readonly fingerprint: string } | undefined;
}

export interface AcceptedImport {
  readonly accepted: Import;
  readonly replayed: boolean;
}

export const locationOfImport = (id: string): string => `/v1/imports/${id}`;

/**
 * Accepts a table: when this resolves it will be looked through, whatever happens to the process. Rejects with `import_empty`,
 * `import_not_a_table`, `encrypted_file`, `import_archive_damaged`, `import_archive_gone`, `import_template_not_found`, `tenant_suspended` and with those of an Idempotency-Key.
 */
export async function acceptImport(
  { store, files, now }: IntakeDependencies,
  incoming: IncomingImport,
): Promise<AcceptedImport> {
  const { tenantId, table, archive } = incoming;
  refuseOtherFiles(table.file, archive?.file);
  const received = [table.file, ...(archive ? [archive.file] : [])];
  for (const file of received) await file.keep(tenantId);
  try {
    await refuseHeaderAlone(files, incoming);
    const accepted = await store.withTenant(tenantId, (tx) => acceptOnce(tx, incoming, now()));
    // Another import's end may have removed the same file between `keep` and our row.
    if (!accepted.replayed) for (const file of received) await file.keep(tenantId);
    return accepted;
  } catch (error) {
    for (const { sha256 } of received)
      await store.withTenant(tenantId, (tx) => removeUnusedFile(tx, files, sha256)).catch(() => undefined);
    throw error;
  }
}

const TEXTS: readonly string[] = ['txt', 'md', 'html', 'eml', 'rtf', 'row'];
/** How each spreadsheet that is not read becomes one that is. */
const SAVE_AS: Readonly<Record<Exclude<SpreadsheetName, 'xlsx'>, string>> = {
  xls: 'This is a workbook of an older Excel (.xls). Save it as “Excel Workbook (.xlsx)” or as CSV.',
  xlsb: 'This is a binary workbook (.xlsb). Save it as “Excel Workbook (.xlsx)” or as CSV.',
  ods: 'This is an OpenDocument spreadsheet (.ods). Save it as “Excel 2007–365 (.xlsx)” or as CSV.',
  numbers: 'This is a table of Numbers. Export it to Excel (.xlsx) or CSV.',
};

/** What a table and an archive can't be, by their first bytes. */
function refuseOtherFiles({ format }: ReceivedFile, archive: ReceivedFile | undefined): void {
  if (!format.ok && format.reason === 'empty_file') throw new AppError('import_empty');
  if (!format.ok && format.reason === 'encrypted_file')
    throw new AppError('encrypted_file', { detail: 'Save the workbook without a password.' });
  const spreadsheet = format.ok ? undefined : format.spreadsheet;
  if (format.ok ? !TEXTS.includes(format.format) : spreadsheet !== 'xlsx')
    throw new AppError('import_not_a_table', {
      detail:
        spreadsheet && spreadsheet !== 'xlsx'
          ? SAVE_AS[spreadsheet]
          : 'Save the spreadsheet as XLSX or CSV and send that.',
    });
  if (archive && !isArchive(archive))
    throw new AppError('import_archive_damaged', { detail: 'Send the files as one ZIP.' });
}

/** As a file without anything: nothing is made of it. */
async function refuseHeaderAlone(
  files: IntakeDependencies['files'],
  { tenantId, table, dialect }: IncomingImport,
): Promise<void> {
  const { bytes, format, sha256 } = table.file;
  if (dialect?.header === false || !format.ok || bytes > LONGEST_HEADER) return;
  const file = await files.open(tenantId, sha256);
  if (file && isHeaderAlone(await buffer(file.stream))) throw new AppError('import_empty');
}

/** A ZIP of any files, also of those that it is taken for where they lie in it as they are. */
const isArchive = ({ format }: ReceivedFile) =>
  format.ok
    ? ['linkedin', 'docx', 'odt'].includes(format.format)
    : format.reason === 'archive_of_files' ||
      (format.spreadsheet !== undefined && format.spreadsheet !== 'xls');

async function acceptOnce(tx: TenantTx, incoming: IncomingImport, now: Date): Promise<AcceptedImport> {
  const { request } = incoming;
  if (!request) return { accepted: await add(tx, incoming, now), replayed: false };
  const claim = await idempotency.takeKey(tx, request.key, request.fingerprint, now);
  if (claim.kind === 'answered')
    return { accepted: await earlier(tx, claim.answer.location), replayed: true };
  const accepted = await add(tx, incoming, now);
  const answer = { status: 201, location: locationOfImport(accepted.id), resumeId: null };
  await idempotency.storeAnswer(tx, request.key, claim.claim, answer);
  return { accepted, replayed: false };
}

async function add(tx: TenantTx, incoming: IncomingImport, now: Date): Promise<Import> {
  const { table, archive, archiveOf, sentBy, template, dialect = {}, starts } = incoming;
  const saved = template === undefined ? undefined : await importTemplates.find(tx, template);
  if (template !== undefined && !saved) throw new AppError('import_template_not_found');
  const stored = ({ file, fileName }: IncomingFile) => ({
    fileName: cleanFileName(fileName),
    bytes: file.bytes,
    sha256: file.sha256,
  });
  const mapping = incoming.mapping ?? saved?.mapping;
  const isOthers = !archive && archiveOf !== undefined;
  const kept = isOthers ? await archiveOfOther(tx, archiveOf) : archive && stored(archive);
  if (isOthers && !kept) throw new AppError('import_archive_gone');
  const made = await imports.add(tx, { file: stored(table), archive: kept, dialect, mapping, starts }, now);
  for (const id of incoming.uploads ?? []) {
    const pieces = await uploads.use(tx, id, made.id);
    if (!pieces) throw new AppError('upload_finished');
    for (const sha256 of new Set(pieces)) await enqueue(tx, 'delete-file', { sha256 });
  }
  await enqueue(tx, 'check-import', { importId: made.id });
  const subject = { kind: 'import', id: made.id } as const;
  const detail = { bytes: table.file.bytes };
  await audit.record(tx, { actor: sentBy, action: 'import.sent', subject, detail }, now);
  return made;
}

/** The archive of another import. Until the transaction ends nobody removes it. */
async function archiveOfOther(tx: TenantTx, id: string) {
  const known = await imports.archiveOf(tx, id);
  if (!known) return undefined;
  await resumes.lockFile(tx, known.sha256);
  return imports.archiveOf(tx, id);
}

async function earlier(tx: TenantTx, location: string | null): Promise<Import> {
  const known = location === null ? undefined : await imports.get(tx, location.split('/').at(-1) ?? '');
  if (!known)
    throw new AppError('import_not_found', {
      detail: 'The import that this Idempotency-Key made was deleted.',
    });
  return known;
}
