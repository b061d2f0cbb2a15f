// The cookies of the session and of the device: readable by no script, sent to no other site.
import type { CookieOptions, Request, Response } from 'express';

export const SESSION_COOKIE = 'vitae_session';
/** Says that somebody has signed in from this device, which strangers' failures then do not hinder. It opens nothing. */
const DEVICE = 'vitae_device';
const DEVICE_PATH = '/v1/session';
const DEVICE_LASTS_MS = 180 * 86_400_000;

export const sessionToken = (request: Request): string | undefined => tokenOf(request, SESSION_COOKIE);
export const deviceToken = (request: Request): string | undefined => tokenOf(request, DEVICE);

function tokenOf(request: Request, wanted: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === wanted && value && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return undefined;
}

export const setSessionCookie = (
  request: Request,
  response: Response,
  token: string,
  expires: Date,
): void => {
  response.cookie(SESSION_COOKIE, token, { ...sealed(request), path: '/', expires });
};

export const setDeviceCookie = (request: Request, response: Response, token: string): void => {
  response.cookie(DEVICE, token, { ...sealed(request), path: DEVICE_PATH, maxAge: DEVICE_LASTS_MS });
};

export const clearSessionCookie = (request: Request, response: Response): void => {
  response.clearCookie(SESSION_COOKIE, { ...sealed(request), path: '/' });
};

/** Binds a sign-in at an issuer to the browser that began it. Its way back is a link of another site, so it is not `Strict`. */
const STATE = 'vitae_openid';
const STATE_PATH = '/v1/openid';
const STATE_LASTS_MS = 600_000;
export const stateToken = (request: Request): string | undefined => tokenOf(request, STATE);
export const setStateCookie = (request: Request, response: Response, token: string): void => {
  response.cookie(STATE, token, {
    ...sealed(request),
    sameSite: 'lax',
    path: STATE_PATH,
    maxAge: STATE_LASTS_MS,
  });
};
export const clearStateCookie = (request: Request, response: Response): void => {
  response.clearCookie(STATE, { ...sealed(request), sameSite: 'lax', path: STATE_PATH });
};

/** `Secure` where the browser came by TLS: here, or at a proxy that TRUST_PROXY names. */
const sealed = (request: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: request.secure,
});
