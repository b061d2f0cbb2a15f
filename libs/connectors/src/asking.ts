// How applicant tracking systems are asked: what lets us in is added here and nowhere else, to requests to the system's own host alone.
import { declarationOf, type Ats, type ConnectorTest, type PushProblem } from '@vitae/contracts';
import {
  AllowList,
  Outbound,
  type OutboundRequest,
  type OutboundResult,
  type Resolve,
} from '@vitae/outbound';
import type { AtsRequest, Part, PushFile } from './ats.ts';
import { protocols } from './protocols.ts';

/** With a large file on its way. */
const LONGEST_MS = 30_000;
/** A page of a hundred people; nobody answers more. */
const MOST_ANSWER_BYTES = 4 * 1024 * 1024;
/** So much of an answer that refuses something is kept. */
const MOST_KEPT = 4 * 1024;
const USER_AGENT = 'Vitae-Connectors/1';
const MASK = '•••';

export interface ConnectorOutboundOptions {
  /** `WEBHOOK_ALLOW`: networks and hosts that may be within our own network, or without TLS. */
  readonly allow: readonly string[];
  /** `CONNECTOR_HOSTS`: where systems are instead of at their own hosts; these may be anywhere. */
  readonly hosts: ConnectorHosts;
  /** Milliseconds. */
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
}
export type ConnectorHosts = Readonly<Partial<Record<Ats, string>>>;

/** Redirects are answers like any other: what lets us in is for one host. */
export const connectorOutbound = ({
  allow,
  hosts,
  timeoutMs = LONGEST_MS,
  resolve,
}: ConnectorOutboundOptions): Outbound =>
  new Outbound({
    allow: new AllowList([...allow, ...Object.values(hosts).map((host) => new URL(host).origin)]),
    maxRedirects: 0,
    maxBytes: MOST_ANSWER_BYTES,
    longer: 'refuse',
    timeoutMs,
    ...(resolve && { resolve }),
  });

/** What a system is asked with, and as whom. */
export interface AtsAccess {
  readonly ats: Ats;
  readonly credentials: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

/** Where a system is: where the operator says, else at its own host of the region. */
export function baseOf({ ats, options }: AtsAccess, hosts: ConnectorHosts): string {
  const { hosts: own } = declarationOf(ats);
  const [first = ''] = Object.values(own);
  return hosts[ats] ?? own[options['region'] ?? ''] ?? first;
}

/** The whole address of a request. */
export function addressOf(request: AtsRequest, base: string): string {
  const url = new URL(request.url ?? `${base}${request.path ?? ''}`);
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
  return url.href;
}

/** As it goes over the wire. `boundary`: of a body in parts, made up anew. */
export function wireOf(
  access: AtsAccess,
  request: AtsRequest,
  base: string,
  {
    file,
    bytes,
    boundary,
  }: { file?: PushFile | undefined; bytes?: Uint8Array | undefined; boundary: string },
): OutboundRequest {
  const headers = {
    accept: 'application/json',
    'user-agent': USER_AGENT,
    ...(request.url === undefined && ownHeaders(access)),
  };
  const url = addressOf(request, base);
  const { method, json, parts } = request;
  if (parts)
    return {
      url,
      method,
      headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: multipart(parts, boundary, file, bytes),
    };
  if (json === undefined) return { url, method, headers };
  return {
    url,
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(json),
  };
}

const ownHeaders = ({ ats, credentials }: AtsAccess) => ({
  ...protocols[ats].openHeaders?.(credentials),
  ...protocols[ats].secretHeaders(credentials),
});

/** Headers as a dry run shows them. */
export const shownHeaders = (access: AtsAccess, request: AtsRequest): Record<string, string> => {
  const { ats, credentials } = access;
  const type = request.parts
    ? 'multipart/form-data'
    : request.json === undefined
      ? undefined
      : 'application/json';
  return {
    accept: 'application/json',
    'user-agent': USER_AGENT,
    ...(request.url === undefined && {
      ...protocols[ats].openHeaders?.(credentials),
      ...Object.fromEntries(
        Object.entries(protocols[ats].secretHeaders(credentials)).map(([name, value]) => [
          name,
          `${/^(?:Basic |Bearer )?/.exec(value)?.[0] ?? ''}${MASK}`,
        ]),
      ),
    }),
    ...(type !== undefined && { 'content-type': type }),
  };
};

const quoted = (text: string) => text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

function multipart(
  parts: readonly Part[],
  boundary: string,
  file: PushFile | undefined,
  bytes: Uint8Array | undefined,
): Buffer {
  const pieces = parts.flatMap((part) => {
    const disposition = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(part.name)}"`;
    if ('value' in part) return [`${disposition}\r\n\r\n${part.value}\r\n`];
    if (!file || !bytes) throw new Error('no file goes along');
    return [
      `${disposition}; filename="${quoted(file.name)}"\r\ncontent-type: ${file.mediaType}\r\n\r\n`,
      bytes,
      '\r\n',
    ];
  });
  return Buffer.concat([...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece)));
}

