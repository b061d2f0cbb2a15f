// Every job there is: its queue, what it carries (ids, never content), how often it is tried. A process can't be built
// without a handler for each job of the queues it takes (`JobHandlers`).
import { z } from 'zod';

/** A queue is a kind of machine or of patience, not a kind of step. */
export const queueNames = [
  'parse',
  'ocr',
  'llm',
  'ask',
  'overflow',
  'fetch',
  'import',
  'webhook',
  'maintenance',
] as const;
export type QueueName = (typeof queueNames)[number];

interface JobDefinition {
  readonly queue: QueueName;
  readonly payload: z.ZodType<Record<string, string>>;
  /** Runs that may end with a fault of its own or ours; a fault of what Vitae stands on is not counted. */
  readonly attempts: number;
  /** Wait before the second attempt; doubled for each further one. */
  readonly backoffMilliseconds: number;
}

export const jobDefinitions = {
  'process-resume': {
    queue: 'parse',
    payload: z.object({ resumeId: z.uuid() }),
    attempts: 3,
    backoffMilliseconds: 1_000,
  },
  // Servers of others may be slow, or away for a moment.
  'fetch-resume': {
    queue: 'fetch',
    payload: z.object({ resumeId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
  'read-scan': {
    queue: 'ocr',
    payload: z.object({ resumeId: z.uuid() }),
    attempts: 3,
    backoffMilliseconds: 1_000,
  },
  'read-with-model': {
    queue: 'llm',
    payload: z.object({ resumeId: z.uuid() }),
    attempts: 2,
    backoffMilliseconds: 1_000,
  },
  'read-outside': {
    queue: 'overflow',
    payload: z.object({ resumeId: z.uuid() }),
    attempts: 2,
    backoffMilliseconds: 1_000,
  },
  // The machine is that of `llm`, but somebody waits for the answer: it passes the resumes.
  'answer-question': {
    queue: 'ask',
    payload: z.object({ questionId: z.uuid() }),
    attempts: 2,
    backoffMilliseconds: 1_000,
  },
  'check-import': {
    queue: 'import',
    payload: z.object({ importId: z.uuid() }),
    attempts: 3,
    backoffMilliseconds: 1_000,
  },
  'run-import': {
    queue: 'import',
    payload: z.object({ importId: z.uuid() }),
    attempts: 3,
    backoffMilliseconds: 1_000,
  },
  'start-batch': {
    queue: 'import',
    payload: z.object({ batchId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 1_000,
  },
  'index-resume': {
    queue: 'maintenance',
    payload: z.object({ resumeId: z.uuid() }),
    attempts: 3,
    backoffMilliseconds: 5_000,
  },
  'shelve-vectors': {
    queue: 'maintenance',
    payload: z.object({ model: z.string() }),
    attempts: 3,
    backoffMilliseconds: 5_000,
  },
  // Runs saved searches over people of whom something has changed, and tells of whom they find.
  'match-searches': {
    queue: 'maintenance',
    payload: z.object({}),
    attempts: 3,
    backoffMilliseconds: 5_000,
  },
  'tell-searches': {
    queue: 'maintenance',
    payload: z.object({}),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
  'mail-search-match': {
    queue: 'maintenance',
    payload: z.object({ searchId: z.uuid(), count: z.string() }),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
  'draw-maps': {
    queue: 'maintenance',
    payload: z.object({}),
    attempts: 3,
    backoffMilliseconds: 5_000,
  },
  reembed: {
    queue: 'maintenance',
    payload: z.object({ after: z.uuid() }),
    attempts: 3,
    backoffMilliseconds: 5_000,
  },
  'drop-vectors': {
    queue: 'maintenance',
    payload: z.object({ keep: z.string() }),
    attempts: 3,
    backoffMilliseconds: 5_000,
  },
  'run-retention': {
    queue: 'maintenance',
    payload: z.object({}),
    attempts: 3,
    backoffMilliseconds: 5_000,
  },
  'finish-erasure': {
    queue: 'maintenance',
    payload: z.object({ erasureId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
  'delete-file': {
    queue: 'maintenance',
    payload: z.object({ sha256: z.string().length(64) }),
    attempts: 5,
    backoffMilliseconds: 1_000,
  },
  // One of an endpoint at a time, however much it is to be told.
  'deliver-webhooks': {
    queue: 'webhook',
    payload: z.object({ endpointId: z.uuid() }),
    attempts: 3,
    backoffMilliseconds: 1_000,
  },
  // One of a connector at a time, however much it is to be pushed there.
  'push-to-ats': {
    queue: 'webhook',
    payload: z.object({ connectorId: z.uuid() }),
    attempts: 3,
    backoffMilliseconds: 1_000,
  },
  'take-from-ats': {
    queue: 'fetch',
    payload: z.object({ eventId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
  'mail-webhook-disabled': {
    queue: 'maintenance',
    payload: z.object({ endpointId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
  'mail-connector-paused': {
    queue: 'maintenance',
    payload: z.object({ connectorId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
  'open-mail': {
    queue: 'parse',
    payload: z.object({ mailId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 1_000,
  },
  'mail-receipt': {
    queue: 'maintenance',
    payload: z.object({ mailId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
  'mail-password-reset': {
    queue: 'maintenance',
    payload: z.object({ resetId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
  'mail-invitation': {
    queue: 'maintenance',
    payload: z.object({ invitationId: z.uuid() }),
    attempts: 5,
    backoffMilliseconds: 5_000,
  },
} as const satisfies Record<string, JobDefinition>;

/** Before all ids: where a job begins that goes through many. */
export const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

export type JobName = keyof typeof jobDefinitions;
export type PayloadOf<N extends JobName> = z.infer<(typeof jobDefinitions)[N]['payload']>;

export const isJobName = (name: string): name is JobName => Object.hasOwn(jobDefinitions, name);

const allNames = Object.keys(jobDefinitions).filter(isJobName);

/** The jobs of a queue that this version knows; another's are left to it. */
export const namesOf = (queue: QueueName): JobName[] =>
  allNames.filter((name) => jobDefinitions[name].queue === queue);
