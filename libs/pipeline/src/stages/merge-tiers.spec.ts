import type { Document, Fault, Position } from '@vitae/contracts';
import { extractClassic } from '@vitae/extraction';
import type { StageInput } from '../stage.ts';
import { mergeTiers } from './merge-tiers.ts';

const document: Document = {
  format: 'txt',
  pages: [{ number: 1, width: 595, height: 842 }],
  lines: [{ number: 1, page: 1, block: 0, role: 'body', text: 'Ana Brandl', words: [{ start: 0, end: 10 }] }],
  flags: [],
};

it('tells of what could not be derived, and makes the profile all the same', async () => {
  const told: Fault[] = [];
  const classic = extractClassic(document, { asOf: '2024-06' });
  // What no reader makes: a position that is none.
  classic.extracted.positions = [null as unknown as Position];
  const input = {
    resume: { documentDate: '2024-06-01', createdAt: '2024-06-01T00:00:00Z' },
    results: { read: document, classic },
    dependencies: { onFaults: (faults: readonly Fault[]) => told.push(...faults) },
  } as unknown as StageInput;
  const profile = await mergeTiers(input);
  expect(profile.readings).toHaveLength(1);
  expect(told.map(({ field }) => field)).toContain('totals');
});
