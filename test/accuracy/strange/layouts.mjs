// How strange resumes are laid out: a person to lines of text, in ways and under headings that no rule of the classic tier
// knows. A line is a string; "# " begins a heading, "- " an item. `section` may put a usual heading in a strange one's place,
// so that some sections are found and others are not. The two folds share neither a way nor a strange heading.
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.split('|');
const slashed = (date) => date.split('-').reverse().join('/');
const named = (date) => {
  const [year, number] = date.split('-');
  return number ? `${MONTHS[Number(number) - 1]} ${year}` : year;
};
const span = (x, date = slashed, now = 'present', glue = ' - ') =>
  [date(x.startDate), x.endDate ? date(x.endDate) : now].join(glue);
const degree = (e) => `${e.studyType} in ${e.area}`;
const skillsOf = (p) => p.skills.flatMap((s) => s.keywords);
const spoken = (p, glue) => p.languages.map((l) => `${l.language}${glue}${l.fluency}`);
const items = (list) => list.map((text) => `- ${text}`);
const reach = ({ basics }) => [basics.email, basics.phone];
/** Projects, with `glue` before what they are about, and publications. */
const works = ({ projects, publications }, section, [built, printed], glue) => [
  ...section(
    'projects',
    built,
    projects.flatMap((x) => `${x.name}${glue}${x.description}`.split('\n')),
  ),
  ...section(
    'publications',
    printed,
    publications.map((x) => `${x.name}, ${x.publisher}, ${x.releaseDate}`),
  ),
];

/** One line a fact, facts parted by double slashes, a motto above the name. */
function slashes(p, section) {
  const { basics } = p;
  return [
    p.motto,
    basics.name,
    basics.label,
    `${basics.location.city} // ${reach(p).join(' // ')}`,
    ...section('summary', 'In a breath', [basics.summary]),
    ...section(
      'work',
      'Houses and hats',
      p.work.flatMap((w) => [
        `${w.name} // ${w.position} // ${w.location} // ${span(w)}`,
        ...items(w.highlights),
      ]),
    ),
    ...section(
      'education',
      'Benches I sat on',
      p.education.map((e) => `${e.institution} // ${degree(e)} // ${span(e)}`),
    ),
    ...section('skills', 'My hands', [skillsOf(p).join(' // ')]),
    ...section('languages', 'Tongues', spoken(p, ' // ')),
    ...section(
      'certificates',
      'Stamped',
      p.certificates.map((c) => `${c.name} // ${c.issuer} // ${c.date}`),
    ),
    ...section(
      'awards',
      'Ribbons',
      p.awards.map((a) => `${a.title} // ${a.date}`),
    ),
    ...works(p, section, ['Made after dark', 'Set in lead'], ' – '),
  ];
}

/** Labels of its own for each fact, a line each. */
function labels(p, section) {
  const { basics } = p;
  return [
    `They call me ${basics.name}`,
    `Hat: ${basics.label}`,
    `Roof: ${basics.location.city}`,
    `Post: ${basics.email}`,
    `Bell: ${basics.phone}`,
    ...section('summary', 'The short of it', [basics.summary]),
    ...section(
      'work',
      'The long of it',
      p.work.flatMap((w) => [
        '',
        `Hat: ${w.position}`,
        `House: ${w.name}`,
        `Town: ${w.location}`,
        `Span: ${span(w, named)}`,
        ...items(w.highlights),
      ]),
    ),
    ...section(
      'education',
      'Before that',
      p.education.flatMap((e) => ['', `Paper: ${degree(e)}`, `Bench: ${e.institution}`, `Span: ${span(e)}`]),
    ),
    ...section('skills', 'Up my sleeve', skillsOf(p)),
    ...section('languages', 'I can order lunch in', [spoken(p, ' - ').join(', ')]),
    ...section(
      'certificates',
      'Framed on my wall',
      p.certificates.flatMap((c) => [c.name, `${c.issuer}, ${c.date}`]),
    ),
    ...section(
      'awards',
      'Cups on the shelf',
      p.awards.map((a) => `${a.title}, ${a.date}`),
    ),
    ...works(p, section, ['What else I made', 'With my name on it'], ': '),
  ];
}

