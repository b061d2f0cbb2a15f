// A master key that is kept by somebody else, who wraps and unwraps with it: a service of one's own in front of a cloud's KMS, or a
// program. Both are asked the same: `{ "operation": "wrap" | "unwrap" | "current", "key": base64, "id", "context" }`, answered with
// `{ "key": base64, "id" }`.
import type { KmsSettings } from '@vitae/runtime';
import { spawn } from 'node:child_process';
import { z } from 'zod';
import { keyAway, type MasterKeys, type WrappedKey } from './master-keys.ts';

const answerSchema = z.object({ key: z.base64(), id: z.string().min(1).max(200) });
const stateSchema = z.object({ id: z.string().min(1).max(200) });
/** So long an answer may take. */
const TIMEOUT_MS = 5_000;
/** More than any answer. */
const MOST_BYTES = 64 * 1024;

type Question = Readonly<Record<string, string>>;

export class KmsMasterKeys implements MasterKeys {
  readonly #put: (question: Question) => Promise<unknown>;

  /** `timeoutMs`: so long an answer may take. */
  constructor(settings: KmsSettings, timeoutMs = TIMEOUT_MS) {
    this.#put =
      'command' in settings
        ? (question) => askProgram(settings.command, question, timeoutMs)
        : (question) => askService(settings, question, timeoutMs);
  }

  async currentId(): Promise<string> {
    const { id } = await this.#ask(stateSchema, { operation: 'current' });
    return `kms:${id}`;
  }

  async wrap(key: Buffer, context: string): Promise<WrappedKey> {
    const question = { operation: 'wrap', key: key.toString('base64'), context };
    const { key: wrapped, id } = await this.#ask(answerSchema, question);
    return { wrapped: Buffer.from(wrapped, 'base64'), masterKey: `kms:${id}` };
  }

  async unwrap({ wrapped, masterKey }: WrappedKey, context: string): Promise<Buffer> {
    if (!masterKey.startsWith('kms:')) throw keyAway();
    const id = masterKey.slice('kms:'.length);
    const question = { operation: 'unwrap', key: wrapped.toString('base64'), id, context };
    const key = Buffer.from((await this.#ask(answerSchema, question)).key, 'base64');
    if (key.length !== 32) throw keyAway();
    return key;
  }

  /** An answer that is none is as good as no answer. */
  async #ask<T>(schema: z.ZodType<T>, question: Question): Promise<T> {
    try {
      return schema.parse(await this.#put(question));
    } catch (cause) {
      throw keyAway(cause);
    }
  }
}

async function askService(
  { url, token }: { readonly url: string; readonly token: string | undefined },
  question: Question,
  timeoutMs: number,
): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(question),
    signal: AbortSignal.timeout(timeoutMs),
    redirect: 'error',
  });
  if (!answer.ok) throw new Error(`the key service answered ${answer.status}`);
  return answer.json();
}

/** Runs the program without a shell: the question goes in as a line, the answer comes out; what it says on standard error is not kept. */
function askProgram(
  [program = '', ...args]: readonly string[],
  question: Question,
  timeoutMs: number,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // A group of its own: what it has started ends with it.
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
    const pieces: Buffer[] = [];
    let bytes = 0;
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`the key program ${why}`));
    };
    const stop = (why: string) => {
      fail(why);
      endGroup(child.pid);
    };
    const timer = setTimeout(() => stop('took too long'), timeoutMs);
    child.once('error', () => fail('could not be run'));
    // It may end without reading; its exit status says whether that was right.
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (piece: Buffer) => {
      pieces.push(piece);
      if ((bytes += piece.length) > MOST_BYTES) stop('said too much');
    });
    child.once('close', (code) => {
      if (code !== 0) return fail(`ended with ${code ?? 'a signal'}`);
      clearTimeout(timer);
      try {
        resolve(JSON.parse(Buffer.concat(pieces).toString('utf8')));
      } catch {
        fail('gave no JSON');
      }
    });
    child.stdin.end(`${JSON.stringify(question)}\n`);
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
