// The one way in which Vitae asks an address that a tenant named: over TLS, at no address of our own network, whatever its name is said
// to mean at that moment, and for a bounded time and number of bytes. Each hop of a redirect is looked at as the first address was, and
// nothing that was meant for one host is sent to the next. Each request has a connection of its own and leaves nothing behind.
import { Client } from 'undici';
import { isAddress, type AllowList } from './addresses.ts';
import {
  addressProblem,
  checkedConnector,
  RefusedAddress,
  resolveBy,
  type AddressProblem,
} from './checked-connection.ts';
import { readBody, UnreadableBody } from './read-body.ts';
import type { Resolve } from './resolve-name.ts';

/** Why an address could not be asked, or what it sent is not to be used. */
export type OutboundProblem =
  /** No address of http or https, or one that holds a name and password. */
  | 'bad_address'
  | AddressProblem
  /** The name has no address, or that could not be found out. */
  | 'unresolved'
  | 'unreachable'
  | 'bad_certificate'
  | 'timeout'
  | 'cancelled'
  | 'too_large'
  | 'too_many_redirects'
  /** The connection ended in the midst of the answer, or the answer is no HTTP. */
  | 'broken_answer';

export interface OutboundOptions {
  readonly allow: AllowList;
  /** With 0, a redirect is an answer like any other. */
  readonly maxRedirects: number;
  /** Of the body, unpacked. */
  readonly maxBytes: number;
  /** What becomes of a longer body: the answer is refused, or its beginning is taken. */
  readonly longer: 'refuse' | 'cut';
  /** For everything together, from resolving the first name to the last byte; milliseconds. */
  readonly timeoutMs: number;
  readonly resolve?: Resolve;
  /** Authorities beside the system's, PEM. */
  readonly authorities?: readonly string[];
}

export interface OutboundRequest {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly signal?: AbortSignal;
}

export interface OutboundAnswer {
  readonly ok: true;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  /** Whether the body goes on after `maxBytes`. */
  readonly isCut: boolean;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

/** `status`: of the answer that could not be read to its end, where there was one. */
export type OutboundResult =
  OutboundAnswer | { readonly ok: false; readonly reason: OutboundProblem; readonly status?: number };

export type OutboundCheck = { readonly ok: true } | { readonly ok: false; readonly reason: OutboundProblem };

/** A check beforehand waits no longer for what a name means, milliseconds. */
const CHECK_MS = 5_000;
const MAX_HEADER_BYTES = 16 * 1024;
const REDIRECTS = [301, 302, 303, 307, 308];
/** What says nothing of who asks, and may go on to another host. */
const HARMLESS = ['accept', 'accept-language', 'accept-encoding', 'user-agent'];

export class Outbound {
  readonly #options: OutboundOptions;

  constructor(options: OutboundOptions) {
    this.#options = options;
  }

  /** Whether an address may be asked, as far as can be seen without asking it: its name may mean another host a moment later. */
  async check(address: string): Promise<OutboundCheck> {
    const url = askable(address);
    if (!url) return { ok: false, reason: 'bad_address' };
    const name = hostOf(url);
    const origin = { protocol: url.protocol, host: url.host, name };
    const addresses = isAddress(name) ? [name] : await this.#addressesOf(url.origin, name);
    if (addresses.length === 0) return { ok: false, reason: 'unresolved' };
    const problem = addresses
      .map((one) => addressProblem(this.#options.allow, origin, one))
      .find((one) => one !== undefined);
    return problem ? { ok: false, reason: problem } : { ok: true };
  }

  /** Never rejects: what went wrong is its result. */
  async ask(request: OutboundRequest): Promise<OutboundResult> {
    const { timeoutMs, maxRedirects } = this.#options;
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
    const method = request.method ?? 'GET';
    const follows = maxRedirects > 0 && (method === 'GET' || method === 'HEAD');
    let url = askable(request.url);
    let headers = Object.fromEntries(
      Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    );
    for (let hops = 0; url; hops += 1) {
      const answer = await this.#askOnce(url, { ...request, method, headers }, signal, follows);
      if (!answer.ok) {
        if (request.signal?.aborted) return { ...answer, reason: 'cancelled' };
        return deadline.aborted ? { ...answer, reason: 'timeout' } : answer;
      }
      const location = answer.headers.get('location');
      if (!follows || location === null || !REDIRECTS.includes(answer.status)) return answer;
      if (hops === maxRedirects) return { ok: false, reason: 'too_many_redirects' };
      const next = askable(location, url);
      if (next?.origin !== url.origin)
        headers = Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.includes(name)));
      url = next;
    }
    return { ok: false, reason: 'bad_address' };
  }

