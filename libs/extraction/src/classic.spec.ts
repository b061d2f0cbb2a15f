// The classic tier on documents written here: layouts and traps, no file of the benchmark.
import type { Document, Line } from '@vitae/contracts';
import { extractClassic } from './classic.ts';
import { mergeExtractions } from './merge/merge-extractions.ts';

/** A document from lines; an empty line ends a block, "* " marks a bullet, "# " a heading. */
function document(text: string): Document {
  let block = 0;
  const lines: Line[] = [];
  for (const raw of text
    .trim()
    .split('\n')
    .map((l) => l.trim())) {
    if (!raw) {
      block++;
      continue;
    }
    const bullet = raw.startsWith('* ');
    const heading = raw.startsWith('# ');
    const content = raw.replace(/^[*#] /, '').replaceAll(' | ', '\t');
    const words = [...content.matchAll(/\S+/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      ...(heading && { bold: true, size: 14 }),
    }));
    lines.push({
      number: lines.length + 1,
      page: 1,
      block,
      role: 'body',
      text: content,
      words,
      ...(bullet && { bullet }),
      ...(heading && { heading }),
    });
  }
  return { format: 'txt', pages: [{ number: 1, width: 595, height: 842 }], lines, flags: [] };
}

const read = (text: string) => {
  const doc = document(text);
  return mergeExtractions(extractClassic(doc, { asOf: '2024-06' }), doc, {
    month: '2024-06',
    reason: 'received',
  });
};

const RESUME = `
Lena Brandt
Product Manager
Hamburg, Germany | lena.brandt@example.de | +49 40 5550123 | linkedin.com/in/lenabrandt

# Summary
Product manager for logistics software. Likes clear words.

# Experience
Product Manager at Hafenlogik GmbH | Mar 2020 – Present
Hamburg, Germany
* Launched a booking tool in React that serves 40 ports.
* Cut support calls by 30%.

Junior Analyst, Nordwind Consulting, Bremen | 2016 – 2019
* Wrote reports in SQL.

# Education
MSc in Economics, University of Hamburg | 2014 – 2016
Grade: 1.7

# Skills
Tools: Jira, Figma, Excel
Roadmapping, Negotiation

# Languages
German (Native), English (C1), Spanish (Basic)

# Certifications
Certified Scrum Product Owner, Scrum Alliance (2019)
`;

describe('a plain resume', () => {
  const profile = read(RESUME);

  it('gives who and where', () => {
    const { basics } = profile;
    expect(basics.name?.value).toBe('Lena Brandt');
    expect(basics.headline?.value).toBe('Product Manager');
    expect(basics.emails.map((e) => e.value)).toEqual(['lena.brandt@example.de']);
    expect(basics.phones[0]?.value.e164).toBe('+49405550123');
    expect(basics.location?.value).toMatchObject({ city: 'Hamburg', countryCode: 'DE' });
    expect(basics.links[0]?.value).toEqual({
      url: 'https://linkedin.com/in/lenabrandt',
      written: true,
      network: 'LinkedIn',
      username: 'lenabrandt',
    });
    expect(basics.summary?.value).toBe('Product manager for logistics software. Likes clear words.');
  });

  it('gives work, with titles and employers apart', () => {
    expect(
      profile.positions.map((p) => [
        p.title?.value,
        p.organisation?.value,
        p.location?.value,
        p.start?.value,
        p.end?.value,
        p.highlights.length,
      ]),
    ).toEqual([
      ['Product Manager', 'Hafenlogik GmbH', 'Hamburg, Germany', '2020-03', 'present', 2],
      ['Junior Analyst', 'Nordwind Consulting', 'Bremen', '2016', '2019', 1],
    ]);
  });

  it('gives education with degree, field, level and grade', () => {
    expect(profile.qualifications).toHaveLength(1);
    const [q] = profile.qualifications;
    expect([q?.degree?.value, q?.area?.value, q?.institution?.value, q?.level?.value, q?.end?.value]).toEqual(
      ['MSc', 'Economics', 'University of Hamburg', 'master', '2016'],
    );
  });

  it('gives listed skills by their groups, and those that the text mentions', () => {
    expect(profile.skills.filter((s) => s.listed).map((s) => [s.group, s.mention.value, s.name])).toEqual([
      ['Tools', 'Jira', 'Jira'],
      ['Tools', 'Figma', 'Figma'],
      ['Tools', 'Excel', 'Microsoft Excel'],
      ['Tools', 'Roadmapping', 'Roadmapping'],
      ['Tools', 'Negotiation', 'Negotiation'],
    ]);
    expect(profile.skills.filter((s) => !s.listed).map((s) => s.name)).toEqual(
      expect.arrayContaining(['React', 'SQL']),
    );
  });

  it('gives languages with codes and levels, and certificates with who gave them', () => {
    expect(profile.languages.map((l) => [l.language.value, l.code, l.level?.value])).toEqual([
      ['German', 'de', 'Native'],
      ['English', 'en', 'C1'],
      ['Spanish', 'es', 'Basic'],
    ]);
    expect(profile.certifications.map((c) => [c.name.value, c.issuer?.value, c.date?.value])).toEqual([
      ['Certified Scrum Product Owner', 'Scrum Alliance', '2019'],
    ]);
  });

  it('counts experience once, to the day the file is of', () => {
    expect(profile.asOf.month).toBe('2024-06');
    expect(profile.totals).toMatchObject({ monthsOfExperience: 36 + 52 });
    expect(profile.positions[0]?.months).toBe(52);
  });

  it('shows for every value where it was read, word for word', () => {
    const texts = document(RESUME).lines.map((l) => l.text.replaceAll('\t', ' '));
    let checked = 0;
    const visit = (x: unknown): void => {
      if (Array.isArray(x)) return x.forEach(visit);
      if (typeof x !== 'object' || x === null) return;
      if ('evidence' in x && Array.isArray(x.evidence)) {
        expect(x.evidence.length).toBeGreaterThan(0);
        for (const { line, text } of x.evidence as { line: [number, number]; text: string }[]) {
          checked++;
          expect(texts.slice(line[0] - 1, line[1]).join(' ')).toContain(text);
        }
        return;
      }
      Object.values(x).forEach(visit);
    };
    visit(profile);
    expect(checked).toBeGreaterThan(40);
  });
});

describe('traps', () => {
  it('keeps one employer for several titles under it', () => {
    const { positions } = read(
      `Ann Lee\nann.lee@example.com\n\n# Work\nPrairie Foods, Chicago, IL\nOperations Manager, 2018 – Present\n* Led 40 people.\nShift Supervisor, 2014 – 2018\n* Ran a line.`,
    );
    expect(positions.map((p) => [p.title?.value, p.organisation?.value])).toEqual([
      ['Operations Manager', 'Prairie Foods'],
      ['Shift Supervisor', 'Prairie Foods'],
    ]);
  });

  it('takes a short sentence under a full head for what was done, not for an employer', () => {
    const { positions } = read(`
      Anna Muster

      # Work Experience
      Welder, Example Works Ltd, 2016 - 2019
      Ran the line.`);
    expect(positions[0]).toMatchObject({
      organisation: { value: 'Example Works Ltd' },
      title: { value: 'Welder' },
      highlights: [{ value: 'Ran the line.' }],
    });
  });

  it('joins start over end in a margin of dates, but not the single dates of entries', () => {
    const margin = read(`
      Anna Muster

      # Work Experience
      Oct 2017 | The Gilded Heron
      today
      Executive Chef, New Orleans, LA
      Designed the menu that won the restaurant its first star.
      Mar 2013 | Marrow & Salt
      Sept 2017 | Sous Chef, Charleston, SC`).positions;
    expect(margin.map((p) => [p.start?.value, p.end?.value, p.title?.value])).toEqual([
      ['2017-10', 'present', 'Executive Chef'],
      ['2013-03', '2017-09', 'Sous Chef'],
    ]);
    const { qualifications } = read(`
      Anna Muster

      # Education
      2018 | MSc in Physics, University of Leeds
      2015 | BSc in Physics, University of York`);
    expect(qualifications.map((q) => [q.end?.value, q.institution?.value])).toEqual([
      ['2018', 'University of Leeds'],
      ['2015', 'University of York'],
    ]);
  });

  it('knows the candidate’s town at the end of an employer, though no list has it', () => {
    const { basics, positions } = read(`
      Anna Muster
      01234 Oberunterdorf

      # Work Experience
      Welder, Example Works Ltd, Oberunterdorf, 2016 - 2019`);
    expect(basics.location?.value).toMatchObject({ city: 'Oberunterdorf' });
    expect(positions[0]).toMatchObject({
      organisation: { value: 'Example Works Ltd' },
      location: { value: 'Oberunterdorf' },
    });
  });

  it('tells a group of skills before a dash from a skill with its level', () => {
    const { skills } = read(`
      Anna Muster

      # Skills
      Programming – Python, SQL
      Go – advanced, Rust – basic`);
    expect(skills.map((s) => [s.group, s.mention.value])).toContainEqual(['Programming', 'SQL']);
    expect(skills.map((s) => s.mention.value)).not.toContain('Programming');
    expect(skills.some((s) => s.group === 'Go')).toBe(false);
  });

  it('does not take a language section for one of programming languages', () => {
    const { languages, skills } = read(
      `Ann Lee\nann@example.com\n\n# Languages\nEnglish, French\n\n# Skills\nLanguages: Go, Java`,
    );
    expect([languages.map((l) => l.code), skills.map((s) => s.mention.value)]).toEqual([
      ['en', 'fr'],
      ['Go', 'Java'],
    ]);
  });

  it('reads headings in German and Spanish', () => {
    const german = read(
      `Jan Vogt\nElektriker\njan@example.de\n\n# Berufserfahrung\nseit 05.2018 | Elektriker\nKraftwerk Süd AG, Ulm\n* Wartung von Anlagen.\n\n# Sprachen\nDeutsch | Muttersprache`,
    );
    expect(german.positions.map((p) => [p.title?.value, p.organisation?.value, p.end?.value])).toEqual([
      ['Elektriker', 'Kraftwerk Süd AG', 'present'],
    ]);
    expect(german.languages.map((l) => [l.code, l.level?.value])).toEqual([['de', 'Muttersprache']]);
    const spanish = read(
      `Eva Ruiz\neva@example.es\n\n# Experiencia laboral\nEnfermera, Hospital Central, Sevilla\nenero de 2019 – actualidad\n* Cuidado de pacientes.`,
    );
    expect(spanish.positions.map((p) => [p.title?.value, p.organisation?.value, p.start?.value])).toEqual([
      ['Enfermera', 'Hospital Central', '2019-01'],
    ]);
  });

  it('reads headings in the first person, and those whose parts are known', () => {
    const { positions, certifications } = read(
      `Ann Lee\nann@example.com\n\nWhere I have worked\n\nWelder, Example Works Ltd | 2016 – 2019\n\nCourses and Certificates\n\nForklift Licence, City Training, 2018`,
    );
    expect(positions.map((p) => p.title?.value)).toEqual(['Welder']);
    expect(certifications.map((c) => c.name.value)).toEqual(['Forklift Licence']);
  });

  it('tells a heading in the margin from the name beside it', () =>
    expect(
      read('PERSONAL INFORMATION | Anna Muster\nanna@example.com\n+49 40 5550123').basics.name?.value,
    ).toBe('Anna Muster'));

  it('joins a date that wraps in its margin, with the first task beside its end', () => {
    const { positions } = read(
      `Ann Lee\n\n# Work\nOct 2017 – | Executive Chef, The Gilded Heron, New Orleans\nPresent | ○ Designed the menu.\n* Cut food cost by 6%.`,
    );
    expect(positions).toMatchObject([
      { title: { value: 'Executive Chef' }, start: { value: '2017-10' }, end: { value: 'present' } },
    ]);
    expect(positions[0]?.highlights.map((h) => h.value)).toEqual([
      'Designed the menu.',
      'Cut food cost by 6%.',
    ]);
  });

  it('takes a number with decimals, or with its unit, beside a school for a grade', () => {
    const { qualifications } = read(
      `Ann Lee\n\n# Education\nM.Sc., Physik, Universität Ulm, 1,4 | 2014 – 2016\nLicenciatura, Física, Universidade do Porto, 14 valores | 2010 – 2013`,
    );
    expect(qualifications.map((e) => e.grade?.value)).toMatchObject(['1,4', '14 valores']);
  });

  it('finds nothing in nothing, and says so', () => {
    const profile = read('Menu\nSoup of the day');
    expect(profile.positions).toEqual([]);
    expect(profile.warnings.map((w) => w.code)).toEqual(expect.arrayContaining(['no_contact', 'no_history']));
  });

  it('counts overlapping work once and names the gaps', () => {
    const { totals } = read(
      `Ann Lee\n\n# Work\nEngineer at Acme Inc | 01/2020 – 12/2020\n* Built a.\nEngineer at Bolt Inc | 07/2020 – 06/2021\n* Built b.\nEngineer at Core Inc | 01/2022 – 12/2022\n* Built c.`,
    );
    expect(totals).toMatchObject({
      monthsOfExperience: 30,
      gaps: [{ from: '2021-07', to: '2022-01', months: 6 }],
    });
  });
});

describe('habits of writers', () => {
  it('takes who signs in a town to live there, and that line for nothing else', () => {
    const { basics, skills } = read(`
      Lebenslauf
      Name | Maeve Clarke
      E-Mail | maeve@example.org

      # Fähigkeiten
      Wundversorgung, Excel

      Chemnitz, 24.11.2023
    `);
    expect(basics.name?.value).toBe('Maeve Clarke');
    expect(basics.location?.value.city).toBe('Chemnitz');
    expect(skills.map((s) => s.mention.value)).toEqual(['Wundversorgung', 'Excel']);
  });

  it('takes a town that stands alone, where no contacts give one, with doubt', () => {
    const { basics } = read(`
      Maeve Clarke
      maeve@example.org

      # Languages
      English

      Dundee, Scotland
    `);
    expect(basics.location?.value.city).toBe('Dundee');
    expect(basics.location?.confidence).toBeLessThan(0.9);
  });

  it('reads degrees set in capitals, and certificates that a label among the skills names', () => {
    const { qualifications, certifications, skills } = read(`
      Maeve Clarke

      # Education
      UNIVERSITY OF LEEDS
      BACHELOR OF SCIENCE IN NURSING | 2011 – 2014

      # Skills
      Clinical | Triage, Wound care
      Certificates | Advanced Life Support, Resuscitation Council, 2023
      Systems | Excel, Outlook
    `);
    expect(qualifications[0]).toMatchObject({
      degree: { value: 'BACHELOR OF SCIENCE' },
      area: { value: 'NURSING' },
      level: { value: 'bachelor' },
    });
    expect(certifications.map((c) => c.name.value)).toEqual(['Advanced Life Support']);
    expect(skills.filter((s) => s.listed).map((s) => s.mention.value)).toEqual([
      'Triage',
      'Wound care',
      'Excel',
      'Outlook',
    ]);
  });

  it('reads start and end in two cells, under one head or under none', () => {
    const dates = (text: string) => read(text).qualifications.map((q) => [q.start?.value, q.end?.value]);
    const rows = 'BSc Physics | University of Leeds | 2013 | 2017\nA Levels | Hebden College | 2011 | 2013';
    expect(dates(`Ann Lee\n\n# Education\n${rows}`)).toEqual([
      ['2013', '2017'],
      ['2011', '2013'],
    ]);
    expect(dates(`Ann Lee\n\n# Education\nDegree | Institution | From To\n${rows}`)).toEqual([
      ['2013', '2017'],
      ['2011', '2013'],
    ]);
  });

  it('begins entries at the dates in their margin, however bold the line above is', () => {
    const { qualifications } = read(`
      Ann Lee

      # Education
      2023 – 2026 | University of Leeds
      Bachelor of Science, Data Science
      2018 – 2022 | Hebden College
      A Levels
    `);
    expect(qualifications.map((q) => [q.institution?.value, q.degree?.value])).toEqual([
      ['University of Leeds', 'Bachelor of Science'],
      ['Hebden College', 'A Levels'],
    ]);
  });
});
