// Every setting, its default, what it is for and who uses it. One place: the check of the environment and each program's `--help`
// are made from it.
import { encryptionTable } from './encryption-settings.ts';
import { defaultModelLimits, defaultReadingLimits, signUpModeSchema } from '@vitae/contracts';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { connectors, mail, mailIn, mailListener, openid, webhooks } from './people-settings.ts';
import { prices } from './price-settings.ts';
import { proxiesSchema } from './proxies.ts';
import { webAddress } from './web-address.ts';

/** A whole number; whatever else was given, the message says what is wanted. */
const whole = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};
const port = whole(0, 65_535);
const SIGN_UP_PLAN = /^(?:(?:resumes|tokens|requests|bytes|members)=(?:none|\d{1,15})(?:,(?=.)|$)){1,5}$/;

/** Entries separated by commas. */
const allowed = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => part.trim() || []));

/** Set by our programs for those that they start: nobody is to set them, so no list shows them. */
const INTERNAL: ReadonlySet<string> = new Set(['DATABASE_EMBEDDED']);

const every = {
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('info')
    .describe('How much is logged'),
};

/** Of whatever reaches the data. */
const database = {
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
  ...encryptionTable,
};

const address = {
  HOST: z.string().default('127.0.0.1').describe('Address to listen on'),
};

/** Of the API alone. */
const api = {
  PORT: port.default(3000).describe('Port of the API and the page; 0 takes a free one'),
  DRAIN_SECONDS: whole(0, 600)
    .default(0)
    .describe(
      'How long an API that is told to end goes on answering while /ready says 503, so that a balancer can turn to others',
    ),
  MAX_UPLOADS_MB: whole(1, 100_000)
    .default(1_024)
    .describe(
      'Megabytes that may be on their way into one API process at a time, a quarter of them kept for tenants with little on theirs; more are asked to come again',
    ),
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
  SIGN_UP: signUpModeSchema
    .default('off')
    .describe(
      'Who may become a tenant by POST /v1/tenants: nobody, who has a code of `vitae admin tenant invite`, or everybody',
    ),
  SIGN_UP_PLAN: z
    .string()
    .regex(SIGN_UP_PLAN, 'must be as resumes=200,tokens=none,requests=10,bytes=500000000,members=5')
    .default('resumes=200,tokens=0,requests=10,bytes=500000000,members=5')
    .describe(
      'What a tenant that signed up may use: resumes and tokens a month, requests a second of each key, bytes of files, members; none: no limit',
    ),
  SESSION_HOURS: whole(1, 720).default(12).describe('How long a sign-in lasts'),
};

const files = {
  MAX_FILE_MB: whole(1, 200)
    .default(defaultReadingLimits.maxBytes / 1024 / 1024)
    .describe('Largest file that is accepted'),
};

/** Of whatever reads files. */
const reading = {
  FETCH_ALLOW: allowed.describe(
    'Where resumes may be fetched from (`url`) though it is within your own network, or without TLS: networks, hosts and origins, separated by commas (“10.0.0.0/8,ats.internal,http://files.internal:8080”). All other addresses must be on the public internet, by https',
  ),
  FETCH_TIMEOUT_MS: whole(100, 600_000)
    .default(30_000)
    .describe('Longest time to fetch a resume from its address, all redirects included'),
  WORKER_CONCURRENCY: whole(1, 64)
    .default(availableParallelism())
    .describe('Files that each worker process reads side by side, and pages that it recognises'),
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
};

/** Of whatever takes jobs. */
const jobs = {
  RESUME_DEADLINE_MINUTES: whole(1, 100_000)
    .default(15)
    .describe(
      'How long after its first turn a resume comes to an end whatever it waits for: as far as the rules have read it (“partial”), else as “failed”, with that reason',
    ),
  WORKER_PORT: port
    .optional()
    .describe('Port on HOST where a worker answers /health, /ready and /metrics; without it nowhere'),
  TENANT_WINDOW: whole(1, 1000)
    .default(4)
    .describe('Jobs of one tenant that are with the carrier at a time; a smaller window is fairer'),
};

