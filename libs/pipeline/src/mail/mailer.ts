// Sends mail by SMTP. Whether a failure lies with the server, which is then tried again, or with the address, is told apart here.
import { AppError, type MailSettings } from '@vitae/runtime';
import { createTransport, type Transporter } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where it answers a message that somebody sent: nobody is to answer it in turn (RFC 3834). */
  readonly answers?: { readonly messageId: string | null };
}

export interface Mailer {
  /** Where links lead, without a slash at its end. */
  readonly publicUrl: string;
  /** Sends a mail; `refused` where the server takes none for this address. Rejects with `mail_unavailable` where it may later. */
  send(mail: Mail): Promise<'sent' | 'refused'>;
}

/** A server that says nothing for so long is away. */
const PATIENCE_MS = 10_000;

export class SmtpMailer implements Mailer {
  readonly publicUrl: string;
  readonly #transport: Transporter;
  readonly #from: string;

  constructor({ smtpUrl, from, publicUrl }: MailSettings) {
    this.publicUrl = publicUrl;
    this.#from = from;
    const url = new URL(smtpUrl);
    const secure = url.protocol === 'smtps:';
    const user = decodeURIComponent(url.username);
    this.#transport = createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port ? Number(url.port) : secure ? 465 : 587,
      secure,
      ...(user && { auth: { user, pass: decodeURIComponent(url.password) } }),
      // A password is not given to whoever is in between.
      requireTLS: Boolean(user) && !secure && !isHere(url.hostname),
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, text, answers }: Mail): Promise<'sent' | 'refused'> {
    try {
      await this.#transport.sendMail({
        from: this.#from,
        // As an address of its own: a list in it would be several.
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Auto-Submitted': answers ? 'auto-replied' : 'auto-generated' },
        ...(answers && { envelope: { from: '', to } }),
        ...(answers?.messageId && { inReplyTo: answers.messageId, references: answers.messageId }),
      });
      return 'sent';
    } catch (error) {
      if (isRefusal(error)) return 'refused';
      throw new AppError('mail_unavailable', { cause: withoutPeople(error) });
    }
  }
}

const isHere = (host: string) => host === 'localhost' || host === '[::1]' || host.startsWith('127.');

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  /** What it answers. */
  readonly command?: unknown;
}

const partsOf = (error: unknown): SmtpError => (typeof error === 'object' && error !== null ? error : {});

/** That the recipient or the message is not taken, for good (RFC 5321, 4.2.1); that we may not send at all is the server's matter. */
function isRefusal(error: unknown): boolean {
  const { code, responseCode, command } = partsOf(error);
  const isFinal = typeof responseCode === 'number' && responseCode >= 500;
  return isFinal && command !== 'MAIL FROM' && (code === 'EENVELOPE' || code === 'EMESSAGE');
}

/** What is logged of it: a server's words name the address. */
const withoutPeople = (error: unknown): Error => {
  const { code, responseCode } = partsOf(error);
  return new Error(`the mail server: ${String(code ?? 'no code')}, ${String(responseCode ?? 'no answer')}`);
};
