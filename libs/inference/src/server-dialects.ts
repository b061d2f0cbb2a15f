// How servers word the refusals that mean something to us. None of it is standardised: the dialects are those of llama.cpp
// (tools/server), vLLM (vllm/renderers/params.py and its older wordings) and OpenAI.
import type { ModelFailure } from './language-model.ts';

export interface ServerError {
  readonly status: number | undefined;
  /** The kinds that servers tell; llama.cpp's code is the status once more. */
  readonly type?: string | undefined;
  readonly code?: string | number | null | undefined;
  readonly message: string;
}

/** Kinds of a refusal for length: llama.cpp's, OpenAI's. vLLM tells it in words alone. */
const TOO_LONG_KINDS = ['exceed_context_size_error', 'context_length_exceeded'];
const TOO_LONG = /context (?:length|size|window)|input .{0,40}(?:too large|longer than)/i;
/** A template that can't be filled in fails on every question. llama.cpp quotes it: "While executing CallExpression at line 3 …". */
const TEMPLATE =
  /jinja|chat[ _]template|\btemplate\b|while executing \w+ at|roles must alternate|system role|only user(?:, system)? and assistant roles/i;

/** What chat templates say that take a user's and an assistant's turns alone: Gemma's, Mistral's. */
const NO_SYSTEM_ROLE = /system role|roles must alternate|only user(?:,| and)/i;

/** Whether a server, or the chat template that it fills in, refused the turn of the system's. */
export const refusesSystemRole = ({ message }: ServerError): boolean => NO_SYSTEM_ROLE.test(message);

/** What a server's refusal is to us. */
export function failureOf({ status, type, code, message }: ServerError): ModelFailure {
  if (status === undefined) return 'unavailable';
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 403 || status === 404) return 'misconfigured';
  const kinds = [type, code].map(String);
  // A server that shares its memory between answers runs out of it in the middle of one, with status 500.
  if (TOO_LONG_KINDS.some((kind) => kinds.includes(kind)) || TOO_LONG.test(message)) return 'prompt_too_long';
  if (TEMPLATE.test(message)) return 'misconfigured';
  return status >= 400 && status < 500 ? 'refused' : 'unavailable';
}
