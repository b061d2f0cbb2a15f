// node test/accuracy/own/make.mjs
// Makes the own set: fictitious people (people/*.json) in layouts of our own (layouts.mjs, templates.mjs) and, each for some
// of the people, in those of LaTeX (latex.mjs), as files with their gold, in the shape of the benchmark, so that
// `npm run bench:accuracy -- --dir test/accuracy/own` reads it. PDFs are printed by Chromium and pdflatex, which must be
// installed; what is made is kept in the repository, so only who changes the set needs them. Delete a PDF to have it
// printed again.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LATEX } from './latex.mjs';
import { LAYOUTS } from './layouts.mjs';
import { TEMPLATES } from './templates.mjs';
import { WORDS } from './words.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const folder = (name) => {
  mkdirSync(path.join(here, name), { recursive: true });
  return path.join(here, name);
};

function kitOf(person, layout) {
  const words = WORDS[person.locale];
  const date = (text) => {
    const [year, month] = text.split('-');
    if (!month) return year;
    if (layout.dates === 'numeric') return person.locale === 'en' ? `${month}/${year}` : `${month}.${year}`;
    if (layout.dates === 'short') return `${words.short[Number(month) - 1]} ${year}`;
    const glue = person.locale === 'es' || person.locale === 'pt' ? ' de ' : ' ';
    return `${words.months[Number(month) - 1]}${glue}${year}`;
  };
  const from = (x) => (x.startDate ? date(x.startDate) : '');
  const to = (x) => (x.endDate ? date(x.endDate) : words.present[layout.variant]);
  return {
    h: (kind) => words.headings[kind]?.[layout.variant] ?? { en: 'Contact', de: 'Kontakt', fr: 'Contact', es: 'Contacto', pt: 'Contacto' }[person.locale],
    label: words.labels,
    from,
    to,
    span: (x) => (x.startDate ? `${from(x)} – ${to(x)}` : to(x)),
  };
}

function goldOf(person, { hides }) {
  const shown = (name, value) => (hides.includes(name) || value === undefined ? {} : { [name]: value });
  return {
    basics: {
      name: person.name,
      ...shown('label', person.label),
      email: person.email,
      phone: person.phone,
      ...shown('summary', person.summary),
      location: { city: person.city },
      ...shown('profiles', person.profiles.map((url) => ({ url }))),
    },
    work: person.work.map((w) => (hides.includes('work.highlights') ? { ...w, highlights: [] } : w)),
    education: person.education.map(({ score, ...rest }) => ({ ...rest, ...(score && !hides.includes('education.score') && { score }) })),
    skills: person.skills,
    languages: person.languages,
    ...shown('certificates', person.certificates),
    ...shown('awards', person.awards),
    ...shown('projects', person.projects),
  };
}

/** LaTeX is run twice, for its tables learn their widths the first time. */
function typeset(source, file) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'vitae-own-'));
  writeFileSync(path.join(scratch, 'page.tex'), source);
  for (let i = 0; i < 2; i++) spawnSync('pdflatex', ['-interaction=nonstopmode', 'page.tex'], { cwd: scratch, stdio: 'ignore' });
  copyFileSync(path.join(scratch, 'page.pdf'), file);
  rmSync(scratch, { recursive: true });
}

function print(html, file) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'vitae-own-'));
  const source = path.join(scratch, 'page.html');
  writeFileSync(source, html);
  const { status } = spawnSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${file}`, pathToFileURL(source).href], { stdio: 'ignore' });
  rmSync(scratch, { recursive: true });
  if (status !== 0) throw new Error('chromium could not print');
}

/** What a file shows, for the check of invented values: without what only sets it. */
function textOf(shown, { extension, program }) {
  if (program === 'pdflatex') return shown.replace(/\\([&%#$_{}])/g, '$1').replace(/\\[a-zA-Z]+\*?|[{}]/g, ' ');
  const plain = extension === 'pdf' ? shown.replace(/<style>.*?<\/style>/s, '').replace(/<[^<>]+>/g, ' ') : shown;
  return plain.replace(/&nbsp;/g, ' ').replace(/&amp;/g, '&');
}

/** Every fourth of the people has a LaTeX layout, each layout other ones. */
const SHARE_OF_LATEX = 4;

const manifest = [];
for (const [i, file] of readdirSync(path.join(here, 'people')).sort().entries()) {
  const person = read(path.join(here, 'people', file));
  const latex = Object.entries(LATEX).filter((_, j) => (i + j) % SHARE_OF_LATEX === 0);
  for (const [name, layout] of [...Object.entries({ ...LAYOUTS, ...TEMPLATES }), ...latex]) {
    const base = `${path.basename(file, '.json')}-${name}`;
    const shown = layout.show(person, kitOf(person, layout));
    const target = path.join(folder('files'), `${base}.${layout.extension}`);
    // A PDF holds the minute it was printed: those that are there stay.
    if (layout.extension !== 'pdf') writeFileSync(target, shown);
    else if (!existsSync(target)) (layout.program === 'pdflatex' ? typeset : print)(shown, target);
    writeFileSync(path.join(folder('gold'), `${base}.json`), `${JSON.stringify(goldOf(person, layout), null, 1)}\n`);
    writeFileSync(path.join(folder('text'), `${base}.txt`), textOf(shown, layout));
    manifest.push({ file: `files/${base}.${layout.extension}`, base, person: path.basename(file, '.json'), layout: name, format: layout.extension, tags: [person.locale === 'en' ? 'english' : 'non-english'] });
  }
}
writeFileSync(path.join(here, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
