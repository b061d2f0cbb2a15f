// Any server that speaks OpenAI's chat completions with `response_format: json_schema`: vLLM, llama.cpp's server, OpenAI.
import type { ReasoningEffort } from '@vitae/runtime';
import OpenAI, { APIError } from 'openai';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from 'openai/resources/chat/completions';
import type { LanguageModel, ModelAnswer, ModelFailure, ModelRequest } from './language-model.ts';

export interface OpenAiEngineOptions {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
  readonly timeoutMilliseconds: number;
  /** How long a model that reasons is to think before it answers (developers.openai.com/api/docs/guides/reasoning); undefined for one that doesn't. */
  readonly reasoning?: ReasoningEffort | undefined;
}

/** Tokens that a model may think in, for they count as answer: little effort takes hundreds. */
const ROOM_TO_REASON = 4_000;

/** Characters of an answer at most: far beyond what the tokens allow, so that an endless string ends. */
const LONGEST_ANSWER = 40_000;
/** Characters of what a server says of itself. */
const LONGEST_SAYING = 200;

export class OpenAiEngine implements LanguageModel {
  readonly name: string;
  readonly #client: OpenAI;
  readonly #model: string;
  readonly #timeout: number;
  readonly #reasoning: ReasoningEffort | undefined;
  readonly #refused = new Set<Negotiable>();

  constructor({ baseUrl, model, apiKey, timeoutMilliseconds, reasoning }: OpenAiEngineOptions) {
    this.name = model;
    this.#model = model;
    this.#timeout = timeoutMilliseconds;
    this.#reasoning = reasoning;
    // Servers of one's own want no key, and the client wants one. Retries are ours: they ask for less the second time.
    this.#client = new OpenAI({
      baseURL: baseUrl,
      apiKey: apiKey ?? 'none',
      timeout: timeoutMilliseconds,
      maxRetries: 0,
    });
  }

  async answer(request: ModelRequest): Promise<ModelAnswer> {
    const started = performance.now();
    try {
      return answerIn(await this.#complete(request));
    } catch (error) {
      // However the client words it: what took as long as it may has run out of time.
      return performance.now() - started >= this.#timeout
        ? { ok: false, reason: 'timed_out' }
        : failureOf(error);
    }
  }

  /** Asks, and once more for each thing that this server does not take; what was learnt is kept. */
  async #complete(request: ModelRequest): Promise<ChatCompletion> {
    for (;;) {
      const refused = [...this.#refused];
      try {
        return await this.#client.chat.completions.create(this.#bodyOf(request));
      } catch (error) {
        const parameter = error instanceof APIError && error.status === 400 ? error.param : undefined;
        if (!isNegotiable(parameter) || refused.includes(parameter)) throw error;
        this.#refused.add(parameter);
      }
    }
  }

  #bodyOf({ system, user, schema, maxTokens }: ModelRequest): ChatCompletionCreateParamsNonStreaming {
    const reasoning = this.#refused.has('reasoning_effort') ? undefined : this.#reasoning;
    const limit = maxTokens + (reasoning && reasoning !== 'none' ? ROOM_TO_REASON : 0);
    return {
      model: this.#model,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      // The newer name of this limit is OpenAI's alone; all others know the older one.
      ...(this.#refused.has('max_tokens') ? { max_completion_tokens: limit } : { max_tokens: limit }),
      ...(reasoning && { reasoning_effort: reasoning }),
      ...(!this.#refused.has('temperature') && { temperature: 0 }),
      // Not `strict`: OpenAI's own wants every key in every answer, which costs tokens; vLLM and llama.cpp keep to the schema anyway.
      response_format: {
        type: 'json_schema',
        json_schema: { name: schema.name, schema: schema.json, strict: false },
      },
    };
  }
}

/** What some servers or models refuse, and what can be asked without: OpenAI's reasoning models want another name for the limit and no temperature. */
const NEGOTIABLE = ['max_tokens', 'temperature', 'reasoning_effort'] as const;
type Negotiable = (typeof NEGOTIABLE)[number];
const isNegotiable = (parameter: string | null | undefined): parameter is Negotiable =>
  NEGOTIABLE.some((name) => name === parameter);

function answerIn({ choices: [choice], usage }: ChatCompletion): ModelAnswer {
  const use = { promptTokens: usage?.prompt_tokens ?? 0, answerTokens: usage?.completion_tokens ?? 0 };
  const failed = (reason: ModelFailure): ModelAnswer => ({ ok: false, reason, use });
  if (!choice || choice.finish_reason === 'length') return failed('too_long');
  const { content, refusal } = choice.message;
  if (refusal || choice.finish_reason === 'content_filter') return failed('refused');
  const json = parsed(content ?? '');
  return json === undefined ? failed('invalid_json') : { ok: true, json, use };
}

function parsed(content: string): unknown {
  if (content.length > LONGEST_ANSWER) return undefined;
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return undefined;
  }
}

function failureOf(error: unknown): ModelAnswer {
  if (!(error instanceof APIError)) return { ok: false, reason: 'unavailable' };
  const status = error.status as number | undefined;
  const after = Number(error.headers?.get('retry-after'));
  return {
    ok: false,
    reason: reasonOf(status),
    said: `${status ?? 'no answer'}: ${error.message}`.slice(0, LONGEST_SAYING),
    ...(after > 0 && { retryAfterMilliseconds: after * 1000 }),
  };
}

function reasonOf(status: number | undefined): ModelFailure {
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 403 || status === 404) return 'misconfigured';
  return status !== undefined && status >= 400 && status < 500 ? 'refused' : 'unavailable';
}
