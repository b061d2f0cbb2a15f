// Workbooks (XLSX) as tables of people, over HTTP: as the programs write them that people have, and as nobody means well.
import type { Import, ImportStatus } from '@vitae/contracts';
import { randomBytes } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServiceWithTenant, type ServiceWithTenant } from '../support/service.ts';
import { workbookOf, zipOf, type Cell, type Shape } from '../support/workbooks.ts';

let started: ServiceWithTenant;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  started = await startServiceWithTenant();
  ({ http, bearer } = started);
});
afterAll(() => started.service.stop());

const post = (bytes: Buffer, fields: Readonly<Record<string, string>> = {}, name = 'people.xlsx') =>
  request(http)
    .post('/v1/imports')
    .set(bearer)
    .set('prefer', 'wait=30')
    .field(fields)
    .attach('file', bytes, name);
const send = async (bytes: Buffer, fields: Readonly<Record<string, string>> = {}): Promise<Import> =>
  (await post(bytes, fields).expect(201)).body as Import;
async function until(id: string, ...wanted: ImportStatus[]): Promise<Import> {
  for (;;) {
    const { body } = await request(http).get(`/v1/imports/${id}`).set(bearer).expect(200);
    const now = body as Import;
    if (wanted.includes(now.status)) return now;
    await sleep(50);
  }
}
const start = (id: string) => request(http).post(`/v1/imports/${id}/start`).set(bearer).expect(202);
const errorsOf = async (id: string): Promise<string> =>
  (await request(http).get(`/v1/imports/${id}/errors.csv`).set(bearer).expect(200)).text;
/** What is kept of the rows that came in: their cells by their columns. */
async function cellsOf(externalId: string): Promise<Record<string, string>> {
  const { body: page } = await request(http)
    .get(`/v1/resumes?externalId=${externalId}`)
    .set(bearer)
    .expect(200);
  const { body: file } = await request(http)
    .get(`/v1/resumes/${page.items[0].id}/original`)
    .set(bearer)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.on('data', (piece: Buffer) => (text += piece.toString()));
      response.on('end', () => done(null, text));
    })
    .expect(200);
  const { cells } = JSON.parse(String(file)) as { cells: { column: string; text: string }[] };
  return Object.fromEntries(cells.map(({ column, text }) => [column, text]));
}

const HEADER: Cell[] = [
  'ID',
  'Vorname',
  'Nachname',
  'E-Mail',
  'Telefon',
  'Position',
  'Firma',
  'Seit',
  'PLZ',
  'Notiz',
];
const FORMATS = [14, 'yyyy\\-mm\\-dd', 17, '00000', 'dd/mm/yyyy hh:mm', '0%'];
const mapping = JSON.stringify({ PLZ: 'metadata', Notiz: 'metadata' });

const people = (shape: Shape): Promise<Buffer> =>
  workbookOf({
    shape,
    formats: FORMATS,
    sheets: [
      { name: 'Alt', state: 'hidden', rows: [['Name'], ['Hidden Nobody']] },
      {
        name: 'Bewerber',
        rows: [
          HEADER,
          [
            `${shape}-1`,
            { runs: ['Qui', 'lla'], spoken: 'never read' },
            'Zeppel & <Hart>',
            `quilla.${shape}@zeppelhart.example`,
            4.9305550101e10,
            { formula: 'B1&" x"', text: 'Schweißerin' },
            'Oxalwerk "GmbH"',
            { number: 43_525, style: 3 },
            { number: 1067, style: 4 },
            { number: 45_000.5, style: 5 },
          ],
          [],
          [
            `${shape}-2`,
            'Bruno',
            'Musterich',
            'kein-email',
            null,
            null,
            null,
            { number: 43_525, style: 1 },
            null,
            true,
          ],
          [`${shape}-3`, 'Carla', { error: '#N/A' }, `carla.${shape}@beispiel.example`],
          [
            `${shape}-4`,
            'Dora',
            'Beispiel',
            `dora.${shape}@beispiel.example`,
            '+49 171 5550104',
            'Leitung\nBüro',
            null,
            { number: 43_525, style: 2 },
            null,
            { number: 0.5, style: 6 },
          ],
        ],
      },
      {
        name: 'Zweites',
        rows: [
          ['name', 'email'],
          ['Zoe Zweites', `zoe.${shape}@zweites.example`],
        ],
      },
    ],
  });

