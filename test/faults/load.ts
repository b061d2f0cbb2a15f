// The clients: they send resumes at a steady pace, each under an Idempotency-Key of its own, come again for as long as they
// are refused, lose answers now and then and ask again, and write down all that they were told.
import { systemCode } from '@vitae/runtime';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Program } from './cluster.ts';
import type { Random } from './random.ts';
import { makeFile, type SentFile } from './resume-texts.ts';
import { faultOf, isAccepted, madeTwo, type Answer } from './verdict.ts';

export interface Tenant {
  readonly id: string;
  readonly apiKey: string;
}

/** One upload, from the first try to the answer that ended it. */
export interface Sent {
  readonly key: string;
  readonly tenant: Tenant;
  readonly file: SentFile;
  readonly answers: Answer[];
  resumeId?: string;
}

export interface LoadOptions {
  readonly random: Random;
  readonly tenants: readonly Tenant[];
  /** Where a balancer would send to now. */
  readonly usable: () => Program[];
  /** Uploads a second. */
  readonly rate: number;
  /** Is told of an answer that no client should get. */
  readonly onFault: (fault: string) => void;
}

/** Longest wait for an answer: a silence behind the API is noticed after 13 s, and it asks a few times. */
const PATIENCE_MS = 30_000;
/** Clients come again sooner than they are asked to: that is the harder case. */
const COME_AGAIN_MS = 700;
const LAST_TRIES_MS = 45_000;
const SHARE_OF_LOST = 0.1;
const SHARE_OF_DOUBLE = 0.05;
const LOOKS_A_SECOND = 1;

const bodySchema = z.object({ id: z.string().optional(), type: z.string().optional() });

export class Load {
  readonly #options: LoadOptions;
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  readonly sent: Sent[] = [];
  /** Nobody may be sent away now. */
  allIsWell = false;
  #count = 0;
  #loops: Promise<void>[] = [];

  constructor(options: LoadOptions) {
    this.#options = options;
  }

  start(): void {
    const { rate } = this.#options;
    this.#loops = [
      this.#every(1_000 / rate, () => this.#send()),
      this.#every(1_000 / LOOKS_A_SECOND, () => this.#look()),
    ];
  }

  /** Sends no more; waits until all that were sent are accepted, for a while. Gives how many are refused still. */
  async stop(): Promise<number> {
    this.#stopping.abort();
    await Promise.all(this.#loops);
    await Promise.race([Promise.all(this.#running), sleep(LAST_TRIES_MS, undefined, { ref: false })]);
    return this.sent.filter(({ resumeId }) => !resumeId).length;
  }

  /** So many clients at once. */
  flood(count: number): void {
    for (let n = 0; n < count; n++) this.#track(this.#send());
  }

  /** All that was accepted so far. */
  accepted(): (Sent & { resumeId: string })[] {
    return this.sent.flatMap((sent) => (sent.resumeId ? [{ ...sent, resumeId: sent.resumeId }] : []));
  }

  /** One client with one file; resolves when it was accepted. */
  async #send(): Promise<void> {
    const { random, tenants } = this.#options;
    const tenant = random.pick(tenants);
    const number = ++this.#count;
    const sent: Sent = { key: `request-${number}`, tenant, file: makeFile(random, number), answers: [] };
    this.sent.push(sent);
    if (random.chance(SHARE_OF_DOUBLE)) await Promise.all([this.#ask(sent), this.#ask(sent)]);
    for (let loses = random.chance(SHARE_OF_LOST); ; loses = false) {
      const answer = await this.#ask(sent, loses ? random.whole(1, 400) : undefined);
      if (isAccepted(answer)) return;
      if (answer.outcome !== 'thrown away') await sleep(COME_AGAIN_MS);
    }
  }

  /** One try; a client that loses its answer goes away after some milliseconds. */
  async #ask(sent: Sent, losesAfter?: number): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([sent.file.bytes]), sent.file.name);
    form.append('externalId', sent.key);
    const answer = await this.#fetch(sent.tenant, '/v1/resumes', losesAfter, {
      method: 'POST',
      headers: { 'idempotency-key': sent.key },
      body: form,
    });
    sent.answers.push(answer);
    if (isAccepted(answer) && answer.resumeId) sent.resumeId ??= answer.resumeId;
    if (madeTwo(sent.answers)) this.#options.onFault(`${sent.key} made two resumes`);
    return answer;
  }

  /** Someone looks at what is there. */
  async #look(): Promise<void> {
    const { random } = this.#options;
    const known = this.accepted();
    if (!known.length) return;
    const { tenant, resumeId } = random.pick(known);
    await this.#fetch(tenant, random.chance(0.5) ? `/v1/resumes/${resumeId}` : '/v1/resumes?limit=20');
  }

  async #fetch(
    tenant: Tenant,
    path: string,
    losesAfter?: number,
    init: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const program = await this.#someApi();
    const begun = performance.now();
    const seen = (facts: Pick<Answer, 'outcome'> & Partial<Answer>): Answer => {
      const answer = { milliseconds: performance.now() - begun, wasAway: wasAway(), ...facts };
      const fault = faultOf(answer, this.allIsWell);
      if (fault) this.#options.onFault(`${init.method ?? 'GET'} ${program.name}: ${fault}`);
      return answer;
    };
    const life = program.pid;
    const wasAway = () => program.isAway || program.pid !== life;
    const gone = AbortSignal.timeout(losesAfter ?? PATIENCE_MS);
    try {
      const response = await fetch(`${program.url}${path}`, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${tenant.apiKey}` },
        signal: gone,
      });
      const body = bodySchema.safeParse(await response.json());
      return seen({
        outcome: response.status,
        retryAfter: response.headers.get('retry-after') ?? undefined,
        problem: body.data?.type?.replace('/docs/problems#', ''),
        resumeId: response.ok ? body.data?.id : undefined,
      });
    } catch (error) {
      if (gone.aborted) return seen({ outcome: losesAfter === undefined ? 'late' : 'thrown away' });
      return seen({ outcome: 'cut', why: reasonOf(error) });
    }
  }

  async #someApi(): Promise<Program> {
    const { usable, random } = this.#options;
    for (;;) {
      const programs = usable();
      if (programs.length) return random.pick(programs);
      await sleep(COME_AGAIN_MS);
    }
  }

  #track(work: Promise<void>): void {
    const running: Promise<void> = work.finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #every(milliseconds: number, act: () => Promise<void>): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      this.#track(act());
      await sleep(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }
}

/** What `fetch` says in the error beneath its own. */
function reasonOf(error: unknown): string {
  const beneath = error instanceof Error ? (error.cause ?? error) : error;
  return systemCode(beneath) ?? String(beneath);
}
