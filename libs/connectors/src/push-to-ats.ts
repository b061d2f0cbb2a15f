// Pushes what is due at one connector, one after the other, and ends after a while though more may be due: another job goes on, so that a
// connector with much to push holds up no other. What a worker left when it died is found out there before it is done again.
import { SYSTEM, type Profile, type Resume } from '@vitae/contracts';
import { enqueue, type JobHandler } from '@vitae/jobs';
import type { Outbound } from '@vitae/outbound';
import { AppError, withScope } from '@vitae/runtime';
import {
  audit,
  connectorPushes,
  connectors,
  pushFileLinks,
  resumes,
  results,
  type DuePush,
  type FileStore,
  type PushOutcome,
  type Store,
} from '@vitae/store';
import { askedPause, LONGEST_REST_MS, pauseAfter } from '@vitae/webhooks/retry-schedule';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { answerOf, baseOf, wireOf, type ConnectorHosts } from './asking.ts';
import { ATTACH, type Progress } from './ats.ts';
import { FileTurns } from './file-turns.ts';
import { protocols } from './protocols.ts';
import { dueContext, fileAddress, type PushedFile } from './push-context.ts';
import { push, type PushEnd } from './push.ts';

export interface ConnectorDependencies {
  readonly store: Pick<Store, 'withTenant'>;
  readonly files: Pick<FileStore, 'get'>;
  readonly now: () => Date;
  /** Without it nothing is pushed, and the job waits for a process that has it. */
  readonly connectors?: Pick<Outbound, 'ask'>;
  /** Where systems are instead of at their own hosts. */
  readonly connectorHosts?: ConnectorHosts;
  /** Where systems reach Vitae; without it those that take files by their addresses alone get none. */
  readonly publicUrl?: string | undefined;
  /** Whether there is somebody to mail to admins. */
  readonly mails?: boolean;
  /** 0 to 1, without 1. */
  readonly random?: () => number;
}

/** Longer than one request takes, with what is written down around it. */
const LEASE_MS = 75_000;
/** A job ends after this, milliseconds, whatever is left. */
const SLICE_MS = 10_000;
/** Before it is looked whether something was done after all: systems show what is new a little later. */
const SETTLING_MS = 60_000;
/** Whoever finds the connector taken comes back no sooner. */
const TAKEN_MS = 1_000;

const progressSchema = z.object({
  remoteId: z.string().optional(),
  wasThere: z.boolean().optional(),
  done: z.array(z.string()).default([]),
  begun: z.object({ step: z.string(), at: z.iso.datetime() }).optional(),
});

/** Another worker has the connector, or it is gone: what it does now is its own. */
class TakenOver extends Error {}

interface Due {
  readonly due: DuePush;
  readonly access: connectors.Access;
  readonly resume: Resume | undefined;
  readonly profile: Profile | undefined;
}

export function pushToAts(dependencies: ConnectorDependencies): JobHandler<'push-to-ats'> {
  const { store, now } = dependencies;
  const files = new FileTurns();
  return {
    async run({ tenantId, payload: { connectorId } }) {
      const { connectors: outbound } = dependencies;
      if (!outbound) throw new AppError('unavailable');
      const end = now().getTime() + SLICE_MS;
      const claim = await store.withTenant(tenantId, (tx) =>
        connectors.claim(tx, connectorId, now(), LEASE_MS),
      );
      if (claim === undefined) {
        await sleep(TAKEN_MS);
        return;
      }
      const turn = { ...dependencies, outbound, tenantId, connectorId, claim, files };
      try {
        do {
          if (!(await pushNext(turn, dependencies.files))) break;
        } while (now().getTime() < end);
      } catch (error) {
        if (error instanceof TakenOver) return;
        throw error;
      } finally {
        await store.withTenant(tenantId, (tx) => connectors.keep(tx, connectorId, claim, null));
      }
    },
    // What is due stays so, and has another job see to it.
    giveUp: () => Promise.resolve(),
  };
}

interface Turn extends Omit<ConnectorDependencies, 'files'> {
  readonly outbound: Pick<Outbound, 'ask'>;
  readonly tenantId: string;
  readonly connectorId: string;
  readonly claim: number;
  readonly files: FileTurns;
}

/** Pushes what has waited longest; false where nothing is due. */
async function pushNext(turn: Turn, originals: Pick<FileStore, 'get'>): Promise<boolean> {
  const { store, tenantId, connectorId, claim, now } = turn;
  const found = await store.withTenant(tenantId, async (tx): Promise<Due | undefined> => {
    if (!(await connectors.keep(tx, connectorId, claim, leaseEnd(now)))) throw new TakenOver();
    const due = await connectorPushes.next(tx, connectorId, now());
    if (!due) return undefined;
    const access = await connectors.accessOf(tx, connectorId);
    if (!access?.isEnabled) return undefined;
    return {
      due,
      access,
      resume: await resumes.getResume(tx, due.resumeId),
      profile: await results.getProfile(tx, due.resumeId),
    };
  });
  if (!found) return false;
  await withScope({ resumeId: found.due.resumeId }, () => pushOne(turn, originals, found));
  return true;
}

const leaseEnd = (now: () => Date) => new Date(now().getTime() + LEASE_MS);

