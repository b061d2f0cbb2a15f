// The settings as programs use them, from the environment: the only file that reads it. What there is, is declared in
// `settings-table.ts`.
import {
  defaultReadingLimits,
  UNLIMITED,
  type Ats,
  type ModelLimits,
  type PlanLimits,
  type ReadingLimits,
  type SignUpMode,
} from '@vitae/contracts';
import { mailInOf, mailOf, withoutSlash, type MailInSettings, type MailSettings } from './mail-settings.ts';
import { SettingsError } from './settings-error.ts';
import { encryptionOf, EncryptionProblem, type EncryptionSettings } from './encryption-settings.ts';
import { isAbsolute, resolve } from 'node:path';
import type { z } from 'zod';
import { settingsSchema, type Pooling, type ReasoningEffort, type Turn } from './settings-table.ts';

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
  readonly limits: ModelLimits;
  readonly reasoning: ReasoningEffort | undefined;
  readonly instructionsIn: Turn;
  readonly drainSeconds: number;
  readonly device: string;
  readonly memoryGigabytes: number | undefined;
}

export interface OverflowSettings {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | undefined;
  readonly timeoutMilliseconds: number;
  readonly reasoning: ReasoningEffort;
  readonly afterSeconds: number;
}

/** What runs the sentence encoder: our own code, transformers.js, or a server. */
export type EmbeddingEngine =
  | { readonly kind: 'use-lite' }
  | {
      readonly kind: 'transformers';
      /** A folder, or a name at huggingface.co. */
      readonly model: string;
      readonly isFolder: boolean;
      readonly pooling: Pooling;
      readonly hubUrl: string;
      /** Where what is downloaded is kept. */
      readonly cacheFolder: string;
    }
  | {
      readonly kind: 'server';
      readonly baseUrl: string;
      readonly model: string;
      readonly apiKey: string | undefined;
      readonly dimensions: number | undefined;
    };

/** The sentence encoder. */
export interface EmbeddingSettings {
  readonly engine: EmbeddingEngine;
  /** The one before it, by which tenants are searched that have not been moved. */
  readonly previous: EmbeddingEngine | undefined;
  /** Of the process that runs it. */
  readonly maxMemoryMegabytes: number;
  readonly timeoutMilliseconds: number;
}

/** What a million tokens cost. */
export interface TokenPrice {
  readonly prompt: number;
  readonly answer: number;
}

