// Vectors from any server that speaks OpenAI's `/v1/embeddings`: OpenAI, vLLM, text-embeddings-inference, llama.cpp, Ollama. What it
// answers is checked number by number; what it says when it refuses is not repeated, for it may hold the text.
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Breaker } from './breaker.ts';
import { EmbeddingError, type Embedder } from './embedder.ts';
import { unitVector } from './vectors.ts';

export interface ServerOptions {
  /** `/embeddings` is appended. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
  /** Of one request. */
  readonly timeoutMilliseconds: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** Texts of one request: most servers take as many. */
const REQUEST_TEXTS = 32;
/** While so many texts wait, no more are taken. */
const MOST_WAITING = 4_096;
/** Waits before the tries after the first. */
const PAUSES_MS = [200, 1_000];
/** A server that asks for more patience than this is not waited for. */
const LONGEST_PAUSE_MS = 10_000;
/** After so many failures in a row a server is left alone for so long. */
const FAILURES = 6;
const BREAK_MS = 30_000;
/** Bytes of an answer at most: 32 vectors of 16,000 numbers take half of it. */
const LONGEST_ANSWER = 24 * 1024 * 1024;
const WILL_MEND: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529]);

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int().optional(), embedding: z.array(z.number()) })),
});

type Answer = z.infer<typeof answerSchema>;
/** `again`: it may answer when it is asked once more. */
type Failure = {
  readonly error: EmbeddingError;
  readonly again: boolean;
  readonly afterMilliseconds?: number;
};

export class ServerEmbedder implements Embedder {
  readonly model: string;
  readonly dimensions: number;
  readonly #server: Server;
  readonly #closed = new AbortController();
  #waiting = 0;

  private constructor(server: Server, model: string, dimensions: number) {
    this.#server = server;
    this.model = model;
    this.dimensions = dimensions;
  }

  /** Asks the server for the size of its vectors where it isn't given. Rejects with EmbeddingError. */
  static async connect(options: ServerOptions, dimensions?: number): Promise<ServerEmbedder> {
    const server = new Server(options);
    if (dimensions) return new ServerEmbedder(server, options.model, dimensions);
    const [vector] = await server.vectorsOf(['x'], new AbortController().signal);
    return new ServerEmbedder(server, options.model, vector?.length ?? 0);
  }

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    if (this.#waiting >= MOST_WAITING)
      throw new EmbeddingError('busy', `${this.#waiting} texts wait for the server already`);
    this.#waiting += texts.length;
    try {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += REQUEST_TEXTS) {
        const numbers = await this.#server.vectorsOf(
          texts.slice(at, at + REQUEST_TEXTS),
          this.#closed.signal,
        );
        vectors.push(...numbers.map((vector) => unitVector(vector, this.dimensions)));
      }
      return vectors;
    } finally {
      this.#waiting -= texts.length;
    }
  }

  close(): Promise<void> {
    this.#closed.abort();
    return Promise.resolve();
  }
}

/** One server, asked with patience. */
class Server {
  readonly #options: ServerOptions;
  readonly #url: string;
  readonly #breaker: Breaker;
  readonly #sleep: NonNullable<ServerOptions['sleep']>;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#url = `${options.baseUrl.replace(/\/$/, '')}/embeddings`;
    this.#breaker = new Breaker(FAILURES, BREAK_MS, options.now ?? (() => performance.now()));
    this.#sleep = options.sleep ?? ((milliseconds, signal) => pause(milliseconds, undefined, { signal }));
  }

  async vectorsOf(texts: readonly string[], closed: AbortSignal): Promise<readonly (readonly number[])[]> {
    for (let tries = 0; ; tries++) {
      if (closed.aborted) throw new EmbeddingError('unavailable', 'the encoder is closed');
      if (!this.#breaker.mayAsk())
        throw new EmbeddingError('unavailable', 'the server did not answer lately');
      const answer = await this.#ask(texts, closed);
      if (!('error' in answer)) {
        this.#breaker.heard();
        return inOrder(answer, texts.length);
      }
      if (answer.again) this.#breaker.failed();
      else this.#breaker.heard();
      const wait = Math.max(answer.afterMilliseconds ?? 0, PAUSES_MS[tries] ?? 0);
      if (!answer.again || tries >= PAUSES_MS.length || wait > LONGEST_PAUSE_MS) throw answer.error;
      // A server that is closed meanwhile is asked no more.
      await this.#sleep(wait, closed).catch(() => undefined);
    }
  }

  async #ask(texts: readonly string[], closed: AbortSignal): Promise<Answer | Failure> {
    const { model, apiKey, timeoutMilliseconds } = this.#options;
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(apiKey && { authorization: `Bearer ${apiKey}` }),
        },
        body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
        // Nobody is told our key or our texts but the server that was named.
        redirect: 'error',
        signal: AbortSignal.any([closed, AbortSignal.timeout(timeoutMilliseconds)]),
      });
      if (!response.ok) {
        await response.body?.cancel();
        return refusal(response);
      }
      const parsed = answerSchema.safeParse(JSON.parse(await bodyOf(response)));
      return parsed.data ?? unsound('the server’s answer is no list of vectors');
    } catch (error) {
      if (error instanceof SyntaxError) return unsound('the server’s answer is no JSON');
      if (error instanceof EmbeddingError) return { error, again: false };
      return { error: new EmbeddingError('unavailable', 'the server does not answer'), again: true };
    }
  }
}

const unsound = (message: string): Failure => ({
  error: new EmbeddingError('unsound', message),
  again: false,
});

function refusal({ status, headers }: Response): Failure {
  const after = Number(headers.get('retry-after'));
  if (WILL_MEND.has(status))
    return {
      error: new EmbeddingError(status === 429 ? 'busy' : 'unavailable', `the server answers ${status}`),
      again: true,
      ...(after > 0 && { afterMilliseconds: after * 1_000 }),
    };
  const hint =
    status === 401 || status === 403
      ? ': is EMBEDDING_API_KEY right?'
      : status === 404
        ? ': are EMBEDDING_BASE_URL and EMBEDDING_MODEL right?'
        : '';
  return unsound(`the server answers ${status}${hint}`);
}

async function bodyOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > LONGEST_ANSWER) throw new EmbeddingError('unsound', 'the server’s answer is endless');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** By their numbers where the server gives them, which may answer in another order. */
function inOrder({ data }: Answer, count: number): readonly (readonly number[])[] {
  const vectors = new Map(data.map(({ index, embedding }, place) => [index ?? place, embedding]));
  const ordered = Array.from({ length: count }, (_, index) => vectors.get(index));
  if (data.length !== count || ordered.includes(undefined))
    throw new EmbeddingError('unsound', `the server gave ${data.length} vectors for ${count} texts`);
  return ordered.filter((vector) => vector !== undefined);
}
