// Any server that speaks OpenAI's chat completions with `response_format: json_schema`: vLLM, OpenAI; and llama.cpp's server, which
// is told our own grammar. Its own translation of a schema wants to read the turn's opening marks first, and fails on Zephyr's.
import type { ReasoningEffort, Turn } from '@vitae/runtime';
import OpenAI, { APIConnectionError, APIError } from 'openai';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from 'openai/resources/chat/completions';
import { z } from 'zod';
import { jsonGrammar } from './json-grammar.ts';
import type { LanguageModel, ModelAnswer, ModelFailure, ModelRequest } from './language-model.ts';
import { failureOf, refusesSystemRole, type ServerError } from './server-dialects.ts';
import { sayingOf, type SayingContext } from './server-saying.ts';

export interface OpenAiEngineOptions {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
  readonly timeoutMilliseconds: number;
  /** How long a model that reasons is to think before it answers (developers.openai.com/api/docs/guides/reasoning); undefined for one that doesn't. */
  readonly reasoning?: ReasoningEffort | undefined;
  /** Whose turn what is asked stands in; found out where a server refuses the system's, to be told where its template leaves it out. */
  readonly instructionsIn?: Turn;
}

/** Tokens that a model may think in, for they count as answer: little effort takes hundreds. */
const ROOM_TO_REASON = 4_000;

/** Characters of an answer at most: far beyond what the tokens allow, so that an endless string ends. */
const LONGEST_ANSWER = 40_000;
/** What llama.cpp's server says in the list of models. */
const LLAMA_CPP = 'llamacpp';

/** llama.cpp's server takes a grammar beside what OpenAI's API knows. */
type Body = ChatCompletionCreateParamsNonStreaming & { readonly grammar?: string };
type ServerKind = 'llama.cpp' | 'other';

const listedModel = z.object({
  id: z.string(),
  owned_by: z.string().optional(),
  aliases: z.array(z.string()).default([]),
});

/** A server of llama.cpp answers with the model it has, whatever the name in the question. */
class UnknownModel extends Error {
  constructor(wanted: string, served: readonly string[]) {
    super(`it serves ${served.join(', ').slice(0, 100)} and not ${wanted}: start it with --alias ${wanted}`);
  }
}

export class OpenAiEngine implements LanguageModel {
  readonly name: string;
  readonly #client: OpenAI;
  readonly #model: string;
  readonly #timeout: number;
  readonly #reasoning: ReasoningEffort | undefined;
  readonly #refused = new Set<Negotiable>();
  /** Asked once, and again after the server was away: another may have come back in its place. */
  #kind: Promise<ServerKind> | undefined;

