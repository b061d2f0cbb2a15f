// Resumes by mail: what a mail brings is read, once; who may not send, too much, and what comes at a bad moment is told so in the
// words of SMTP, so that the server that sends keeps it; and who sent is answered, but never a program.
import type { Resume } from '@vitae/contracts';
import { MailListener } from '@vitae/intake/mail-listener';
import { createLogger } from '@vitae/runtime';
import { audit, incomingMails, Store } from '@vitae/store';
import { createTransport, type SendMailOptions } from 'nodemailer';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { until } from '../support/client.ts';
import { asRole } from '../support/database.ts';
import { benchmarkFile } from '../support/files.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { writtenResume } from '../support/written-resumes.ts';

const DOMAIN = 'jobs.acme.example';
const FROM = 'ida@agency.example';
const MAX_BYTES = 300_000;
const mailIn = { domain: DOMAIN, port: 0, host: '127.0.0.1', maxBytes: MAX_BYTES, tls: undefined };

let outgoing: MailServer;
let service: TestService;
let http: App;
let listener: MailListener;
let port: number;
let tenant: TestTenant;
let address: string;
let count = 0;

beforeAll(async () => {
  outgoing = await startMailServer();
  const mail = { smtpUrl: outgoing.url, from: 'Vitae <vitae@acme.example>', publicUrl: 'https://v.example' };
  service = await startService({ mail, mailIn, logLevel: 'silent' });
  http = service.app.getHttpServer() as App;
  listener = listenerOn(service.store);
  port = await listener.listen();
});
afterAll(async () => {
  await listener.close();
  await service.stop();
  await outgoing.stop();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `t${++count}`);
  address = await makeAddress();
});

function listenerOn(store: Store): MailListener {
  const logger = createLogger('test', 'silent');
  return new MailListener({ store, files: service.files, now: () => new Date(), logger, settings: mailIn });
}
const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const makeAddress = async () =>
  ((await request(http).post('/v1/mail-address').set(bearer()).expect(201)).body as { address: string })
    .address;
const settings = (body: object) => request(http).patch('/v1/settings').set(bearer()).send(body).expect(200);
/** Sends a mail; resolves to what the server answered, the code first. */
async function send(mail: SendMailOptions, to = address, at = port): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: at, secure: false, ignoreTLS: true });
  try {
    const sent = await transport.sendMail({ from: FROM, to, subject: 'An applicant', ...mail });
    return sent.response;
  } catch (error) {
    return String((error as { response?: unknown }).response ?? error);
  } finally {
    transport.close();
  }
}
function cv(name: string, n = 0) {
  const content =
    writtenResume(name, `p${n}@people.example`, 'Welder') + 'Welded frames of trains and boats. '.repeat(12);
  return { filename: `${name} cv.txt`, content };
}
/** A resume of a few lines. */
function short(filename: string, n = 0) {
  return { filename, content: writtenResume(`Ana Costa ${n}`, `a${n}@people.example`, 'Welder') };
}
const listed = async (): Promise<Resume[]> =>
  ((await request(http).get('/v1/resumes').set(bearer()).expect(200)).body as { items: Resume[] }).items;
/** When all mails of the tenant are done with. */
const settled = () =>
  until(async () => {
    const waiting = await service.store.withTenant(tenant.id, incomingMails.count);
    return waiting === 0 || undefined;
  });
const receipts = () => outgoing.mails.filter(({ to }) => to.includes(FROM));
const trail = () =>
  service.store.withTenant(tenant.id, async (tx) => (await audit.list(tx, { limit: 50 }))?.items ?? []);
const filesLeft = async () => {
  const digests: string[] = [];
  for await (const sha256 of service.files.listDigests(tenant.id)) digests.push(sha256);
  return digests;
};

it('makes a resume of each file, reads them, answers once, and keeps nothing of the mail itself', async () => {
  const before = receipts().length;
  const answer = await send({
    text: 'Two people for you, attached.',
    attachments: [
      cv('Mira Vale'),
      { filename: 'lebenslauf.pdf', content: benchmarkFile('d07-classic-pdf.pdf') },
      { filename: 'cover letter.txt', content: 'Dear all, '.repeat(100) },
      { filename: 'tool.exe', content: Buffer.from('MZ\x90\0binary'.repeat(50), 'latin1') },
    ],
  });
  expect(answer).toMatch(/^250/);
  await settled();
  const resumes = await until(async () => {
    const all = await listed();
    return all.length === 2 && all.every(({ status }) => status === 'parsed') ? all : undefined;
  });
  expect(resumes.map(({ fileName, source }) => [fileName, source]).sort()).toEqual([
    ['Mira Vale cv.txt', 'mail'],
    ['lebenslauf.pdf', 'mail'],
  ]);
  expect(resumes[0]?.metadata).toEqual({ mailFrom: FROM, mailSubject: 'An applicant' });
  expect((await filesLeft()).sort()).toEqual(resumes.map(({ sha256 }) => sha256).sort());
  const receipt = await until(() => Promise.resolve(receipts()[before]));
  expect(receipt.subject).toBe('Received: An applicant');
  expect(receipt.text).toContain('2 files came in');
  expect(receipt.text).toContain('tool.exe: ');
  const entries = await trail();
  expect(entries.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['mail_address.made', 'mail.received', 'mail.opened', 'resume.sent']),
  );
  expect(entries.find(({ action }) => action === 'mail.opened')?.detail).toMatchObject({
    resumes: 2,
    refused: 1,
  });
  expect(JSON.stringify(entries)).not.toContain('agency.example');
});

