import type { Document, OcrLanguage, ProblemCode } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { resumes, tenantSettings } from '@vitae/store';
import { OnQueue, type StageInput } from '../stage.ts';

/** A reader that ends like this was killed by the file, or for it. */
const DEATHS: readonly ProblemCode[] = ['reader_crashed', 'reading_timed_out', 'reading_out_of_memory'];
/** What may be the machine's doing. Time is counted as the file's own work: it would take as long again. */
const WORTH_ANOTHER_TRY: readonly ProblemCode[] = ['reader_crashed', 'reading_out_of_memory'];

/**
 * Reads the original file in a child process. One whose pictures are to be recognised, which takes seconds, moves to a queue
 * of its own, so that no text waits for scans; where the tenant wants none recognised, they are left alone. What is wrong with the file ends the resume with that code. A file that ends
 * its reader is given a second one, for the machine may have been at fault; after that it is in quarantine, and so is the
 * same file when it is sent again.
 */
export async function readDocument(input: StageInput): Promise<Document | OnQueue> {
  const { tenantId, resume, dependencies } = input;
  const { store, files } = dependencies;
  const { known, ocr, ocrLanguages } = await store.withTenant(tenantId, async (tx) => ({
    known: await resumes.isQuarantined(tx, resume.sha256),
    ...(await tenantSettings.getSettings(tx)),
  }));
  if (known) throw new AppError('quarantined_file');
  const bytes = await files.get(tenantId, resume.sha256);
  // An unmounted share looks like a missing file: it may come back.
  if (!bytes) throw new AppError('storage_unavailable', { detail: 'the original file is missing' });
  const languages = ocr ? ocrLanguages : undefined;
  const first = await read(input, bytes, languages);
  const result =
    !first.ok && WORTH_ANOTHER_TRY.includes(first.reason) ? await read(input, bytes, languages) : first;
  if (result.ok && 'pictures' in result && result.pictures)
    return ocr ? new OnQueue('ocr') : withoutPictures(result.document);
  if (result.ok) return result.document;
  if (DEATHS.includes(result.reason)) throw new AppError('quarantined_file', { detail: result.reason });
  throw new AppError(result.reason);
}

/** Readers are shared fairly among tenants. Without `languages` no pictures are read. */
const read = (
  { queue, tenantId, dependencies: { readers } }: StageInput,
  bytes: Uint8Array,
  languages: readonly OcrLanguage[] | undefined,
) =>
  queue === 'ocr' && languages ? readers.read(bytes, tenantId, languages) : readers.readText(bytes, tenantId);

function withoutPictures(document: Document): Document {
  if (!document.lines.length) throw new AppError('ocr_off');
  return { ...document, flags: [...document.flags, 'pictures_unread'] };
}
