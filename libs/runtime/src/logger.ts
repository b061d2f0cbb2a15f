// One logger with an ambient scope: what is logged inside `withScope` carries the ids of the request, tenant, resume, job
// and stage. Messages are constant, data goes into fields, and nothing of a resume's content is ever a field.
import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';
import pino from 'pino';

export interface Scope {
  readonly requestId?: string;
  readonly tenantId?: string;
  readonly resumeId?: string;
  readonly jobId?: string;
  readonly stage?: string;
}

export type Logger = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

const scopes = new AsyncLocalStorage<Scope>();

/** Runs `work` with ids added to every line that it logs, at any depth. */
export const withScope = <T>(scope: Scope, work: () => T): T =>
  scopes.run({ ...scopes.getStore(), ...scope }, work);

/** JSON lines on standard error. Errors are logged by type, code and stack: a message may quote what a user sent. */
export function createLogger(service: string, level: string): Logger {
  return pino(
    {
      level,
      base: { service },
      mixin: () => ({ ...scopes.getStore() }),
      serializers: { err: describeError },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

export function describeError(error: unknown): { type: string; code?: string; stack?: string } {
  if (!types.isNativeError(error)) return { type: typeof error };
  const code = 'code' in error ? { code: String(error.code) } : {};
  // The places alone: the stack begins with the message, which may have many lines and quote an address with its password.
  const stack = error.stack ?? '';
  const behind = stack.indexOf(error.message) + error.message.length;
  const places = stack
    .slice(behind)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
  return { type: error.constructor.name, ...code, stack: places.slice(0, 7).join('\n') };
}