describe.each(['excel', 'libreoffice', 'google', 'script'] as const)('a workbook of %s', (shape) => {
  it('comes in as a table: numbers and dates as they were typed, bad rows by the sheet’s own numbers', async () => {
    const sent = await send(await people(shape), { mapping });
    expect(sent).toMatchObject({
      status: 'ready',
      isCertain: true,
      dialect: { sheet: 'Bewerber', sheets: ['Bewerber', 'Zweites'], header: true },
      check: { rows: 4, good: 2, bad: 2, reasons: { email_invalid: 1, formula_error: 1 } },
    });
    expect(sent.check?.first).toEqual([
      { row: 2, line: 4, column: 'E-Mail', reason: 'email_invalid' },
      { row: 3, line: 5, column: 'Nachname', reason: 'formula_error' },
    ]);
    await start(sent.id);
    const done = await until(sent.id, 'completed', 'failed', 'paused');
    expect(done).toMatchObject({ status: 'completed', counts: { done: 4, created: 2, bad: 2 } });
    expect(await cellsOf(`${shape}-1`)).toEqual({
      ID: `${shape}-1`,
      Vorname: 'Quilla',
      Nachname: 'Zeppel & <Hart>',
      'E-Mail': `quilla.${shape}@zeppelhart.example`,
      Telefon: '49305550101',
      Position: 'Schweißerin',
      Firma: 'Oxalwerk "GmbH"',
      Seit: '2019-03',
      PLZ: '01067',
      Notiz: '2023-03-15 12:00',
    });
    expect(await cellsOf(`${shape}-4`)).toMatchObject({
      Telefon: '+49 171 5550104',
      Position: 'Leitung\nBüro',
      Seit: '2019-03-01',
      Notiz: '50%',
    });
    const lines = (await errorsOf(sent.id)).trim().split('\r\n');
    expect(lines.slice(1).map((line) => line.split(',').slice(0, -1))).toEqual([
      [
        `${shape}-2`,
        'Bruno',
        'Musterich',
        'kein-email',
        '',
        '',
        '',
        '2019-03-01',
        '',
        'TRUE',
        '4',
        'E-Mail',
        'email_invalid',
      ],
      // What it says of the cell is in quotation marks: it has commas.
      [
        `${shape}-3`,
        'Carla',
        '',
        `carla.${shape}@beispiel.example`,
        '',
        '',
        '',
        '',
        '',
        '',
        '5',
        'Nachname',
        'formula_error',
        '"The cell shows an error of the spreadsheet',
        ' such as #N/A',
      ],
    ]);
  });

  it('mended as CSV comes in as well', async () => {
    const sent = await send(await people(shape), { mapping });
    const mended = (await errorsOf(sent.id)).replace('kein-email', `bruno.${shape}@musterich.example`);
    const again = await send(Buffer.from(mended), { mapping });
    expect(again).toMatchObject({ isCertain: true, check: { rows: 2, good: 2, bad: 0 } });
  });

  it('is read from another sheet once somebody says so', async () => {
    const sent = await send(await people(shape), { dialect: '{"sheet":"zweites"}' });
    expect(sent).toMatchObject({
      dialect: { sheet: 'Zweites' },
      isCertain: true,
      check: { rows: 1, good: 1 },
    });
    const { body } = await request(http)
      .patch(`/v1/imports/${sent.id}`)
      .set(bearer)
      .send({ dialect: { sheet: 'Bewerber' } })
      .expect(200);
    expect((await until(body.id as string, 'ready')).dialect?.sheet).toBe('Bewerber');
    const unknown = await send(await people(shape), { dialect: '{"sheet":"Alt"}' });
    expect(unknown).toMatchObject({
      status: 'ready',
      isCertain: false,
      dialect: { sheet: 'Bewerber' },
      problem: { code: 'import_sheet_unknown' },
    });
  });
});