/** No headings at all: lists follow each other, the newest at the end, the name last. */
function headless(p) {
  const { basics } = p;
  return [
    basics.summary,
    '',
    skillsOf(p).join('; '),
    '',
    ...p.education.map((e) => `${span(e)}, ${e.institution}, ${degree(e)}`),
    '',
    ...[...p.work]
      .reverse()
      .flatMap((w) => [`${span(w)}, ${w.name}, ${w.position}, ${w.location}`, ...items(w.highlights)]),
    '',
    ...spoken(p, ', '),
    '',
    ...p.certificates.map((c) => `${c.name}, ${c.date}`),
    ...p.awards.map((a) => `${a.title}, ${a.date}`),
    ...works(p, (_kind, _heading, lines) => ['', ...lines], [], ': '),
    '',
    basics.name,
    basics.label,
    basics.location.city,
    ...reach(p),
  ];
}

/** Employer and title in one clause, as a colophon has them. */
function colophon(p, section) {
  const { basics } = p;
  return [
    `${basics.name}, ${basics.label}, ${basics.location.city}`,
    reach(p).join(', '),
    ...section('summary', 'Foreword', [basics.summary]),
    ...section(
      'work',
      'Volumes',
      p.work.flatMap((w) => [
        `${w.position}, ${w.name}`,
        `${w.location}, ${span(w, named)}`,
        ...w.highlights,
      ]),
    ),
    ...section(
      'education',
      'First drafts',
      p.education.flatMap((e) => [`${degree(e)}, ${e.institution}`, span(e)]),
    ),
    ...section(
      'skills',
      'Index',
      skillsOf(p).map((s, i) => `${i + 1} ${s}`),
    ),
    ...section('languages', 'Translations', spoken(p, ': ')),
    ...section(
      'certificates',
      'Imprints',
      p.certificates.map((c) => `${c.date} ${c.name} (${c.issuer})`),
    ),
    ...section(
      'awards',
      'Notices',
      p.awards.map((a) => `${a.date} ${a.title}`),
    ),
    ...works(p, section, ['Loose leaves', 'Bound'], '\n'),
  ];
}

/** A time line of arrows, with what was done in brackets. */
function arrows(p, section) {
  const { basics } = p;
  return [
    `${basics.label} ⇢ ${basics.name}`,
    [basics.location.city, ...reach(p)].join(' ⇢ '),
    ...section(
      'work',
      'Log',
      p.work.flatMap((w) => [
        `${span(w, slashed, 'now', ' ⇢ ')}`,
        `${w.position} ⇢ ${w.name} ⇢ ${w.location}`,
        ...w.highlights.map((h) => `⇢ ${h}`),
      ]),
    ),
    ...section(
      'education',
      'Slipway',
      p.education.map((e) => `${span(e, slashed, 'now', '-')} ⇢ ${degree(e)} ⇢ ${e.institution}`),
    ),
    ...section('skills', 'Cargo', [skillsOf(p).join(' ⇢ ')]),
    ...section('languages', 'Flags', spoken(p, ' ⇢ ')),
    ...section(
      'certificates',
      'Papers of the ship',
      p.certificates.map((c) => `${c.name} ⇢ ${c.date}`),
    ),
    ...section(
      'awards',
      'Medals',
      p.awards.map((a) => `${a.title} ⇢ ${a.date}`),
    ),
    ...works(p, section, ['Other voyages', 'Charts'], ' – '),
    ...section('summary', 'The captain', [basics.summary]),
  ];
}

/** Sentences: when, as what, for whom. */
function letter(p, section) {
  const { basics } = p;
  return [
    `Dear reader, this is ${basics.name} from ${basics.location.city}.`,
    `Write to ${basics.email} or ring ${basics.phone}.`,
    `These days: ${basics.label}`,
    '',
    basics.summary,
    ...section(
      'work',
      'How the days went',
      p.work.flatMap((w) => [
        `${span(w, named, 'today')} at ${w.name} in ${w.location} as ${w.position}`,
        ...items(w.highlights),
      ]),
    ),
    ...section(
      'education',
      'How it began',
      p.education.map((e) => `${span(e)} at ${e.institution} for a ${degree(e)}`),
    ),
    ...section('skills', 'What comes easily', [skillsOf(p).join(', ')]),
    ...section(
      'languages',
      'What I mumble in',
      spoken(p, ' (').map((text) => `${text})`),
    ),
    ...section(
      'certificates',
      'What they let me sign',
      items(p.certificates.map((c) => `${c.name} since ${c.date}`)),
    ),
    ...section('awards', 'What they clapped for', items(p.awards.map((a) => `${a.title} in ${a.date}`))),
    ...works(p, section, ['What kept me up', 'What others read of me'], ': '),
  ];
}

