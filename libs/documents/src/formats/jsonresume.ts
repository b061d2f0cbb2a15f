// A JSON Resume (https://jsonresume.org/schema): its values laid out as a resume would have them, under headings of ours, and read as
// that page. Every value so has a line to point to; what is not in the schema is left out.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { decodeText } from '../text.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readHtml } from './html.ts';

type Entry = Readonly<Record<string, unknown>>;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Entries of a list and letters of a value, more than any resume has: what is beyond is left out. */
const MOST_ENTRIES = 200;
const MOST_LETTERS = 20_000;

export function readJsonResume(bytes: Uint8Array, limits: ReadingLimits): Document {
  const resume = asEntry(parse(decodeText(bytes)));
  const page = [head(asEntry(resume['basics'])), ...sections(resume)].join('\n');
  const document = readHtml(new TextEncoder().encode(`<!doctype html><meta charset="utf-8">${page}`), limits);
  return { ...document, format: 'jsonresume' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile('damaged_file');
  }
}

const asEntry = (value: unknown): Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {};
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : []);
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, MOST_LETTERS).trim() : '';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraph = (...texts: string[]): string => {
  const joined = texts.filter(Boolean).join(', ');
  return joined && `<p>${escaped(joined)}</p>`;
};
const list = (values: readonly unknown[]): string => {
  const items = values.flatMap((value) => textOf(value) || []);
  return items.length ? `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>` : '';
};

function head(basics: Entry): string {
  const place = asEntry(basics['location']);
  const name = textOf(basics['name']);
  return [
    name && `<h1>${escaped(name)}</h1>`,
    ...['label', 'email', 'phone', 'url'].map((key) => paragraph(textOf(basics[key]))),
    paragraph(...['address', 'postalCode', 'city', 'region', 'countryCode'].map((key) => textOf(place[key]))),
    ...asList(basics['profiles']).map((one) => {
      const { url, network, username } = asEntry(one);
      return paragraph(...(textOf(url) ? [textOf(url)] : [textOf(network), textOf(username)]));
    }),
    textOf(basics['summary']) && `<h2>Summary</h2>${paragraph(textOf(basics['summary']))}`,
  ].join('\n');
}

/** Which parts there are, the heading of each, and what of an entry stands in its first line. */
const SECTIONS = [
  ['work', 'Work Experience', ['position', 'name', 'company', 'location']],
  ['education', 'Education', ['studyType', 'area', 'institution']],
  ['volunteer', 'Volunteering', ['position', 'organization']],
  ['projects', 'Projects', ['name', 'entity']],
  ['certificates', 'Certifications', ['name', 'issuer']],
  ['awards', 'Awards', ['title', 'awarder']],
  ['publications', 'Publications', ['name', 'publisher']],
] as const;

function sections(resume: Entry): string[] {
  const entries = SECTIONS.map(([part, heading, first]) =>
    under(
      heading,
      asList(resume[part]).map((one) => entryOf(asEntry(one), first)),
    ),
  );
  const skills = asList(resume['skills']).map((one) => {
    const skill = asEntry(one);
    const name = textOf(skill['name']);
    const words = asList(skill['keywords']).map(textOf).filter(Boolean).join(', ');
    return paragraph(words ? `${name && `${name}: `}${words}` : name);
  });
  const languages = asList(resume['languages']).map((one) => {
    const { language, fluency } = asEntry(one);
    const level = textOf(fluency);
    return paragraph(textOf(language) + (level && ` (${level})`));
  });
  const interests = asList(resume['interests']).map((one) => paragraph(textOf(asEntry(one)['name'])));
  return [...entries, under('Skills', skills), under('Languages', languages), under('Interests', interests)];
}

const under = (heading: string, parts: readonly string[]): string =>
  parts.some(Boolean) ? `<h2>${heading}</h2>\n${parts.join('\n')}` : '';

function entryOf(entry: Entry, first: readonly string[]): string {
  const [start, end] = [dateOf(entry['startDate']), dateOf(entry['endDate'])];
  const stay = start ? `${start} - ${end || 'present'}` : end;
  const score = textOf(entry['score']);
  return [
    paragraph(
      ...first.map((key) => textOf(entry[key])),
      stay || dateOf(entry['date'] ?? entry['releaseDate']),
    ),
    paragraph(score && `Grade: ${score}`),
    paragraph(textOf(entry['summary'])),
    paragraph(textOf(entry['description'])),
    paragraph(textOf(entry['url'])),
    list(asList(entry['highlights'])),
    list(asList(entry['courses'])),
  ].join('\n');
}

/** `2016-03-01` as `Mar 2016`; what is no date of the schema's stays as it is. */
function dateOf(value: unknown): string {
  const text = textOf(value);
  const [, year, month] = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}
