// Every setting, its default and what it is for. The only file that reads the environment: `npm start -- --help` prints this list.
import { defaultReadingLimits, type ReadingLimits } from '@vitae/contracts';
import { availableParallelism } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { proxiesSchema } from './proxies.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const settingsSchema = z.object({
  PORT: port.default(3000).describe('Port of the API and the page; 0 takes a free one'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on'),
  VITAE_DATA_DIR: z
    .string()
    .default('.data')
    .describe('Folder of the embedded database, the original files and first-run.json'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional()
    .describe('PostgreSQL 15+ with pgvector; without it an embedded Postgres runs in the data folder'),
  DATABASE_POOL: whole(1, 100).default(8).describe('Connections to the database of each process'),
  DATABASE_EMBEDDED: z
    .stringbool()
    .default(false)
    .describe('Set by npm start: the database has one session and notifies nobody, so jobs are polled for'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis://')
    .optional()
    .describe('Redis 7+ to carry jobs; without it the database carries them'),
  STORAGE_URL: z
    .string()
    .regex(/^file:\/\//, 'must begin with file:// (object stores are not supported yet)')
    .optional()
    .describe(
      'Folder of the original files that all processes share, as file:///path; npm start takes the data folder by default',
    ),
  WORKER_CONCURRENCY: whole(1, 64)
    .default(availableParallelism())
    .describe('Files that each worker process reads side by side, and pages that it recognises'),
  WORKER_PORT: port
    .optional()
    .describe('Port on HOST where a worker answers /health, /ready and /metrics; without it nowhere'),
  TENANT_WINDOW: whole(1, 1000)
    .default(4)
    .describe('Jobs of one tenant that are with the carrier at a time; a smaller window is fairer'),
  MAX_FILE_MB: whole(1, 200)
    .default(defaultReadingLimits.maxBytes / 1024 / 1024)
    .describe('Largest file that is accepted'),
  MAX_UPLOADS_MB: whole(1, 100_000)
    .default(1_024)
    .describe(
      'Megabytes that may be on their way into one API process at a time; more are asked to come again',
    ),
  MAX_PAGES: whole(1, 1000).default(defaultReadingLimits.maxPages).describe('Most pages of a file'),
  READ_TIMEOUT_MS: whole(100, 600_000)
    .default(defaultReadingLimits.maxMilliseconds)
    .describe('Longest time on processors to read one file, and again each of its pages that is recognised'),
  READ_MEMORY_MB: whole(64, 8_192)
    .default(defaultReadingLimits.maxMemoryMegabytes)
    .describe('Most memory of the process that reads a file'),
  MAX_MEGAPIXELS: whole(1, 500)
    .default(defaultReadingLimits.maxPixels / 1_000_000)
    .describe('Largest picture that is decoded'),
  MAX_ARCHIVE_ENTRIES: whole(1, 100_000)
    .default(defaultReadingLimits.maxArchiveEntries)
    .describe('Most entries in a DOCX or ODT file'),
  MAX_INFLATED_MB: whole(1, 2_000)
    .default(defaultReadingLimits.maxInflatedBytes / 1024 / 1024)
    .describe('Most that the entries of a DOCX or ODT file may inflate to'),
  MAX_INFLATION_RATIO: whole(1, 10_000)
    .default(defaultReadingLimits.maxInflationRatio)
    .describe('How many times its size an entry may inflate to, beyond the first megabyte'),
  OCR: z.enum(['on', 'off']).default('on').describe('Whether the text of scans and pictures is recognised'),
  LLM_BASE_URL: z
    .string()
    .regex(/^https?:\/\//, 'must begin with http:// or https://')
    .optional()
    .describe(
      'OpenAI-compatible server (vLLM, llama.cpp, OpenAI) that the GPU worker asks; with it npm start runs one',
    ),
  LLM_MODEL: z
    .string()
    .default('HuggingFaceH4/zephyr-7b-beta')
    .describe(
      'Name of the model at that server; or a GGUF file, which the GPU worker runs itself (needs npm run llm:install)',
    ),
  LLM_REVISION: z
    .string()
    .max(100)
    .default('unknown')
    .describe('Revision of the model, for the list of GPU workers'),
  LLM_API_KEY: z.string().optional().describe('Key of that server, if it wants one'),
  LLM_CONCURRENCY: whole(1, 256)
    .optional()
    .describe('Resumes side by side in each GPU worker; 4 with a server, 1 with a GGUF file'),
  LLM_THREADS: whole(1, 256)
    .default(Math.max(1, Math.floor(availableParallelism() / 2)))
    .describe('Threads that run a GGUF file'),
  LLM_TIMEOUT_MS: whole(100, 3_600_000)
    .optional()
    .describe('Longest wait for one answer of the model; a minute with a server, ten with a GGUF file'),
  LLM_DEVICE: z
    .string()
    .max(100)
    .default('unknown')
    .describe('What the server runs on, for the list of GPU workers'),
  LLM_MEMORY_GB: z.coerce
    .number()
    .min(0)
    .max(10_000)
    .optional()
    .describe('Memory of that device, for the list of GPU workers'),
  OVERFLOW_BASE_URL: z
    .string()
    .regex(/^https?:\/\//, 'must begin with http:// or https://')
    .optional()
    .describe(
      'OpenAI-compatible server outside the house, for tenants that allow it while the own one is down or has long to wait for',
    ),
  OVERFLOW_MODEL: z.string().default('gpt-5-mini').describe('Name of the model there'),
  OVERFLOW_API_KEY: z.string().optional().describe('Key of that server'),
  OVERFLOW_AFTER_SECONDS: whole(0, 86_400)
    .default(120)
    .describe('Resumes go there once the first in the own queue has waited so long'),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('Bearer token that /metrics wants; without one it answers this machine only'),
  OPERATOR_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('Bearer token that /v1/admin/… wants; without one it answers this machine only'),
  TRUST_PROXY: proxiesSchema.describe(
    'Proxies whose X-Forwarded-… headers are believed: how many, or their addresses (“loopback, 10.0.0.0/8”)',
  ),
  SESSION_HOURS: whole(1, 720).default(12).describe('How long a sign-in lasts'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('info')
    .describe('How much is logged'),
});

export interface LlmSettings {
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** The model is a GGUF file, run in the GPU worker's own process. */
  readonly inProcess: boolean;
  readonly revision: string;
  readonly apiKey: string | undefined;
  readonly concurrency: number;
  readonly threads: number;
  readonly timeoutMilliseconds: number;
  readonly device: string;
  readonly memoryGigabytes: number | undefined;
}

export interface OverflowSettings {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | undefined;
  readonly timeoutMilliseconds: number;
  readonly afterSeconds: number;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  readonly databaseEmbedded: boolean;
  readonly redisUrl: string | undefined;
  readonly storageDir: string;
  /** Whether STORAGE_URL names it: several machines would each take a data folder of their own. */
  readonly storageIsNamed: boolean;
  readonly workerConcurrency: number;
  readonly workerPort: number | undefined;
  readonly tenantWindow: number;
  readonly limits: ReadingLimits;
  readonly maxUploadBytes: number;
  readonly ocr: boolean;
  readonly llm: LlmSettings;
  readonly overflow: OverflowSettings | undefined;
  readonly metricsToken: string | undefined;
  readonly operatorToken: string | undefined;
  /** What Express takes as `trust proxy`: the number of proxies in front, or their addresses and networks. */
  readonly trustProxy: number | readonly string[];
  readonly sessionHours: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that can't be used; the message names each and says why. */
export class SettingsError extends Error {}

/** Reads the settings; relative folders are taken from `cwd`. Throws SettingsError. */
export function loadSettings(env: Environment = process.env, cwd = process.cwd()): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(`These settings can't be used:\n${lines.join('\n')}`);
  }
  const s = parsed.data;
  const dataDir = isAbsolute(s.VITAE_DATA_DIR) ? s.VITAE_DATA_DIR : resolve(cwd, s.VITAE_DATA_DIR);
  return {
    port: s.PORT,
    host: s.HOST,
    dataDir,
    databaseUrl: s.DATABASE_URL,
    databasePool: s.DATABASE_POOL,
    databaseEmbedded: s.DATABASE_EMBEDDED,
    redisUrl: s.REDIS_URL,
    storageDir: s.STORAGE_URL
      ? decodeURIComponent(new URL(s.STORAGE_URL).pathname)
      : resolve(dataDir, 'files'),
    storageIsNamed: s.STORAGE_URL !== undefined,
    workerConcurrency: s.WORKER_CONCURRENCY,
    workerPort: s.WORKER_PORT,
    tenantWindow: s.TENANT_WINDOW,
    limits: {
      ...defaultReadingLimits,
      maxBytes: s.MAX_FILE_MB * 1024 * 1024,
      maxPages: s.MAX_PAGES,
      maxPixels: s.MAX_MEGAPIXELS * 1_000_000,
      maxArchiveEntries: s.MAX_ARCHIVE_ENTRIES,
      maxInflationRatio: s.MAX_INFLATION_RATIO,
      maxInflatedBytes: s.MAX_INFLATED_MB * 1024 * 1024,
      maxMilliseconds: s.READ_TIMEOUT_MS,
      maxMemoryMegabytes: s.READ_MEMORY_MB,
    },
    maxUploadBytes: s.MAX_UPLOADS_MB * 1024 * 1024,
    ocr: s.OCR === 'on',
    llm: languageModelOf(s, cwd),
    overflow: s.OVERFLOW_BASE_URL
      ? {
          baseUrl: s.OVERFLOW_BASE_URL,
          model: s.OVERFLOW_MODEL,
          apiKey: s.OVERFLOW_API_KEY,
          timeoutMilliseconds: SERVER_TIMEOUT_MS,
          afterSeconds: s.OVERFLOW_AFTER_SECONDS,
        }
      : undefined,
    metricsToken: s.METRICS_TOKEN,
    operatorToken: s.OPERATOR_TOKEN,
    trustProxy: s.TRUST_PROXY,
    sessionHours: s.SESSION_HOURS,
    logLevel: s.LOG_LEVEL,
  };
}

/** Longest wait for one answer of a server. */
const SERVER_TIMEOUT_MS = 60_000;

function languageModelOf(s: z.infer<typeof settingsSchema>, cwd: string): LlmSettings {
  const inProcess = s.LLM_MODEL.endsWith('.gguf');
  return {
    baseUrl: s.LLM_BASE_URL,
    model: inProcess ? resolve(cwd, s.LLM_MODEL) : s.LLM_MODEL,
    inProcess,
    revision: s.LLM_REVISION,
    apiKey: s.LLM_API_KEY,
    concurrency: s.LLM_CONCURRENCY ?? (inProcess ? 1 : 4),
    threads: s.LLM_THREADS,
    timeoutMilliseconds: s.LLM_TIMEOUT_MS ?? (inProcess ? 10 * SERVER_TIMEOUT_MS : SERVER_TIMEOUT_MS),
    device: s.LLM_DEVICE,
    memoryGigabytes: s.LLM_MEMORY_GB,
  };
}

/** The environment that a child process of ours gets: this one, with some settings laid over it. */
export const childEnvironment = (settings: Environment): NodeJS.ProcessEnv => ({
  ...process.env,
  ...settings,
});

/** The list of settings as text, for `--help`. */
export function describeSettings(): string {
  const rows = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined);
    const shown = fallback.success && fallback.data !== undefined ? String(fallback.data) : '–';
    return `  ${name.padEnd(20)} ${shown.padEnd(11)} ${schema.description ?? ''}`;
  });
  return [`  ${'Setting'.padEnd(20)} ${'Default'.padEnd(11)} Meaning`, ...rows].join('\n');
}
