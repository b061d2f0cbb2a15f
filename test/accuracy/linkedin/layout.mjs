// The page that LinkedIn makes of a profile ("Save to PDF"): a dark narrow column of contacts, skills and lists on the first page, and the
// profile beside it, in the words of four languages. Sizes and colours are those of its files; the typeface is whatever stands in for Arial.

const months = (names) => names.split(' ');
export const LOCALES = {
  en: {
    contact: 'Contact', skills: 'Top Skills', languages: 'Languages', certifications: 'Certifications', awards: 'Honors-Awards', publications: 'Publications',
    summary: 'Summary', experience: 'Experience', education: 'Education', present: 'Present', page: ['Page', 'of'], mobile: 'Mobile',
    months: months('January February March April May June July August September October November December'),
    year: ['year', 'years'], month: ['month', 'months'], glue: ' ',
  },
  de: {
    contact: 'Kontakt', skills: 'Top-Kenntnisse', languages: 'Languages', certifications: 'Certifications', awards: 'Honors-Awards', publications: 'Publications',
    summary: 'Zusammenfassung', experience: 'Berufserfahrung', education: 'Ausbildung', present: 'Present', page: ['Page', 'of'], mobile: 'Mobile',
    months: months('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    year: ['Jahr', 'Jahre'], month: ['Monat', 'Monate'], glue: ' ',
  },
  fr: {
    contact: 'Coordonnées', skills: 'Principales compétences', languages: 'Languages', certifications: 'Certifications', awards: 'Honors-Awards', publications: 'Publications',
    summary: 'Résumé', experience: 'Expérience', education: 'Formation', present: 'Present', page: ['Page', 'of'], mobile: 'Mobile',
    months: months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    year: ['an', 'ans'], month: ['mois', 'mois'], glue: ' ',
  },
  es: {
    contact: 'Contactar', skills: 'Aptitudes principales', languages: 'Languages', certifications: 'Certifications', awards: 'Honors-Awards', publications: 'Publications',
    summary: 'Extracto', experience: 'Experiencia', education: 'Educación', present: 'Present', page: ['Page', 'of'], mobile: 'Mobile',
    months: months('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    year: ['año', 'años'], month: ['mes', 'meses'], glue: ' de ',
  },
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const p = (kind, text) => (text ? `<p class="${kind}">${escaped(text)}</p>` : '');
const lines = (kind, texts) => texts.map((text) => p(kind, text)).join('');

/** The month that LinkedIn counted to when the file was made. */
const MADE = '2026-10';
const count = (from, to) => {
  const [a, b] = [from, to].map((date) => date.split('-').map(Number));
  return (b[0] - a[0]) * 12 + (b[1] ?? 12) - (a[1] ?? 1) + 1;
};
function length(all, words) {
  const [years, rest] = [Math.floor(all / 12), all % 12];
  const part = (n, [one, many]) => (n ? [`${n} ${n === 1 ? one : many}`] : []);
  return [...part(years, words.year), ...part(rest, words.month)].join(' ');
}

function stay({ startDate, endDate }, words) {
  const date = (text) => {
    const [year, month] = text.split('-');
    return month ? `${words.months[Number(month) - 1]}${words.glue}${year}` : year;
  };
  const duration = length(count(startDate, endDate ?? MADE), words);
  return `${date(startDate)} - ${endDate ? date(endDate) : words.present}\u00a0(${duration})`;
}

const position = (one, words) =>
  p('title', one.position) + p('dates', stay(one, words)) + p('place', one.location) + lines('text', one.text ?? []);

/** Several positions of one organisation stand under its name and the time there. */
function employer(group, words) {
  const [{ name }] = group;
  const all = group.reduce((sum, one) => sum + count(one.startDate, one.endDate ?? MADE), 0);
  return p('organisation', name) + (group.length > 1 ? p('total', length(all, words)) : '') + group.map((one) => position(one, words)).join('');
}

function groups(work) {
  const found = [];
  for (const one of work) {
    const last = found.at(-1);
    if (last?.[0].name === one.name) last.push(one);
    else found.push([one]);
  }
  return found;
}

function school({ institution, studyType, area, startDate, endDate }) {
  const studied = [studyType, area].filter(Boolean).join(', ');
  const years = endDate ? `(${startDate ? `${startDate} - ` : ''}${endDate})` : '';
  return p('organisation', institution) + p('text', [studied, years].filter(Boolean).join('\u00a0·\u00a0'));
}

const list = (heading, texts) => (texts?.length ? p('aside-heading', heading) + lines('aside', texts) : '');

export function page(person) {
  const words = LOCALES[person.locale];
  const aside = [
    p('aside-heading', words.contact),
    p('aside', person.phone && `${person.phone} (${words.mobile})`),
    p('aside', person.email),
    ...(person.profiles ?? []).map(({ shown }) => p('aside', shown)),
    list(words.skills, person.skills),
    list(words.languages, person.languages?.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language))),
    list(words.certifications, person.certificates),
    list(words.awards, person.awards),
    list(words.publications, person.publications),
  ].join('');
  const main = [
    p('name', person.name),
    p('headline', person.label),
    p('where', person.where),
    person.summary ? p('heading', words.summary) + lines('text', person.summary) : '',
    person.work.length ? p('heading', words.experience) + groups(person.work).map((one) => employer(one, words)).join('') : '',
    person.education.length ? p('heading', words.education) + person.education.map(school).join('') : '',
  ].join('');
  return `<!doctype html><html><meta charset="utf-8"><style>${style(words)}</style><body><div class="ground"></div><aside>${aside}</aside><main>${main}</main></body></html>`;
}

const style = ({ page: [one, of] }) => `
@page { size: 612pt 792pt; margin: 28pt 0 50pt 0; @bottom-right { content: "${one} " counter(page) " ${of} " counter(pages); font: 9pt sans-serif; color: #b2b2b2; padding-right: 170pt } }
* { margin: 0; padding: 0; box-sizing: border-box }
body { font-family: "Liberation Sans", Arial, "DejaVu Sans Condensed", sans-serif; font-stretch: condensed; color: #181818; -webkit-print-color-adjust: exact }
.ground { position: fixed; left: 0; top: -40pt; bottom: -60pt; width: 202pt; background: #293e49 }
aside { position: absolute; left: 22pt; top: 0; width: 158pt; color: #e1e1e1 }
main { margin-left: 224pt; width: 340pt }
.aside-heading { font-size: 13pt; color: #fff; margin: 14pt 0 6pt }
.aside-heading:first-child { margin-top: 0 }
.aside { font-size: 10.5pt; line-height: 1.15; margin-bottom: 4pt }
.name { font-size: 26pt }
.headline, .where { font-size: 12pt; line-height: 1.25 }
.where { color: #b0b0b0 }
.heading { font-size: 15.75pt; margin: 22pt 0 8pt }
.organisation { font-size: 12pt; margin-top: 10pt }
.title { font-size: 11.5pt; margin-top: 3pt }
.total, .dates, .text { font-size: 10.5pt; line-height: 1.4 }
.place { font-size: 10.5pt; color: #b0b0b0; margin-bottom: 6pt }
.text { margin-bottom: 2pt }`;