async function pushOne(turn: Turn, originals: Pick<FileStore, 'get'>, found: Due): Promise<void> {
  const { tenantId, now, files } = turn;
  const { due, access, resume, profile } = found;
  if (!resume || !profile)
    return finish(turn, due, {
      ok: false,
      problem: 'profile_not_ready',
      status: null,
      text: null,
      isUnknown: false,
    });
  const { fetchesFiles } = protocols[access.ats];
  const link = fetchesFiles ? newLink(turn.publicUrl) : undefined;
  const file: PushedFile | undefined = resume.sha256
    ? {
        name: resume.fileName,
        mediaType: resume.mediaType,
        bytes: resume.bytes,
        sha256: resume.sha256,
        url: link?.url,
      }
    : undefined;
  // Files are large, and many connectors push at once: a few are in memory at a time.
  await files.take(async () => {
    const bytes = file && !fetchesFiles ? await originals.get(tenantId, file.sha256) : undefined;
    const whole = fetchesFiles || bytes ? file : undefined;
    const {
      push: context,
      missing,
      leavesFileOut,
    } = dueContext(access, profile, resume, whole, () => Buffer.from(bytes ?? []).toString('base64'));
    if (missing.length)
      return finish(turn, due, {
        ok: false,
        problem: 'fields_missing',
        status: null,
        text: missing.join(', '),
        isUnknown: false,
      });
    const end = await push(
      {
        now,
        ask: async (request) => {
          const base = baseOf(access, turn.connectorHosts ?? {});
          const boundary = `vitae-${randomUUID()}`;
          const wire = wireOf(access, request, base, { file: context.file, bytes, boundary });
          return answerOf(access, await turn.outbound.ask(wire));
        },
        save: (progress) =>
          save(turn, due, progress, file && link && { sha256: file.sha256, token: link.token }),
      },
      protocols[access.ats],
      context,
      startOf(due),
    );
    return finish(turn, due, end, leavesFileOut);
  });
}

function newLink(publicUrl: string | undefined): { token: string; url: string } | undefined {
  if (publicUrl === undefined) return undefined;
  const token = pushFileLinks.newToken();
  return { token, url: fileAddress(publicUrl, token) };
}

/** How far it has got, and whose the person is there where another of their resumes was pushed or came from there. */
function startOf({ progress, remoteId }: DuePush): Progress {
  const before = progressSchema.parse(progress);
  if (before.remoteId !== undefined || remoteId === null) return before;
  return { ...before, remoteId, wasThere: true };
}

/** Writes down how far it has got; from when the file is sent on, its link opens it. */
async function save(
  { store, tenantId, connectorId, claim, now }: Turn,
  due: DuePush,
  progress: Progress,
  link: { readonly sha256: string; readonly token: string } | undefined,
): Promise<void> {
  const isOurs = await store.withTenant(tenantId, async (tx) => {
    if (!(await connectors.keep(tx, connectorId, claim, leaseEnd(now)))) return false;
    if (link && progress.begun?.step === ATTACH)
      await pushFileLinks.add(tx, { pushId: due.id, ...link }, now());
    return connectorPushes.checkpoint(tx, due.id, progress, progress.remoteId ?? null);
  });
  if (!isOurs) throw new TakenOver();
}

/** Problems that another attempt would meet again. */
const FINAL = ['refused', 'fields_missing', 'profile_not_ready'];

async function finish(
  { store, tenantId, connectorId, claim, now, mails = false, random = Math.random }: Turn,
  due: DuePush,
  end: PushEnd,
  leavesFileOut = false,
): Promise<void> {
  const at = now();
  const asked = end.ok || !end.result ? 0 : askedPause(end.result, at);
  const outcome = outcomeOf(due, end, leavesFileOut, at, random(), asked);
  await store.withTenant(tenantId, async (tx) => {
    if (!(await connectors.keep(tx, connectorId, claim, leaseEnd(now)))) throw new TakenOver();
    await connectorPushes.record(tx, due.id, outcome, at);
    if (end.ok) return connectors.noteSuccess(tx, connectorId, at);
    if (end.problem === 'rate_limited') {
      const rest = Math.min(Math.max(asked, TAKEN_MS), LONGEST_REST_MS);
      await connectorPushes.pause(tx, connectorId, new Date(at.getTime() + rest));
    }
    if (end.problem !== 'unauthorized') return;
    if (!(await connectors.pauseUnauthorized(tx, connectorId, at))) return;
    if (mails) await enqueue(tx, 'mail-connector-paused', { connectorId });
    const subject = { kind: 'connector', id: connectorId } as const;
    const detail = { reason: 'unauthorized' };
    await audit.record(tx, { actor: SYSTEM, action: 'connector.paused', subject, detail }, at);
  });
}

function outcomeOf(
  { step }: DuePush,
  end: PushEnd,
  leavesFileOut: boolean,
  at: Date,
  random: number,
  asked: number,
): PushOutcome {
  if (end.ok)
    return {
      problem: leavesFileOut ? 'file_not_taken' : null,
      answerStatus: null,
      answer: null,
      next: { status: 'done' },
    };
  const said = { problem: end.problem, answerStatus: end.status, answer: end.text };
  if (FINAL.includes(end.problem)) return { ...said, next: { status: 'failed' } };
  // It goes on once somebody has seen to what lets us in.
  if (end.problem === 'unauthorized') return { ...said, next: { status: 'held' } };
  const pause = pauseAfter(step + 1, random, Math.max(asked, end.isUnknown ? SETTLING_MS : 0));
  if (pause === undefined) return { ...said, next: { status: 'failed' } };
  return { ...said, next: { status: 'pending', dueAt: new Date(at.getTime() + pause) } };
}
