// Issuers of the tests' own: a real one (oidc-provider), at which somebody signs in without a page, and one that lies as it is told.
import Provider, { type Configuration } from 'oidc-provider';
import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT = { id: 'vitae', secret: 'the secret of the client, and long enough' };

type Claims = Readonly<Record<string, unknown>>;

interface Issuer {
  readonly url: string;
  stop(): Promise<void>;
}

/** `people`: claims by account; `as` is who signs in next. */
export interface RealIssuer extends Issuer {
  as: string;
}

const listening = async (server: Server, port = 0): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

export async function startIssuer(
  people: Readonly<Record<string, Claims>>,
  redirectUri: string,
): Promise<RealIssuer> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end();
  const server = createServer((request, response) => answer(request, response));
  const url = await listening(server);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const client = (id: string) => ({
    client_id: id,
    client_secret: CLIENT.secret,
    redirect_uris: [redirectUri],
    response_types: ['code' as const],
    grant_types: ['authorization_code'],
  });
  const configuration: Configuration = {
    clients: [client(CLIENT.id), client('another')],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    cookies: { keys: ['a key of the tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    // Whoever signs in is asked for no consent.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(url, configuration);
  const issuer: RealIssuer = { url, as: '', stop: () => closed(server) };
  const callback = provider.callback();
  answer = (request, response) => {
    if (request.url?.startsWith('/interaction/'))
      void provider.interactionFinished(request, response, { login: { accountId: issuer.as } });
    else void callback(request, response);
  };
  return issuer;
}

/** Goes from page to page as a browser does, until the address begins with `until`, and returns it. */
export async function follow(address: string, until: string): Promise<string> {
  const cookies = new Map<string, string>();
  for (let next = address, steps = 0; steps < 10; steps++) {
    if (next.startsWith(until)) return next;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${next}: ${answer.status} ${await answer.text()}`);
    next = new URL(location, next).toString();
  }
  throw new Error('sent in circles');
}

/** Says of itself, and of people, what it is told: `claims` are laid over right ones. */
export interface LyingIssuer extends Issuer {
  claims: Claims;
  /** Signs by a key that it does not publish. */
  forges: boolean;
  /** Laid over what it says of itself. */
  metadata: Claims;
  /** What the last authorisation asked for. */
  asked: URLSearchParams;
}

export async function startLyingIssuer(): Promise<LyingIssuer> {
  const [own, other] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
  if (!own || !other) throw new Error('no keys');
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer.url);
    const json = (body: object) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (pathname === '/.well-known/openid-configuration')
      return json({
        issuer: issuer.url,
        authorization_endpoint: `${issuer.url}/auth`,
        token_endpoint: `${issuer.url}/token`,
        jwks_uri: `${issuer.url}/jwks`,
        ...issuer.metadata,
      });
    if (pathname === '/jwks')
      return json({
        keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }],
      });
    if (pathname === '/auth') {
      issuer.asked = searchParams;
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'a code');
      back.searchParams.set('state', searchParams.get('state') ?? '');
      return response.writeHead(303, { location: back.toString() }).end();
    }
    return readText(request).then((body) => {
      const verifier = new URLSearchParams(body).get('code_verifier') ?? '';
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      // PKCE: the code is worth nothing to who has not begun.
      if (challenge !== issuer.asked.get('code_challenge')) return response.writeHead(400).end('{}');
      const seconds = Math.floor(Date.now() / 1000);
      const right = {
        iss: issuer.url,
        aud: CLIENT.id,
        sub: 'mira',
        email: 'mira.vale@acme.example',
        nonce: issuer.asked.get('nonce'),
        iat: seconds,
        exp: seconds + 300,
      };
      const key = issuer.forges ? other.privateKey : own.privateKey;
      const id_token = signed({ ...right, ...issuer.claims }, key);
      return json({ access_token: 'a token', token_type: 'Bearer', id_token });
    });
  });
  const issuer: LyingIssuer = {
    url: '',
    claims: {},
    forges: false,
    metadata: {},
    asked: new URLSearchParams(),
    stop: () => closed(server),
  };
  return Object.assign(issuer, { url: await listening(server) });
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** A JSON Web Token (RFC 7519). */
function signed(claims: Claims, key: KeyObject): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const content = `${encode({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${encode(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key).toString('base64url')}`;
}
