// Tables of people over HTTP: sent, looked through, mapped, brought in, and their bad rows taken away and sent again.
import type { Import, ImportStatus } from '@vitae/contracts';
import { operatorTenants } from '@vitae/store';
import { buffer } from 'node:stream/consumers';
import request from 'supertest';
import { ZipFile } from 'yazl';
import type { App } from 'supertest/types.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServiceWithTenant, type ServiceWithTenant } from '../support/service.ts';
import { addTenant } from '../support/tenants.ts';

let started: ServiceWithTenant;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  started = await startServiceWithTenant();
  ({ http, bearer } = started);
});
afterAll(() => started.service.stop());

const send = async (
  table: string | Buffer,
  fields: Readonly<Record<string, string>> = {},
  headers = bearer,
  name = 'people.csv',
): Promise<Import> => {
  const form = request(http).post('/v1/imports').set(headers).set('prefer', 'wait=30').field(fields);
  const { body } = await form.attach('file', Buffer.from(table), name).expect(201);
  return body as Import;
};
const show = async (id: string): Promise<Import> =>
  (await request(http).get(`/v1/imports/${id}`).set(bearer).expect(200)).body as Import;
const command = (id: string, name: string) => request(http).post(`/v1/imports/${id}/${name}`).set(bearer);
async function until(id: string, ...wanted: ImportStatus[]): Promise<Import> {
  for (let tries = 0; ; tries++) {
    const now = await show(id);
    if (wanted.includes(now.status)) return now;
    if (tries > 1_200) throw new Error(`the import stays ${now.status}`);
    await sleep(50);
  }
}
const bringIn = async (
  table: string | Buffer,
  fields: Readonly<Record<string, string>> = {},
): Promise<Import> => {
  const { id } = await send(table, fields);
  await command(id, 'start').expect(202);
  return until(id, 'completed', 'failed', 'paused');
};
const fieldsOf = ({ columns }: Import) => Object.fromEntries(columns.map(({ name, field }) => [name, field]));
const profileOf = async (externalId: string) => {
  const { body: page } = await request(http)
    .get(`/v1/resumes?externalId=${externalId}`)
    .set(bearer)
    .expect(200);
  const resume = page.items[0] as {
    id: string;
    source: string;
    status: string;
    version: number;
    candidateId: string;
    littleFound: boolean;
  };
  const { body: profile } = await request(http)
    .get(`/v1/resumes/${resume.id}/profile`)
    .set(bearer)
    .expect(200);
  return { resume, profile, count: page.items.length as number };
};

const PEOPLE = `Id;Vorname;Nachname;E-Mail;Telefon;Ort;Land;Position;Firma;Seit;Kenntnisse;Sprachen;Profil
k-1;Quilla;Zeppelhart;quilla@zeppelhart.example;+49 30 5550101;Berlin;Deutschland;Schweißerin;Oxalwerk GmbH;2019-03;"TIG welding, Blueprint reading";Deutsch (Muttersprache), Englisch C1;"Erste Zeile
zweite Zeile"
k-2;Bruno;Musterich;kein-email;0171 5550102;Köln;Deutschland;Lagerist;Packhof AG;2020;Staplerschein;Deutsch;
k-3;Carla;Beispiel;carla@beispiel.example;;Wien;Österreich;Buchhalterin;Zahlwerk;2018;"SAP, Excel";Deutsch;
`;