/** A ledger: columns under a row of heads, dates first. */
function ledger(p, section) {
  const { basics } = p;
  return [
    basics.name.toUpperCase(),
    `${basics.label} | ${basics.location.city} | ${reach(p).join(' | ')}`,
    basics.summary,
    ...section('work', 'Debit: years given', [
      'Span | House | Town | Hat',
      ...p.work.flatMap((w) => [
        `${span(w)} | ${w.name} | ${w.location} | ${w.position}`,
        ...items(w.highlights),
      ]),
    ]),
    ...section('education', 'Credit: years taken', [
      'Span | Bench | Paper',
      ...p.education.map((e) => `${span(e)} | ${e.institution} | ${degree(e)}`),
    ]),
    ...section('skills', 'Stock in hand', [skillsOf(p).join(' | ')]),
    ...section('languages', 'Foreign accounts', spoken(p, ' | ')),
    ...section(
      'certificates',
      'Bonds',
      p.certificates.map((c) => `${c.date} | ${c.name} | ${c.issuer}`),
    ),
    ...section(
      'awards',
      'Dividends',
      p.awards.map((a) => `${a.date} | ${a.title}`),
    ),
    ...works(p, section, ['Ventures', 'Notes in print'], ' | '),
  ];
}

/** Chapters with numbers, the title in the chapter's head, the employer below. */
function chapters(p, section) {
  const { basics } = p;
  return [
    p.motto,
    '',
    `A life by ${basics.name}`,
    basics.label,
    `${basics.location.city}, ${reach(p).join(', ')}`,
    ...section('summary', 'Prologue', [basics.summary]),
    ...p.work.flatMap((w, i) => [
      '',
      `Chapter ${i + 1}: ${w.position}`,
      `${w.name}, ${w.location}`,
      span(w, named, 'not over yet'),
      ...w.highlights,
    ]),
    ...p.education.flatMap((e) => ['', `Flashback: ${degree(e)}`, e.institution, span(e)]),
    ...section('skills', 'Props', skillsOf(p)),
    ...section('languages', 'Voices', spoken(p, ' = ')),
    ...section(
      'certificates',
      'Stage passes',
      p.certificates.map((c) => `${c.name} [${c.issuer}, ${c.date}]`),
    ),
    ...section(
      'awards',
      'Applause',
      p.awards.map((a) => `${a.title} [${a.date}]`),
    ),
    ...works(p, section, ['Side plots', 'Footnotes'], '\n'),
  ];
}

/** The employer alone on its line, all else squeezed below in brackets. */
function brackets(p, section) {
  const { basics } = p;
  return [
    `[${basics.location.city}] ${basics.name} [${basics.label}]`,
    reach(p)
      .map((r) => `[${r}]`)
      .join(' '),
    ...section('summary', 'Gist', [basics.summary]),
    ...section(
      'work',
      'Stations',
      p.work.flatMap((w) => [w.name, `[${w.position}] [${w.location}] [${span(w)}]`, ...items(w.highlights)]),
    ),
    ...section(
      'education',
      'Seedbeds',
      p.education.flatMap((e) => [e.institution, `[${degree(e)}] [${span(e)}]`]),
    ),
    ...section('skills', 'Instruments', [
      skillsOf(p)
        .map((s) => `[${s}]`)
        .join(' '),
    ]),
    ...section(
      'languages',
      'Ears',
      spoken(p, ' [').map((text) => `${text}]`),
    ),
    ...section(
      'certificates',
      'Seals',
      p.certificates.map((c) => `${c.name} [${c.date}]`),
    ),
    ...section(
      'awards',
      'Laurels',
      p.awards.map((a) => `${a.title} [${a.date}]`),
    ),
    ...works(p, section, ['Odd jobs of my own', 'Pages'], ' – '),
  ];
}

/** The ways of each fold. */
export const LAYOUTS = [
  { slashes, labels, headless, colophon, arrows },
  { letter, ledger, chapters, brackets },
];
