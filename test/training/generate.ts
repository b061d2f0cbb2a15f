// Makes a set of resumes in the shape of the benchmark (manifest.json, files/, gold/, text/) with marks/ beside it: people who
// don't exist, in layouts drawn by chance, printed for real.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { person } from './content/person.ts';
import { layout as drawLayout, type Layout } from './layout/choices.ts';
import { sheetOf } from './layout/sheet-of.ts';
import { goldOf, type Marks } from './marks.ts';
import { toDocx, zipped } from './print/docx.ts';
import { toHtml } from './print/html.ts';
import { toText } from './print/text.ts';
import { printAll, type PrintJob } from './print/pdf.ts';
import { Random } from './random.ts';
import type { Sheet } from './sheet.ts';
import type { Part } from './split.ts';
import { LANGUAGES } from './words/index.ts';

/** The year that resumes were written in: the seed alone decides what they hold, not the day. */
const WRITTEN_IN = 2026;
/** Goes up with whatever changes the files that a seed makes: caches are named by it. */
export const GENERATOR_VERSION = 4;

export interface Wanted {
  readonly count: number;
  readonly seed: string;
  readonly vocabulary: Part;
  readonly layouts: Part;
}

export interface Made {
  readonly base: string;
  readonly person: string;
  readonly name: string;
  readonly layout: Layout;
  readonly language: string;
  readonly format: Format;
  /** To be printed by Chromium; the others are written as they are. */
  readonly html?: string;
  readonly text?: string;
  readonly parts?: Readonly<Record<string, string>>;
  /** What a running foot says: `Page {n} of {m}`. */
  readonly page: string;
  readonly marks: Marks;
  readonly tags: readonly string[];
}

type Format = 'pdf' | 'docx' | 'html' | 'md' | 'txt';
const FORMATS: readonly (readonly [Format, number])[] = [
  ['pdf', 74],
  ['docx', 12],
  ['txt', 5],
  ['md', 5],
  ['html', 4],
];

/** Chinese has no font on most machines that print: its files are those that need none. */
const formatOf = (random: Random, language: string): Format => {
  const format = random.weighted(FORMATS);
  return format === 'pdf' && language === 'zh' ? random.pick(['docx', 'txt', 'md', 'html']) : format;
};

function printedAs(
  format: Format,
  sheet: Sheet,
  layout: Layout,
  language: string,
): Pick<Made, 'html' | 'text' | 'parts' | 'marks'> {
  switch (format) {
    case 'pdf':
      return toHtml(sheet, layout, language);
    case 'html': {
      const { html, marks } = toHtml(sheet, layout, language);
      return { text: html, marks };
    }
    case 'docx':
      return toDocx(sheet, layout);
    case 'md':
    case 'txt':
      return toText(sheet, layout, format === 'md');
  }
}

/** The resume of one number of a seed; it knows nothing of its neighbours. */
export function make({ seed, vocabulary, layouts }: Wanted, index: number): Made {
  const random = new Random(`${seed}/${index}`);
  const language = random.weighted(LANGUAGES);
  const who = person(random.fork('person'), language, vocabulary, WRITTEN_IN);
  const layout = drawLayout(random.fork('layout'), language, layouts);
  const sheet = sheetOf(who, layout, random.fork('sheet'), layouts);
  const base = `g${String(index).padStart(4, '0')}-${language.code}-${layout.family.replace(/\./gu, '-')}`;
  const format = formatOf(random.fork('format'), language.code);
  const printed = printedAs(format, sheet, layout, language.code);
  return {
    base,
    person: `g${index}`,
    name: who.contacts.name,
    layout,
    language: language.code,
    page: language.labels.page,
    format,
    ...printed,
    tags: [
      `lang-${language.code}`,
      `frame-${layout.frame}`,
      `entries-${layout.arrangement}`,
      ...(who.academic ? ['academic'] : []),
      ...(who.jobs.length ? [] : ['no-work']),
    ],
  };
}

export async function generate(wanted: Wanted, dir: string, progress: (made: number) => void): Promise<void> {
  for (const name of ['files', 'gold', 'marks', 'text'])
    await mkdir(path.join(dir, name), { recursive: true });
  const manifest: unknown[] = [];
  const prints: PrintJob[] = [];
  for (let i = 0; i < wanted.count; i++) {
    const made = make(wanted, i);
    const file = `files/${made.base}.${made.format}`;
    manifest.push({
      file,
      base: made.base,
      person: made.person,
      name: made.name,
      layout: made.layout.family,
      layoutId: made.layout.id,
      language: made.language,
      format: made.format,
      ext: made.format,
      tags: made.tags,
    });
    const json = (folder: string, value: unknown) =>
      writeFile(path.join(dir, folder, `${made.base}.json`), `${JSON.stringify(value)}\n`);
    await json('gold', goldOf(made.marks.list));
    await json('marks', made.marks.list);
    await writeFile(path.join(dir, 'text', `${made.base}.txt`), made.marks.text);
    if (made.text !== undefined) await writeFile(path.join(dir, file), made.text);
    if (made.parts) await writeFile(path.join(dir, file), await zipped(made.parts));
    if (made.html)
      prints.push({
        html: made.html,
        file: path.join(dir, file),
        ...(made.layout.runningFoot && { foot: footOf(made) }),
      });
  }
  let count = 0;
  await printAll(prints, 3, () => progress(++count));
  await writeFile(path.join(dir, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
}

function footOf({ name, page }: Made): string {
  const number = page
    .replace('{n}', '<span class="pageNumber"></span>')
    .replace('{m}', '<span class="totalPages"></span>');
  return `<div style="font-size:7pt;width:100%;text-align:center;color:#777">${name} – ${number}</div>`;
}
