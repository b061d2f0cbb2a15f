// Settings of what reaches people, and of how they sign in. Part of `settings-table.ts`.
import { atsSchema } from '@vitae/contracts';
import { AllowList } from '@vitae/outbound/allow-list';
import { z } from 'zod';
import { webAddress } from './web-address.ts';

const PORT = 'must be a whole number from 0 to 65535';
const wholePort = z.coerce
  .number({ error: PORT })
  .int({ error: PORT })
  .min(0, { error: PORT })
  .max(65_535, { error: PORT });

const origin = z
  .url()
  .refine(
    (url) => /^https?:/.test(url) && new URL(url).origin === url,
    'must be origins, as https://sso.acme.example',
  );

/** Of tenants' own sign-in. */
export const openid = {
  OPENID_TRUSTED_ISSUERS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .pipe(z.array(origin))
    .describe(
      'Origins of issuers that tenants may name though they are within your own network, or without TLS: separated by commas. All others must be on the public internet, by https',
    ),
};

/** Of what is sent to tenants' servers: the API looks at their addresses, a worker asks them. */
export const webhooks = {
  WEBHOOK_ALLOW: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .superRefine((entries, context) => {
      for (const entry of entries) {
        try {
          new AllowList([entry]);
        } catch {
          context.addIssue({
            code: 'custom',
            message:
              'must be networks, hosts or origins, as 10.0.0.0/8,ats.internal,*.corp.internal,http://ats.internal:8080',
          });
          return;
        }
      }
    })
    .describe(
      'Networks and hosts that webhooks may be sent to though they are within your own network, or without TLS, as 10.0.0.0/8,ats.internal. All others must be on the public internet, by https',
    ),
};

const connectorHosts = z.partialRecord(atsSchema, origin);

/** Of applicant tracking systems that tenants connect. */
export const connectors = {
  CONNECTOR_HOSTS: z
    .string()
    .default('')
    .transform((text) =>
      Object.fromEntries(
        text.split(',').flatMap((part) => {
          const [name = '', ...address] = part.split('=');
          return part.trim() ? [[name.trim(), address.join('=').trim()]] : [];
        }),
      ),
    )
    .pipe(connectorHosts)
    .describe(
      'Where applicant tracking systems are asked instead of at their own hosts, as greenhouse=https://harvest.internal,lever=https://api.lever.internal. These may be within your own network, or without TLS',
    ),
};

/** Of resumes that come by mail: the API tells tenants their address, a worker takes the mails. */
export const mailIn = {
  MAIL_IN_DOMAIN: z
    .string()
    .toLowerCase()
    .regex(/^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/, 'must be a domain, as jobs.acme.example')
    .optional()
    .describe('Domain of the addresses that resumes are mailed to; its MX record leads to MAIL_IN_PORT'),
};

/** Of the worker that takes them. */
export const mailListener = {
  MAIL_IN_PORT: wholePort
    .optional()
    .describe('Port on which a worker takes mails with resumes by SMTP; without it none does'),
  MAIL_IN_HOST: z.string().default('127.0.0.1').describe('Address on which it does'),
  MAIL_IN_MAX_MB: z.coerce
    .number({ error: 'must be a whole number from 1 to 100' })
    .int({ error: 'must be a whole number from 1 to 100' })
    .min(1, { error: 'must be a whole number from 1 to 100' })
    .max(100, { error: 'must be a whole number from 1 to 100' })
    .default(25)
    .describe('Megabytes of the largest mail that is taken'),
  MAIL_IN_TLS_CERT_FILE: z
    .string()
    .optional()
    .describe('Certificate (PEM) with which mail servers are offered TLS; with MAIL_IN_TLS_KEY_FILE'),
  MAIL_IN_TLS_KEY_FILE: z.string().optional().describe('Its key (PEM)'),
};

/** Of mail: the API says whether there is any, a worker sends it. */
export const mail = {
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional()
    .describe(
      'Mail server for invitations and new passwords, as smtps://user:password@mail.example; without it links are shown to whoever invites, and passwords can’t be reset',
    ),
  MAIL_FROM: z
    .string()
    .max(300)
    .regex(/@/, 'must hold an e-mail address')
    .optional()
    .describe('Sender of that mail, as “Vitae <vitae@acme.example>”'),
  PUBLIC_URL: webAddress
    .optional()
    .describe(
      'Where people reach Vitae, for links in mail and for systems that fetch files (Merge): https://vitae.acme.example',
    ),
};
