// A call of a tool: who may, and what is said where it fails. The sayings are the problems of the API, by the same codes.
import { permissions, problems, type Permission } from '@vitae/contracts';
import type { CallToolResult } from '@modelcontextprotocol/server';
import { AppError, codeOf, type Logger } from '@vitae/runtime';
import { z } from 'zod';
import { mayDo, type Principal } from '../access/principal.ts';

/** Throws `missing_scope`. */
export function allow(principal: Principal, permission: Permission): void {
  if (mayDo(principal, permission)) return;
  throw new AppError('missing_scope', {
    detail: `This needs the scope “${permissions[permission].scope}”.`,
  });
}

/** Answers a call; what fails is told to the assistant, which may do otherwise, and nothing of our inside with it. */
export async function answeredBy(
  work: () => Promise<CallToolResult>,
  logger: Logger,
): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: sayingOf(error, logger) }] };
  }
}

function sayingOf(error: unknown, logger: Logger): string {
  if (error instanceof z.ZodError)
    return `invalid_request: ${problems.invalid_request.title} (${error.issues.map(({ message }) => message).join('; ')})`;
  const code = codeOf(error);
  const { title } = problems[code];
  if (!(error instanceof AppError)) {
    logger.error({ err: error, problem: code }, 'a tool failed');
    return `${code}: ${title}`;
  }
  if (error.status >= 500) logger.warn({ problem: code }, 'a tool was refused');
  const places = error.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`) ?? [];
  const again = error.retryAfterSeconds ? [`Try again in ${error.retryAfterSeconds} seconds.`] : [];
  return [`${code}: ${title}.`, ...(error.detail ? [error.detail] : []), ...places, ...again].join(' ');
}