  constructor({
    baseUrl,
    model,
    apiKey,
    timeoutMilliseconds,
    reasoning,
    instructionsIn = 'system',
  }: OpenAiEngineOptions) {
    this.name = model;
    this.#model = model;
    this.#timeout = timeoutMilliseconds;
    this.#reasoning = reasoning;
    if (instructionsIn === 'user') this.#refused.add('system_role');
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
      this.#kind ??= this.#askKind();
      return answerIn(await this.#complete(request, await this.#kind));
    } catch (error) {
      // However the client words it: what took as long as it may has run out of time.
      const failure =
        performance.now() - started >= this.#timeout
          ? ({ ok: false, reason: 'timed_out' } as const)
          : failureIn(error, { question: questionOf(request), model: this.#model });
      if (failure.reason === 'unavailable' || failure.reason === 'misconfigured') this.#kind = undefined;
      return failure;
    }
  }

  /**
   * Whose server it is, by its list of models. One that has no such list is asked as any other. llama.cpp's answers for whatever
   * model it has loaded, so there the name is compared here.
   */
  async #askKind(): Promise<ServerKind> {
    const asked = this.#client.models.list();
    const listed = await asked.catch((error: unknown) => {
      if (error instanceof APIConnectionError || (error instanceof APIError && error.status === 503))
        throw error;
      return undefined;
    });
    const models = z.array(listedModel).safeParse(listed?.data).data ?? [];
    if (!models.some(({ owned_by: owner }) => owner === LLAMA_CPP)) return 'other';
    const names = models.flatMap(({ id, aliases }) => [id, ...aliases]);
    if (!names.includes(this.#model)) throw new UnknownModel(this.#model, names);
    return 'llama.cpp';
  }

  /**
   * Asks, and once more for each thing that this server does not take. What was learnt is kept once an answer came of it: a refusal that
   * only looks like one must not change how all others are asked.
   */
  async #complete(request: ModelRequest, kind: ServerKind): Promise<ChatCompletion> {
    const refused = new Set(this.#refused);
    for (;;) {
      try {
        const completion = await this.#client.chat.completions.create(this.#bodyOf(request, kind, refused));
        for (const refusal of refused) this.#refused.add(refusal);
        return completion;
      } catch (error) {
        const refusal = error instanceof APIError ? refusedBy(error, questionOf(request)) : undefined;
        if (!refusal || refused.has(refusal)) throw error;
        refused.add(refusal);
      }
    }
  }

  #bodyOf(
    { system, user, schema, maxTokens }: ModelRequest,
    kind: ServerKind,
    refused: ReadonlySet<Negotiable>,
  ): Body {
    const reasoning = refused.has('reasoning_effort') ? undefined : this.#reasoning;
    const limit = maxTokens + (reasoning && reasoning !== 'none' ? ROOM_TO_REASON : 0);
    return {
      model: this.#model,
      messages: refused.has('system_role')
        ? [{ role: 'user', content: `${system}\n\n${user}` }]
        : [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
      // The newer name of this limit is OpenAI's alone; all others know the older one.
      ...(refused.has('max_tokens') ? { max_completion_tokens: limit } : { max_tokens: limit }),
      ...(reasoning && { reasoning_effort: reasoning }),
      ...(!refused.has('temperature') && { temperature: 0 }),
      ...(kind === 'llama.cpp'
        ? { grammar: jsonGrammar(schema.json) }
        : // Not `strict`: OpenAI's own wants every key in every answer, which costs tokens; vLLM keeps to the schema anyway.
          {
            response_format: {
              type: 'json_schema',
              json_schema: { name: schema.name, schema: schema.json, strict: false },
            },
          }),
    };
  }
}

/**
 * What some servers or models refuse, and what can be asked without: OpenAI's reasoning models want another name for the limit and no
 * temperature, the chat templates of Gemma and Mistral know no turn of the system's.
 */
const PARAMETERS = ['max_tokens', 'temperature', 'reasoning_effort'] as const;
type Negotiable = (typeof PARAMETERS)[number] | 'system_role';

const questionOf = ({ system, user }: ModelRequest): string => `${system}\n${user}`;

function refusedBy(error: APIError, question: string): Negotiable | undefined {
  const refusal = errorOf(error);
  if (refusesSystemRole(refusal, question)) return 'system_role';
  // vLLM names a parameter where prompt and limit together are too long, too.
  if (error.status !== 400 || failureOf(refusal, question) === 'prompt_too_long') return undefined;
  return PARAMETERS.find((name) => name === error.param);
}

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

const errorOf = ({ status, type, code, message }: APIError): ServerError => ({
  status,
  type,
  code,
  // The client puts the status before the server's message.
  message: message.replace(/^\d{3} /, ''),
});

function failureIn(error: unknown, asked: SayingContext): ModelAnswer & { readonly ok: false } {
  if (error instanceof UnknownModel) return { ok: false, reason: 'misconfigured', said: error.message };
  if (!(error instanceof APIError)) return { ok: false, reason: 'unavailable' };
  const refusal = errorOf(error);
  const after = Number(error.headers?.get('retry-after'));
  return {
    ok: false,
    reason: failureOf(refusal, asked.question),
    said: sayingOf(refusal, asked),
    ...(after > 0 && { retryAfterMilliseconds: after * 1000 }),
  };
}