describe('a table that is sent', () => {
  it('is looked through: how it is written, what its columns are, which rows are bad', async () => {
    const sent = await send(PEOPLE);
    expect(sent).toMatchObject({
      status: 'ready',
      isCertain: true,
      dialect: { encoding: 'utf-8', delimiter: ';', quote: '"', header: true },
      check: { rows: 3, good: 2, bad: 1, reasons: { email_invalid: 1 } },
    });
    expect(sent.check?.first).toEqual([{ row: 2, line: 4, column: 'E-Mail', reason: 'email_invalid' }]);
    expect(fieldsOf(sent)).toEqual({
      Id: 'externalId',
      Vorname: 'givenName',
      Nachname: 'familyName',
      'E-Mail': 'email',
      Telefon: 'phone',
      Ort: 'city',
      Land: 'country',
      Position: 'title',
      Firma: 'organisation',
      Seit: 'startDate',
      Kenntnisse: 'skills',
      Sprachen: 'languages',
      Profil: 'summary',
    });
    expect(sent.counts).toMatchObject({ done: 0 });
  });

  it('makes a profile of each good row, whose values point to their cells', async () => {
    const done = await bringIn(PEOPLE);
    expect(done).toMatchObject({ status: 'completed', counts: { done: 3, created: 2, updated: 0, bad: 1 } });
    const { resume, profile } = await profileOf('k-1');
    expect(resume).toMatchObject({ source: 'import', status: 'parsed', littleFound: false });
    expect(profile.basics).toMatchObject({
      name: { value: 'Quilla Zeppelhart' },
      nameParts: { given: 'Quilla', family: 'Zeppelhart' },
      emails: [{ value: 'quilla@zeppelhart.example', evidence: [{ text: 'quilla@zeppelhart.example' }] }],
      phones: [{ value: { written: '+49 30 5550101' } }],
      location: { value: { city: 'Berlin', country: 'Deutschland', countryCode: 'DE' } },
      summary: { value: 'Erste Zeile zweite Zeile' },
    });
    expect(profile.positions).toMatchObject([
      {
        title: { value: 'Schweißerin' },
        organisation: { value: 'Oxalwerk GmbH' },
        start: { value: '2019-03' },
      },
    ]);
    expect(profile.skills.map((skill: { mention: { value: string } }) => skill.mention.value)).toEqual([
      'TIG welding',
      'Blueprint reading',
    ]);
    expect(profile.languages).toMatchObject([
      { code: 'de', cefr: 'native' },
      { code: 'en', cefr: 'C1' },
    ]);
    const { body: document } = await request(http)
      .get(`/v1/resumes/${resume.id}/document`)
      .set(bearer)
      .expect(200);
    const [number] = profile.basics.emails[0].evidence[0].line as [number];
    expect(document.lines[number - 1]).toMatchObject({ text: 'quilla@zeppelhart.example', field: 'email' });
    // Read again from its own file, it is the same.
    const { body: again } = await request(http)
      .post(`/v1/resumes/${resume.id}/reparse`)
      .set(bearer)
      .set('prefer', 'wait=30')
      .expect(200);
    expect(again.status).toBe('parsed');
    expect((await profileOf('k-1')).profile.basics).toEqual(profile.basics);
    await request(http).get(`/v1/candidates/${resume.candidateId}`).set(bearer).expect(200);
  });

  it('hands its bad rows back, to be mended and sent again', async () => {
    const table =
      'id,name,email,phone,note\nf-1,=SUM(A1),f1@formula.example,+49 30 5550103,-x\nf-2,Bad Mail,@nowhere,+49 30 5550104,"a ""b"""\n';
    const done = await bringIn(table);
    expect(done).toMatchObject({ counts: { created: 1, bad: 1 }, hasErrorsFile: true });
    const { text, headers } = await request(http)
      .get(`/v1/imports/${done.id}/errors.csv`)
      .set(bearer)
      .expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.replace('\ufeff', '')).toBe(
      `id,name,email,phone,note,vitae_line,vitae_column,vitae_reason,vitae_explanation\r\nf-2,Bad Mail,'@nowhere,'+49 30 5550104,"a ""b""",3,email,email_invalid,This is no e-mail address\r\n`,
    );
    const mended = await bringIn(text.replace("'@nowhere", 'f2@formula.example'));
    expect(mended).toMatchObject({
      status: 'completed',
      counts: { created: 1, bad: 0 },
      hasErrorsFile: false,
    });
    const { profile } = await profileOf('f-2');
    expect(profile.basics.phones).toMatchObject([{ value: { written: '+49 30 5550104' } }]);
    await request(http).get(`/v1/imports/${mended.id}/errors.csv`).set(bearer).expect(404);
  });

  it('sent again as a file of bad rows has its own columns once', async () => {
    const bad = `Id;Name;E-Mail;vitae_line;vitae_column;vitae_reason;vitae_explanation\nv-1;Ida Beispiel;kein-email;2;E-Mail;email_invalid;wrong\n`;
    const mapping = JSON.stringify({ Id: 'externalId', Name: 'name', 'E-Mail': 'email' });
    const { id, counts } = await bringIn(bad, { mapping });
    expect(counts).toMatchObject({ done: 1, bad: 1 });
    const { text } = await request(http).get(`/v1/imports/${id}/errors.csv`).set(bearer).expect(200);
    const [head = '', row = ''] = text.split('\r\n');
    expect(head).toBe('\ufeffId;Name;E-Mail;vitae_line;vitae_column;vitae_reason;vitae_explanation');
    expect(row).toMatch(/^v-1;Ida Beispiel;kein-email;2;E-Mail;email_invalid;[^;]+$/);
  });

  it('is refused by the name of what is too much: columns', async () => {
    const wide = Array.from({ length: 2_000 }, (_, n) => `c${n}`).join(',');
    const { problem } = await send(`${wide}\n${wide}\n`);
    expect(problem).toMatchObject({ code: 'import_too_many_columns' });
    // What could be names of columns as well as cells is left to the worker.
    expect((await send('Name,E-Mail 2024\n', { dialect: '{"header":true}' })).problem).toMatchObject({
      code: 'import_empty',
    });
  });

  it('sent twice brings nothing in twice; another value under a known id is the next version of the same person', async () => {
    const table = (city: string) =>
      `id,name,email,city\nu-1,Una Doppel,una@doppel.example,${city}\nu-2,Ugo Gleich,ugo@gleich.example,Rome\n`;
    expect((await bringIn(table('Turin'))).counts).toMatchObject({ created: 2, updated: 0, unchanged: 0 });
    expect((await bringIn(table('Turin'))).counts).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const before = (await profileOf('u-1')).resume;
    expect((await bringIn(table('Milan'))).counts).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    const after = await profileOf('u-1');
    expect(after).toMatchObject({ count: 2, resume: { version: 2, candidateId: before.candidateId } });
    expect(after.profile.basics.location.value.city).toBe('Milan');
  });

  it('joins rows of one person without ids as their candidate', async () => {
    await bringIn('name,email,city\nJola Eins,jola@eins.example,Gdansk\n');
    await bringIn('name,email,phone\nJola Eins,JOLA@eins.example,+48 58 555 01 01\n');
    const { body } = await request(http).get('/v1/resumes?limit=100').set(bearer).expect(200);
    const theirs = (body.items as { candidateName: string; candidateId: string }[]).filter(
      ({ candidateName }) => candidateName === 'Jola Eins',
    );
    expect(theirs).toHaveLength(2);
    expect(new Set(theirs.map(({ candidateId }) => candidateId)).size).toBe(1);
  });
});

