// The state of everything at one glance: what came in, what readings came to and how long they took, how right they were, what is used up.
import { z } from 'zod';
import { bandAt, confidenceOf, meanConfidence, secondsOf } from './bands.ts';
import { accuracySchema } from './corrections/accuracy.ts';
import { givenDay } from './given-times.ts';
import { planSchema, type UsageDay } from './plans.ts';

/** About three months. */
export const MOST_OVERVIEW_DAYS = 92;
export const OVERVIEW_DAYS = 30;

export const overviewQuerySchema = z.strictObject({
  from: givenDay.optional().describe(`First day; without it the last one is the ${OVERVIEW_DAYS}th`),
  to: givenDay.optional().describe('Last day; without it today (UTC)'),
});
export type OverviewQuery = z.infer<typeof overviewQuerySchema>;

const seconds = z.number().nullable();
const figures = {
  received: z.number().int().describe('Sent in and not failed by a fault of ours'),
  parsed: z.number().int().describe('Readings that ended whole; one that is read again counts again'),
  partial: z.number().int().describe('Readings that ended short of something'),
  failed: z.number().int(),
  quarantined: z.number().int(),
  p50Seconds: seconds.describe(
    'Half of the resumes were read in less, from being sent, or sent to be read again; to within an eighth. Rows of imports don’t count',
  ),
  p95Seconds: seconds,
  confidence: z.number().min(0).max(1).nullable().describe('The mean of the profiles’ own'),
  tokens: z.number().int().describe('Of language models'),
};

export const overviewDaySchema = z.object({ day: z.iso.date(), ...figures }).meta({ id: 'OverviewDay' });
export type OverviewDay = z.infer<typeof overviewDaySchema>;

export const overviewSchema = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    all: z.object(figures).describe('Over all the days'),
    days: z.array(overviewDaySchema).describe('The earliest first, days without anything among them'),
    problems: z
      .array(z.object({ code: z.string(), count: z.number().int() }))
      .describe('Why readings failed, or ended short; the commonest first'),
    readers: z
      .object({ classic: z.number().int(), llm: z.number().int() })
      .describe('Resumes that the rules read alone, and those that a language model read too'),
    confidence: z
      .array(z.object({ from: z.number(), to: z.number(), resumes: z.number().int() }))
      .describe('Profiles by how sure they are, in twentieths, those without any left out'),
    accuracy: accuracySchema,
    plan: planSchema,
  })
  .meta({ id: 'Overview' });
export type Overview = z.infer<typeof overviewSchema>;

export const settledFactSchema = z.enum(['status', 'problem', 'time', 'confidence', 'reader']);
export type SettledFact = z.infer<typeof settledFactSchema>;

/** So often on a day. */
export interface SettledCount {
  readonly day: string;
  readonly fact: SettledFact;
  readonly key: string;
  readonly count: number;
}

/** How often each key of a fact was counted. */
function countsOf(counts: readonly SettledCount[], fact: SettledFact): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of counts) if (one.fact === fact) sums.set(one.key, (sums.get(one.key) ?? 0) + one.count);
  return sums;
}

const bandsOf = (counts: readonly SettledCount[], fact: 'time' | 'confidence') =>
  new Map([...countsOf(counts, fact)].map(([key, count]) => [Number(key), count]));

function figuresOf(counts: readonly SettledCount[], days: readonly UsageDay[]) {
  const statuses = countsOf(counts, 'status');
  const times = bandsOf(counts, 'time');
  const secondsAt = (share: number) => {
    const band = bandAt(times, share);
    return band === undefined ? null : secondsOf(band);
  };
  return {
    received: days.reduce((sum, { resumes }) => sum + resumes, 0),
    parsed: statuses.get('parsed') ?? 0,
    partial: statuses.get('partial') ?? 0,
    failed: statuses.get('failed') ?? 0,
    quarantined: statuses.get('quarantined') ?? 0,
    p50Seconds: secondsAt(0.5),
    p95Seconds: secondsAt(0.95),
    confidence: meanConfidence(bandsOf(counts, 'confidence')),
    tokens: days.reduce((sum, { tokens }) => sum + tokens, 0),
  };
}

/** What was counted of a span of days, put together. */
export function overviewOf(
  usage: readonly UsageDay[],
  counts: readonly SettledCount[],
): Pick<Overview, 'all' | 'days' | 'problems' | 'readers' | 'confidence'> {
  const byDay = Map.groupBy(counts, ({ day }) => day);
  const readers = countsOf(counts, 'reader');
  return {
    all: figuresOf(counts, usage),
    days: usage.map((one) => ({ day: one.day, ...figuresOf(byDay.get(one.day) ?? [], [one]) })),
    problems: [...countsOf(counts, 'problem')]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    readers: { classic: readers.get('classic') ?? 0, llm: readers.get('llm') ?? 0 },
    confidence: [...bandsOf(counts, 'confidence')]
      .sort(([a], [b]) => a - b)
      .map(([band, resumes]) => ({ ...confidenceOf(band), resumes })),
  };
}
