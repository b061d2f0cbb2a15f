// Settings by which a tenant's resumes are read: the country that they are of where they don't tell, whether and in which languages
// scans are recognised, which fields are guarded.
import { createCanvas } from '@napi-rs/canvas';
import { documentSchema, profileSchema, resumeSchema, type Profile, type Resume } from '@vitae/contracts';
import { sweep } from '@vitae/pipeline';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
let count = 0;

beforeAll(async () => {
  service = await startService();
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => (tenant = await addTenant(service.store, `tenant-${++count}`)));

const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const change = (body: object, status = 200) =>
  request(http).patch('/v1/settings').set(bearer()).send(body).expect(status);

async function send(file: Buffer | string, name = 'cv.txt'): Promise<Resume> {
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(file), name)
    .expect(200);
  return resumeSchema.parse(body);
}
const get = (path: string) => request(http).get(path).set(bearer()).expect(200);
const profileOf = async ({ id }: Resume, query = ''): Promise<Profile> =>
  profileSchema.parse((await get(`/v1/resumes/${id}/profile${query}`)).body);
const linesOf = async ({ id }: Resume) =>
  documentSchema.parse((await get(`/v1/resumes/${id}/document`)).body).lines.map(({ text }) => text);

describe('the default country', () => {
  const RESUME = `Anna Muster
anna.muster@example.com
Phone: 020 7946 0958

Work Experience
Surveyor, Example Works Ltd
03/04/2016 - 05/06/2019
`;
  const facts = async (text = RESUME) => {
    const { basics, positions } = await profileOf(await send(text));
    return [basics.phones[0]?.value.e164, positions[0]?.start?.value, positions[0]?.months];
  };

  it('reads numbers without a code, and dates, as they are written there', async () => {
    expect(await facts()).toEqual([undefined, '2016-04', undefined]);
    await change({ defaultCountry: 'GB' });
    expect(await facts()).toEqual(['+442079460958', '2016-04', 39]);
    await change({ defaultCountry: 'US' });
    expect(await facts()).toEqual([undefined, '2016-03', 39]);
  });

  it('gives way to what the resume itself tells', async () => {
    await change({ defaultCountry: 'US' });
    const told = RESUME.replace('Phone:', 'Leeds, UK\nPhone:');
    expect(await facts(told)).toEqual(['+442079460958', '2016-04', 39]);
    const dated = `${RESUME}Clerk, Example Office\n17/02/2014 - 30/04/2016\n`;
    expect((await facts(dated)).slice(1)).toEqual(['2016-04', 39]);
    await change({ defaultCountry: null });
    expect(await facts()).toEqual([undefined, '2016-04', undefined]);
  });

  it.each(['XX', 'us', 'UK', 'England', 7])('can’t be %s', (defaultCountry) =>
    change({ defaultCountry }, 400),
  );
});

function scan(...lines: string[]): Buffer {
  const canvas = createCanvas(1240, 1754);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1240, 1754);
  context.fillStyle = '#000';
  context.font = '36px sans-serif';
  lines.forEach((line, at) => context.fillText(line, 100, 200 + at * 70));
  return canvas.toBuffer('image/png');
}

describe('recognising text', () => {
  it('is left alone where a tenant wants none, and says so', async () => {
    await change({ ocr: false });
    const picture = scan('Anna Muster', 'Kept the pumps of the water works running for years');
    const resume = await send(picture, 'cv.png');
    expect(resume).toMatchObject({ status: 'failed', problem: { code: 'ocr_off' } });
    await change({ ocr: true });
    await request(http)
      .post(`/v1/resumes/${resume.id}/reparse`)
      .set(bearer())
      .set('prefer', 'wait=60')
      .expect(200);
    expect((await linesOf(resume)).join('\n')).toContain('water works');
  });

  it('reads the text that such a file has of its own, and warns of the rest', async () => {
    await change({ ocr: false });
    const resume = await send(pdfWithPicture(), 'cv.pdf');
    expect(resume.status).toBe('parsed');
    const { basics, warnings } = await profileOf(resume);
    expect(basics.emails[0]?.value).toBe('anna.muster@example.com');
    expect(warnings.map(({ code }) => code)).toContain('pictures_unread');
  });

  it('is done in the tenant’s languages', async () => {
    const german = scan(
      'Für die Straßenbahn in Köln geprüft und geändert',
      'Größere Maschinen für die Fräserei geführt',
      'Ausbildung der Lehrlinge, später auch Prüfung',
    );
    expect((await linesOf(await send(german, 'a.png'))).join(' ')).toMatch(/Straßenbahn/);
    await change({ ocrLanguages: ['en', 'fr'] });
    expect((await linesOf(await send(german, 'b.png'))).join(' ')).not.toMatch(/ß/);
    await change({ ocrLanguages: ['de'] });
    expect((await linesOf(await send(german, 'c.png'))).join(' ')).toMatch(/Straßenbahn/);
  }, 120_000);

  it.each([[[]], [['en', 'en']], [['xx']], ['en']])('can’t be in %j', (ocrLanguages) =>
    change({ ocrLanguages }, 400),
  );
});

