// Settings of what reaches people, and of how they sign in. Part of `settings-table.ts`.
import { AllowList } from '@vitae/outbound/allow-list';
import { z } from 'zod';
import { webAddress } from './web-address.ts';

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
    .describe('Where people reach Vitae, for links in mail: https://vitae.acme.example'),
};