it('is read from the sheet whose columns are known, whatever notes stand before it', async () => {
  const notes = {
    name: 'Hinweise',
    rows: [['Bitte alle Spalten füllen'], ['Stand', 'heute'], ['Fragen an', 'Ute']],
  };
  const table = {
    name: 'Bewerber',
    rows: [
      ['Vorname', 'E-Mail'],
      ['Ute', 'ute@cover.example'],
    ],
  };
  const covered = await send(await workbookOf({ shape: 'excel', sheets: [notes, table] }));
  expect(covered).toMatchObject({
    isCertain: true,
    dialect: { sheet: 'Bewerber' },
    check: { rows: 1, good: 1 },
  });
  const asked = await send(await workbookOf({ shape: 'excel', sheets: [notes, table] }), {
    dialect: '{"sheet":"Hinweise"}',
  });
  expect(asked).toMatchObject({ dialect: { sheet: 'Hinweise' } });
  const unknown = await send(
    await workbookOf({ shape: 'excel', sheets: [{ name: 'Leer', rows: [] }, notes] }),
  );
  expect(unknown).toMatchObject({ dialect: { sheet: 'Hinweise' } });
});

it('counts days from 1904 where the workbook says so', async () => {
  const sent = await send(
    await workbookOf({
      shape: 'excel',
      formats: [14],
      is1904: true,
      sheets: [
        {
          name: 'S',
          rows: [
            ['ID', 'Name', 'Start date'],
            ['mac-1', 'Mac Alt', { number: 43_538, style: 1 }],
          ],
        },
      ],
    }),
    { dryRun: 'false' },
  );
  await until(sent.id, 'completed');
  expect(await cellsOf('mac-1')).toMatchObject({ 'Start date': '2023-03-15' });
});

