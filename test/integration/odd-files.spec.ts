// A tour of broken, odd and hostile files of every format: each ends in a document that can be kept, within its limits, or in a
// refusal that says why; the reader goes on, or another does, and no word of a file is told to a log.
import {
  defaultReadingLimits,
  documentSchema,
  isProblemCode,
  unstorablePath,
  type ProblemCode,
} from '@vitae/contracts';
import { ReaderPool, type ReaderEvent, type ReadResult } from '@vitae/documents';
import { MARK, type Outcome } from '../support/odd-file.ts';
import { GOOD, oddFiles } from '../support/odd-files.ts';

/** What says that a reader was overcome, or that we made a mistake. */
const FAULTS: readonly ProblemCode[] = [
  'reader_crashed',
  'reading_failed',
  'reading_timed_out',
  'reading_out_of_memory',
  'unavailable',
  'internal_error',
];

const events: ReaderEvent[] = [];
const readers = new ReaderPool({ size: 1, observe: (event) => events.push(event) });
afterAll(() => readers.close());

const textOf = (result: ReadResult) =>
  result.ok ? result.document.lines.map((line) => line.text).join('\n') : '';

function expectWithinLimits(result: ReadResult): void {
  if (!result.ok) return;
  const { document } = result;
  documentSchema.parse(document);
  expect(unstorablePath(document)).toBeUndefined();
  expect(document.pages.length).toBeLessThanOrEqual(defaultReadingLimits.maxPages);
  expect(document.lines.length).toBeLessThanOrEqual(5_000);
  expect(textOf(result).length).toBeLessThanOrEqual(310_000);
  expect(document.hidden?.length ?? 0).toBeLessThanOrEqual(400);
  document.lines.forEach(({ text, words }) =>
    words.forEach(({ start, end }) => expect(start < end && end <= text.length).toBe(true)),
  );
}

function expectOutcome(result: ReadResult, outcome: Outcome): void {
  const found = result.ok ? 'read' : result.reason;
  if (outcome === 'damage') {
    expect(found === 'read' || isProblemCode(found)).toBe(true);
    expect(FAULTS).not.toContain(found);
  } else if (outcome === 'something') expect(found).toBe('read');
  else {
    expect(found).toBe(outcome);
    if (outcome === 'read') expect(textOf(result)).toContain(MARK);
  }
}

it.each(oddFiles().map((file) => [file.name, file] as const))('%s', async (_name, { make, outcome }) => {
  const result = await readers.read(make());
  expectOutcome(result, outcome);
  expectWithinLimits(result);
});

it('reads good files of every format after all of them, and has told no word of any', async () => {
  for (const make of Object.values(GOOD)) expect(textOf(await readers.read(make()))).toContain(MARK);
  expect(events).toEqual([]);
});
