// Requests to issuers that tenants have named, in the form in which openid-client makes them. Redirects are not followed. Whoever runs
// Vitae may name exceptions.
import { AllowList, Outbound, type OutboundRequest } from '@vitae/outbound';
import { AppError } from '@vitae/runtime';

const LONGEST_MS = 10_000;
const MOST_BYTES = 1024 * 1024;

export interface IssuerRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** `trusted`: origins that may be anywhere, also without TLS. Rejects with `openid_unavailable`. */
export function issuerFetch(trusted: readonly string[]) {
  const outbound = new Outbound({
    allow: new AllowList(trusted),
    maxRedirects: 0,
    maxBytes: MOST_BYTES,
    longer: 'refuse',
    timeoutMs: LONGEST_MS,
  });
  return async (url: string, { method, headers, body, signal }: IssuerRequest): Promise<Response> => {
    const answer = await outbound.ask({
      url,
      method: methodOf(method),
      headers,
      ...(body !== undefined && body !== null && { body: textOf(body) }),
      ...(signal && { signal }),
    });
    if (!answer.ok)
      throw new AppError('openid_unavailable', { cause: new Error(answer.reason), retryAfterSeconds: 10 });
    const { status, headers: answered } = answer;
    return new Response(status === 204 || status === 304 ? null : new Uint8Array(answer.body), {
      status,
      headers: answered,
    });
  };
}

function methodOf(method: string): NonNullable<OutboundRequest['method']> {
  if (method === 'GET' || method === 'POST') return method;
  throw new Error('a method that no issuer is asked by');
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new Error('a body of another kind');
}
