// What a stage is: a name, the queue it runs on, and its work on what the stages before it made.
import type {
  Document,
  Extraction,
  Fault,
  ModelLimits,
  Profile,
  Resume,
  Tone,
  SensitiveField,
} from '@vitae/contracts';
import type { ConnectorHosts } from '@vitae/connectors';
import type { Embedder } from '@vitae/embedding';
import type { JobContext, JobName, QueueName } from '@vitae/jobs';
import type { KnownDates } from '@vitae/extraction';
import type { LanguageModel, TokenUse } from '@vitae/inference';
import type { ReaderPool } from '@vitae/documents';
import type { Outbound } from '@vitae/outbound';
import type { Mailer } from './mail/mailer.ts';
import type { FileStore, ResumeIndex, Store, VectorShelver } from '@vitae/store';

/** The engine outside the house, if the operator names one. */
export interface Overflow {
  /** Only in processes that take the queue `overflow`. */
  readonly model?: LanguageModel;
  /** A resume goes there once the house's queue has waited so long. */
  readonly afterSeconds: number;
}

/** What a language model's stage leaves: its extraction, what it cost, and what went wrong; nothing where it was given up. */
export interface LlmResult {
  readonly extraction?: Extraction;
  readonly use?: TokenUse;
  readonly calls?: number;
  /** Why parts went unanswered: a model's failures, or the code of the problem that it was given up for. */
  readonly failures: string[];
}

/** What is stored for search: rows and passages, unless a mistake of ours keeps them from being made, and vectors, unless they are to come later. */
export interface EmbedResult {
  readonly index?: ResumeIndex;
  /** The fields that the index was made without. */
  readonly guarded?: readonly SensitiveField[];
  readonly vectors?: readonly PassageVectors[];
}

/** A model's vectors, by the hashes of the texts that they were made of. */
export interface PassageVectors {
  readonly model: string;
  readonly byHash: ReadonlyMap<string, Float32Array>;
}

/** By what the files of resumes are fetched that are sent as addresses. */
export interface Fetching {
  readonly outbound: Outbound;
  /** The largest file that is taken. */
  readonly maxBytes: number;
}

export interface PipelineDependencies {
  readonly store: Store;
  readonly files: FileStore;
  readonly readers: ReaderPool;
  readonly now: () => Date;
  /** Is told of our mistakes that cost a resume single fields. */
  readonly onFaults?: (faults: readonly Fault[]) => void;
  /** Makes vectors of passages. Without it resumes are published all the same, and have theirs made once a worker has one. */
  readonly embedder?: Embedder;
  /** The encoder before it: tenants that are still searched by it get its vectors as well. */
  readonly previousEmbedder?: Embedder | undefined;
  /** Not where the database is embedded: it has one session, which an index over many vectors would keep busy. */
  readonly shelver?: Pick<VectorShelver, 'move' | 'remove'>;
  /** Is told why vectors could not be made. */
  readonly onEmbeddingFailure?: (error: unknown) => void;
  /** Only in processes that take the queue `llm`. */
  readonly model?: LanguageModel;
  /** What a model may cost a resume, and how long resumes wait for the house's. */
  readonly modelLimits: ModelLimits;
  readonly overflow?: Overflow;
  /** Only in processes that take the queue `fetch`. */
  readonly fetching?: Fetching | undefined;
  /** Asks the addresses that tenants want to be told at. Only in processes that take the queue `webhook`. */
  readonly webhooks?: Pick<Outbound, 'ask'>;
  /** Asks applicant tracking systems. Only in processes that take the queues `webhook` and `fetch`. */
  readonly connectors?: Pick<Outbound, 'ask'>;
  /** Where these are instead of at their own hosts, as the operator says. */
  readonly connectorHosts?: ConnectorHosts;
  /** Where systems reach Vitae, without a slash at its end; without it those that fetch files get none. */
  readonly publicUrl?: string | undefined;
  /** Sends mail to people; without it what is to be sent waits for a worker that has one. */
  readonly mailer?: Mailer | undefined;
}

/** What each stage makes; kept as its checkpoint, unless it is made again as fast. */
export interface StageResults {
  read: Document;
  classic: Extraction;
  llm: LlmResult;
  overflow: LlmResult;
  merge: Profile;
  embed: EmbedResult;
  tone: Tone;
  publish: { published: true };
}

export type StageName = keyof StageResults;

export interface StageInput {
  readonly tenantId: string;
  /** The queue of the job that runs the stage. */
  readonly queue: QueueName;
  readonly job: Pick<JobContext<JobName>, 'settle' | 'hold' | 'returns'>;
  readonly resume: Resume;
  readonly results: Partial<StageResults>;
  readonly dependencies: PipelineDependencies;
}

/** What a stage answers that is better run on another of its queues; it begins anew there. */
export class OnQueue {
  readonly queue: QueueName;

  constructor(queue: QueueName) {
    this.queue = queue;
  }
}

export interface Stage<N extends StageName = StageName> {
  readonly name: N;
  readonly queue: QueueName;
  /** A queue that the stage may move itself to by answering `OnQueue`. */
  readonly slowQueue?: QueueName;
  run(input: StageInput): Promise<StageResults[N] | OnQueue>;
  /** Where it says no, the stage is left out. */
  readonly when?: (input: StageInput) => Promise<boolean>;
  /** It leaves no checkpoint: after an interruption it is run again. */
  readonly isPassing?: boolean;
}

export const stage = <N extends StageName>(
  name: N,
  queue: QueueName,
  run: Stage<N>['run'],
  options: Pick<Stage<N>, 'when' | 'slowQueue' | 'isPassing'> = {},
): Stage<N> => ({ name, queue, run, ...options });

/** The result of a stage that has run before this one. */
export function resultOf<N extends StageName>(input: StageInput, name: N): StageResults[N] {
  const result = input.results[name];
  if (result === undefined) throw new Error(`stage ${name} has not run`);
  return result as StageResults[N];
}

/** The dates that are known of a resume besides those in it. */
export const datesOf = ({ documentDate, createdAt }: Resume): KnownDates => ({
  documentDate: documentDate ?? undefined,
  received: createdAt,
});

/** The language model's reading that counts: the one that answered most, the house's own first. */
export function modelReading({ llm, overflow }: Partial<StageResults>): LlmResult | undefined {
  if (!llm || !overflow) return llm ?? overflow;
  return overflow.extraction && overflow.failures.length < llm.failures.length ? overflow : llm;
}
