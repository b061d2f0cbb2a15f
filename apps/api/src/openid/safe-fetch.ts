// Requests to addresses that a tenant has given: over TLS, to no address of our own network, whatever its name is said to mean at
// that moment, and for a bounded time and number of bytes. Redirects are not followed. Whoever runs Vitae may name exceptions.
import { AppError } from '@vitae/runtime';
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as overHttp, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as overTls } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const LONGEST_MS = 10_000;
const MOST_BYTES = 1024 * 1024;

/** What is not the public internet: RFC 6890 and the registries that it names. */
const NOT_PUBLIC = {
  ipv4: [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ],
  // All but global unicast, and of that what carries IPv4 or is for documents.
  ipv6: [
    ['::', 3],
    ['4000::', 2],
    ['8000::', 1],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
} as const;

/** A list each: one of both takes an IPv4 address for an IPv6 one that carries it. */
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits] of NOT_PUBLIC.ipv4) blocked.ipv4.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of NOT_PUBLIC.ipv6) blocked.ipv6.addSubnet(network, bits, 'ipv6');

/** Whether an address belongs to the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return isIP(address) !== 0 && !blocked[family].check(address, family);
}

const away = (cause: unknown) => new AppError('openid_unavailable', { cause, retryAfterSeconds: 10 });

/** Gives names their addresses, unless one of them is not public: the connection goes to just what was looked at. */
const publicLookup: LookupFunction = (host, options, done) => {
  systemLookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const all = found ?? [];
    const wrong =
      error ?? (all.every(({ address }) => isPublic(address)) ? null : new Error('not a public address'));
    const [first] = all;
    if (wrong || !first) done(wrong ?? new Error('no address'), '', 0);
    else if (options.all) done(null, all);
    else done(null, first.address, first.family);
  });
};

export interface SafeRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** `trusted`: origins that may be anywhere, also without TLS. Rejects with `openid_unavailable`. */
export function safeFetch(trusted: readonly string[]) {
  return async (address: string, { method, headers, body }: SafeRequest): Promise<Response> => {
    const url = new URL(address);
    const isTrusted = trusted.includes(url.origin);
    if (!isTrusted && url.protocol !== 'https:') throw away(new Error('not https'));
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!isTrusted && isIP(host) && !isPublic(host)) throw away(new Error('not a public address'));
    const options: RequestOptions = {
      method,
      headers: { ...headers },
      agent: false,
      signal: AbortSignal.timeout(LONGEST_MS),
      ...(!isTrusted && { lookup: publicLookup }),
    };
    try {
      return await exchange(url, options, textOf(body));
    } catch (cause) {
      throw cause instanceof AppError ? cause : away(cause);
    }
  };
}

function textOf(body: unknown): string {
  if (body === undefined || body === null) return '';
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new Error('a body of another kind');
}

const exchange = (url: URL, options: RequestOptions, body: string): Promise<Response> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? overTls : overHttp;
    const asked = send(url, options, (answer) => {
      const parts: Buffer[] = [];
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > MOST_BYTES) asked.destroy(new Error('too large an answer'));
        else parts.push(part);
      });
      answer.on('error', reject);
      answer.on('end', () => {
        const status = answer.statusCode ?? 500;
        const content = status === 204 || status === 304 ? null : Buffer.concat(parts);
        resolve(new Response(content, { status, headers: headersOf(answer.headers) }));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });

function headersOf(given: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  return headers;
}
