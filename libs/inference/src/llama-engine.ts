// A GGUF file in this process, by node-llama-cpp: for one machine without a server beside it. The package is optional
// (`npm run llm:install`) and found at run time.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  JinjaTemplateChatWrapper,
  LlamaCompletion,
  LlamaGrammar,
  Llama,
  LlamaModel,
  Token,
} from 'node-llama-cpp';
import { jsonGrammar } from './json-grammar.ts';
import type { LanguageModel, ModelAnswer, ModelFailure, ModelRequest } from './language-model.ts';

export interface LlamaEngineOptions {
  /** A GGUF file. */
  readonly modelPath: string;
  /** Folder whose `node_modules` hold node-llama-cpp. */
  readonly packageFolder: string;
  /** Answers side by side; each keeps a context of its own in memory. */
  readonly sequences: number;
  readonly threads: number;
  /** Of one answer, from when it begins. */
  readonly timeoutMilliseconds: number;
}

/** Tokens of a prompt and its answer together: a call takes 3,000 at most. */
const CONTEXT_TOKENS = 4_096;

/** Zephyr's, for files that name none. The one in a file wins: other models part their turns otherwise. */
const ZEPHYR_TEMPLATE =
  "{% for message in messages %}{{ '<|' + message['role'] + '|>\n' + message['content'] + eos_token + '\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\n' }}{% endif %}";

/** The package is not installed, or has no binary for this machine. */
export class NoLlamaError extends Error {}

export class LlamaEngine implements LanguageModel {
  readonly name: string;
  /** "cpu", or the GPU's name. */
  readonly device: string;
  /** Of the GPU; undefined on a CPU. */
  readonly memoryGigabytes: number | undefined;
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #chat: JinjaTemplateChatWrapper;
  readonly #timeout: number;
  readonly #grammars = new Map<string, Promise<LlamaGrammar>>();
  readonly #free: LlamaCompletion[];
  readonly #waiting: ((completion: LlamaCompletion) => void)[] = [];

  private constructor(
    llama: Llama,
    model: LlamaModel,
    chat: JinjaTemplateChatWrapper,
    completions: LlamaCompletion[],
    { device, memoryGigabytes }: Device,
    { modelPath, timeoutMilliseconds }: LlamaEngineOptions,
  ) {
    this.name = path.basename(modelPath, '.gguf');
    this.device = device;
    this.memoryGigabytes = memoryGigabytes;
    this.#llama = llama;
    this.#model = model;
    this.#chat = chat;
    this.#free = completions;
    this.#timeout = timeoutMilliseconds;
  }

  /** Loads the model into memory: seconds to minutes. Throws NoLlamaError, or llama.cpp's error for a file that is no model. */
  static async load(options: LlamaEngineOptions): Promise<LlamaEngine> {
    const { getLlama, LlamaCompletion, JinjaTemplateChatWrapper } = await packageIn(options.packageFolder);
    const { modelPath, sequences, threads } = options;
    // Never built here: a compiler at a user's start would be a surprise.
    const llama = await getLlama({ build: 'never', maxThreads: threads, logLevel: 'error' });
    const model = await llama.loadModel({ modelPath });
    const context = await model.createContext({ contextSize: CONTEXT_TOKENS, sequences, threads });
    const completions = Array.from(
      { length: sequences },
      () => new LlamaCompletion({ contextSequence: context.getSequence() }),
    );
    const template = model.fileInfo.metadata.tokenizer?.chat_template ?? ZEPHYR_TEMPLATE;
    return new LlamaEngine(
      llama,
      model,
      new JinjaTemplateChatWrapper({ template }),
      completions,
      await deviceOf(llama),
      options,
    );
  }

  /** The prompt as the model is shown it, byte by byte, marks of the turns and all. */
  promptOf(request: Pick<ModelRequest, 'system' | 'user'>): string {
    return this.#model.detokenize(this.#tokensOf(request), true);
  }

  async answer(request: ModelRequest): Promise<ModelAnswer> {
    const completion = await this.#take();
    const started = performance.now();
    let promptTokens = 0;
    let answerTokens = 0;
    const failed = (reason: ModelFailure): ModelAnswer => ({
      ok: false,
      reason,
      use: { promptTokens, answerTokens },
    });
    try {
      const grammar = await this.#grammarOf(request.schema);
      const tokens = this.#tokensOf(request);
      if (tokens.length + request.maxTokens > CONTEXT_TOKENS) return { ok: false, reason: 'prompt_too_long' };
      promptTokens = tokens.length;
      const { response, metadata } = await completion.generateCompletionWithMeta(tokens, {
        grammar,
        maxTokens: request.maxTokens,
        repeatPenalty: false,
        disableContextShift: true,
        signal: AbortSignal.timeout(this.#timeout),
        onToken: (more) => (answerTokens += more.length),
      });
      if (metadata.stopReason === 'maxTokens') return failed('too_long');
      return { ok: true, json: JSON.parse(response) as unknown, use: { promptTokens, answerTokens } };
    } catch (error) {
      if (performance.now() - started >= this.#timeout) return failed('timed_out');
      return failed(error instanceof SyntaxError ? 'invalid_json' : 'unavailable');
    } finally {
      this.#giveBack(completion);
    }
  }

  /** Frees the model's memory. */
  close(): Promise<void> {
    return this.#llama.dispose();
  }

  /** Text of a resume is never read as a mark of the template: only the template's own parts may hold such tokens. */
  #tokensOf({ system, user }: Pick<ModelRequest, 'system' | 'user'>): Token[] {
    const { contextText } = this.#chat.generateContextState({
      chatHistory: [
        { type: 'system', text: system },
        { type: 'user', text: user },
        { type: 'model', response: [] },
      ],
    });
    return contextText.tokenize(this.#model.tokenizer);
  }

  #grammarOf({ json }: ModelRequest['schema']): Promise<LlamaGrammar> {
    const key = JSON.stringify(json);
    const known = this.#grammars.get(key) ?? this.#llama.createGrammar({ grammar: jsonGrammar(json) });
    this.#grammars.set(key, known);
    return known;
  }

  #take(): Promise<LlamaCompletion> {
    const free = this.#free.pop();
    return free ? Promise.resolve(free) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  #giveBack(completion: LlamaCompletion): void {
    const next = this.#waiting.shift();
    if (next) next(completion);
    else this.#free.push(completion);
  }
}

interface Device {
  readonly device: string;
  readonly memoryGigabytes?: number;
}

async function deviceOf(llama: Llama): Promise<Device> {
  if (!llama.gpu) return { device: 'cpu' };
  const [names, { total }] = await Promise.all([llama.getGpuDeviceNames(), llama.getVramState()]);
  return { device: names.join(', ') || llama.gpu, memoryGigabytes: Math.round(total / 2 ** 30) };
}

async function packageIn(folder: string): Promise<typeof import('node-llama-cpp')> {
  try {
    const file = createRequire(path.join(folder, 'here.js')).resolve('node-llama-cpp');
    return (await import(pathToFileURL(file).href)) as typeof import('node-llama-cpp');
  } catch (cause) {
    throw new NoLlamaError('node-llama-cpp is not installed; `npm run llm:install` does it', { cause });
  }
}