describe('what is no workbook that is read', () => {
  const simple = (parts: Readonly<Record<string, string | Buffer>>) =>
    workbookOf({
      shape: 'excel',
      sheets: [
        {
          name: 'S',
          rows: [
            ['name', 'email'],
            ['Ute Ganz', 'ute@ganz.example'],
          ],
        },
      ],
      parts,
    });
  const renamed = (bytes: Buffer) =>
    Buffer.from(bytes.toString('latin1').replaceAll('workbook.xml', 'workbook.bin'), 'latin1');
  const wide = (name: string) => Buffer.from(name, 'utf16le');
  const compound = (name: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), wide(name)]);

  it.each([
    ['an older Excel’s', compound('Workbook'), 'import_not_a_table', '.xls'],
    ['one behind a password', compound('EncryptedPackage'), 'encrypted_file', 'without a password'],
    [
      'OpenDocument’s',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'import_not_a_table',
      '.ods',
    ],
    ['a binary one', simple({ 'xl/workbook.xml': 'x' }).then(renamed), 'import_not_a_table', '.xlsb'],
  ])('is told plainly: %s', async (_, bytes, code, said) => {
    const { body } = await post(await bytes).expect(422);
    expect(body.type).toContain(code);
    expect(body.detail).toContain(said);
  });
  const sheet = (rows: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  // No bomb: it hardly gets smaller.
  const LONG = randomBytes(1_500_000).toString('hex');
  const SHEET = 'xl/worksheets/sheet1.xml';
  const STRINGS = 'xl/sharedStrings.xml';
  it.each([
    ['a document type', simple({ [SHEET]: `<!DOCTYPE x [<!ENTITY a "b">]>${sheet('')}` })],
    ['an entity', simple({ [SHEET]: sheet('<row><c t="inlineStr"><is><t>&evil;</t></is></c></row>') })],
    ['XML that ends early', simple({ [SHEET]: '<worksheet><sheetData><row>' })],
    ['a text without an end', simple({ [SHEET]: sheet(`<row><c><v>${LONG}`) })],
    ['a tag without an end', simple({ [SHEET]: `<worksheet a="${LONG}` })],
    ['nesting without an end', simple({ [SHEET]: '<a>'.repeat(1_000) })],
    ['a text that is not there', simple({ [SHEET]: sheet('<row><c t="s"><v>99</v></c></row>') })],
    ['a row of no number', simple({ [SHEET]: sheet('<row r="-1"><c><v>1</v></c></row>') })],
    ['a column beyond all', simple({ [SHEET]: sheet('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>') })],
    ['no sheets', simple({ 'xl/workbook.xml': '<workbook/>' })],
    ['a cut ZIP', simple({}).then((bytes) => bytes.subarray(0, -30))],
  ])('is damaged: %s', async (_, bytes) => {
    const sent = await send(await bytes);
    expect(sent).toMatchObject({ status: 'failed', problem: { code: 'import_workbook_damaged' } });
  });

  it.each([
    ['a part that inflates a thousandfold', simple({ [SHEET]: Buffer.alloc(300_000_000, ' ') })],
    [
      'one long text named over and over',
      simple({
        [STRINGS]: `<sst><si><t>${'x'.repeat(150_000)}</t></si></sst>`,
        // Each row of another number, so that it compresses like an honest sheet.
        [SHEET]: sheet(
          Array.from(
            { length: 1_500 },
            (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
          ).join(''),
        ),
      }),
    ],
  ])('is too large: %s', async (_, bytes) => {
    const sent = await send(await bytes);
    expect(sent).toMatchObject({ status: 'failed', problem: { code: 'import_workbook_too_large' } });
  });

  it('has nothing but a header, or nothing', async () => {
    const of = (rows: readonly (readonly Cell[])[]) =>
      workbookOf({ shape: 'google', sheets: [{ name: 'S', rows }] });
    for (const rows of [[], [['name', 'email']], [[null, null], ['name', 'email'], [' ']]])
      expect(await send(await of(rows))).toMatchObject({
        status: 'failed',
        problem: { code: 'import_empty' },
      });
  });

  it('is none for a resume', async () => {
    const { body } = await request(http)
      .post('/v1/resumes')
      .set(bearer)
      .attach('file', await simple({}), 'cv.xlsx')
      .expect(415);
    expect(body.type).toContain('unsupported_media_type');
  });
});

it('leaves out macros, links and pictures, a cover without a word, and columns without any', async () => {
  const sent = await send(
    await workbookOf({
      shape: 'excel',
      sheets: [
        { name: 'Cover', rows: [] },
        {
          name: 'Data',
          rows: [[], [null, 'name', null, 'email'], [null, 'Ulla Spalt', null, 'ulla@spalt.example']],
        },
      ],
      parts: { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x>' },
    }),
  );
  expect(sent).toMatchObject({
    isCertain: true,
    dialect: { sheet: 'Data' },
    check: { rows: 1, good: 1 },
  });
  expect(sent.columns.map(({ name }) => name)).toEqual(['name', 'email']);
});

it('says that a row is too long, and goes on behind it', async () => {
  const long = Array.from({ length: 11 }, () => 'x'.repeat(19_999));
  const wideHeader = ['name', 'email', ...Array.from({ length: 9 }, (_, at) => `c${at}`)];
  const sent = await send(
    await workbookOf({
      shape: 'script',
      sheets: [
        {
          name: 'S',
          rows: [wideHeader, long, ['Ute Kurz', 'ute@kurz.example', ...long.slice(2).map(() => null)]],
        },
      ],
    }),
  );
  expect(sent.check).toMatchObject({ rows: 2, good: 1, reasons: { row_too_long: 1 } });
});