export interface Prices {
  readonly house: TokenPrice | undefined;
  readonly outside: TokenPrice | undefined;
  readonly currency: string;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly drainSeconds: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  readonly databaseEmbedded: boolean;
  readonly redisUrl: string | undefined;
  readonly storageDir: string;
  /** Whether STORAGE_URL names it: several machines would each take a data folder of their own. */
  readonly storageIsNamed: boolean;
  readonly encryption: EncryptionSettings;
  readonly workerConcurrency: number;
  readonly workerPort: number | undefined;
  readonly tenantWindow: number;
  readonly resumeDeadlineMinutes: number;
  readonly limits: ReadingLimits;
  readonly maxUploadBytes: number;
  readonly ocr: boolean;
  readonly llm: LlmSettings;
  readonly overflow: OverflowSettings | undefined;
  readonly embedding: EmbeddingSettings;
  readonly prices: Prices;
  readonly mail: MailSettings | undefined;
  readonly mailIn: MailInSettings | undefined;
  /** Where people reach Vitae, without a slash at its end. */
  readonly publicUrl: string | undefined;
  /** Origins of issuers that may be within our own network, or without TLS. */
  /** Of resumes that are sent as addresses. */
  readonly fetching: { readonly allow: readonly string[]; readonly timeoutMilliseconds: number };
  readonly trustedIssuers: readonly string[];
  /** Networks, hosts and origins that webhooks may go to within our own network, or without TLS. */
  readonly webhookAllow: readonly string[];
  /** Where applicant tracking systems are instead of at their own hosts. */
  readonly connectorHosts: Readonly<Partial<Record<Ats, string>>>;
  readonly metricsToken: string | undefined;
  readonly operatorToken: string | undefined;
  /** What Express takes as `trust proxy`: the number of proxies in front, or their addresses and networks. */
  readonly trustProxy: number | readonly string[];
  readonly sessionHours: number;
  /** Who may become a tenant, and what such a tenant may use. */
  readonly signUp: { readonly mode: SignUpMode; readonly limits: PlanLimits };
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings; relative folders are taken from `cwd`. Throws SettingsError. */
export function loadSettings(env: Environment = process.env, cwd = process.cwd()): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success)
    throw new SettingsError(
      parsed.error.issues.map(({ path, message }) => ({ setting: path.join('.'), problem: message })),
    );
  const s = parsed.data;
  const dataDir = isAbsolute(s.VITAE_DATA_DIR) ? s.VITAE_DATA_DIR : resolve(cwd, s.VITAE_DATA_DIR);
  return {
    port: s.PORT,
    host: s.HOST,
    drainSeconds: s.DRAIN_SECONDS,
    dataDir,
    databaseUrl: s.DATABASE_URL,
    databasePool: s.DATABASE_POOL,
    databaseEmbedded: s.DATABASE_EMBEDDED,
    redisUrl: s.REDIS_URL,
    storageDir: s.STORAGE_URL
      ? decodeURIComponent(new URL(s.STORAGE_URL).pathname)
      : resolve(dataDir, 'files'),
    storageIsNamed: s.STORAGE_URL !== undefined,
    encryption: encryptionSettingsOf(s),
    workerConcurrency: s.WORKER_CONCURRENCY,
    workerPort: s.WORKER_PORT,
    tenantWindow: s.TENANT_WINDOW,
    resumeDeadlineMinutes: s.RESUME_DEADLINE_MINUTES,
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
          reasoning: s.OVERFLOW_REASONING,
          afterSeconds: s.OVERFLOW_AFTER_SECONDS,
        }
      : undefined,
    embedding: {
      engine: embeddingEngineOf(
        {
          setting: 'EMBEDDING',
          model: s.EMBEDDING_MODEL,
          baseUrl: s.EMBEDDING_BASE_URL,
          apiKey: s.EMBEDDING_API_KEY,
          dimensions: s.EMBEDDING_DIMENSIONS,
          pooling: s.EMBEDDING_POOLING,
          hubUrl: s.EMBEDDING_HUB_URL,
        },
        dataDir,
        cwd,
      ),
      previous:
        s.EMBEDDING_PREVIOUS_MODEL === undefined
          ? undefined
          : embeddingEngineOf(
              {
                setting: 'EMBEDDING_PREVIOUS',
                model: s.EMBEDDING_PREVIOUS_MODEL,
                baseUrl: s.EMBEDDING_PREVIOUS_BASE_URL,
                apiKey: s.EMBEDDING_PREVIOUS_API_KEY,
                dimensions: undefined,
                pooling: s.EMBEDDING_PREVIOUS_POOLING,
                hubUrl: s.EMBEDDING_HUB_URL,
              },
              dataDir,
              cwd,
            ),
      maxMemoryMegabytes: s.EMBEDDING_MEMORY_MB,
      timeoutMilliseconds: s.EMBEDDING_TIMEOUT_MS,
    },
    prices: {
      house: priceOf(s.LLM_PRICE),
      outside: priceOf(s.OVERFLOW_PRICE),
      currency: s.PRICE_CURRENCY,
    },
    mail: mailOf(s),
    mailIn: mailInOf(s),
    trustedIssuers: s.OPENID_TRUSTED_ISSUERS,
    fetching: { allow: s.FETCH_ALLOW, timeoutMilliseconds: s.FETCH_TIMEOUT_MS },
    webhookAllow: s.WEBHOOK_ALLOW,
    connectorHosts: s.CONNECTOR_HOSTS,
    publicUrl: withoutSlash(s.PUBLIC_URL),
    metricsToken: s.METRICS_TOKEN,
    operatorToken: s.OPERATOR_TOKEN,
    trustProxy: s.TRUST_PROXY,
    sessionHours: s.SESSION_HOURS,
    signUp: { mode: s.SIGN_UP, limits: planIn(s.SIGN_UP_PLAN) },
    logLevel: s.LOG_LEVEL,
  };
}

