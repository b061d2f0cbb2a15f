// The pool of GPU workers under load while workers and engines are killed in the middle of answers, twenty times in an order that
// the seed gives: every resume is read in full, by whoever is left.
import { gpuPoolSchema, type Resume } from '@vitae/contracts';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { Random } from '../faults/random.ts';
import { until } from '../support/client.ts';
import {
  endGpuWorker,
  profileOfResume,
  settledResume,
  startGpuWorker,
  uploadPlainResume,
} from '../support/gpu-worker-process.ts';
import { startModelServer, type Script } from '../support/model-server.mjs';
import { findsTheName } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

const SEED = 14;
const KILLS = 20;
const PAIRS = 3;
/** More than all workers read side by side: there is always one waiting. */
const WAITING = 10;
/** How often the one killed last stays away until another is killed too. */
const CHANCE_OF_TWO_GONE = 0.3;

let service: TestService;
let bearer: { authorization: string };
let http: App;

beforeAll(async () => {
  ({ service, bearer, http } = await startServiceWithTenant({}, { queues: ['parse'] }));
  await request(http).patch('/v1/settings').set(bearer).send({ languageModel: 'on' }).expect(200);
});
afterAll(() => service.stop());

/** An engine and the worker that asks it, both of which can be killed in the middle of an answer and started again. */
class Pair {
  readonly #name: string;
  #server?: Awaited<ReturnType<typeof startModelServer>>;
  #worker?: ChildProcess;
  #port = 0;
  /** Called at the next question, which then has no answer. */
  #asked?: () => void;
  /** Of a worker that ended without having been killed. */
  #endedByItself?: Error;

  constructor(name: string) {
    this.#name = name;
  }

  readonly #answer: Script = (question) => {
    if (!this.#asked) return findsTheName(question);
    this.#asked();
    return { hang: true };
  };

  async start(): Promise<void> {
    if (!this.#server) {
      this.#server = await startModelServer(this.#answer, this.#port);
      this.#port = Number(new URL(this.#server.baseUrl).port);
    }
    this.#worker ??= this.#startWorker(this.#server.baseUrl);
  }

  #startWorker(baseUrl: string): ChildProcess {
    let said = '';
    const worker = startGpuWorker(service, {
      model: this.#name,
      baseUrl,
      concurrency: 2,
      env: { LOG_LEVEL: 'error' },
      hears: (text) => (said += text),
    });
    worker.once('close', (code, signal) => {
      if (worker !== this.#worker) return;
      this.#endedByItself = new Error(`${this.#name} ended by itself (${signal ?? code}): ${said}`);
      this.#asked?.();
    });
    return worker;
  }

  /** Waits until the engine is in the middle of an answer, and kills it or the worker that waits for the answer. */
  async kill(victim: 'engine' | 'worker'): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#asked = resolve;
      if (this.#endedByItself) resolve();
    });
    this.#asked = undefined;
    if (this.#endedByItself) throw this.#endedByItself;
    if (victim === 'engine') {
      await this.#server?.close();
      this.#server = undefined;
      return;
    }
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.kill('SIGKILL');
    if (worker) await once(worker, 'exit');
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    if (worker) await endGpuWorker(worker);
    await this.#server?.close();
  }
}

/** Resumes that come where no worker was ever well do not wait for one. */
const areAllWell = () =>
  until(async () => {
    const { workers } = gpuPoolSchema.parse((await request(http).get('/v1/admin/gpu-workers')).body);
    return workers.length === PAIRS || undefined;
  });

it('reads every resume in full, whoever is killed', async () => {
  const random = new Random(SEED);
  const pairs = Array.from({ length: PAIRS }, (_, index) => new Pair(`model-${index}`));
  const settled: Resume[] = [];
  let isLoaded = true;
  const keepsSending = async () => {
    while (isLoaded) {
      settled.push(await settledResume({ http, bearer }, await uploadPlainResume({ http, bearer })));
    }
  };
  const kills = async () => {
    let gone: Pair[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const pair = random.pick(pairs.filter((other) => !gone.includes(other)));
      await pair.kill(random.pick(['engine', 'worker'] as const));
      gone.push(pair);
      if (gone.length === PAIRS || !random.chance(CHANCE_OF_TWO_GONE)) {
        await Promise.all(gone.map((killed) => killed.start()));
        gone = [];
      }
    }
    await Promise.all(gone.map((killed) => killed.start()));
  };
  try {
    await Promise.all(pairs.map((pair) => pair.start()));
    await areAllWell();
    const load = Promise.all(Array.from({ length: WAITING }, keepsSending));
    // Without resumes nobody would be asked any more: whoever can't send ends it.
    await Promise.race([kills(), load]);
    isLoaded = false;
    await load;
  } finally {
    isLoaded = false;
    await Promise.all(pairs.map((pair) => pair.end()));
  }

  expect(settled.length).toBeGreaterThan(KILLS);
  expect(settled.filter(({ status }) => status !== 'parsed')).toEqual([]);
  for (const resume of settled) {
    const { readings } = await profileOfResume({ http, bearer }, resume);
    expect(readings.map(({ version }) => version.split('/')[0])).toEqual([
      expect.any(String),
      expect.stringMatching(/^model-\d$/),
    ]);
  }
}, 600_000);
