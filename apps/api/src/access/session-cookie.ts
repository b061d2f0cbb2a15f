// The session's cookie: readable by no script, sent to no other site.
import type { Request, Response } from 'express';

const NAME = 'vitae_session';

export function sessionToken(request: Request): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === NAME && value && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return undefined;
}

export function setSessionCookie(request: Request, response: Response, token: string, expires: Date): void {
  response.cookie(NAME, token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.secure,
    path: '/',
    expires,
  });
}

export const clearSessionCookie = (response: Response): void => {
  response.clearCookie(NAME, { path: '/' });
};
