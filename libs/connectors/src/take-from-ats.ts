// Asks a system for the resume of somebody that it has told us of, and takes it in as if it had been sent: by its address where it has one of
// its own, else as a file.
import { isProblemCode, SYSTEM } from '@vitae/contracts';
import { acceptResume, acceptWithin } from '@vitae/intake';
import type { JobContext, JobHandler } from '@vitae/jobs';
import type { Outbound } from '@vitae/outbound';
import { AppError, codeOf } from '@vitae/runtime';
import {
  connectorEvents,
  connectorPushes,
  connectors,
  type FileStore,
  type Store,
  type TenantTx,
} from '@vitae/store';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { answerOf, baseOf, wireOf, type ConnectorHosts } from './asking.ts';
import type { AtsRequest } from './ats.ts';
import { fileKeyOf } from './inbound.ts';

export interface TakingDependencies {
  readonly store: Store;
  readonly files: FileStore;
  readonly now: () => Date;
  readonly connectors?: Pick<Outbound, 'ask'>;
  readonly connectorHosts?: ConnectorHosts;
  /** By what files are fetched, and the largest that is taken. */
  readonly fetching?: { readonly outbound: Pick<Outbound, 'ask'>; readonly maxBytes: number } | undefined;
}

const leverResumes = z.object({
  data: z.array(
    z.object({
      id: z.string().min(1),
      createdAt: z.number().nullish(),
      file: z.object({ name: z.string().nullish() }).nullish(),
    }),
  ),
});
const ashbyCandidate = z.object({
  results: z.object({
    resumeFileHandle: z.object({ id: z.string().min(1), handle: z.string().min(1) }).nullish(),
  }),
});
const ashbyFile = z.object({ results: z.object({ url: z.url() }) });

/** Given up, the event is closed: the system may tell it anew. */
export function takeFromAts(dependencies: TakingDependencies): JobHandler<'take-from-ats'> {
  const { store } = dependencies;
  return {
    async run(context) {
      const { tenantId, payload } = context;
      const found = await store.withTenant(tenantId, async (tx) => {
        const open = await connectorEvents.openOf(tx, payload.eventId);
        if (!open) return undefined;
        const access = await connectors.accessOf(tx, open.connectorId);
        return access?.isEnabled ? { ...open, access } : undefined;
      });
      // Seen to, removed or paused meanwhile.
      if (!found) return;
      const asking = askerOf(dependencies, found.access);
      if (found.access.ats === 'lever') await takeFromLever(dependencies, context, found, asking);
      if (found.access.ats === 'ashby') await takeFromAshby(dependencies, context, found, asking);
    },
    giveUp: async (tx, { eventId }) => {
      await connectorEvents.close(tx, eventId);
    },
  };
}

interface Open {
  readonly connectorId: string;
  readonly remoteId: string;
  readonly access: connectors.Access;
}
type Ask = (request: AtsRequest) => Promise<unknown>;

function askerOf(
  { connectors: outbound, connectorHosts = {} }: TakingDependencies,
  access: connectors.Access,
): Ask {
  if (!outbound) throw new AppError('unavailable');
  return async (request) => {
    const answer = answerOf(
      access,
      await outbound.ask(wireOf(access, request, baseOf(access, connectorHosts), { boundary: '' })),
    );
    if (answer.ok) return answer.json;
    throw new AppError(
      answer.isUnknown || answer.problem === 'rate_limited' ? 'url_unavailable' : 'url_no_file',
      {
        detail: answer.problem,
      },
    );
  };
}

const incoming = ({ remoteId }: Open, tenantId: string) => ({
  tenantId,
  source: 'url' as const,
  sentBy: SYSTEM,
  externalId: remoteId,
});

async function takeFromAshby(
  { store, now }: TakingDependencies,
  { tenantId, payload, settle }: JobContext<'take-from-ats'>,
  open: Open,
  ask: Ask,
): Promise<void> {
  const { resumeFileHandle } = ashbyCandidate.parse(
    await ask({ method: 'POST', path: '/candidate.info', json: { id: open.remoteId } }),
  ).results;
  const url = resumeFileHandle
    ? ashbyFile.parse(
        await ask({ method: 'POST', path: '/file.info', json: { fileHandle: resumeFileHandle.handle } }),
      ).results.url
    : undefined;
  await store.withTenant(tenantId, async (tx) => {
    await settle(tx);
    if (!(await connectorEvents.close(tx, payload.eventId))) return;
    if (url === undefined || !resumeFileHandle) return;
    const { connectorId, remoteId } = open;
    const key = fileKeyOf(remoteId, resumeFileHandle.id);
    if ((await connectorEvents.note(tx, { connectorId, key, remoteId: null }, now())) === undefined) return;
    const resume = await acceptWithin(tx, { ...incoming(open, tenantId), url, fileName: 'resume' }, now());
    await noteWhose(tx, open, resume.id, now());
  });
}

const noteWhose = (tx: TenantTx, { connectorId, remoteId }: Open, resumeId: string, now: Date) =>
  connectorPushes.noteInbound(tx, { connectorId, resumeId, remoteId }, now);

async function takeFromLever(
  dependencies: TakingDependencies,
  { tenantId, payload }: JobContext<'take-from-ats'>,
  open: Open,
  ask: Ask,
): Promise<void> {
  const { store, files, fetching, now, connectorHosts = {} } = dependencies;
  if (!fetching) throw new AppError('unavailable');
  const path = `/v1/opportunities/${encodeURIComponent(open.remoteId)}/resumes`;
  const { data } = leverResumes.parse(await ask({ method: 'GET', path, query: { limit: '100' } }));
  const newest = data.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
  if (!newest) {
    await store.withTenant(tenantId, (tx) => connectorEvents.close(tx, payload.eventId));
    return;
  }
  const request = { method: 'GET', path: `${path}/${encodeURIComponent(newest.id)}/download` } as const;
  // It may send on to where the file lies, which gets nothing that lets us in.
  const wire = wireOf(open.access, request, baseOf(open.access, connectorHosts), { boundary: '' });
  const answer = await fetching.outbound.ask({ ...wire, headers: { ...wire.headers, accept: '*/*' } });
  if (!answer.ok) throw new AppError('url_unavailable', { detail: answer.reason });
  if (answer.status < 200 || answer.status >= 300)
    throw new AppError(answer.status >= 500 || answer.status === 429 ? 'url_unavailable' : 'url_no_file', {
      detail: `It was answered with ${answer.status}.`,
    });
  const file = await files.receive(Readable.from([answer.body]), fetching.maxBytes);
  try {
    const { resume } = await acceptResume(
      { store, files, now },
      { ...incoming(open, tenantId), file, fileName: newest.file?.name ?? 'resume' },
    );
    await store.withTenant(tenantId, async (tx) => {
      await connectorEvents.close(tx, payload.eventId);
      await noteWhose(tx, open, resume.id, now());
    });
  } catch (error) {
    const code = codeOf(error);
    // What is no resume will be none the next time.
    if (!isProblemCode(code) || !['empty_file', 'unsupported_media_type', 'archive_of_files'].includes(code))
      throw error;
    await store.withTenant(tenantId, (tx) => connectorEvents.close(tx, payload.eventId));
  } finally {
    await file.discard();
  }
}
