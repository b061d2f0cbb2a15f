// The one way in for a file, whoever sends it: check what came in, keep it, then its row, its job and the key of its request in
// one transaction.
import { documentFormats, type Actor, type Resume } from '@vitae/contracts';
import { enqueue } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import {
  access,
  audit,
  events,
  idempotency,
  incomingMails,
  plans,
  removeUnusedFile,
  resumes,
  type FileStore,
  type ReceivedFile,
  type Store,
  type TenantTx,
} from '@vitae/store';
import { cleanFileName } from './clean-file-name.ts';
import { nameInUrl } from './name-in-url.ts';

/** Nobody sends the row of an import: it is made of a table. */
const READABLE = Object.entries(documentFormats)
  .filter(([name]) => name !== 'row')
  .map(([, { title }]) => title)
  .join(', ');

export interface IntakeDependencies {
  readonly store: Store;
  readonly files: FileStore;
  readonly now: () => Date;
}

/** What tells that a request is the same as one before, and what that one was answered. */
export interface RepeatableRequest {
  readonly key: string;
  readonly fingerprint: string;
  readonly status: number;
  readonly locationOf: (resumeId: string) => string;
}

export interface IncomingResume {
  readonly tenantId: string;
  /** The file; without it `url` says where a worker is to fetch it. */
  readonly file?: ReceivedFile | undefined;
  readonly url?: string | undefined;
  /** Not looked at where the file is to be fetched: what it is called is told by its address and its answer. */
  readonly fileName: string;
  readonly source: Resume['source'];
  /** For the audit trail. */
  readonly sentBy: Actor;
  readonly externalId?: string | undefined;
  /** By which an address of a row of an import is known again. */
  readonly rowKey?: string | undefined;
  /** ISO 8601 day. */
  readonly documentDate?: string | undefined;
  readonly metadata?: Record<string, string> | undefined;
  readonly request?: RepeatableRequest | undefined;
  /** The message that it came with, and which of its files it is: the same of the same message makes one resume. */
  readonly mailed?: { readonly messageHash: string; readonly part: string } | undefined;
}

export interface Accepted {
  readonly resume: Resume;
  /** The resume is that of an earlier request with this key, as it is now. */
  readonly replayed: boolean;
}

/**
 * Accepts a file that has come in: when this resolves it will be read, whatever happens to the process. However often a request
 * is repeated, also at the same time or after its answer was lost, there is one resume. Rejects with `empty_file`,
 * `unsupported_media_type` or another reason of `guessFormat`, with `storage_full`, `idempotency_key_reused`,
 * `idempotency_in_progress`, with `quota_reached` or `tenant_suspended`, and with `resume_not_found` where the key's resume was deleted.
 */
export async function acceptResume(
  dependencies: IntakeDependencies,
  incoming: IncomingResume,
): Promise<Accepted> {
  const { store, now } = dependencies;
  const { tenantId, file } = incoming;
  const mediaType = file ? mediaTypeOf(file) : '';
  await file?.keep(tenantId);
  try {
    const accepted = await store.withTenant(tenantId, (tx) => acceptOnce(tx, incoming, mediaType, now()));
    // Another resume's deletion may have removed the same file between `keep` and our row.
    if (!accepted.replayed) await file?.keep(tenantId);
    return accepted;
  } catch (error) {
    if (file) await removeIfUnused(dependencies, tenantId, file.sha256);
    // Rows of a tenant that was deleted in this moment refer to nothing.
    if (!(error instanceof AppError) && !(await store.withTenant(tenantId, access.tenantExists)))
      throw new AppError('tenant_suspended', { detail: 'The tenant was deleted.' });
    throw error;
  }
}

function mediaTypeOf({ format }: ReceivedFile): string {
  if (format.ok) return documentFormats[format.format].mediaType;
  throw new AppError(
    format.reason,
    format.reason === 'unsupported_media_type'
      ? {
          detail: `The file is none of the formats that are read: ${READABLE}. Its content counts, not its name.`,
        }
      : {},
  );
}

