// Takes mails in by SMTP for addresses of tenants. Nothing of a mail is looked at here, in a process that faces a network: it is kept as a
// file, with a job that has it taken apart. A mail is answered for only when both are kept; while they can't be it is to come again, so
// that the server that sends it keeps it.
import { mayMail, SYSTEM } from '@vitae/contracts';
import { codeOf, type Logger, type MailInSettings } from '@vitae/runtime';
import {
  access,
  audit,
  incomingMails,
  mailAddresses,
  plans,
  tenantSettings,
  type FileStore,
  type Store,
} from '@vitae/store';
import { enqueue } from '@vitae/jobs/enqueue';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface MailListenerOptions {
  readonly store: Store;
  readonly files: FileStore;
  readonly now: () => Date;
  readonly logger: Logger;
  readonly settings: MailInSettings;
}

/** Connections at a time, and new ones in a minute from one address. */
const MOST_CLIENTS = 50;
const MOST_CONNECTIONS_A_MINUTE = 60;
/** Of one mail. */
const MOST_RECIPIENTS = 10;
/** Addresses that are none, tried in one connection: then it ends, since secrets are not to be guessed. */
const MOST_WRONG_RECIPIENTS = 3;
/** Mails of one tenant that wait to be taken apart; more are asked to come again. */
const MOST_WAITING = 500;
const SILENCE_MS = 60_000;
const CLOSE_WITHIN_MS = 10_000;
const MINUTE_MS = 60_000;

/** What the other side is answered. */
class Refusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, text: string) {
    super(text);
    this.responseCode = responseCode;
  }
}
const unknown = () => new Refusal(550, '5.1.1 There is no such address here');
const later = () => new Refusal(451, '4.3.0 Not now; please try again later');

export class MailListener {
  readonly #options: MailListenerOptions;
  readonly #server: SMTPServer;
  readonly #wrong = new Map<string, number>();
  /** Connections of this minute, by address. */
  #connections = new Map<string, number>();
  #minute = 0;

