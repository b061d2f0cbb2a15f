// node test/accuracy/linkedin/make.mjs
// Prints fictitious profiles as LinkedIn would (layout.mjs, people.mjs), with their gold, in the shape of the benchmark:
// `npm run bench:accuracy -- --dir test/accuracy/linkedin` reads it. The layout tells the half: by those `seen` the rules were mended,
// `held-out` were written afterwards. PDFs are printed by Chromium and kept; delete one to have it printed again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { page } from './layout.mjs';
import { heldOut, seen } from './people.mjs';

function print(html, file) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'vitae-linkedin-'));
  const source = path.join(scratch, 'page.html');
  writeFileSync(source, html);
  const { status } = spawnSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${file}`, pathToFileURL(source).href], { stdio: 'ignore' });
  rmSync(scratch, { recursive: true });
  if (status !== 0) throw new Error('chromium could not print');
}

const BULLET = /^[•-]\s/;

function goldOf(person) {
  const { name, label, email, phone, city, summary, profiles = [], work, education, skills, languages, certificates = [], awards = [], publications = [] } = person;
  return {
    basics: { name, label, email, ...(phone && { phone }), ...(summary && { summary: summary.join(' ') }), location: { city }, profiles: profiles.map(({ url }) => ({ url })) },
    work: work.map(({ text = [], ...one }) => ({ ...one, highlights: text.map((line) => line.replace(BULLET, '')) })),
    education,
    skills: [{ name: 'Skills', keywords: skills }],
    languages,
    certificates: certificates.map((one) => ({ name: one })),
    awards: awards.map((title) => ({ title })),
    publications: publications.map((one) => ({ name: one })),
  };
}

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = (name) => (mkdirSync(path.join(here, name), { recursive: true }), path.join(here, name));
const manifest = [];
for (const [layout, people] of Object.entries({ seen, 'held-out': heldOut }))
  for (const person of people) {
    const html = page(person);
    const file = path.join(folder('files'), `${person.id}.pdf`);
    // A PDF holds the minute it was printed: those that are there stay.
    if (!existsSync(file)) print(html, file);
    writeFileSync(path.join(folder('gold'), `${person.id}.json`), `${JSON.stringify(goldOf(person), null, 1)}\n`);
    const text = html.replace(/<style>.*?<\/style>/s, '').replace(/<[^<>]+>/g, ' ');
    writeFileSync(path.join(folder('text'), `${person.id}.txt`), text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
    const tags = [person.locale === 'en' ? 'english' : 'non-english'];
    manifest.push({ file: `files/${person.id}.pdf`, base: person.id, person: person.id, layout, format: 'pdf', tags });
  }
writeFileSync(path.join(here, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