async function acceptOnce(
  tx: TenantTx,
  incoming: IncomingResume,
  mediaType: string,
  now: Date,
): Promise<Accepted> {
  const { request, mailed } = incoming;
  if (mailed) {
    const known = await incomingMails.findMailed(tx, mailed);
    if (known !== undefined) return { resume: await earlier(tx, known), replayed: true };
    const resume = await add(tx, incoming, mediaType, now);
    await incomingMails.noteMailed(tx, { ...mailed, resumeId: resume.id });
    return { resume, replayed: false };
  }
  if (!request) return { resume: await add(tx, incoming, mediaType, now), replayed: false };
  const claim = await idempotency.takeKey(tx, request.key, request.fingerprint, now);
  if (claim.kind === 'answered') return { resume: await earlier(tx, claim.answer.resumeId), replayed: true };
  const resume = await add(tx, incoming, mediaType, now);
  const answer = { status: request.status, location: request.locationOf(resume.id), resumeId: resume.id };
  await idempotency.storeAnswer(tx, request.key, claim.claim, answer);
  return { resume, replayed: false };
}

/** The same in a transaction that does more; the file is kept before it, and once more after it. */
export const acceptWithin = (tx: TenantTx, incoming: IncomingResume, now: Date): Promise<Resume> =>
  add(tx, incoming, incoming.file ? mediaTypeOf(incoming.file) : '', now);

/**
 * Under an external id that is known a file makes the next version of that resume; the same file once more makes nothing, unless it could
 * not be read: the resume that is there is the answer, with the metadata that came now.
 */
async function add(tx: TenantTx, incoming: IncomingResume, mediaType: string, now: Date): Promise<Resume> {
  const { file, url, fileName, source, sentBy, externalId, rowKey, metadata, documentDate } = incoming;
  const { bytes, sha256 } = file ?? { bytes: 0, sha256: '' };
  const latest = externalId === undefined ? undefined : await resumes.lockVersions(tx, externalId);
  if (latest && isTheSame(latest, incoming)) {
    if (!metadata) return latest;
    await resumes.describe(tx, latest.id, metadata);
    return { ...latest, metadata };
  }
  const resume = await resumes.addResume(tx, {
    fileName: url === undefined ? cleanFileName(fileName) : nameInUrl(url),
    url,
    mediaType,
    bytes,
    sha256,
    source,
    externalId,
    rowKey,
    version: (latest?.version ?? 0) + 1,
    metadata,
    documentDate,
  });
  await enqueue(tx, file ? 'process-resume' : 'fetch-resume', { resumeId: resume.id });
  await plans.countResume(tx, resume, now);
  await events.publish(tx, {
    type: 'resume.received',
    data: { resumeId: resume.id, externalId: null, source },
    personal: { resumeId: resume.id, data: { externalId: resume.externalId } },
    at: now,
  });
  const subject = { kind: 'resume', id: resume.id } as const;
  await audit.record(tx, { actor: sentBy, action: 'resume.sent', subject, detail: { bytes, source } }, now);
  return resume;
}

/** Nothing else would be read of it. */
const isTheSame = (latest: Resume, { file, documentDate }: IncomingResume): boolean =>
  latest.sha256 === file?.sha256 &&
  latest.status !== 'failed' &&
  latest.status !== 'quarantined' &&
  (documentDate === undefined || documentDate === latest.documentDate);

async function earlier(tx: TenantTx, resumeId: string | null): Promise<Resume> {
  const resume = resumeId ? await resumes.getResume(tx, resumeId) : undefined;
  if (!resume)
    throw new AppError('resume_not_found', {
      detail: 'The resume that this Idempotency-Key made was deleted.',
    });
  return resume;
}

/** A file whose row did not come about. Where the database can't tell, it stays: the row may be there, and if not, the sweep finds it. */
async function removeIfUnused({ store, files }: IntakeDependencies, tenantId: string, sha256: string) {
  await store.withTenant(tenantId, (tx) => removeUnusedFile(tx, files, sha256)).catch(() => undefined);
}
