// The extractions of all tiers to one profile, with what follows from the whole: totals, the use of skills, quality.
import {
  storableValue,
  totalsOf,
  withUse,
  type AsOf,
  type Document,
  type Extraction,
  type Fault,
  type Finding,
  type Profile,
} from '@vitae/contracts';
import { qualityOf } from '../derived/quality.ts';
import { Faults } from '../faults.ts';
import { headedLines } from './line-owners.ts';
import { mergeTiers } from './merge-tiers.ts';

/** Pure and total: what can't be derived is left out and noted in `faults`. `llm` is the language model's extraction, where there is one. */
export function mergeExtractions(
  classic: Extraction,
  document: Document,
  asOf: AsOf,
  llm?: Extraction,
  faults = new Faults(),
): Profile {
  const read = classic.extracted;
  const headed = () => faults.read('sections', () => headedLines(document), new Map());
  const extracted = llm
    ? faults.read('merge', () => mergeTiers(read, llm.extracted, { faults, headed: headed() }), read)
    : read;
  const none = totalsOf([], asOf.month);
  const totals = faults.read('totals', () => totalsOf(extracted.positions, asOf.month), none);
  const skills = faults.read(
    'skills',
    () => withUse(extracted.skills, extracted.positions, asOf.month),
    extracted.skills,
  );
  const found = faults.read('quality', () => qualityOf(document, extracted, totals), []);
  const tiers = [classic, ...(llm ? [llm] : [])];
  const quality = [...notRead([...tiers.flatMap((tier) => tier.faults ?? []), ...faults.list]), ...found];
  // Values are cut from lines, and a cut may halve what the file holds whole.
  return storableValue({
    ...extracted,
    readings: tiers.map(readingOf),
    skills,
    asOf,
    totals,
    ...(document.language && { language: document.language }),
    quality,
    warnings: quality.filter((f) => f.severity !== 'info').map(({ code, detail }) => ({ code, detail })),
  });
}

const readingOf = ({
  extracted: _extracted,
  faults: _faults,
  ...reading
}: Extraction): Profile['readings'][number] => reading;

/** Says which fields are missing, or not complete, through no fault of the file. */
function notRead(faults: readonly Fault[]): Finding[] {
  if (!faults.length) return [];
  const fields = [...new Set(faults.map(({ field }) => field))].join(', ');
  const detail = `Because of a mistake in Vitae, this is missing or not complete: ${fields}. The rest stands.`;
  return [{ code: 'fields_failed', severity: 'serious', detail, evidence: [] }];
}