/** Of whoever hands resumes to a language model. */
const modelWait = {
  LLM_MAX_CALLS: whole(1, 1_000)
    .default(defaultModelLimits.maxCalls)
    .describe('Questions that one resume may cost; what is left unasked the rules alone read'),
  LLM_PATIENCE_SECONDS: whole(0, 86_400)
    .default(defaultModelLimits.patienceSeconds)
    .describe('How long resumes wait while no GPU worker is well; then the rules stand alone'),
};

const GIGABYTES = 'must be a number from 0 to 10000';
const reasoning = z.enum(['none', 'minimal', 'low', 'medium', 'high']);
/** How long a model that reasons is to think. */
export type ReasoningEffort = z.infer<typeof reasoning>;

const turn = z.enum(['system', 'user']);
/** The turns of a chat that may hold what a model is asked. */
export type Turn = z.infer<typeof turn>;

/** Of the house’s language model. */
const model = {
  ...modelWait,
  LLM_BASE_URL: webAddress
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
  LLM_REASONING: reasoning
    .optional()
    .describe('How long a model that reasons is to think: none, minimal, low, medium or high'),
  LLM_SYSTEM_ROLE: turn
    .default('system')
    .describe(
      'Whose turn holds the instructions: user where the model’s chat template leaves out the system’s without a word',
    ),
  LLM_DRAIN_SECONDS: whole(0, 3_600)
    .default(85)
    .describe(
      'How much longer than the usual 25 s a GPU worker that is told to end may go on with the resumes that it has',
    ),
  LLM_TRIES: whole(1, 100)
    .default(defaultModelLimits.maxTries)
    .describe(
      'How often a resume may come back because the engine went away in the middle of it; then the rules stand alone',
    ),
  LLM_DEVICE: z
    .string()
    .max(100)
    .default('unknown')
    .describe('What the server runs on, for the list of GPU workers'),
  LLM_MEMORY_GB: z.coerce
    .number({ error: GIGABYTES })
    .min(0, { error: GIGABYTES })
    .max(10_000, { error: GIGABYTES })
    .optional()
    .describe('Memory of that device, for the list of GPU workers'),
};

/** Of the engine outside the house. */
const overflow = {
  OVERFLOW_BASE_URL: webAddress
    .optional()
    .describe(
      'OpenAI-compatible server outside the house, for tenants that allow it while the own one is down or has long to wait for',
    ),
  OVERFLOW_MODEL: z.string().default('gpt-5-mini').describe('Name of the model there'),
  OVERFLOW_REASONING: reasoning
    .default('minimal')
    .describe(
      'How long that model is to think, if it reasons; a server that refuses the word is asked without',
    ),
  OVERFLOW_API_KEY: z.string().optional().describe('Key of that server'),
  OVERFLOW_AFTER_SECONDS: whole(0, 86_400)
    .default(120)
    .describe('Resumes go there once the first in the own queue has waited so long'),
};

const encoder = z.string().max(500).regex(/^\S+$/, 'must be a name without spaces, or a folder');
const pooling = z.enum(['mean', 'cls']);
/** What becomes of a model's vectors of tokens. */
export type Pooling = z.infer<typeof pooling>;