describe('its mapping', () => {
  it('waits for a person where it leaves a doubt, and takes what they say', async () => {
    const sent = await send('Name,Was\nDora Zweifel,dora@zweifel.example\n', { dryRun: 'false' });
    expect(sent).toMatchObject({
      isCertain: true,
      columns: [{ field: 'name' }, { field: 'email', by: 'content' }],
    });
    await until(sent.id, 'completed');
    // Nothing was made of the column that holds the names.
    const nameless = await send('Wer,Was\nDora Zweifel,dora@zweifel.example\n', { dryRun: 'false' });
    expect(nameless).toMatchObject({
      status: 'ready',
      isCertain: false,
      columns: [{ field: null }, { field: 'email', by: 'content' }],
    });
    const doubtful = await send('Candidate whole name,Rufnr.\nDora Zweifel,+49 30 5550105\n');
    expect(doubtful).toMatchObject({ status: 'ready', isCertain: false });
    const { body: refused } = await command(doubtful.id, 'start').expect(409);
    expect(refused.type).toContain('import_mapping_unclear');
    const { body: changed } = await request(http)
      .patch(`/v1/imports/${doubtful.id}`)
      .set(bearer)
      .send({ mapping: { 'Candidate whole name': 'name', 'Rufnr.': 'phone' } })
      .expect(200);
    expect(changed).toMatchObject({ status: 'ready', isCertain: true, check: { good: 1 } });
    await command(doubtful.id, 'start').expect(202);
    expect((await until(doubtful.id, 'completed')).counts.created).toBe(1);
  });

  it('says which column of a mapping is not there, and which field is taken twice', async () => {
    const unknown = await send('name,email\nEva Fehl,eva@fehl.example\n', { mapping: '{"mail":"email"}' });
    expect(unknown).toMatchObject({ isCertain: false, problem: { code: 'import_column_unknown' } });
    const twice = await send('a,b\nEva Fehl,Ewa Fehl\n', { mapping: '{"a":"name","b":"name"}' });
    expect(twice).toMatchObject({ isCertain: false, problem: { code: 'import_field_twice' } });
    await request(http)
      .post('/v1/imports')
      .set(bearer)
      .field('mapping', '{"name":"shoeSize"}')
      .attach('file', Buffer.from('name\nx\n'), 'x.csv')
      .expect(400);
  });

  it('is saved by a name and used for the next file', async () => {
    const mapping = { wer: 'name', wohin: 'email' };
    await request(http).put('/v1/import-templates').set(bearer).send({ name: 'ATS', mapping }).expect(200);
    const { body: saved } = await request(http).get('/v1/import-templates').set(bearer).expect(200);
    expect(saved.items).toMatchObject([{ name: 'ATS', mapping }]);
    const sent = await send('wer,wohin\nFritz Vorlage,fritz@vorlage.example\n', {
      template: 'ATS',
      dryRun: 'false',
    });
    expect((await until(sent.id, 'completed')).counts.created).toBe(1);
    await request(http).delete(`/v1/import-templates/${saved.items[0].id}`).set(bearer).expect(204);
    await request(http)
      .post('/v1/imports')
      .set(bearer)
      .field('template', 'ATS')
      .attach('file', Buffer.from('wer\nx\n'), 'x.csv')
      .expect(404);
  });
});