  constructor(options: MailListenerOptions) {
    this.#options = options;
    const { domain, maxBytes, tls } = options.settings;
    this.#server = new SMTPServer({
      name: domain,
      banner: 'Resumes come in here',
      size: maxBytes,
      authOptional: true,
      disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
      ...(tls && { cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) }),
      disableReverseLookup: true,
      maxClients: MOST_CLIENTS,
      socketTimeout: SILENCE_MS,
      closeTimeout: CLOSE_WITHIN_MS,
      onConnect: (session, done) => done(this.#greet(session)),
      onMailFrom: ({ address, args }, _session, done) => done(this.#from(address, args)),
      onRcptTo: ({ address }, session, done) => void this.#to(address, session).then(() => done(), done),
      onData: (stream, session, done) => void this.#data(stream, session).then(() => done(), done),
      onClose: ({ id }) => void this.#wrong.delete(id),
    });
    // Of single connections: who breaks off, or speaks nonsense.
    this.#server.on('error', (err) => options.logger.debug({ err: codeOf(err) }, 'a mail connection failed'));
  }

  /** Listens, and returns the port. Rejects where that is taken. */
  listen(): Promise<number> {
    const { host, port = 0 } = this.#options.settings;
    return new Promise((resolve, reject) => {
      this.#server.server.once('error', reject);
      this.#server.listen(port, host, () => resolve((this.#server.server.address() as AddressInfo).port));
    });
  }

  /** Mails that are on their way in may come to their end. */
  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #greet({ remoteAddress }: SMTPServerSession): Refusal | undefined {
    const minute = Math.floor(this.#options.now().getTime() / MINUTE_MS);
    if (minute !== this.#minute) [this.#minute, this.#connections] = [minute, new Map()];
    const count = (this.#connections.get(remoteAddress) ?? 0) + 1;
    this.#connections.set(remoteAddress, count);
    return count > MOST_CONNECTIONS_A_MINUTE ? new Refusal(421, '4.7.0 Too many connections') : undefined;
  }

  #from(address: string, args: object | false): Refusal | undefined {
    // What comes back from nowhere brings no resume.
    if (!address) return new Refusal(550, '5.7.1 No bounces are taken here');
    const size = Number(args && 'SIZE' in args ? args.SIZE : 0);
    return size > this.#options.settings.maxBytes ? tooLarge() : undefined;
  }

  async #to(address: string, session: SMTPServerSession): Promise<void> {
    try {
      if (session.envelope.rcptTo.length >= MOST_RECIPIENTS)
        throw new Refusal(452, '4.5.3 Too many recipients');
      await this.#tenantOf(address, senderOf(session));
    } catch (error) {
      if (!(error instanceof Refusal)) throw this.#failed(error);
      const wrong = (this.#wrong.get(session.id) ?? 0) + (error.responseCode === 550 ? 1 : 0);
      this.#wrong.set(session.id, wrong);
      throw wrong > MOST_WRONG_RECIPIENTS ? new Refusal(421, '4.7.0 Too many wrong addresses') : error;
    }
  }

  /** The tenant whose address it is, if it takes a mail from this sender now. Throws Refusal. */
  async #tenantOf(address: string, sender: string): Promise<string> {
    const { store, settings } = this.#options;
    const at = address.lastIndexOf('@');
    if (address.slice(at + 1).toLowerCase() !== settings.domain) throw unknown();
    // What stands behind a plus is the sender's own.
    const [localPart = ''] = address.slice(0, at).toLowerCase().split('+');
    const tenantId = await mailAddresses.findTenant(store, localPart);
    if (tenantId === undefined) throw unknown();
    await store.withTenant(tenantId, async (tx) => {
      const { mailSenders } = await tenantSettings.getSettings(tx);
      if (!mayMail(sender, mailSenders)) throw new Refusal(550, '5.7.1 You may not send to this address');
      if (await plans.isSuspended(tx)) throw new Refusal(450, '4.2.1 This address takes nothing just now');
      if ((await incomingMails.count(tx)) >= MOST_WAITING)
        throw new Refusal(452, '4.3.1 Too many mails wait; please try again later');
    });
    return tenantId;
  }

  async #data(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const { files, settings } = this.#options;
    try {
      const file = await files.receive(stream, settings.maxBytes);
      try {
        const sender = senderOf(session);
        // Asked again: an address may have been taken back since it was named.
        const tenants = new Set<string>();
        for (const { address } of session.envelope.rcptTo) tenants.add(await this.#tenantOf(address, sender));
        for (const tenantId of tenants) await this.#keep(tenantId, file, sender);
      } finally {
        await file.discard();
      }
    } catch (error) {
      // The rest is taken and thrown away: an answer in mid-mail is none.
      stream.resume();
      if (error instanceof Refusal) throw error;
      if (codeOf(error) === 'file_too_large') throw tooLarge();
      if (codeOf(error) === 'storage_full') throw new Refusal(452, '4.3.1 No room; please try again later');
      throw this.#failed(error);
    }
  }

  /** The file first, then its row and its job in one transaction: from then on it is taken apart, whatever happens. */
  async #keep(
    tenantId: string,
    { sha256, bytes, keep }: { sha256: string; bytes: number; keep: (tenantId: string) => Promise<void> },
    sender: string,
  ): Promise<void> {
    const { store, now } = this.#options;
    await keep(tenantId);
    await store.withTenant(tenantId, async (tx) => {
      if (!(await access.tenantExists(tx))) throw unknown();
      const mailId = await incomingMails.add(tx, { sha256, bytes, sender }, now());
      await enqueue(tx, 'open-mail', { mailId });
      await audit.record(
        tx,
        { actor: SYSTEM, action: 'mail.received', detail: { mail: mailId, bytes } },
        now(),
      );
    });
    // Another mail's end may have removed the same file between `keep` and our row.
    await keep(tenantId);
  }

  #failed(error: unknown): Refusal {
    this.#options.logger.warn({ err: error }, 'a mail could not be taken in; its server is to send it again');
    return later();
  }
}

const tooLarge = () => new Refusal(552, '5.3.4 The mail is too large');
const senderOf = ({ envelope }: SMTPServerSession): string =>
  (envelope.mailFrom ? envelope.mailFrom.address : '').toLowerCase().slice(0, 254);