function planIn(text: string): PlanLimits {
  const given = new Map(text.split(',').map((part) => part.split('=') as [string, string]));
  const limit = (name: string) => {
    const value = given.get(name);
    return value === undefined || value === 'none' ? null : Number(value);
  };
  return {
    ...UNLIMITED,
    resumesAMonth: limit('resumes'),
    tokensAMonth: limit('tokens'),
    requestsASecond: limit('requests'),
    bytesStored: limit('bytes'),
    members: limit('members'),
  };
}

function encryptionSettingsOf(s: z.infer<typeof settingsSchema>): EncryptionSettings {
  try {
    return encryptionOf(s);
  } catch (error) {
    if (!(error instanceof EncryptionProblem)) throw error;
    throw new SettingsError([{ setting: error.setting, problem: error.message }]);
  }
}

function priceOf(text: string | undefined): TokenPrice | undefined {
  const [prompt, answer] = text?.split('/').map(Number) ?? [];
  return prompt === undefined || answer === undefined ? undefined : { prompt, answer };
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
    limits: {
      maxCalls: s.LLM_MAX_CALLS,
      maxTries: s.LLM_TRIES,
      patienceSeconds: s.LLM_PATIENCE_SECONDS,
    },
    reasoning: s.LLM_REASONING,
    instructionsIn: s.LLM_SYSTEM_ROLE,
    drainSeconds: s.LLM_DRAIN_SECONDS,
    device: s.LLM_DEVICE,
    memoryGigabytes: s.LLM_MEMORY_GB,
  };
}

const BUILT_IN_ENCODER = 'use-lite';

/** What the settings say of an encoder, and the beginning of their names. */
interface NamedEncoder {
  readonly setting: 'EMBEDDING' | 'EMBEDDING_PREVIOUS';
  readonly model: string;
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
  readonly dimensions: number | undefined;
  readonly pooling: Pooling;
  readonly hubUrl: string;
}

function embeddingEngineOf(named: NamedEncoder, dataDir: string, cwd: string): EmbeddingEngine {
  const { setting, model, baseUrl, apiKey, dimensions, pooling, hubUrl } = named;
  const wrong = (problem: string) => new SettingsError([{ setting: `${setting}_MODEL`, problem }]);
  if (baseUrl) {
    if (model === BUILT_IN_ENCODER) throw wrong(`must name the model at ${setting}_BASE_URL`);
    return { kind: 'server', baseUrl, model, apiKey, dimensions };
  }
  if (model === BUILT_IN_ENCODER) return { kind: 'use-lite' };
  const isFolder = isAbsolute(model) || /^\.{1,2}[\\/]/.test(model);
  if (!isFolder && !/^[\w.-]+\/[\w.-]+$/.test(model))
    throw wrong(
      `must be ${BUILT_IN_ENCODER}, a folder that begins with ./ or /, or a name at huggingface.co as Xenova/all-MiniLM-L6-v2`,
    );
  return {
    kind: 'transformers',
    model: isFolder ? resolve(cwd, model) : model,
    isFolder,
    pooling,
    hubUrl,
    cacheFolder: resolve(dataDir, 'models'),
  };
}

/** The environment that a child process of ours gets: this one, with some settings laid over it. */
export const childEnvironment = (settings: Environment): NodeJS.ProcessEnv => ({
  ...process.env,
  ...settings,
});

/** Where a program that speaks to a running Vitae finds it, and with which API key. */
export const vitaeAddress = (env: Environment = process.env): { url: string; key: string | undefined } => ({
  url: env['VITAE_URL'] || 'http://127.0.0.1:3000',
  key: env['VITAE_API_KEY'] || undefined,
});
