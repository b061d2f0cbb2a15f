// Resumes that the rules do not know: fictitious people from a seed, under headings and in ways that are told nowhere in the
// classic tier. Nothing is kept: the same seed makes the same files. Fold 0 is for fitting numbers, fold 1 for reporting them.
import { Random } from '../mutations.mjs';
import { LAYOUTS } from './layouts.mjs';
import { strangePerson, strangeWorks } from './people.mjs';

/** Headings that every parser knows. */
const USUAL = {
  summary: 'Profile',
  work: 'Work Experience',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  certificates: 'Certificates',
  awards: 'Awards',
  projects: 'Projects',
  publications: 'Publications',
};

/** Sections of which some have a usual heading: in a fifth of the files none, in another all. */
function sectionsOf(random) {
  const usual = random.below(5) / 4;
  return (kind, strange, lines) =>
    lines.length ? ['', `# ${random.next() < usual ? USUAL[kind] : strange}`, ...lines] : [];
}

/** Works are drawn by themselves. */
const WORKS_SEED = 5_000_000;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const textFile = (lines) => lines.map((line) => line.replace(/^# /, '')).join('\n');

/** Headings are no more than bold, as many make them. */
const htmlFile = (lines) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${lines
    .map((line) => {
      if (line.startsWith('# ')) return `<p><b>${escaped(line.slice(2))}</b></p>`;
      return line ? `<p>${escaped(line.replace(/^- /, '• '))}</p>` : '';
    })
    .join('\n')}</body></html>`;

const FORMATS = { txt: textFile, html: htmlFile };

/** So many files of a fold: the bytes, the gold as JSON Resume, and the text that the scorer looks values up in. */
export function strangeResumes({ fold, count, seed = 1 }) {
  const ways = Object.entries(LAYOUTS[fold]);
  return Array.from({ length: count }, (_, i) => {
    const random = new Random(seed * 10_000 + i);
    const { motto, ...person } = strangePerson(random, fold);
    const gold = { ...person, ...strangeWorks(new Random(WORKS_SEED + seed * 10_000 + i), fold) };
    const [layout, lay] = ways[i % ways.length];
    const lines = lay({ ...gold, motto }, sectionsOf(random));
    const format = Object.keys(FORMATS)[Math.floor(i / ways.length) % 2];
    return {
      base: `strange-${fold}-${String(i).padStart(3, '0')}-${layout}`,
      layout,
      format,
      bytes: Buffer.from(FORMATS[format](lines)),
      gold,
      text: textFile(lines),
    };
  });
}
