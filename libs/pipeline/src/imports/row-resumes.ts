// Rows of plain cells become resumes with profiles at once: each is kept as a small file of its own, read by the same stages as any other
// resume, and published.
import { documentFormats, IMPORT_ROW_HEAD, type ImportRowFile, type TenantSettings } from '@vitae/contracts';
import { readFile } from '@vitae/documents/read-file';
import { asOf, extractClassic, Faults, mergeExtractions } from '@vitae/extraction';
import type { JobContext } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { indexResume } from '@vitae/search';
import {
  importRows,
  resumes,
  type ResumeIndex,
  type RowOutcome,
  type SmallFile,
  type TenantTx,
} from '@vitae/store';
import { createHash } from 'node:crypto';
import { encodersFor, makeVectors } from '../make-vectors.ts';
import type { PassageVectors, PipelineDependencies, StageResults } from '../stage.ts';
import { publishNew } from '../stages/publish-profile.ts';
import type { RowFiles } from './row-files.ts';
import { dayOf, type RowCell } from './row-values.ts';

/** What all rows of an import have in common. */
export interface RowContext {
  readonly dependencies: PipelineDependencies;
  readonly job: JobContext<'run-import'>;
  /** Of the table. */
  readonly fileName: string;
  readonly settings: TenantSettings;
  /** Of the files that rows name. */
  readonly archive?: RowFiles | undefined;
  /** Of one of them. */
  readonly maxBytes: number;
}

/** A row that is read and not yet in. */
export interface ReadRow {
  readonly row: number;
  readonly cells: readonly RowCell[];
  readonly file: SmallFile;
  readonly read: StageResults['read'];
  readonly merge: StageResults['merge'];
  readonly index: ResumeIndex | undefined;
}

const LONGEST_NAME = 100;

/** Under which name a column's text is kept. Readers of JSON, ours too, drop what is named `__proto__`: it gets a name that stays. */
const keptAs = (column: string): string =>
  column === '__proto__' ? '__proto' : column.slice(0, LONGEST_NAME);

/** What of a row is not read but kept beside its resume. */
export function besides(cells: readonly RowCell[]) {
  const of = (field: RowCell['field']) => cells.find((cell) => cell.field === field)?.text;
  const metadata = Object.fromEntries(
    cells.filter(({ field }) => field === 'metadata').map(({ column, text }) => [keptAs(column), text]),
  );
  const documentDate = of('documentDate');
  return { externalId: of('externalId'), documentDate: documentDate && dayOf(documentDate), metadata };
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The same row gives the same bytes, whichever import it stands in: by that it is known again. */
function fileOf(cells: readonly RowCell[]): Uint8Array {
  const file: ImportRowFile = {
    vitaeImportRow: 1,
    cells: cells.map(({ column, field, text }) => ({ column, field, text })),
  };
  const json = JSON.stringify(file);
  if (!json.startsWith(IMPORT_ROW_HEAD)) throw new Error('a row’s file must begin with its mark');
  return new TextEncoder().encode(json);
}

/** Reads a row's file. What the stages make is not kept in between: they take milliseconds. */
export async function readCells(
  context: RowContext,
  row: number,
  cells: readonly RowCell[],
): Promise<ReadRow> {
  const { dependencies, settings } = context;
  const bytes = fileOf(cells);
  const reading = await readFile(bytes);
  if (!reading.ok) throw new AppError(reading.reason);
  const read = reading.document;
  const faults = new Faults();
  const received = dependencies.now().toISOString();
  const known = asOf(read, { documentDate: besides(cells).documentDate, received }, faults);
  const classic = extractClassic(read, {
    asOf: known.month,
    ownSkills: settings.skills,
    usualCountry: settings.defaultCountry ?? undefined,
  });
  const merge = mergeExtractions(classic, read, known, undefined, faults);
  const index = faults.read<ResumeIndex | undefined>(
    'search',
    () => indexResume(read, merge, settings.sensitiveFields),
    undefined,
  );
  dependencies.onFaults?.([...faults.list, ...(classic.faults ?? [])]);
  return { row, cells, file: { sha256: digestOf(bytes), content: bytes }, read, merge, index };
}

/** Vectors of what several rows say, made in one go. Those that can't be made now are made later. */
export async function vectorsOf(
  { dependencies, job }: RowContext,
  rows: readonly ReadRow[],
): Promise<PassageVectors[]> {
  const passages = rows.flatMap(({ index }) => index?.passages ?? []);
  const vectors: PassageVectors[] = [];
  for (const embedder of await encodersFor(dependencies, job.tenantId)) {
    const made = await makeVectors(dependencies.store, embedder, job.tenantId, passages);
    if (made.kind === 'made') vectors.push(made.vectors);
    else dependencies.onEmbeddingFailure?.(made.error);
  }
  return vectors;
}

export interface PutRow {
  readonly outcome: RowOutcome;
  readonly resumeId: string;
  /** Where it is still to be counted. */
  readonly bytes?: number;
}

/** What a row's file is called. */
export const nameOf = (table: string, row: number): string => `${table}, row ${row}.json`;

/** Adds a row's resume: the next version where one of its external id is there, and nothing where that has the very same cells. */
export async function putRow(
  tx: TenantTx,
  { dependencies, fileName }: RowContext,
  { row, cells, file, read, merge, index }: ReadRow,
  vectors: readonly PassageVectors[],
): Promise<PutRow> {
  const { externalId, documentDate, metadata } = besides(cells);
  const { sha256, content } = file;
  const bytes = content.length;
  const known = externalId
    ? await resumes.lockVersions(tx, externalId)
    : await importRows.findSame(tx, sha256);
  if (known?.sha256 === sha256) return { outcome: 'unchanged', resumeId: known.id };
  const resume = await resumes.addResume(tx, {
    fileName: nameOf(fileName, row),
    mediaType: documentFormats.row.mediaType,
    source: 'import',
    bytes,
    sha256,
    externalId,
    version: (known?.version ?? 0) + 1,
    metadata,
    documentDate,
  });
  await publishNew(tx, resume.id, { read, merge, embed: { ...(index && { index }), vectors } }, dependencies);
  return { outcome: known ? 'updated' : 'created', resumeId: resume.id, bytes };
}