it('takes a letter that is a resume itself', async () => {
  await Promise.all([1, 2].map(() => send({ messageId: '<letter@agency.example>', text: PLAIN_RESUME })));
  await settled();
  const [resume] = await until(async () => {
    const all = await listed();
    return all[0]?.status === 'parsed' ? all : undefined;
  });
  expect(await listed()).toHaveLength(1);
  expect(resume?.mediaType).toBe('message/rfc822');
});

it.each<[string, SendMailOptions, string[]]>([
  ['two texts', { attachments: [short('one.txt'), short('two.txt', 1)] }, ['one.txt', 'two.txt']],
  [
    'a text and a document',
    { attachments: [short('cv.txt'), { filename: 'r.rtf', content: '{\\rtf1 Ben Roth\\par Welder}' }] },
    ['cv.txt', 'r.rtf'],
  ],
  [
    'texts that are shown within the letter',
    {
      attachments: [
        { ...cv('Ana'), contentDisposition: 'inline' },
        { ...short('b.txt'), contentDisposition: 'inline' },
      ],
    },
    ['Ana cv.txt', 'b.txt'],
  ],
  [
    'a text beside what mail servers add below letters',
    { attachments: [short('cv.txt'), { filename: 'ATT00001.txt', content: 'Sent from my telephone.' }] },
    ['cv.txt'],
  ],
  ['a letter alone', { text: PLAIN_RESUME }, ['mail.eml']],
])('makes a resume of each attached file, however short, under its own name: %s', async (_, mail, names) => {
  await send({ text: 'Please find attached.', ...mail });
  await settled();
  expect((await listed()).map(({ fileName }) => fileName).sort()).toEqual(names);
});

it('takes the same mail twice for one, also at once, and the same file of another mail for another', async () => {
  const messageId = `<${randomUUID()}@agency.example>`;
  const mail = { messageId, attachments: [cv('Ana Costa'), cv('Ben Roth', 1)] };
  const answers = await Promise.all([send(mail), send(mail), send(mail)]);
  expect(answers.every((answer) => answer.startsWith('250'))).toBe(true);
  await settled();
  expect(await listed()).toHaveLength(2);
  await send({ attachments: [cv('Ana Costa')] });
  await settled();
  expect((await listed()).filter(({ fileName }) => fileName === 'Ana Costa cv.txt')).toHaveLength(2);
});

it('takes mails from those alone who may send, and none of bounces', async () => {
  await settings({ mailSenders: ['@agency.example', 'Boss@acme.example'] });
  const attachments = [cv('Cem Aydin')];
  expect(await send({ attachments })).toMatch(/^250/);
  expect(await send({ from: 'boss@acme.example', attachments })).toMatch(/^250/);
  expect(await send({ from: 'ida@other.example', attachments })).toMatch(/^550/);
  expect(await send({ from: 'ida@sub.agency.example', attachments })).toMatch(/^550/);
  expect(await send({ attachments, envelope: { from: '', to: address } })).toMatch(/^550/);
});

it('knows no other address, none that was replaced or taken back, and ends who tries several', async () => {
  const old = address;
  const attachments = [cv('Dora Lind')];
  address = await makeAddress();
  expect(address).not.toBe(old);
  for (const wrong of [old, `nobody@${DOMAIN}`, address.replace(DOMAIN, 'elsewhere.example')])
    expect(await send({ attachments }, wrong)).toMatch(/^550/);
  expect(await send({ attachments }, address.toUpperCase().replace('@', '+Agency@'))).toMatch(/^250/);
  const shown = await request(http).get('/v1/mail-address').set(bearer()).expect(200);
  expect(shown.body).toMatchObject({ address });
  await request(http).delete('/v1/mail-address').set(bearer()).expect(204);
  expect(await send({ attachments })).toMatch(/^550/);
  for (const method of ['get', 'delete'] as const) {
    const gone = await request(http)[method]('/v1/mail-address').set(bearer()).expect(404);
    expect(gone.body.type).toBe('/docs/problems#mail_address_not_found');
  }
  const said = await talk([
    'EHLO x',
    `MAIL FROM:<${FROM}>`,
    ...Array.from({ length: 6 }, (_, n) => `RCPT TO:<n${n}@${DOMAIN}>`),
  ]);
  expect(said.filter((line) => line.startsWith('550'))).toHaveLength(3);
  expect(said.at(-1)).toMatch(/^421/);
});

