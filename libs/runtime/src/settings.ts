// Every setting, its default and what it is for. The only file that reads the environment: `npm start -- --help` prints this list.
import { defaultReadingLimits, type ReadingLimits } from '@vitae/contracts';
import { availableParallelism } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

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
    .describe('Folder of the original files, as file:///path; the data folder by default'),
  WORKER_CONCURRENCY: whole(1, 64)
    .default(availableParallelism())
    .describe('Jobs side by side in each worker process'),
  TENANT_WINDOW: whole(1, 1000)
    .default(4)
    .describe('Jobs of one tenant that are with the carrier at a time; a smaller window is fairer'),
  MAX_FILE_MB: whole(1, 200)
    .default(defaultReadingLimits.maxBytes / 1024 / 1024)
    .describe('Largest file that is accepted'),
  MAX_PAGES: whole(1, 1000).default(defaultReadingLimits.maxPages).describe('Most pages of a file'),
  READ_TIMEOUT_MS: whole(100, 600_000)
    .default(defaultReadingLimits.maxMilliseconds)
    .describe('Longest time to read one file'),
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
  LLM_MODEL: z.string().default('HuggingFaceH4/zephyr-7b-beta').describe('Name of the model at that server'),
  LLM_API_KEY: z.string().optional().describe('Key of that server, if it wants one'),
  LLM_CONCURRENCY: whole(1, 256).default(4).describe('Resumes side by side in each GPU worker'),
  LLM_TIMEOUT_MS: whole(100, 600_000).default(60_000).describe('Longest wait for one answer of the model'),
  LLM_DEVICE: z
    .string()
    .max(100)
    .default('unknown')
    .describe('What the engine runs on, for the list of GPU workers'),
  SESSION_HOURS: whole(1, 720).default(12).describe('How long a sign-in lasts'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('info')
    .describe('How much is logged'),
});

export interface LlmSettings {
  readonly baseUrl: string | undefined;
  readonly model: string;
  readonly apiKey: string | undefined;
  readonly concurrency: number;
  readonly timeoutMilliseconds: number;
  readonly device: string;
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
  readonly workerConcurrency: number;
  readonly tenantWindow: number;
  readonly limits: ReadingLimits;
  readonly ocr: boolean;
  readonly llm: LlmSettings;
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
    workerConcurrency: s.WORKER_CONCURRENCY,
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
    ocr: s.OCR === 'on',
    llm: {
      baseUrl: s.LLM_BASE_URL,
      model: s.LLM_MODEL,
      apiKey: s.LLM_API_KEY,
      concurrency: s.LLM_CONCURRENCY,
      timeoutMilliseconds: s.LLM_TIMEOUT_MS,
      device: s.LLM_DEVICE,
    },
    sessionHours: s.SESSION_HOURS,
    logLevel: s.LOG_LEVEL,
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
