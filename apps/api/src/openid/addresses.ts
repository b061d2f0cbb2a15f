// Our own addresses in a sign-in by OpenID Connect.
import type { Settings } from '@vitae/runtime';
import type { Request } from 'express';

export const START_PATH = '/v1/openid/start';
export const CALLBACK_PATH = '/v1/openid/callback';

/** Where people reach us: as it is set, else as this request did. */
export const baseOf = ({ publicUrl }: Pick<Settings, 'publicUrl'>, request: Request): string =>
  publicUrl ?? `${request.protocol}://${request.host}`;
