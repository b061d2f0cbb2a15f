// The extractions of all tiers to one profile, with what follows from the whole: totals, the use of skills, quality.
import type { AsOf, Document, Extraction, Profile } from '@vitae/contracts';
import { qualityOf } from '../derived/quality.ts';
import { withUse } from '../derived/skill-use.ts';
import { totalsOf } from '../derived/totals.ts';
import { mergeTiers } from './merge-tiers.ts';

/** Pure and total. `llm` is the language model's extraction, where there is one. */
export function mergeExtractions(
  classic: Extraction,
  document: Document,
  asOf: AsOf,
  llm?: Extraction,
): Profile {
  const extracted = llm ? mergeTiers(classic.extracted, llm.extracted) : classic.extracted;
  const totals = totalsOf(extracted.positions, asOf.month);
  const quality = qualityOf(document, extracted, totals);
  return {
    ...extracted,
    readings: [classic, llm].flatMap((extraction) => (extraction ? [readingOf(extraction)] : [])),
    skills: withUse(extracted.skills, extracted.positions, asOf.month),
    asOf,
    totals,
    ...(document.language && { language: document.language }),
    quality,
    warnings: quality.filter((f) => f.severity !== 'info').map(({ code, detail }) => ({ code, detail })),
  };
}

const readingOf = ({ extracted: _extracted, ...reading }: Extraction): Profile['readings'][number] => reading;
