// GPU workers as processes of their own, on the database of a test's service, and the resumes that are sent to them.
import { isSettled, profileSchema, resumeSchema, type Profile, type Resume } from '@vitae/contracts';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import request from 'supertest';
import { until } from './client.ts';
import { PLAIN_RESUME } from './plain-resume.ts';
import type { ServiceWithTenant, TestService } from './service.ts';

const GPU_WORKER = fileURLToPath(new URL('../../gpu-worker/dist/main.js', import.meta.url));

export interface GpuWorkerOptions {
  /** What it is called in the list of workers, and its readings after it. */
  readonly model: string;
  /** Of its engine. */
  readonly baseUrl: string;
  /** Resumes side by side. */
  readonly concurrency?: number;
  /** Settings besides. */
  readonly env?: NodeJS.ProcessEnv;
  /** Is told what it says on standard error, instead of whoever runs the tests. */
  readonly hears?: (text: string) => void;
}

export function startGpuWorker(
  { database, folder }: TestService,
  { model, baseUrl, concurrency = 1, env = {}, hears }: GpuWorkerOptions,
): ChildProcess {
  const worker = fork(GPU_WORKER, [], {
    silent: hears !== undefined,
    env: {
      ENCRYPTION: 'off',
      ...process.env,
      DATABASE_URL: database.url,
      DATABASE_EMBEDDED: String(database.embedded),
      DATABASE_POOL: '2',
      VITAE_DATA_DIR: folder,
      LLM_BASE_URL: baseUrl,
      LLM_MODEL: model,
      LLM_CONCURRENCY: String(concurrency),
      LOG_LEVEL: 'silent',
      ...env,
    },
  });
  worker.stderr?.setEncoding('utf8').on('data', (text: string) => hears?.(text));
  return worker;
}

/** Ends it in order, also one that stands still; resolves when it has ended. */
export async function endGpuWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGCONT');
  worker.kill('SIGTERM');
  await once(worker, 'exit');
}

/** What a service answers that can't do it just now. */
const BUSY = 503;

/** Who asks, and where. */
type Caller = Pick<ServiceWithTenant, 'http' | 'bearer'>;

/** Comes again, as a client does, where the service says that it can't be done just now: many programs share the cores of whoever runs tests. */
export async function uploadPlainResume({ http, bearer }: Caller): Promise<Resume> {
  return until(async () => {
    const sent = request(http).post('/v1/resumes').set(bearer);
    const { status, body } = await sent.attach('file', Buffer.from(PLAIN_RESUME), 'cv.txt');
    if (status === BUSY) return undefined;
    expect(status).toBe(202);
    return resumeSchema.parse(body);
  });
}

/** Undefined where the service says to come again. */
async function resumeIfTold({ http, bearer }: Caller, { id }: Resume): Promise<Resume | undefined> {
  const { status, body } = await request(http).get(`/v1/resumes/${id}`).set(bearer);
  if (status === BUSY) return undefined;
  expect(status).toBe(200);
  return resumeSchema.parse(body);
}

export const resumeNow = (caller: Caller, resume: Resume): Promise<Resume> =>
  until(() => resumeIfTold(caller, resume));

/** The resume once it is done, whatever came of it. */
export const settledResume = (caller: Caller, resume: Resume): Promise<Resume> =>
  until(async () => {
    const now = await resumeNow(caller, resume);
    return isSettled(now.status) ? now : undefined;
  });

export async function profileOfResume({ http, bearer }: Caller, { id }: Resume): Promise<Profile> {
  const { body } = await request(http).get(`/v1/resumes/${id}/profile`).set(bearer).expect(200);
  return profileSchema.parse(body);
}