  #addressesOf(origin: string, name: string): Promise<readonly string[]> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve([]), Math.min(this.#options.timeoutMs, CHECK_MS));
      resolveBy(
        this.#options,
        origin,
        name,
      )(name, (error, found) => {
        clearTimeout(timer);
        resolve(error ? [] : found.map(({ address }) => address));
      });
    });
  }

  async #askOnce(
    url: URL,
    { method, headers, body }: OutboundRequest & { readonly method: string },
    signal: AbortSignal,
    follows: boolean,
  ): Promise<OutboundResult> {
    const { allow, timeoutMs, authorities, maxBytes, longer } = this.#options;
    const timeout = timeoutMs;
    const connector = checkedConnector({
      allow,
      resolve: this.#options.resolve,
      timeout,
      ...(authorities && { authorities }),
    });
    let isConnected = false;
    let status: number | undefined;
    const client = new Client(url.origin, {
      connect: (target, done) =>
        connector(target, (...result) => {
          isConnected = result[0] === null;
          done(...result);
        }),
      pipelining: 0,
      maxHeaderSize: MAX_HEADER_BYTES,
      // The signal ends all of them; these would run longer.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    try {
      const answer = await client.request({
        method,
        path: `${url.pathname}${url.search}`,
        headers: { 'accept-encoding': 'identity', ...headers },
        body: body ?? null,
        signal,
      });
      status = answer.statusCode;
      const found = headersOf(answer.headers);
      // The page of a redirect that is followed is nothing to anybody.
      const isPassed = follows && REDIRECTS.includes(status) && found.has('location');
      const read = isPassed
        ? { body: Buffer.alloc(0), isCut: false }
        : await readBody(answer.body, found.get('content-encoding'), { maxBytes, longer, signal });
      return { ok: true, status, headers: found, ...read, url: url.href };
    } catch (error) {
      return { ok: false, reason: reasonOf(error, isConnected), ...(status !== undefined && { status }) };
    } finally {
      // What is left of the answer is not waited for.
      await client.destroy().catch(() => undefined);
    }
  }
}

function askable(address: string, base?: URL): URL | undefined {
  const url = URL.parse(address, base?.href);
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    return undefined;
  return url;
}

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '');

function headersOf(given: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  return headers;
}

/** Calls that ask what a name means: whatever goes wrong there says nothing of whom it names. */
const ASKS_FOR_NAME = /^(?:query|getaddrinfo)/;
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|MISMATCH/;
const HEADERS_TOO_LARGE = ['UND_ERR_HEADERS_OVERFLOW', 'HPE_HEADER_OVERFLOW'];

function reasonOf(error: unknown, isConnected: boolean): OutboundProblem {
  if (error instanceof RefusedAddress) return error.reason;
  if (error instanceof UnreadableBody) return error.reason;
  const code = codeOf(error);
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return 'timeout';
  if (HEADERS_TOO_LARGE.includes(code)) return 'too_large';
  if (isConnected) return 'broken_answer';
  if (code === 'ENOTFOUND' || ASKS_FOR_NAME.test(callOf(error))) return 'unresolved';
  return CERTIFICATE.test(code) ? 'bad_certificate' : 'unreachable';
}

const partsOf = (error: unknown): { code?: unknown; syscall?: unknown; errors?: unknown } =>
  typeof error === 'object' && error !== null ? error : {};

function callOf(error: unknown): string {
  const { syscall } = partsOf(error);
  return typeof syscall === 'string' ? syscall : '';
}

/** Where several addresses were tried, the error holds one of each. */
function codeOf(error: unknown): string {
  const { code, errors } = partsOf(error);
  if (typeof code === 'string') return code;
  return Array.isArray(errors) && errors.length ? codeOf(errors[0]) : '';
}
