// Settings of mail, out and in, as programs use them. Part of `settings.ts`.
import type { z } from 'zod';
import { SettingsError } from './settings-error.ts';
import type { settingsSchema } from './settings-table.ts';

type SettingsInTable = z.infer<typeof settingsSchema>;

/** The mail server, and what mail says of where it comes from. */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly from: string;
  /** Where links in mail lead, without a slash at its end. */
  readonly publicUrl: string;
}

/** Resumes by mail. */
export interface MailInSettings {
  /** Of the addresses, in lower case. */
  readonly domain: string;
  /** Where a worker takes them; undefined: none does. */
  readonly port: number | undefined;
  readonly host: string;
  /** Of a mail. */
  readonly maxBytes: number;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
}
export const withoutSlash = (url: string | undefined) => (url?.endsWith('/') ? url.slice(0, -1) : url);

/** Throws SettingsError where something is missing. */
export function mailOf(s: SettingsInTable): MailSettings | undefined {
  const publicUrl = withoutSlash(s.PUBLIC_URL);
  if (s.SMTP_URL === undefined) return undefined;
  const missing = Object.entries({ MAIL_FROM: s.MAIL_FROM, PUBLIC_URL: publicUrl }).filter(([, v]) => !v);
  if (s.MAIL_FROM === undefined || publicUrl === undefined)
    throw new SettingsError(
      missing.map(([setting]) => ({ setting, problem: 'is needed where SMTP_URL is set' })),
    );
  return { smtpUrl: s.SMTP_URL, from: s.MAIL_FROM, publicUrl };
}

/** Throws SettingsError where something is missing. */
export function mailInOf(s: SettingsInTable): MailInSettings | undefined {
  const { MAIL_IN_DOMAIN: domain, MAIL_IN_PORT: port } = s;
  const { MAIL_IN_TLS_CERT_FILE: certFile, MAIL_IN_TLS_KEY_FILE: keyFile } = s;
  if (port !== undefined && domain === undefined)
    throw new SettingsError([{ setting: 'MAIL_IN_DOMAIN', problem: 'is needed where MAIL_IN_PORT is set' }]);
  if ((certFile === undefined) !== (keyFile === undefined))
    throw new SettingsError([
      { setting: 'MAIL_IN_TLS_CERT_FILE', problem: 'and MAIL_IN_TLS_KEY_FILE need each other' },
    ]);
  if (domain === undefined) return undefined;
  const tls = certFile !== undefined && keyFile !== undefined ? { certFile, keyFile } : undefined;
  return { domain, port, host: s.MAIL_IN_HOST, maxBytes: s.MAIL_IN_MAX_MB * 1024 * 1024, tls };
}
