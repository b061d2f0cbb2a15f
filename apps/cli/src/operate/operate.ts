// Does what the operator's commands say, on the database of the installation.
import { enqueue } from '@vitae/jobs/enqueue';
import {
  openFileStore,
  operator,
  resumes,
  StorageMarker,
  type ListedJob,
  type QuarantinedResume,
  type Store,
} from '@vitae/store';
import { z } from 'zod';
import type { OperatorCommand } from './operator-arguments.ts';
import type { Outcome } from './outcome.ts';
import { reembed } from './reembed.ts';
import { resetPassword } from './reset-password.ts';
import { table } from './table.ts';
import { keepTenants, noTenant } from './tenants.ts';
import { rotate } from './rotate-keys.ts';
import { verifyAudit } from './verify-audit.ts';

const MOST_LISTED = 10_000;
const ofResume = z.object({ resumeId: z.uuid() });

export interface Installation {
  readonly store: Store;
  /** Of the original files. */
  readonly storageFolder: string;
  readonly databaseUrl: string;
  /** Of the carrier, where it is Redis. */
  readonly redisUrl: string | undefined;
  /** Where people reach it. */
  readonly publicUrl: string;
  /** Is given a line whenever something has moved that is waited for. */
  readonly tell: (line: string) => void;
}

const PLACES = {
  ok: 'The folder of the original files is there, and it is this database’s.',
  away: 'The folder of the original files is not there, or holds no marker (vitae-storage.json).',
  foreign: 'The folder holds another installation’s marker (vitae-storage.json). It is left alone.',
} as const;

/** Runs a command; `now` is the time that goes into what it changes. */
export async function operate(
  installation: Installation,
  command: OperatorCommand,
  now: Date,
): Promise<Outcome> {
  const { store, storageFolder, tell } = installation;
  switch (command.kind) {
    case 'list jobs': {
      const jobs = await store.asOperator((tx) => operator.listJobs(tx, MOST_LISTED));
      return { text: jobTable(jobs, now), data: jobs, complete: true };
    }
    case 'retry jobs': {
      const retried = await store.asOperator((tx) => operator.retryJobs(tx, command.ids));
      const text = `${retried} of ${command.ids.length} made due.`;
      return { text, data: { retried }, complete: retried === command.ids.length };
    }
    case 'purge jobs':
      return purge(store, now);
    case 'list quarantine': {
      const rows = await store.asOperator((tx) => operator.listQuarantine(tx, MOST_LISTED));
      return { text: quarantineTable(rows), data: rows, complete: true };
    }
    case 'release files':
      return release(store, command.ids);
    case 'reembed':
      return reembed(store, command, tell);
    case 'show storage':
    case 'adopt storage': {
      const marker = new StorageMarker(storageFolder, store);
      const storage = await (command.kind === 'adopt storage' ? marker.adopt() : marker.place());
      return { text: PLACES[storage], data: { storage }, complete: storage === 'ok' };
    }
    case 'verify audit':
      return verifyAudit(store, command);
    case 'delete tenant':
      return deleteTenant(installation, command.slug);
    case 'list tenants':
    case 'create tenant':
    case 'limit tenant':
    case 'suspend tenant':
    case 'resume tenant':
    case 'invite':
      return keepTenants(store, command, now);
    case 'rotate keys':
      return rotate(store, storageFolder, command, tell);
    case 'reset password':
      return resetPassword(store, command, installation.publicUrl, now);
    case 'tune': {
      // What search knows of skills takes half a second to read: only who tunes waits for it.
      const { tune } = await import('./tune.ts');
      return tune(store, command, now);
    }
  }
}

async function deleteTenant(
  { store, storageFolder, databaseUrl, redisUrl }: Installation,
  slug: string,
): Promise<Outcome> {
  // Only who deletes waits for BullMQ to load.
  const { Carrier, removeTenant } = await import('@vitae/jobs');
  const carrier = new Carrier({ databaseUrl, redisUrl });
  try {
    const place = { store, files: openFileStore(store, storageFolder), databaseUrl, carrier };
    const receipt = await removeTenant(place, slug, () => new Date());
    if (receipt === undefined) return noTenant(slug);
    if (receipt === null) return { text: 'Another command has deleted it.', data: null, complete: true };
    return { text: JSON.stringify(receipt, null, 2), data: receipt, complete: true };
  } finally {
    await carrier.close();
  }
}

async function purge(store: Store, now: Date): Promise<Outcome> {
  const dropped = await store.asOperator((tx) => operator.purgeAside(tx));
  for (const { tenantId, payload } of dropped) {
    const resume = ofResume.safeParse(payload);
    if (resume.success)
      await store.withTenant(tenantId, (tx) =>
        resumes.failReading(tx, resume.data.resumeId, 'failed', 'internal_error', now),
      );
  }
  return { text: `${dropped.length} dropped.`, data: { dropped: dropped.length }, complete: true };
}

async function release(store: Store, ids: readonly string[]): Promise<Outcome> {
  const rows = await store.asOperator((tx) => operator.listQuarantine(tx, MOST_LISTED));
  const named = rows.filter(({ id }) => ids.includes(id));
  const released: string[] = [];
  for (const { tenantId, sha256 } of named)
    released.push(
      ...(await store.withTenant(tenantId, async (tx) => {
        const again = await operator.releaseFile(tx, sha256);
        for (const resumeId of again) await enqueue(tx, 'process-resume', { resumeId });
        return again;
      })),
    );
  return {
    text: `${released.length} to be read again.`,
    data: { released },
    complete: named.length === new Set(ids).size,
  };
}

const jobTable = (jobs: readonly ListedJob[], now: Date) =>
  table(
    ['id', 'job', 'queue', 'state', 'age', 'deliveries', 'failures', 'tenant'],
    jobs.map((job) => [
      job.id,
      job.name,
      job.queue,
      job.state,
      `${Math.max(0, Math.round((now.getTime() - job.createdAt.getTime()) / 1_000))} s`,
      String(job.deliveries),
      String(job.failures),
      job.tenantId,
    ]),
    'No job is open.',
  );

const quarantineTable = (rows: readonly QuarantinedResume[]) =>
  table(
    ['id', 'since', 'type', 'bytes', 'sha-256', 'tenant'],
    rows.map((row) => [
      row.id,
      row.completedAt?.toISOString() ?? '–',
      row.mediaType,
      String(row.bytes),
      row.sha256,
      row.tenantId,
    ]),
    'Nothing is in quarantine.',
  );
