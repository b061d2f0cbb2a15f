// Text that PostgreSQL refuses (NUL, halves of surrogate pairs), in files of every format with text and in every string that a
// request may hold: files are read, requests are refused with a problem, and nothing ends as a fault of ours.
import { problemDocumentSchema, resumeSchema, unstorablePath } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { docx, docxXml, paragraph, pdf, zip } from '../support/files.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
});
afterAll(() => service.stop());

/** A resume around one odd text, which stands in its name, its employer and its skills. */
const lines = (odd: string) => [
  `Petra Lind ${odd}`,
  'petra.lind@example.com',
  'EXPERIENCE',
  `Fitter ${odd}, Lind Works Ltd ${odd}, Jan 2019 - Mar 2022`,
  `- Fitted presses ${odd} and pumps`,
  'SKILLS',
  `Welding ${odd}, Milling`,
];
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const html = (odd: string) =>
  `<html><body>${lines(odd)
    .map((l) => `<p>${l}</p>`)
    .join('')}</body></html>`;
const rtf = (odd: string) => Buffer.from(`{\\rtf1\\ansi\\uc1 ${lines(odd).join('\\par ')}\\par}`);
const mail = (body: string) =>
  Buffer.from(
    `From: petra.lind@example.com\r\nMIME-Version: 1.0\r\nMessage-ID: <1@example.com>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n` +
      `--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Disposition: attachment; filename=cv.html\r\n\r\n${body}\r\n--b--\r\n`,
  );
const odt = (odd: string) => {
  const paragraphs = lines(odd).map((line) => `<text:p>${line}</text:p>`);
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${paragraphs.join('')}</office:text></office:body></office:document-content>`;
  return zip([
    { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text'), plain: true },
    { name: 'content.xml', content: Buffer.from(content) },
  ]);
};
/** Cuts that our own limits make in the middle of emoji: lines of 2,000 and hidden texts of as many characters. */
const EMOJI = `x${'😀'.repeat(1_500)}`;

const files: Record<string, Buffer> = {
  'the escape of NUL as six characters.txt': Buffer.from(lines('\\u0000').join('\n')),
  'escapes of halves.txt': Buffer.from(lines('\\ud800 \\\\u0000 "\\udc00').join('\n')),
  'UTF-16 with halves and NUL.txt': utf16(lines('\ud83d \0 \ude00').join('\n')),
  'NUL behind what is looked at.txt': Buffer.from(
    `${lines('').join('\n')}\n${'pumps and presses\n'.repeat(4_000)}\0 end`,
  ),
  'emoji without end.txt': Buffer.from(lines(EMOJI).join('\n')),
  'headings.md': Buffer.from(`# ${lines('\\u0000 &#xD83D; 😀').join('\n\n## ')}`),
  'references.html': Buffer.from(html('&#0; &#xD83D; &#xDE00; &#x110000; \\u0000')),
  'hidden emoji.html': Buffer.from(`${html('')}<div style="display:none">${EMOJI}</div>`),
  'halves.rtf': rtf('\\u-10240? and \\u-8704?'),
  'NUL.rtf': rtf("\\u0? \\'00 \\u-10179?\\u-8694?"),
  'references.docx': docx(docxXml(lines('\\u0000 &#128512;').map(paragraph).join(''))),
  'emoji.odt': odt(`\\u0000 ${EMOJI}`),
  'attached.eml': mail(html('&#0; &#xD83D; \\u0000')),
  'escapes.pdf': pdf(lines('\\\\u0000 \\000')),
};

it.each(Object.entries(files))('reads and keeps: %s', async (name, bytes) => {
  const sent = await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .set('prefer', 'wait=30')
    .attach('file', bytes, name)
    .expect(200);
  const { id, status, problem } = resumeSchema.parse(sent.body);
  expect([status, problem]).toEqual(['parsed', null]);
  for (const part of ['profile', 'document', 'profile?format=json-resume']) {
    const { body } = await request(http).get(`/v1/resumes/${id}/${part}`).set(bearer()).expect(200);
    expect(unstorablePath(body)).toBeUndefined();
  }
});

const post = (fields: Record<string, string>, name = 'cv.txt') => {
  const form = request(http).post('/v1/resumes').set(bearer());
  for (const [field, value] of Object.entries(fields)) void form.field(field, value);
  return form.attach('file', Buffer.from('Petra Lind\nFitter'), name);
};
const patch = (body: string) =>
  request(http).patch('/v1/settings').set(bearer()).set('content-type', 'application/json').send(body);
const signIn = (body: string) =>
  request(http).post('/v1/session').set('content-type', 'application/json').send(body);
const own = (more: string) =>
  `{"fields":[{"key":"a","question":"Which one?","type":"one_of","options":["x","y"]${more}}]}`;

const refused: Record<string, () => request.Test> = {
  '?externalId=%00': () => request(http).get('/v1/resumes?externalId=%00').set(bearer()),
  '?cursor=%00': () => request(http).get('/v1/resumes?cursor=%00').set(bearer()),
  '?status=%00': () => request(http).get('/v1/resumes?status=%00').set(bearer()),
  'external id': () => post({ externalId: 'a\0b' }),
  'date of the document': () => post({ documentDate: '2020-01-01\0' }),
  'metadata, escaped': () => post({ metadata: '{"a":"\\u0000"}' }),
  'metadata, half of a pair': () => post({ metadata: '{"a":"\\ud83d"}' }),
  'a key of metadata': () => post({ metadata: '{"a\\u0000":"b"}' }),
  'metadata, raw': () => post({ metadata: '{"a":"\0"}' }),
  'name of a skill': () => patch('{"skills":[{"name":"a\\u0000b"}]}'),
  'name of a skill, half of a pair': () => patch('{"skills":[{"name":"a\\udc00b"}]}'),
  'another name of it': () => patch('{"skills":[{"name":"a","aliases":["\\u0000x"]}]}'),
  'kind of a skill': () => patch('{"skills":[{"name":"a","kind":"\\u0000x"}]}'),
  'key of a field': () => patch(own(',"key":"a\\u0000"')),
  'question of a field': () => patch(own(',"question":"Which\\u0000?"')),
  'option of a field': () => patch(own(',"options":["a\\ud800","b"]')),
  'a setting that there is not': () => patch('{"\\u0000":1}'),
  'e-mail at the sign-in': () => signIn('{"email":"a\\u0000@example.com","password":"x"}'),
  'password at the sign-in': () => signIn('{"email":"a@example.com","password":"\\u0000x"}'),
};

it.each(Object.entries(refused))('refuses with a problem, and says where: %s', async (_name, send) => {
  const answer = await send();
  expect([answer.status, problemDocumentSchema.parse(answer.body).type]).toEqual([
    400,
    '/docs/problems#invalid_request',
  ]);
  expect(answer.body.errors[0].pointer).not.toBe('');
});

it('finds nothing at addresses that hold them', async () => {
  for (const path of ['/v1/resumes/%00', '/v1/resumes/a%00/profile', '/v1/%00', '/%00'])
    expect([path, (await request(http).get(path).set(bearer())).status]).toEqual([path, 404]);
});

it('cleans the name of a file, also where its limit falls in the middle of an emoji', async () => {
  const { body } = await post({}, `${'a'.repeat(145)}${'😀'.repeat(9)}.txt`).expect(202);
  expect([body.fileName.length <= 150, body.fileName.isWellFormed()]).toEqual([true, true]);
  await request(http).get(`/v1/resumes/${body.id}/original`).set(bearer()).expect(200);
});
