// The extractions of all tiers to one profile. With one tier it adds what follows from the whole: totals and warnings.
import type { Document, DocumentFlag, Extracted, Extraction, Profile } from '@vitae/contracts';
import { monthIndex } from './text/date-range.ts';

/** Gaps shorter than this many months are changes of job, not gaps. */
const MIN_GAP_MONTHS = 3;

/** The month that "present" means in this document: that of the file's own date, else that of `fallback` (an ISO date). */
export const asOfMonth = (document: Document, fallback: string): string =>
  (document.modifiedAt ?? document.createdAt ?? fallback).slice(0, 7);

/** Pure and total. Exactly one extraction, that of the classic tier, is merged so far. */
export function mergeExtractions(extraction: Extraction, document: Document, asOf: string): Profile {
  const { extracted } = extraction;
  return {
    ...extracted,
    totals: totalsOf(extracted.positions, asOf),
    ...(document.language && { language: document.language }),
    warnings: warningsOf(extracted, document),
  };
}

interface Interval {
  from: number;
  to: number;
}

function totalsOf(positions: Extracted['positions'], asOf: string): Profile['totals'] {
  const intervals = positions.flatMap((p): Interval[] => {
    if (!p.start || !p.end) return [];
    const end = p.end.value === 'present' ? asOf : p.end.value;
    // A bare year stands for the middle of it, so that "2014 – 2016" counts two years, not three.
    const at = (date: string) => (date.length === 4 ? Number(date) * 12 + 6 : monthIndex(date));
    const last = end.length === 4 ? at(end) : at(end) + 1;
    return last > at(p.start.value) ? [{ from: at(p.start.value), to: last }] : [];
  });
  const merged: Interval[] = [];
  for (const interval of intervals.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && interval.from <= last.to) last.to = Math.max(last.to, interval.to);
    else merged.push({ ...interval });
  }
  const tenure = intervals.reduce((n, i) => n + i.to - i.from, 0) / (intervals.length || 1);
  return {
    asOf,
    monthsOfExperience: merged.reduce((n, i) => n + i.to - i.from, 0),
    ...(intervals.length && { averageTenure: Math.round(tenure * 10) / 10 }),
    gaps: merged.slice(1).flatMap((next, i) => {
      const months = next.from - (merged[i] as Interval).to;
      return months >= MIN_GAP_MONTHS
        ? [{ from: monthOf((merged[i] as Interval).to), to: monthOf(next.from), months }]
        : [];
    }),
  };
}

const monthOf = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

const FLAG_DETAILS: Record<DocumentFlag, string> = {
  hidden_text: 'The file holds text that can’t be seen on the page; it was left out.',
  ocr_used: 'The file is a scan or a picture, at least in part: its text was recognised and may hold errors.',
  truncated: 'The file holds more text than is read; its end was left out.',
  macros: 'The file holds macros; they were not run. Take care with the original.',
  embedded_files: 'The file holds other files; they were not opened. Take care with the original.',
};

function warningsOf(extracted: Extracted, document: Document): Profile['warnings'] {
  const warnings: Profile['warnings'] = [];
  const { basics } = extracted;
  if (!basics.name) warnings.push({ code: 'no_name', detail: 'No name was found.' });
  if (!basics.emails.length && !basics.phones.length)
    warnings.push({
      code: 'no_contact',
      detail: 'Neither an e-mail address nor a telephone number was found.',
    });
  if (!extracted.positions.length && !extracted.qualifications.length)
    warnings.push({ code: 'no_history', detail: 'Neither work nor education was found.' });
  for (const flag of document.flags) warnings.push({ code: flag, detail: FLAG_DETAILS[flag] });
  return warnings;
}
