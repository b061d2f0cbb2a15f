// A tenant's issuer: where people are sent to sign in, and who it says has come back. Codes are bound to the browser's own state, nonce
// and PKCE verifier; the ID token's signature, audience, issuer and nonce are checked.
import { AppError } from '@vitae/runtime';
import type { openid } from '@vitae/store';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import { issuerFetch } from './issuer-fetch.ts';

export interface IssuerOptions {
  readonly settings: openid.KeptOpenId;
  readonly redirectUri: string;
  /** Origins that may be anywhere, also without TLS. */
  readonly trusted: readonly string[];
}

const PATIENCE_S = 10;

/** The way of giving the secret that the issuer takes. */
const secretBy =
  (secret: string): ClientAuth =>
  (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const by = ways.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    return by(server, client, body, headers);
  };

function configure({ settings, trusted }: IssuerOptions): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  const url = new URL(issuer);
  return discovery(url, clientId, undefined, secretBy(clientSecret), {
    [customFetch]: issuerFetch(trusted),
    timeout: PATIENCE_S,
    execute: [
      enableNonRepudiationChecks,
      // What may go without TLS is decided by the requests themselves.
      ...(trusted.includes(url.origin) ? [allowInsecureRequests] : []),
    ],
  });
}

/** The address that a browser is sent to. Rejects with `openid_unavailable` or `openid_failed`. */
export async function signInAddress(
  options: IssuerOptions,
  { state, nonce, codeVerifier }: openid.SignInUnderWay & { readonly state: string },
): Promise<string> {
  return told(async () => {
    const configuration = await configure(options);
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: options.redirectUri,
      scope: ['openid', 'email', 'profile', ...options.settings.scopes].join(' '),
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    if (url.protocol !== 'https:' && !options.trusted.includes(url.origin)) throw new Error('not https');
    return url.toString();
  });
}

/** What the issuer says of who has come back. Rejects with `openid_unavailable` or `openid_failed`. */
export async function claimsOf(
  options: IssuerOptions,
  query: URLSearchParams,
  { state, nonce, codeVerifier }: openid.SignInUnderWay & { readonly state: string },
): Promise<Readonly<Record<string, unknown>> & { readonly sub: string }> {
  return told(async () => {
    const configuration = await configure(options);
    const tokens = await authorizationCodeGrant(configuration, new URL(`${options.redirectUri}?${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('no claims');
    const { groupClaim } = options.settings;
    const isWhole =
      claims['email'] !== undefined && (groupClaim === null || claims[groupClaim] !== undefined);
    if (isWhole || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
    const more = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
    return { ...more, ...claims };
  });
}

/** What went wrong, as a problem: that the issuer is away is known by our own requests; the rest it said itself, or would not prove. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
      if (cause instanceof AppError) throw cause;
    throw new AppError('openid_failed', { cause: error });
  }
}
