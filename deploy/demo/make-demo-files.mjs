// Makes the files of the fictitious people in `apps/web/public/demo`: `node deploy/demo/make-demo-files.mjs`. Seeded, so that it makes the same
// ones every time. Nobody in them is real: invented names, `.example` addresses, telephone numbers that are kept for fiction.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { ZipFile } from 'yazl';
import { fields, names, numbers } from './people.mjs';

const OUT = join(import.meta.dirname, '../../apps/web/public/demo');
const FONTS = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
);
const FILES = 32;
const ROWS = 8;
const NOW_YEAR = 2026;
/** A day long past, so that files are the same whenever they are made. */
const MADE = new Date(Date.UTC(2026, 0, 5));

function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function personOf(at) {
  const random = randomOf(7_000 + at);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const some = (list, count) => {
    const rest = [...list];
    return Array.from(
      { length: Math.min(count, rest.length) },
      () => rest.splice(Math.floor(random() * rest.length), 1)[0],
    );
  };
  const language = at % 3 === 2 ? 'de' : 'en';
  const field = fields[language][at % fields[language].length];
  const [given, family] =
    names[language][Math.floor(at / 3) * (language === 'en' ? 2 : 1) + (at % 3 === 1 ? 1 : 0)];
  const city = pick(Object.keys(numbers[language]));
  const plain = (text) =>
    text
      .toLowerCase()
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/ü/g, 'ue')
      .replace(/ß/g, 'ss')
      .replace(/[^a-z]/g, '');
  const jobs = [];
  let end = null;
  let year = NOW_YEAR - 2 - Math.floor(random() * 3);
  let month = 1 + Math.floor(random() * 12);
  const levels = field.titles.slice(0, 2 + Math.floor(random() * (field.titles.length - 1))).reverse();
  for (const title of levels) {
    jobs.push({
      title,
      employer: pick(field.employers),
      start: [year, month],
      end,
      duties: some(field.duties, 3),
    });
    // One in five took a break between two jobs.
    const gap = random() < 0.2 ? 9 : 1;
    const before = year * 12 + month - 1 - gap;
    end = [Math.floor(before / 12), (before % 12) + 1];
    const began = before - 14 - Math.floor(random() * 40);
    year = Math.floor(began / 12);
    month = (began % 12) + 1;
  }
  return {
    language,
    name: `${given} ${family}`,
    email: `${plain(given)}.${plain(family)}@mail.example`,
    phone: numbers[language][city](at),
    city,
    title: levels[0],
    summary: pick(field.summaries),
    skills: some(field.skills, 7),
    languages:
      language === 'de'
        ? ['Deutsch (Muttersprache)', 'Englisch (fließend)']
        : ['English (native)', pick(['French (fluent)', 'Spanish (basic)', 'German (fluent)'])],
    jobs,
    study: { degree: pick(field.degrees), school: pick(field.schools), end: end?.[0] ?? year },
  };
}

const WORDS = {
  en: {
    summary: 'Profile',
    work: 'Work Experience',
    study: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    now: 'Present',
  },
  de: {
    summary: 'Profil',
    work: 'Berufserfahrung',
    study: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    now: 'heute',
  },
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthText = (language, date) =>
  date === null
    ? WORDS[language].now
    : language === 'de'
      ? `${String(date[1]).padStart(2, '0')}/${date[0]}`
      : `${MONTHS[date[1] - 1]} ${date[0]}`;
const spanOf = ({ language }, { start, end }) =>
  `${monthText(language, start)} - ${monthText(language, end)}`;

/** A person as blocks, which every form of a file is made of: [kind, text]. */
function blocksOf(person) {
  const words = WORDS[person.language];
  return [
    ['name', person.name],
    ['line', person.title],
    ['line', `${person.email} | ${person.phone} | ${person.city}`],
    ['heading', words.summary],
    ['line', person.summary],
    ['heading', words.work],
    ...person.jobs.flatMap((job) => [
      ['strong', `${job.title}, ${job.employer}`],
      ['line', spanOf(person, job)],
      ...job.duties.map((duty) => ['item', duty]),
      ['space', ''],
    ]),
    ['heading', words.study],
    ['strong', person.study.degree],
    ['line', `${person.study.school}, ${person.study.end}`],
    ['heading', words.skills],
    ['line', person.skills.join(', ')],
    ['heading', words.languages],
    ['line', person.languages.join(', ')],
  ];
}

const txt = (person) =>
  blocksOf(person)
    .map(([kind, text]) =>
      kind === 'heading' ? `\n${text.toUpperCase()}` : kind === 'item' ? `- ${text}` : text,
    )
    .join('\n') + '\n';
const md = (person) =>
  blocksOf(person)
    .map(
      ([kind, text]) =>
        ({ name: `# ${text}\n`, heading: `\n## ${text}\n`, strong: `### ${text}\n`, item: `- ${text}` })[
          kind
        ] ??
        (text && `${text}\n`),
    )
    .join('\n');

function drawn(person, draw, layout) {
  const pdf = new PDFDocument({
    size: layout === 'letter' ? 'LETTER' : 'A4',
    margin: 56,
    info: { Title: person.name, CreationDate: MADE },
  });
  pdf.registerFont('plain', join(FONTS, 'LiberationSans-Regular.ttf'));
  pdf.registerFont('bold', join(FONTS, 'LiberationSans-Bold.ttf'));
  const pieces = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (piece) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.on('error', reject);
    draw(pdf);
    pdf.end();
  });
}
const pdf = (person, layout) =>
  drawn(
    person,
    (page) => {
      const isWarm = layout === 'letter';
      const ink = isWarm ? '#7a2e12' : '#17324d';
      for (const [kind, text] of blocksOf(person)) {
        if (kind === 'name')
          page
            .font('bold')
            .fontSize(22)
            .fillColor(ink)
            .text(text, { align: isWarm ? 'center' : 'left' });
        else if (kind === 'heading') {
          page.moveDown(0.8).font('bold').fontSize(12).fillColor(ink).text(text);
          page
            .moveTo(page.x, page.y + 1)
            .lineTo(page.page.width - 56, page.y + 1)
            .lineWidth(0.5)
            .stroke(ink)
            .moveDown(0.3);
        } else if (kind === 'space') page.moveDown(0.3);
        else
          page
            .font(kind === 'strong' ? 'bold' : 'plain')
            .fontSize(10.5)
            .fillColor('#16222e')
            .text(kind === 'item' ? `•  ${text}` : text, { indent: kind === 'item' ? 10 : 0 });
      }
    },
    layout,
  );