export type AtsAnswer =
  | { readonly ok: true; readonly status: number; readonly json: unknown }
  | {
      readonly ok: false;
      readonly problem: PushProblem;
      readonly status: number | null;
      /** The beginning of what it says. */
      readonly text: string | null;
      /** Nobody knows whether what was asked for was done. */
      readonly isUnknown: boolean;
      readonly result: OutboundResult;
    };

/** Problems with which nothing was sent. */
const NEVER_SENT: readonly PushProblem[] = [
  'bad_address',
  'not_https',
  'private_address',
  'unresolved',
  'unreachable',
  'bad_certificate',
];

/** What an answer means. */
export function answerOf(access: AtsAccess, result: OutboundResult): AtsAnswer {
  if (!result.ok) {
    const { reason, status = null } = result;
    const isUnknown = !NEVER_SENT.includes(reason);
    return { ok: false, problem: reason, status, text: null, isUnknown, result };
  }
  const { status } = result;
  const whole = result.body.toString('utf8');
  const refused = (problem: PushProblem, isUnknown = false): AtsAnswer => ({
    ok: false,
    problem,
    status,
    text: keptText(access, whole),
    isUnknown,
    result,
  });
  if (status === 401 || status === 403) return refused('unauthorized');
  if (status === 429) return refused('rate_limited');
  if (status >= 500 || status === 408) return refused('ats_error', true);
  if (status < 200 || status >= 300) return refused('refused');
  const json = parsed(whole);
  if (json === NO_JSON) return refused('unexpected_answer', true);
  const problem = protocols[access.ats].refusal?.(json);
  return problem === undefined ? { ok: true, status, json } : refused(problem);
}

const NO_JSON = Symbol('no JSON');
function parsed(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Where files are put answers are XML or nothing; who needs to read one finds out.
    return text.trimStart().startsWith('<') ? undefined : NO_JSON;
  }
}

/** Without what lets us in, should it be said back; without what the database can't hold. */
function keptText({ credentials }: AtsAccess, whole: string): string | null {
  let text = whole;
  for (const value of Object.values(credentials)) if (value.length >= 8) text = text.replaceAll(value, MASK);
  const cut = Buffer.from(text).subarray(0, MOST_KEPT).toString('utf8');
  return cut.replaceAll(/[\0\uFFFD]/g, '') || null;
}

/** Whether a system lets us in: a read of what pushing needs, of which nothing is kept. */
export async function testAccess(
  outbound: Pick<Outbound, 'ask'>,
  access: AtsAccess,
  hosts: ConnectorHosts,
): Promise<ConnectorTest> {
  const request = protocols[access.ats].check(access.credentials);
  const answer = answerOf(
    access,
    await outbound.ask(wireOf(access, request, baseOf(access, hosts), { boundary: '' })),
  );
  return answer.ok
    ? { ok: true, status: answer.status, problem: null }
    : { ok: false, status: answer.status, problem: answer.problem };
}