/** Of the sentence encoder: whoever indexes and whoever searches must have the same. */
const embedding = {
  EMBEDDING_MODEL: encoder
    .default('use-lite')
    .describe(
      'Sentence encoder: use-lite, which is built in; a folder, or a name at huggingface.co as Xenova/all-MiniLM-L6-v2, for transformers.js; with EMBEDDING_BASE_URL the model’s name there',
    ),
  EMBEDDING_BASE_URL: webAddress
    .optional()
    .describe('OpenAI-compatible server with /embeddings below this address'),
  EMBEDDING_API_KEY: z.string().optional().describe('Key of that server, if it wants one'),
  EMBEDDING_DIMENSIONS: whole(2, 16_000)
    .optional()
    .describe('Numbers in each of that server’s vectors; without it the server is asked at the start'),
  EMBEDDING_HUB_URL: webAddress
    .default('https://huggingface.co/')
    .describe('Where models with a name are downloaded from: Hugging Face, or what mirrors it'),
  EMBEDDING_POOLING: pooling
    .default('mean')
    .describe('What transformers.js takes for a text: the mean of its tokens, or cls, the first one'),
  EMBEDDING_PREVIOUS_MODEL: encoder
    .optional()
    .describe('Sentence encoder before: tenants are searched by it until vitae reembed has moved them'),
  EMBEDDING_PREVIOUS_BASE_URL: webAddress.optional().describe('Its server, if it has one'),
  EMBEDDING_PREVIOUS_API_KEY: z.string().optional().describe('Key of that server, if it wants one'),
  EMBEDDING_PREVIOUS_POOLING: pooling
    .default('mean')
    .describe('The same as EMBEDDING_POOLING, of the one before'),
  EMBEDDING_TIMEOUT_MS: whole(100, 600_000)
    .default(30_000)
    .describe('Longest wait for the vectors of a few texts'),
  EMBEDDING_MEMORY_MB: whole(128, 65_536)
    .default(1_024)
    .describe('Most memory of the process that runs the sentence encoder; the built-in one takes 200'),
};

export const settingsSchema = z.object({
  ...address,
  ...api,
  ...database,
  ...files,
  ...reading,
  ...jobs,
  ...model,
  ...overflow,
  ...embedding,
  ...mail,
  ...mailIn,
  ...mailListener,
  ...openid,
  ...webhooks,
  ...connectors,
  ...prices,
  ...every,
});

/** The settings that each program uses. */
const settingsOf = {
  api: {
    ...address,
    ...api,
    ...database,
    ...files,
    // It tells tenants whether a model is there to be switched on.
    LLM_BASE_URL: model.LLM_BASE_URL,
    LLM_MODEL: model.LLM_MODEL,
    OVERFLOW_BASE_URL: overflow.OVERFLOW_BASE_URL,
    ...embedding,
    ...mail,
    ...mailIn,
    ...openid,
    ...webhooks,
    ...connectors,
    ...prices,
    ...every,
  },
  worker: {
    ...address,
    ...database,
    ...jobs,
    ...files,
    ...reading,
    ...modelWait,
    ...overflow,
    ...embedding,
    ...mail,
    ...webhooks,
    ...connectors,
    ...mailIn,
    ...mailListener,
    ...every,
  },
  'gpu-worker': { ...address, ...database, ...jobs, ...model, ...every },
  standalone: settingsSchema.shape,
  vitae: {
    VITAE_DATA_DIR: database.VITAE_DATA_DIR,
    DATABASE_URL: database.DATABASE_URL,
    REDIS_URL: database.REDIS_URL,
    STORAGE_URL: database.STORAGE_URL,
    ...encryptionTable,
  },
} satisfies Record<string, Partial<typeof settingsSchema.shape>>;
export type ProgramName = keyof typeof settingsOf;

const isObject = (value: unknown): value is object => typeof value === 'object' && !Array.isArray(value);

/** The settings of a program that are for people to set, as text, with their defaults. */
export function describeSettings(program: ProgramName): string {
  const settings = Object.entries(settingsOf[program]).filter(([name]) => !INTERNAL.has(name));
  const width = Math.max(...settings.map(([name]) => name.length));
  const rows = settings.map(([name, schema]) => {
    const fallback = schema.safeParse(undefined);
    // What is read from a text into something else is empty without one.
    const isShown = fallback.success && fallback.data !== undefined && !isObject(fallback.data);
    const shown = isShown ? String(fallback.data) : '–';
    return `  ${name.padEnd(width)} ${shown.padEnd(11)} ${schema.description ?? ''}`;
  });
  return [`  ${'Setting'.padEnd(width)} ${'Default'.padEnd(11)} Meaning`, ...rows].join('\n');
}