/** Contact, skills and languages in a column at the left; the rest beside it. */
const sidebar = (person) =>
  drawn(person, (page) => {
    const words = WORDS[person.language];
    page.rect(0, 0, 190, page.page.height).fill('#e8eef3');
    const column = (x, width, top, blocks) => {
      page.x = x;
      page.y = top;
      for (const [kind, text] of blocks) {
        const size = kind === 'heading' ? 12 : 10;
        if (kind === 'heading') page.moveDown(0.8);
        page
          .font(kind === 'heading' || kind === 'strong' ? 'bold' : 'plain')
          .fontSize(size)
          .fillColor('#16222e')
          .text(text, x, page.y, { width });
      }
    };
    page.font('bold').fontSize(22).fillColor('#17324d').text(person.name, 215, 56, { width: 330 });
    page.font('plain').fontSize(12).text(person.title, 215, page.y, { width: 330 });
    const main = blocksOf(person).slice(3, -4);
    column(
      215,
      330,
      page.y + 4,
      main.map(([kind, text]) => [kind, kind === 'item' ? `•  ${text}` : text]),
    );
    column(28, 145, 60, [
      ['heading', person.language === 'de' ? 'Kontakt' : 'Contact'],
      ['line', person.email],
      ['line', person.phone],
      ['line', person.city],
      ['heading', words.skills],
      ...person.skills.map((skill) => ['line', skill]),
      ['heading', words.languages],
      ...person.languages.map((one) => ['line', one]),
    ]);
  });

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const STYLES = { name: '<w:b/><w:sz w:val="44"/>', heading: '<w:b/><w:sz w:val="26"/>', strong: '<w:b/>' };
async function docx(person) {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = blocksOf(person)
    .map(
      ([kind, text]) =>
        `<w:p><w:r><w:rPr>${STYLES[kind] ?? ''}</w:rPr><w:t xml:space="preserve">${escaped(kind === 'item' ? `• ${text}` : text)}</w:t></w:r></w:p>`,
    )
    .join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name, { mtime: MADE });
  zip.end();
  const pieces = [];
  for await (const piece of zip.outputStream) pieces.push(piece);
  return Buffer.concat(pieces);
}

const forms = [
  ['pdf', (person) => pdf(person, 'a4')],
  ['docx', docx],
  ['pdf', sidebar],
  ['txt', txt],
  ['pdf', (person) => pdf(person, 'letter')],
  ['md', md],
  ['docx', docx],
];

const id = (at) => `vitae-demo-${String(at + 1).padStart(2, '0')}`;
const cell = (text) => `"${text.replaceAll('"', '""')}"`;
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const people = [];
for (let at = 0; at < FILES; at += 1) {
  const person = personOf(at);
  const [ending, make] = forms[at % forms.length];
  const file = `${person.name
    .replace(/ /g, '-')
    .normalize('NFD')
    .replace(/[^\w-]/g, '')}.${ending}`;
  await writeFile(join(OUT, file), await make(person));
  people.push({ externalId: id(at), file });
}
const rows = Array.from({ length: ROWS }, (_, at) => ({
  externalId: id(FILES + at),
  ...personOf(FILES + at),
}));
await writeFile(
  join(OUT, 'vitae-demo-people.csv'),
  [
    'Id,Name,E-mail,Phone,City,Job title,Employer,Skills',
    ...rows.map(({ externalId, name, email, phone, city, title, jobs, skills }) =>
      [externalId, name, email, phone, city, title, jobs[0].employer, skills.join(', ')].map(cell).join(','),
    ),
  ].join('\r\n') + '\r\n',
);
await writeFile(
  join(OUT, 'people.json'),
  JSON.stringify(
    { people, table: 'vitae-demo-people.csv', rows: rows.map(({ externalId }) => externalId) },
    null,
    1,
  ) + '\n',
);
