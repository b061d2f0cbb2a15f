// llama.cpp's own server, with the model of random weights: what it answers is noise, how it answers is what a real one does.
// Needs LLAMA_SERVER, which npm run test:llama-server sets (deploy/dev/install-llama-server.mjs builds it).
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { until } from './client.ts';
import { freePort } from './free-port.ts';

const BINARY = process.env['LLAMA_SERVER'];

/** Suites that need the server: left out where it is not built. */
export const describeWithLlamaServer = BINARY ? describe : describe.skip;

export interface LlamaServerOptions {
  /** A GGUF file. */
  readonly file: string;
  /** The name that it answers to. */
  readonly alias: string;
  /** Answers side by side. */
  readonly slots?: number;
  /** Tokens of a prompt and its answer together, for each slot. */
  readonly context?: number;
  readonly apiKey?: string;
  /** Flags besides. */
  readonly flags?: readonly string[];
  readonly port?: number;
}

const slotsSchema = z.array(
  z.object({ is_processing: z.boolean(), next_token: z.array(z.object({ n_decoded: z.int() })).default([]) }),
);

export class LlamaServer {
  readonly port: number;
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(port: number, process: ChildProcess) {
    this.port = port;
    this.#process = process;
    this.#ended = once(process, 'exit');
  }

  /** Starts one on loopback; it answers once this resolves. The flags are those that docs/language-model.md names. */
  static async start(options: LlamaServerOptions): Promise<LlamaServer> {
    const { file, alias, slots = 2, context = 4096, apiKey, flags = [] } = options;
    const port = options.port ?? (await freePort());
    const named = {
      model: file,
      alias,
      host: '127.0.0.1',
      port,
      parallel: slots,
      // The server divides it among its slots.
      'ctx-size': slots * context,
      threads: 1,
      ...(apiKey && { 'api-key': apiKey }),
    };
    const words = Object.entries(named).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const child = spawn(BINARY ?? '', [...words, ...flags], { stdio: 'ignore' });
    const server = new LlamaServer(port, child);
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`llama-server ended with ${child.exitCode}`);
      const health = await fetch(`${server.#root}/health`).catch(() => undefined);
      return health?.ok ? true : undefined;
    });
    return server;
  }

  get baseUrl(): string {
    return `${this.#root}/v1`;
  }

  get #root(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves while it writes an answer, some tokens of which are there. */
  async midAnswer(): Promise<void> {
    for (;;) {
      const slots = slotsSchema.parse(await (await fetch(`${this.#root}/slots`)).json());
      if (slots.some((s) => s.is_processing && s.next_token.some((t) => t.n_decoded > 0))) return;
    }
  }

  /** What it makes of the turns of a conversation before the model sees it. */
  async promptOf(messages: readonly { role: string; content: string }[]): Promise<string> {
    const body = JSON.stringify({ messages });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.#root}/apply-template`, { method: 'POST', headers, body });
    return z.object({ prompt: z.string() }).parse(await response.json()).prompt;
  }

  /** It stands still, and its connections stay open. */
  freeze(): void {
    this.#process.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process.kill('SIGCONT');
  }

  /** At once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }
}