/** A page of text, and one that is a picture. */
function pdfWithPicture(): Buffer {
  const words = [
    'Anna Muster',
    'anna.muster@example.com',
    'Work Experience',
    'Welder, Example Works Ltd, 2016 - 2019',
  ];
  const text = words
    .map((line, at) => `BT /F 12 Tf 1 0 0 1 60 ${740 - at * 30} Tm (${line}) Tj ET`)
    .join('\n');
  const page = (id: number, content: string) =>
    `${id} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${id + 1} 0 R /Resources <</Font <</F 3 0 R>> /XObject <</I 5 0 R>>>>>> endobj
${id + 1} 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`;
  return Buffer.from(
    `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [10 0 R 12 0 R] /Count 2>> endobj
3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> endobj
5 0 obj <</Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1>> stream\n0\nendstream endobj
${page(10, text)}
${page(12, 'q 600 0 0 800 0 0 cm /I Do Q')}
trailer <</Root 1 0 R>>
%%EOF`,
    'latin1',
  );
}

describe('guarded fields', () => {
  const RESUME = `Anna Muster
anna.muster@example.com

Personal Details
Date of birth: 12.03.1985
Nationality: Swiss
Driving licence: B

Work Experience
Welder, Example Works Ltd, 2016 - 2019
Welded frames of trains.

Interests
Falconry, Brass bands
`;
  const indexed = async () =>
    service.store.withTenant(tenant.id, async ({ db }) => {
      const rows = await db.$queryRawUnsafe<{ text: string }[]>('SELECT text FROM passages');
      return rows.map(({ text }) => text).join('\n');
    });
  const versions = () =>
    service.store.withTenant(tenant.id, ({ db }) =>
      db.$queryRawUnsafe<{ version: number }[]>('SELECT version FROM indexed_resumes'),
    );

  it('can be more than is usual, in profiles, exports, searches and blind views', async () => {
    const resume = await send(RESUME);
    const open = await profileOf(resume);
    expect(open.interests.map(({ value }) => value)).toEqual(['Falconry', 'Brass bands']);
    expect(open.basics.drivingLicence?.value).toBe('B');
    expect(await indexed()).toContain('Falconry');
    const usual = ['dateOfBirth', 'gender', 'maritalStatus', 'nationality', 'photo'];
    await change({ sensitiveFields: [...usual, 'interests', 'drivingLicence'] });

    const guarded = await profileOf(resume);
    expect(guarded.interests).toEqual([]);
    expect(guarded.entryKeys?.['interests']).toEqual([]);
    expect(guarded.basics.drivingLicence).toBeUndefined();
    expect(guarded.positions).toEqual(open.positions);
    const exported = await get(`/v1/resumes/${resume.id}/profile?format=json-resume`);
    expect(JSON.stringify(exported.body)).not.toMatch(/Falconry/);
    for (const path of ['profile?view=blind', 'profile?view=blind&format=json-resume'])
      expect(JSON.stringify((await get(`/v1/resumes/${resume.id}/${path}`)).body)).not.toMatch(/Falconry/);

    // What was indexed before is made anew.
    await sweep({ ...service, now: () => new Date(), model: undefined });
    await until(async () => (await versions()).every(({ version }) => version > 0) || undefined);
    expect(await indexed()).not.toMatch(/Falconry|Brass/);
    expect(await indexed()).toContain('Welded frames');

    await change({ showSensitive: true });
    expect((await profileOf(resume)).interests).toHaveLength(2);
    expect(JSON.stringify((await get(`/v1/resumes/${resume.id}/profile?view=blind`)).body)).not.toMatch(
      /Falconry/,
    );
  });

  it('can be fewer in profiles, and are out of searches and blind views all the same', async () => {
    await change({ sensitiveFields: ['dateOfBirth'] });
    const resume = await send(RESUME);
    const { sensitive } = await profileOf(resume);
    expect([sensitive?.nationality?.value, sensitive?.dateOfBirth]).toEqual(['Swiss', undefined]);
    expect(await indexed()).not.toMatch(/Swiss|1985/);
    expect((await profileOf(resume, '?view=blind')).sensitive).toBeUndefined();
  });

  it.each([[['name']], [['gender', 'gender']]])('can’t be %j', (sensitiveFields) =>
    change({ sensitiveFields }, 400),
  );
});