describe('how it is written', () => {
  const utf16 = (text: string, big: boolean, mark: boolean) => {
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const text = 'name\temail\tcity\nÄnne Größe\taenne@groesse.example\tKöln\n';

  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16(text, false, true), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(text, true, true), 'utf-16be'],
    ['UTF-16LE without one', utf16(text, false, false), 'utf-16le'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
  ])('is found out: %s', async (_, bytes, encoding) => {
    const sent = await send(bytes);
    expect(sent).toMatchObject({ dialect: { encoding, delimiter: '\t' }, check: { good: 1, bad: 0 } });
    expect(fieldsOf(sent)).toEqual({ name: 'name', email: 'email', city: 'city' });
  });

  it('takes tables without a header, and in single quotes, and with Excel’s first line', async () => {
    const bare = await send('Gero Kopflos,gero@kopflos.example\nGesa Kopflos,gesa@kopflos.example\n');
    expect(bare).toMatchObject({ dialect: { header: false }, check: { rows: 2 } });
    expect(bare.columns.map(({ name }) => name)).toEqual(['Column 1', 'Column 2']);
    const single = await send("'name'|'email'\n'O|Neill'|'o@neill.example'\n");
    expect(single).toMatchObject({ dialect: { quote: "'", delimiter: '|' }, check: { rows: 1, good: 1 } });
    const excel = await send('sep=;\nname;email\nHei Sep;hei@sep.example\n');
    expect(excel).toMatchObject({ dialect: { delimiter: ';' }, check: { rows: 1, good: 1 } });
  });

  it('a broken quotation mark costs its own row, no other', async () => {
    const done = await bringIn(
      'id,name,email\nq-1,"Una Offen,q1@offen.example\nq-2,Udo Ganz,q2@ganz.example\nq-3,"Ute "Halb",q3@halb.example\nq-4,Ulf Ganz,q4@ganz.example\n',
    );
    expect(done.counts).toMatchObject({ done: 4, created: 2, bad: 2 });
    const { text: errors } = await request(http)
      .get(`/v1/imports/${done.id}/errors.csv`)
      .set(bearer)
      .expect(200);
    expect(errors).toContain('quote_not_closed');
    expect(errors).toContain('Una Offen');
  });

  it('is refused where it is no table', async () => {
    const post = (bytes: Buffer, name: string) =>
      request(http).post('/v1/imports').set(bearer).attach('file', bytes, name);
    expect((await post(Buffer.from('%PDF-1.4 x'), 'a.pdf').expect(422)).body.type).toContain(
      'import_not_a_table',
    );
    expect((await post(Buffer.from('  \n'), 'a.csv').expect(422)).body.type).toContain('import_empty');
    const { body: before } = await request(http).get('/v1/imports').set(bearer).expect(200);
    const head = Buffer.from('name,email\n');
    expect((await post(head, 'a.csv').expect(422)).body.type).toContain('import_empty');
    const { body: after } = await request(http).get('/v1/imports').set(bearer).expect(200);
    expect(after.items).toHaveLength(before.items.length as number);
  });
});

