// What most programs do: send a resume, wait for it, go through lists. For all else there are the operations, each called with `client`.
import { createClient, type Client } from './generated/client/index.ts';
import type { NewResume, Problem, Profile, Resume } from './generated/types.gen.ts';
import { listResumes, sendResume, showProfile, showResume } from './generated/sdk.gen.ts';

export interface VitaeOptions {
  /** For example `https://vitae.example`. */
  readonly baseUrl: string;
  /** `vt_…`, of `POST /v1/api-keys`. */
  readonly apiKey: string;
  readonly fetch?: typeof fetch;
}

export interface WaitOptions {
  /** How long to wait at most; five minutes by default. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** An answer that is no success; `problem` is its problem document (RFC 9457), whose `type` ends in a stable code. */
export class VitaeProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }

  get code(): string {
    return this.problem.type.split('#').at(-1) ?? '';
  }
}

type Said = Omit<NewResume, 'file' | 'url'>;
const isOpen = ({ status }: Resume) => status === 'queued' || status === 'processing';
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

export class Vitae {
  /** For the generated operations: `searchCandidates({ client: vitae.client, body })`. */
  readonly client: Client;

  constructor({ baseUrl, apiKey, fetch: own }: VitaeOptions) {
    this.client = createClient({ baseUrl, auth: () => apiKey, ...(own && { fetch: own }) });
  }

  /**
   * Sends a file, or the address of one. The same `idempotencyKey` again makes no second resume: give one wherever you would
   * send again after a failure.
   */
  async send(
    from: Blob | { readonly url: string },
    said: Said & { name?: string; idempotencyKey?: string } = {},
  ) {
    const { name, idempotencyKey, ...about } = said;
    const headers = idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey };
    if (!(from instanceof Blob))
      return good(await sendResume({ client: this.client, headers, body: { url: from.url, ...about } }));
    const form = new FormData();
    form.append('file', from, name ?? ('name' in from ? String(from.name) : 'resume'));
    for (const [field, value] of Object.entries(about))
      if (value !== undefined) form.append(field, typeof value === 'string' ? value : JSON.stringify(value));
    return good(
      await this.client.post<{ 202: Resume }, Problem>({
        url: '/v1/resumes',
        security: [{ scheme: 'bearer', type: 'http' }],
        headers: { ...headers, 'Content-Type': null },
        body: form,
        bodySerializer: null,
      }),
    );
  }

  /** The resume once nothing more happens to it by itself. Rejects with a `TimeoutError` where that takes too long. */
  async wait(id: string, { timeoutMs = 300_000, signal }: WaitOptions = {}): Promise<Resume> {
    const end = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
      const resume = good(await showResume({ client: this.client, path: { id } }));
      if (!isOpen(resume)) return resume;
      await passed(pause, end);
    }
  }

  /** What was read of a resume, every value with its place. */
  async profile(id: string): Promise<Profile> {
    return good(await showProfile({ client: this.client, path: { id } })) as Profile;
  }

  /** All resumes, newest first, page by page as they are asked for. */
  async *resumes(
    query: Omit<NonNullable<Parameters<typeof listResumes>[0]>['query'] & object, 'cursor'> = {},
  ) {
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = good(
        await listResumes({ client: this.client, query: { ...query, ...(cursor && { cursor }) } }),
      );
      yield* page.items;
      cursor = page.next;
    }
  }
}

/** What an operation answered, or its problem thrown. */
function good<T>(answer: { data?: T; error?: unknown; response?: Response }): T {
  if (answer.data !== undefined && answer.error === undefined) return answer.data;
  const { error, response } = answer;
  if (error instanceof Error) throw error;
  if (typeof error === 'object' && error !== null && 'title' in error)
    throw new VitaeProblem(error as Problem);
  throw new VitaeProblem({
    type: 'about:blank',
    title: 'The answer was no problem document',
    status: response?.status ?? 0,
  });
}

const passed = (milliseconds: number, end: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(end.reason as Error);
    };
    const timer = setTimeout(() => {
      end.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (end.aborted) stop();
    else end.addEventListener('abort', stop, { once: true });
  });