it('refuses what is too large, as it is announced and as it comes', async () => {
  const large = [{ filename: 'cv.txt', content: 'x'.repeat(MAX_BYTES) }];
  expect(await send({ attachments: large })).toMatch(/^552/);
  const said = await talk([
    'EHLO x',
    `MAIL FROM:<${FROM}>`,
    `RCPT TO:<${address}>`,
    'DATA',
    `${'y'.repeat(998)}\r\n`.repeat(400) + '.',
  ]);
  expect(said.at(-1)).toMatch(/^552/);
  expect(await filesLeft()).toEqual([]);
});

it('asks to come again while the database or room is away, or the tenant is suspended, and loses nothing', async () => {
  const attachments = [cv('Eva Moser')];
  const away = new Store('postgres://nobody@127.0.0.1:1/none', 1);
  const other = listenerOn(away);
  const at = await other.listen();
  expect(await send({ attachments }, address, at)).toMatch(/^451/);
  await other.close();
  await away.close();
  const suspend = (on: boolean) =>
    service.store.asOperator(
      ({ db }) =>
        db.$executeRaw`INSERT INTO tenant_plans (tenant_id, suspended_at) VALUES (${tenant.id}::uuid, ${on ? new Date() : null})
          ON CONFLICT (tenant_id) DO UPDATE SET suspended_at = EXCLUDED.suspended_at`,
    );
  await suspend(true);
  expect(await send({ attachments })).toMatch(/^450/);
  await suspend(false);
  expect(await send({ attachments })).toMatch(/^250/);
  await settled();
  expect(await listed()).toHaveLength(1);
});

it('counts what comes by mail against the plan, and says so', async () => {
  await service.store.asOperator(
    ({ db }) =>
      db.$executeRaw`INSERT INTO tenant_plans (tenant_id, resumes_a_month) VALUES (${tenant.id}::uuid, 1)
        ON CONFLICT (tenant_id) DO UPDATE SET resumes_a_month = 1`,
  );
  const before = receipts().length;
  await send({ attachments: [cv('Finn Hall'), cv('Gus Ode', 1)] });
  const receipt = await until(() => Promise.resolve(receipts()[before]));
  expect(receipt.text).toMatch(/one file came in.*A quota of the tenant’s plan is reached/s);
  expect(await listed()).toHaveLength(1);
});

it.each([
  ['a program', { headers: { 'Auto-Submitted': 'auto-generated' } }],
  ['a list', { headers: { 'List-Id': '<jobs.agency.example>' } }],
  ['a bulk sender', { headers: { Precedence: 'bulk' } }],
  ['nobody', { from: 'no-reply@agency.example' }],
])('takes files of %s, and answers none', async (_, mail) => {
  const before = outgoing.mails.length;
  expect(await send({ ...mail, attachments: [cv('Hana Kim')] })).toMatch(/^250/);
  await settled();
  expect(await listed()).toHaveLength(1);
  expect(outgoing.mails.length).toBe(before);
});

it('answers nobody where the tenant wants no receipts', async () => {
  await settings({ mailReceipts: false });
  const before = outgoing.mails.length;
  await send({ attachments: [cv('Ivo Penn')] });
  await settled();
  expect(outgoing.mails.length).toBe(before);
});

it('keeps what can’t be taken apart as a resume that says why', async () => {
  const said = await talk([
    'EHLO x',
    `MAIL FROM:<${FROM}>`,
    `RCPT TO:<${address}>`,
    'DATA',
    `From: ${FROM}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b--\r\n.`,
  ]);
  expect(said.at(-1)).toMatch(/^250/);
  await settled();
  expect((await trail()).find(({ action }) => action === 'mail.opened')?.detail).toMatchObject({
    resumes: 0,
    refused: 1,
  });
});

it('keeps the address sealed or found by its hash alone, and off where no domain is set', async () => {
  const rows = await asRole<{ row: string }>(
    service.database.url,
    'vitae_app',
    tenant.id,
    'SELECT local_hash AS row FROM mail_addresses',
  );
  expect(rows[0]?.row).toMatch(/^[0-9a-f]{64}$/);
});

/** Speaks SMTP line by line; returns the last line of each answer. */
async function talk(lines: readonly string[]): Promise<string[]> {
  const socket = connect(port, '127.0.0.1');
  const said = [await answerOf(socket)];
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    said.push(await answerOf(socket));
    if (said.at(-1)?.startsWith('421')) break;
  }
  socket.destroy();
  return said;
}

const answerOf = (socket: Socket) =>
  new Promise<string>((resolve, reject) => {
    let text = '';
    const onData = (piece: Buffer) => {
      text += piece.toString();
      const last = /^\d{3} .*\r\n$/m.exec(text)?.[0];
      if (last) {
        socket.off('data', onData);
        resolve(last.trim());
      }
    };
    socket.on('data', onData);
    socket.once('error', reject);
    socket.once('close', () => resolve('closed'));
  });