describe('an import that is under way', () => {
  const many = (prefix: string, rows: number) =>
    `id,name,email\n${Array.from({ length: rows }, (_, i) => `${prefix}-${i},${prefix} Person${i},${prefix}${i}@many.example`).join('\n')}\n`;

  it('is paused, goes on where it was, and is cancelled', async () => {
    const { id } = await send(many('p', 60));
    await command(id, 'start').expect(202);
    while ((await show(id)).counts.done < 3) await sleep(20);
    const { body: paused } = await command(id, 'pause').expect(200);
    expect(paused.status).toBe('paused');
    expect(paused.counts.done).toBeLessThan(60);
    const rest = (await show(id)).counts;
    await sleep(300);
    expect((await show(id)).counts).toEqual(rest);
    await command(id, 'resume').expect(202);
    expect((await until(id, 'completed')).counts).toMatchObject({ done: 60, created: 60 });
    expect((await command(id, 'start').expect(409)).body.type).toContain('import_over');
    const other = await send(many('c', 60));
    await command(other.id, 'start').expect(202);
    await command(other.id, 'start').expect(202);
    await command(other.id, 'cancel').expect(200);
    expect(await show(other.id)).toMatchObject({ status: 'cancelled' });
    await request(http).delete(`/v1/imports/${other.id}`).set(bearer).expect(204);
    await request(http).get(`/v1/imports/${other.id}`).set(bearer).expect(404);
  });

  it('hands out the bad rows that it came to, once it was ended on its way', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, at) => `e-${at},Ende Person${at},${at % 2 ? 'no address' : `e${at}@ende.example`}`,
    );
    const { id } = await send(`id,name,email\n${rows.join('\n')}\n`);
    await command(id, 'start').expect(202);
    while ((await show(id)).counts.done === 0) await sleep(5);
    await command(id, 'cancel').expect(200);
    const { counts } = await show(id);
    for (;;) {
      const { text } = await request(http).get(`/v1/imports/${id}/errors.csv`).set(bearer).expect(200);
      // The header, and those of the rows that were gone through: before that is written it is about the whole file.
      if (text.trim().split('\r\n').length === counts.bad + 1) break;
      await sleep(50);
    }
    expect(counts.bad).toBeLessThan(200);
  });

  it('is another tenant’s for nobody else', async () => {
    const other = await addTenant(started.service.store, 'elsewhere');
    const { id } = await send('name,email\nMina Meins,mina@meins.example\n');
    const theirs = { authorization: `Bearer ${other.apiKey}` };
    await request(http).get(`/v1/imports/${id}`).set(theirs).expect(404);
    await request(http).post(`/v1/imports/${id}/start`).set(theirs).expect(404);
    expect((await request(http).get('/v1/imports').set(theirs).expect(200)).body.items).toEqual([]);
  });

  it('is one whatever its request is repeated', async () => {
    const post = () =>
      request(http)
        .post('/v1/imports')
        .set(bearer)
        .set('idempotency-key', 'import-1')
        .attach('file', Buffer.from('name,email\nIna Einmal,ina@einmal.example\n'), 'once.csv');
    const [a, b] = await Promise.all([post(), post()]);
    const c = await post();
    expect(new Set([a, b, c].map(({ body }) => body.id as string)).size).toBe(1);
    expect(c.headers['idempotency-replayed']).toBe('true');
  });
});

