// What in this file makes it hard to read, and what it lacks: facts with codes, never a score of the person.
import {
  bySeverity,
  profileFindings,
  type Document,
  type DocumentFlag,
  type Evidence,
  type Extracted,
  type Finding,
  type Line,
  type Totals,
} from '@vitae/contracts';
import { steeringLines } from './steering.ts';
import { isRow } from '../row-format.ts';
import { knownHeading } from '../sections/headings.ts';
import { evidenceOf, spanOf } from '../text/span.ts';
import { findUntrueRange, type UntrueRange } from '../text/untrue-dates.ts';

type Severity = Finding['severity'];

const FLAGS: Record<DocumentFlag, [Severity, string]> = {
  hidden_text: ['serious', 'The file holds text that can’t be seen on the page; it was left out.'],
  ocr_used: [
    'warning',
    'The file is a scan or a picture, at least in part: its text was recognised and may hold errors.',
  ],
  truncated: ['serious', 'The file holds more than is read; a part of it was left out.'],
  macros: ['serious', 'The file holds macros; they were not run. Take care with the original.'],
  embedded_files: [
    'serious',
    'The file holds other files; they were not opened. Take care with the original.',
  ],
  pictures_unread: [
    'serious',
    'Pages or pictures of the file may hold text that was not read: recognising it is off in the settings.',
  ],
};

/** Recognised words below this are doubtful, and this share of them makes a poor scan. */
const DOUBTFUL = 0.6;
const POOR_SCAN = 0.15;

const UNTRUE: readonly [string, UntrueRange['why'], string][] = [
  ['dates_reversed', 'reversed', 'Some dates end before they begin; they were left out.'],
  ['date_impossible', 'impossible', 'Some dates can’t be as they are written; they were left out.'],
];

/** Neither a way of contact, nor work or education, nor a heading that resumes have. */
const saysNothing = ({ lines }: Document, { basics, positions, qualifications }: Extracted) =>
  basics.emails.length + basics.phones.length + positions.length + qualifications.length === 0 &&
  !lines.some(({ text }) => knownHeading(text));

/** The findings for one resume, the most serious first. */
export function qualityOf(document: Document, extracted: Extracted, totals: Totals): Finding[] {
  const findings: Finding[] = [];
  const add = (code: string, severity: Severity, detail: string, evidence: readonly Evidence[] = []) =>
    findings.push({ code, severity, detail, evidence: [...evidence] });
  for (const flag of document.flags) add(flag, ...FLAGS[flag]);
  const steering = steeringLines(document.lines);
  if (steering.length)
    add(
      'steers_a_model',
      'serious',
      'The text speaks to a language model. It changes nothing here; other programs may obey it.',
      evidenceOf(steering.map((line) => spanOf(line))),
    );
  // A row of a table is none, and lacks nothing.
  if (isRow(document))
    return findings.concat(profileFindings(extracted, totals).filter(({ code }) => code !== 'no_history'));
  findings.push(...profileFindings(extracted, totals));
  if (saysNothing(document, extracted))
    add('not_a_resume', 'serious', 'Nothing in this file tells that it is a resume.');
  const yearless = document.lines.filter(hasYearlessRange);
  if (yearless.length)
    add(
      'dates_without_years',
      'warning',
      'Some dates have no year.',
      evidenceOf(yearless.map((l) => spanOf(l))),
    );
  const untrue = Map.groupBy(document.lines, (line) => findUntrueRange(line.text)?.why);
  for (const [code, why, detail] of UNTRUE) {
    const lines = untrue.get(why) ?? [];
    if (lines.length) add(code, 'warning', detail, evidenceOf(lines.map((line) => spanOf(line))));
  }
  if (isPoorScan(document.lines))
    add('poor_scan', 'warning', 'Many words of the scan were hard to recognise.');
  const header = document.lines.filter((line) => line.role === 'header' && line.text.includes('@'));
  if (header.length && document.lines.every((line) => line.role === 'header' || !line.text.includes('@')))
    add(
      'contact_in_header',
      'info',
      'The ways of contact stand in the page header, which some programs skip.',
      evidenceOf(header.map((l) => spanOf(l))),
    );
  return bySeverity(findings);
}

const MONTHS = '(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}*\\.?';
const YEARLESS = new RegExp(`^\\(?${MONTHS}\\s*[–—-]\\s*${MONTHS}\\)?$`, 'iu');

const hasYearlessRange = (line: Line) => line.text.split('\t').some((cell) => YEARLESS.test(cell.trim()));

function isPoorScan(lines: readonly Line[]): boolean {
  const recognised = lines.flatMap((line) => line.words).filter((word) => word.recognised !== undefined);
  const doubtful = recognised.filter((word) => (word.recognised ?? 1) < DOUBTFUL);
  return recognised.length > 20 && doubtful.length > recognised.length * POOR_SCAN;
}
