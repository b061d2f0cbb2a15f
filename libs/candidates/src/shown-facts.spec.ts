import type { CandidateReading } from '@vitae/store';
import { shownFacts } from './shown-facts.ts';

const reading = (resumeId: string, facts: Partial<CandidateReading>, sure = 0.9): CandidateReading => ({
  resumeId,
  createdAt: new Date(0),
  name: null,
  headline: null,
  email: null,
  scanned: false,
  littleFound: false,
  confidence: { name: sure, headline: sure, email: sure },
  ...facts,
});
const bothWays = (...readings: CandidateReading[]) => [
  shownFacts(readings),
  shownFacts([...readings].reverse()),
];

it('takes a text’s word before a scan’s, whichever came first', () => {
  const scan = reading('b', { name: 'Jana Miiller', scanned: true, createdAt: new Date(5) }, 0.99);
  for (const { name } of bothWays(reading('a', { name: 'Jana Müller' }, 0.7), scan))
    expect(name).toBe('Jana Müller');
});

it('takes the surest, then the newest', () => {
  const old = reading('a', { headline: 'Baker' }, 0.9);
  for (const { headline } of bothWays(old, reading('b', { headline: 'Cook' }, 0.8)))
    expect(headline).toBe('Baker');
  for (const { headline } of bothWays(old, reading('b', { headline: 'Cook', createdAt: new Date(5) })))
    expect(headline).toBe('Cook');
});

it('takes nothing from a reading that lacks the fact', () => {
  for (const facts of bothWays(reading('a', { name: 'Anna' }), reading('b', { createdAt: new Date(5) })))
    expect(facts).toEqual({ name: 'Anna', headline: null, email: null });
});