describe('rows that name a file', () => {
  const zipOf = (files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
    const zip = new ZipFile();
    for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
    zip.end();
    return buffer(zip.outputStream);
  };
  const sendWith = async (table: string, archive: Buffer): Promise<Import> => {
    const form = request(http).post('/v1/imports').set(bearer).set('prefer', 'wait=30');
    const sent = await form
      .attach('file', Buffer.from(table), 'people.csv')
      .attach('archive', archive, 'files.zip')
      .expect(201);
    return sent.body as Import;
  };
  const resume = (name: string) =>
    `${name}\n${name.toLowerCase().replace(' ', '.')}@zip.example\n\nExperience\n01/2019 – 03/2024  Welder, Oxalwerk GmbH, Berlin\n`;

  it('bring it in as any other, and each that is not there or not to be read costs its row alone', async () => {
    const archive = await zipOf({
      'cvs/zora.txt': resume('Zora Archiv'),
      'cvs/zeno.txt': resume('Zeno Archiv'),
      'bomb.txt': Buffer.alloc(20_000_000, 'a'),
      'program.exe': Buffer.from('MZ\0\0'),
      'aa/bb/etc/passwd': 'root',
    });
    const climbing = Buffer.from(archive.toString('latin1').replaceAll('aa/bb/', '../../'), 'latin1');
    const sent = await sendWith(
      'id,resume\nz-1,cvs/zora.txt\nz-2,ZENO.txt\nz-3,missing.pdf\nz-4,bomb.txt\nz-5,program.exe\nz-6,/etc/passwd\n',
      climbing,
    );
    expect(fieldsOf(sent)).toEqual({ id: 'externalId', resume: 'resumeFile' });
    expect(sent.check).toMatchObject({ good: 5, bad: 1, reasons: { file_not_found: 1 } });
    await command(sent.id, 'start').expect(202);
    const done = await until(sent.id, 'completed');
    // The last one is found by its name, and is a text like any other: no path of the machine is followed.
    expect(done.counts).toMatchObject({ done: 6, created: 3, bad: 3 });
    const { text } = await request(http).get(`/v1/imports/${sent.id}/errors.csv`).set(bearer).expect(200);
    expect(text.match(/file_refused/g)).toHaveLength(2);
    for (;;) {
      const { body } = await request(http).get('/v1/resumes?externalId=z-1').set(bearer).expect(200);
      if (body.items[0].status === 'parsed') break;
      await sleep(50);
    }
    const { profile } = await profileOf('z-1');
    expect(profile.basics.name.value).toBe('Zora Archiv');
  });

  it('are mended without sending the ZIP again, for as long as it is kept', async () => {
    const first = await sendWith(
      'id,resume\nm-1,mia.txt\nm-2,mio.tx\n',
      await zipOf({ 'mia.txt': resume('Mia Archiv'), 'mio.txt': resume('Mio Archiv') }),
    );
    await command(first.id, 'start').expect(202);
    expect((await until(first.id, 'completed')).counts).toMatchObject({ created: 1, bad: 1 });
    const { text } = await request(http).get(`/v1/imports/${first.id}/errors.csv`).set(bearer).expect(200);
    const mended = text.replace('mio.tx,', 'mio.txt,');
    const done = await bringIn(mended, { archiveOf: first.id });
    expect(done).toMatchObject({ archive: { fileName: 'files.zip' }, counts: { created: 1, bad: 0 } });
    // Nothing was bad of it: its ZIP is let go of.
    const post = (archiveOf: string) =>
      request(http)
        .post('/v1/imports')
        .set(bearer)
        .field({ archiveOf })
        .attach('file', Buffer.from(mended), 'm.csv');
    expect((await post(done.id).expect(404)).body.type).toContain('import_archive_gone');
    await request(http).delete(`/v1/imports/${first.id}`).set(bearer).expect(204);
    expect((await post(first.id).expect(404)).body.type).toContain('import_archive_gone');
  });

  it('is stopped where the archive is none, and says so', async () => {
    await request(http)
      .post('/v1/imports')
      .set(bearer)
      .attach('file', Buffer.from('id,resume\nx,a.pdf\n'), 'people.csv')
      .attach('archive', Buffer.from('not a zip'), 'files.zip')
      .expect(422);
    const cut = (await zipOf({ 'a.txt': resume('Cut Off'), 'b.txt': 'b' })).subarray(0, -30);
    const sent = await sendWith('id,resume\nx,a.txt\n', cut);
    expect(sent).toMatchObject({ status: 'failed', problem: { code: 'import_archive_damaged' } });
  });

  it('or an address have it fetched', async () => {
    const done = await bringIn('id,cv url\nw-1,https://127.0.0.1/cv.pdf\nw-2,no address\n');
    expect(done.counts).toMatchObject({ created: 1, bad: 1 });
    for (;;) {
      const { body } = await request(http).get('/v1/resumes?externalId=w-1').set(bearer).expect(200);
      const [only] = body.items as { status: string; source: string; problem: { code: string } }[];
      if (only?.status !== 'failed') {
        await sleep(50);
        continue;
      }
      expect(only).toMatchObject({ source: 'import', problem: { code: 'url_not_allowed' } });
      break;
    }
  });
});

