// What the clients send: short resumes of people who don't exist, each with a name and an address of its own, and now and
// then a PDF or a Word file of the benchmark.
import { benchmarkFile } from '../support/files.ts';
import type { Random } from './random.ts';

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The name that must come out, where we wrote it. */
  readonly person?: string;
}

const FIRST = ['Anna', 'Boris', 'Clara', 'David', 'Elena', 'Frank', 'Greta', 'Henry', 'Irene', 'Jonas'];
const BEGINNINGS = ['Mar', 'Hol', 'Ste', 'Bran', 'Kel', 'Win', 'Tor', 'Lan', 'Ber', 'Grun'];
const ENDINGS = ['wick', 'stein', 'berg', 'mann', 'feld', 'ton', 'ley', 'ford', 'bach', 'well'];
const TRADES = ['Welder', 'Nurse', 'Accountant', 'Electrician', 'Librarian', 'Carpenter', 'Surveyor'];
const FIRMS = ['Example Works Ltd', 'Sample Foundry Ltd', 'Model Mills Ltd', 'Pattern Yards Ltd'];
const FILES = [
  'd07-classic-pdf.pdf',
  'd09-latexarticle-pdf.pdf',
  'd02-docxheader-docx.docx',
  'd06-docxheader-rtf.rtf',
  'd10-htmlplain-html.html',
];
const SHARE_OF_FILES = 0.1;

/** What every text holds, and no log may. */
export const MARK = 'kept-out-of-logs';

export function makeFile(random: Random, number: number): SentFile {
  if (random.chance(SHARE_OF_FILES)) {
    const name = random.pick(FILES);
    return { name: `${number}-${name}`, bytes: Uint8Array.from(benchmarkFile(name)) };
  }
  const person = `${random.pick(FIRST)} ${random.pick(BEGINNINGS)}${random.pick(ENDINGS)}`;
  const begun = random.whole(1998, 2014);
  const lines = [
    person,
    `${MARK}.${number}@example.com`,
    '',
    'Work Experience',
    `${random.pick(TRADES)}, ${random.pick(FIRMS)}, ${begun} - ${begun + random.whole(1, 8)}`,
    'Kept the line running and taught two apprentices.',
    '',
  ];
  return { name: `cv-${number}.txt`, bytes: new TextEncoder().encode(lines.join('\n')), person };
}
