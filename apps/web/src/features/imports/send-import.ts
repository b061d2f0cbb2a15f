// Sends a table, and the ZIP beside it, and tells how far it is. A key of its own makes one import of it, however often it is tried.
import { client, type Import, type Problem as ProblemDocument } from '@vitae/client';
import type { GivenDialect, ImportMapping } from '@vitae/contracts';
import { call } from '../../api/call.ts';
import { sendForm } from '../../api/send-form.ts';
import { rememberFile } from './samples.ts';

export interface NewImport {
  readonly file: File;
  readonly archive?: File | undefined;
  /** The import whose ZIP is used where none is sent. */
  readonly archiveOf?: string | undefined;
  readonly template?: string | undefined;
  readonly mapping?: ImportMapping;
  readonly dialect?: GivenDialect;
  /** Stays the same when it is tried again. */
  readonly key: string;
}

export async function sendNewImport(
  { file, archive, archiveOf, template, mapping, dialect, key }: NewImport,
  onProgress: (sentBytes: number) => void,
): Promise<Import> {
  const form = new FormData();
  if (template) form.append('template', template);
  if (mapping) form.append('mapping', JSON.stringify(mapping));
  if (dialect) form.append('dialect', JSON.stringify(dialect));
  if (archiveOf && !archive) form.append('archiveOf', archiveOf);
  form.append('file', file, file.name);
  if (archive) form.append('archive', archive, archive.name);
  const made = await call(
    client.post<{ 201: Import }, { 400: ProblemDocument }>({
      url: '/v1/imports',
      headers: { 'Content-Type': null },
      body: form,
      bodySerializer: null,
      fetch: () => sendForm('/v1/imports', form, onProgress, { 'idempotency-key': key }),
    }),
  );
  rememberFile(made.id, file);
  return made;
}