describe('what an import leaves', () => {
  const filesOf = async () => {
    const digests: string[] = [];
    for await (const digest of started.service.files.listDigests(started.tenant.id)) digests.push(digest);
    return digests;
  };

  it('stops at a quota with the very row that is one too many, and goes on once there is room', async () => {
    const { store } = started.service;
    const { id } = await send(
      `id,name,email\n${Array.from({ length: 20 }, (_, i) => `l-${i},Limit Person${i},l${i}@limit.example`).join('\n')}\n`,
    );
    const used = (await request(http).get('/v1/plan').set(bearer).expect(200)).body.used.resumes as number;
    await store.asOperator((tx) =>
      operatorTenants.setLimits(tx, started.tenant.id, { resumesAMonth: used + 5 }),
    );
    await command(id, 'start').expect(202);
    const stopped = await until(id, 'paused', 'completed', 'failed');
    expect(stopped).toMatchObject({ counts: { done: 5, created: 5 }, problem: { code: 'quota_reached' } });
    await store.asOperator((tx) => operatorTenants.setLimits(tx, started.tenant.id, { resumesAMonth: null }));
    await command(id, 'resume').expect(202);
    expect(await until(id, 'completed')).toMatchObject({ counts: { created: 20 }, problem: null });
  });

  it('of its files is the one of bad rows alone, and none once somebody in it was erased', async () => {
    // Files of imports before it may be removed at any time.
    const before = new Set(await filesOf());
    const newFiles = async () => (await filesOf()).filter((digest) => !before.has(digest));
    const done = await bringIn('id,name,email\ng-1,Gunda Geht,gunda@geht.example\ng-2,Bad One,none\n');
    for (let tries = 0; (await newFiles()).length !== 2 && tries < 100; tries++) await sleep(50);
    expect(await newFiles()).toHaveLength(2);
    const { resume } = await profileOf('g-1');
    await request(http).delete(`/v1/candidates/${resume.candidateId}`).set(bearer).expect(200);
    for (let tries = 0; (await newFiles()).length > 0 && tries < 100; tries++) await sleep(50);
    expect(await newFiles()).toEqual([]);
    expect((await show(done.id)).hasErrorsFile).toBe(false);
  });
});

describe('lists to take away', () => {
  const take = (path: string) => request(http).get(path).set(bearer).buffer(true).expect(200);

  it('are people, as a table that no spreadsheet runs and as an object a line', async () => {
    await bringIn('id,name,email\nx-1,"=cmd|""x""",x1@export.example\n');
    const { text: csv, headers } = await take('/v1/exports/candidates');
    expect(headers['content-disposition']).toBe('attachment; filename="candidates.csv"');
    const lines = csv.trim().split('\r\n');
    expect(lines[0]).toBe('id,name,headline,email,resumes,createdAt');
    expect(csv).toContain('x1@export.example');
    expect(csv).not.toMatch(/,=cmd/);
    const { text: jsonl } = await take('/v1/exports/candidates?format=jsonl');
    const people = jsonl
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { email: string | null });
    expect(people).toHaveLength(lines.length - 1);
    expect(people.some(({ email }) => email === 'x1@export.example')).toBe(true);
  });

  it('are what a search finds, and what became of the rows of an import', async () => {
    const done = await bringIn(
      'id,name,email,skills\ny-1,Yana Findig,y1@export.example,TIG welding; Oxal polishing\ny-2,Bad One,none,SAP\n',
    );
    const { text: rows } = await take(`/v1/imports/${done.id}/rows`);
    expect(rows).toMatch(
      /^row,line,outcome,resumeId,column,reason\r\n1,2,created,[\da-f-]{36},,\r\n2,3,bad,,email,email_invalid\r\n$/,
    );
    const { text: hits } = await request(http)
      .post('/v1/exports/search?format=csv')
      .set(bearer)
      .send({ text: 'Oxal polishing' })
      .expect(200);
    expect(hits).toContain('Yana Findig');
  });
});
