// The judge of the fault suite sees what it is there to see.
import { faultOf, madeTwo, slowestNotice, untruths, type Answer, type Look } from './verdict.ts';

const answer = (facts: Partial<Answer>): Answer => ({
  outcome: 202,
  milliseconds: 10,
  wasAway: false,
  ...facts,
});

it.each([
  [{ outcome: 202 }, undefined],
  [{ outcome: 'thrown away' }, undefined],
  [{ outcome: 503, retryAfter: '2' }, undefined],
  [{ outcome: 507, retryAfter: '60' }, undefined],
  [{ outcome: 409, problem: 'idempotency_in_progress', retryAfter: '1' }, undefined],
  [{ outcome: 'cut', wasAway: true }, undefined],
  [{ outcome: 'cut', why: 'ECONNRESET' }, 'a connection ended without an answer (ECONNRESET)'],
  [{ outcome: 'late', milliseconds: 30_000 }, 'no answer in 30 s'],
  [{ outcome: 503 }, 'answered 503 without Retry-After'],
  [{ outcome: 500, problem: 'internal_error', retryAfter: '2' }, 'answered 500 internal_error'],
  [{ outcome: 404, problem: 'resume_not_found' }, 'answered 404 resume_not_found'],
] as const)('judges %j', (facts, verdict) => expect(faultOf(answer(facts))).toBe(verdict));

it('lets nobody be sent away where all is well', () => {
  expect(faultOf(answer({ outcome: 503, retryAfter: '2' }), true)).toBe('answered 503');
  expect(faultOf(answer({ outcome: 200 }), true)).toBeUndefined();
});

it('sees that one key made two resumes, whatever was answered between', () => {
  const first = answer({ resumeId: 'a' });
  expect(madeTwo([first, answer({ outcome: 503 }), first])).toBe(false);
  expect(madeTwo([first, answer({ outcome: 503 }), answer({ resumeId: 'b' })])).toBe(true);
});

describe('what /ready said', () => {
  const look = (begun: number, said: Look['said'], facts: Partial<Look> = {}): Look => ({
    program: 'api-1',
    begun,
    ended: begun + 10,
    said,
    isAway: false,
    ...facts,
  });
  const between = { from: 1_000, to: 20_000, expected: () => 'unavailable' as const };

  it('may be old for 5 s', () =>
    expect(untruths([look(5_900, 'ready'), look(6_000, 'unavailable')], between)).toEqual([]));

  it('must be true from then on, until the next change', () => {
    const looks = [
      look(6_100, 'degraded'),
      look(7_000, undefined),
      look(7_500, undefined),
      look(8_000, 'unavailable'),
      look(20_500, 'ready'),
    ];
    expect(untruths(looks, between)).toEqual([
      'api-1 said degraded instead of unavailable 5.1 s after the change (2 times)',
    ]);
  });

  it('may be missed once, and not twice', () => {
    const silent = [look(7_000, undefined), look(8_000, 'unavailable')];
    expect(untruths(silent, between)).toEqual([]);
    expect(untruths([look(6_500, undefined), ...silent], between)).toEqual([
      'api-1 said nothing instead of unavailable 5.5 s after the change (1 times)',
    ]);
  });

  it('is not asked of a program that was taken away', () =>
    expect(untruths([look(8_000, undefined, { isAway: true })], between)).toEqual([]));

  it('was noticed when it was true for good', () => {
    const looks = [
      look(1_500, 'ready'),
      look(2_000, 'unavailable'),
      look(2_500, undefined),
      look(3_000, 'unavailable'),
      look(1_200, 'unavailable', { program: 'api-2' }),
      look(9_000, 'ready', { program: 'api-3', isAway: true }),
    ];
    expect(slowestNotice(looks, between)).toEqual({ program: 'api-1', milliseconds: 2_010 });
    expect(slowestNotice([look(1_500, 'ready')], between)).toEqual({ program: 'api-1', milliseconds: 510 });
  });
});
