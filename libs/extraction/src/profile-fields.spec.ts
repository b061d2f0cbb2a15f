// The fields beside name, work and education, each on a document written here.
import type { Document, Line } from '@vitae/contracts';
import { extractClassic } from './classic.ts';
import { asOf } from './derived/as-of.ts';
import { mergeExtractions } from './merge/merge-extractions.ts';

function documentOf(text: string, facts: Partial<Document> = {}): Document {
  let block = 0;
  const lines: Line[] = [];
  for (const raw of text.trim().split('\n')) {
    if (!raw.trim()) {
      block++;
      continue;
    }
    const bullet = raw.startsWith('* ');
    const content = raw.replace(/^\* /, '').replaceAll(' | ', '\t').trim();
    const words = [...content.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const place = { number: lines.length + 1, page: 1, block, role: 'body' as const };
    lines.push({ ...place, text: content, words, ...(bullet && { bullet }) });
  }
  const pages = [{ number: 1, width: 595, height: 842 }];
  return { format: 'txt', pages, lines, flags: [], ...facts };
}

const profileOf = (text: string, facts: Partial<Document> = {}) => {
  const document = documentOf(text, { language: 'en', ...facts });
  const at = asOf(document, { received: '2026-11-24' });
  const skills = [{ name: 'Widget Forge', aliases: ['WF9'], kind: 'own' }];
  return mergeExtractions(extractClassic(document, { asOf: at.month, ownSkills: skills }), document, at);
};

const RESUME = `
Dr. Ana María Torres Vidal, PhD
ana.torres@example.es

Personal Details

Date of birth: 12.03.1985
Nationality: Spanish
Gender: Female | Marital status: Married
Driving licence: B
Notice period: three months
Salary expectation: 70,000 EUR
Work permit: EU citizen

Work Experience

Engineering Manager, Nubia Systems GmbH, Berlin
Full-time
2020-03 – 2023-12
* Led nine engineers and moved billing to PostgreSQL and WF9.

Software Developer, Cobalt Consulting, Madrid
2017-01 – 2018-06
Client: Banco Levante
* Wrote services in Swift and Kotlin for a mobile bank.

Intern, Cobalt Consulting, Madrid
2015 – 2015

Education

MSc in Computer Science, Universidad de Zaragoza
2008 – 2010
Grade: 8,7/10

MBA, University of Leeds
2026 – 2028

Skills

PostgreSQL, Kotlin, WF9, Underwater basket weaving

Languages

Spanish (native), English (fluent), German (B1), French (notions)

Memberships

IEEE, Spanish Society of Engineers

Interests

Chess, Sailing

References

Available on request
`;

describe('a resume with personal details', () => {
  const profile = profileOf(RESUME);
  const values = (fields: readonly { value: string }[]) => fields.map((f) => f.value);

  it('takes the name apart', () =>
    expect(profileOf(RESUME, { language: 'es' }).basics.nameParts).toEqual({
      prefix: 'Dr.',
      given: 'Ana María',
      family: 'Torres Vidal',
      suffix: 'PhD',
    }));
  it('keeps what must not weigh apart from the rest', () => {
    const { sensitive } = profile;
    expect([
      sensitive?.dateOfBirth?.value,
      sensitive?.nationality?.value,
      sensitive?.gender?.value,
      sensitive?.maritalStatus?.value,
    ]).toEqual(['12.03.1985', 'Spanish', 'Female', 'Married']);
    expect(JSON.stringify({ ...profile, sensitive: undefined, keywords: [], entities: {} })).not.toMatch(
      /1985|Married|Female/,
    );
  });
  it('reads what concerns the next job', () =>
    expect([
      profile.basics.drivingLicence?.value,
      profile.basics.availability?.value,
      profile.basics.salary?.value,
      profile.basics.workPermit?.value,
    ]).toEqual(['B', 'three months', '70,000 EUR', 'EU citizen']));
  it('knows how and for whom one worked', () => {
    expect(profile.positions.map((p) => p.employmentType?.value)).toEqual([
      'permanent',
      undefined,
      'internship',
    ]);
    expect(profile.positions[1]?.client?.value).toBe('Banco Levante');
    expect(values(profile.positions[1]?.highlights ?? [])).toEqual([
      'Wrote services in Swift and Kotlin for a mobile bank.',
    ]);
  });
  it('puts grades on their scale, and knows what lies ahead', () =>
    expect(profile.qualifications.map((q) => [q.gradeScale, q.expected ?? false])).toEqual([
      [{ value: 8.7, best: 10 }, false],
      [undefined, true],
    ]));
  it('maps levels of languages', () =>
    expect(profile.languages.map((l) => l.cefr)).toEqual(['native', 'C1', 'B1', 'A2']));
  it('lists memberships and interests, and ignores references on request', () => {
    expect(values(profile.memberships)).toEqual(['IEEE', 'Spanish Society of Engineers']);
    expect(values(profile.interests)).toEqual(['Chess', 'Sailing']);
    expect(JSON.stringify(profile)).not.toContain('on request');
  });
  it('keeps skills that nobody knows, and knows the tenant’s own', () => {
    const skill = (name: string) => profile.skills.find((s) => s.name === name);
    expect(skill('Underwater basket weaving')).toMatchObject({ listed: true });
    expect(skill('Underwater basket weaving')?.skillId).toBeUndefined();
    expect(skill('Widget Forge')).toMatchObject({ skillId: 'own:widgetforge', months: 46, lastUsed: '2023' });
    expect(skill('Kotlin')).toMatchObject({ months: 18, lastUsed: '2018', positions: [1] });
  });
  it('needs another skill beside one whose name is a common word', () => {
    const names = (line: string) =>
      profileOf(
        `Ana Torres\nana@example.com\n\nExperience\n\nDeveloper, Acme Ltd\n2019 – 2020\n* ${line}`,
      ).skills.map((s) => s.name);
    expect(names('Wrote an app in Swift and Kotlin.')).toEqual(['Swift', 'Kotlin']);
    expect(names('Excel at talking to people, Swift in answers.')).toEqual([]);
  });
  it('says what the totals were derived from', () => {
    const { totals } = profile;
    expect(totals).toMatchObject({ managementLevel: 'manager', monthsOfManagement: 46, seniority: 'lead' });
    expect(totals.derivedFrom['monthsOfManagement']).toMatchObject({ positions: [0] });
    expect(totals.gaps.map((g) => g.months)).toContain(20);
  });
  it('finds what is missing or odd in the file', () =>
    expect(profile.quality.map((f) => f.code)).toEqual(['years_only', 'gap']));
});

describe('as of when', () => {
  const document = documentOf('Work\n2015 – 03/2019\nsince 2017');
  it.each([
    ['the date that it was given with', document, { documentDate: '2018-05-01' }, ['2018-05', 'given']],
    ['the file’s own date', { ...document, modifiedAt: '2020-02-03' }, {}, ['2020-02', 'file']],
    ['the latest date of its text', document, {}, ['2019-03', 'latest_date']],
    ['the day it came', documentOf('No date'), {}, ['2026-11', 'received']],
    ['not a date in the future', { ...document, createdAt: '2031-01-01' }, {}, ['2019-03', 'latest_date']],
  ])('is %s', (_name, doc, given, [month, reason]) =>
    expect(asOf(doc, { received: '2026-11-24', ...given })).toEqual({ month, reason }),
  );
});
