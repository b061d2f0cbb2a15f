// What a tenant may use, what it has used, and what it is told where a quota is reached.
import { z } from 'zod';
import { givenDay } from './given-times.ts';

/** What a plan bounds for a while or for good; requests a second are bounded by themselves. */
export const quotaNameSchema = z.enum(['resumes', 'tokens', 'bytes', 'members']);
export type QuotaName = z.infer<typeof quotaNameSchema>;

const limit = (most: number) => z.number().int().min(0).max(most).nullable();

export const planLimitsSchema = z.object({
  resumesAMonth: limit(2_000_000_000).describe('Resumes that may be sent in a month'),
  tokensAMonth: limit(Number.MAX_SAFE_INTEGER).describe(
    'Tokens that language models may take in a month; then the rules read alone',
  ),
  requestsASecond: limit(1_000_000).describe('Requests a second of each API key'),
  bytesStored: limit(Number.MAX_SAFE_INTEGER).describe(
    'Bytes of original files, those that are sent twice once',
  ),
  members: limit(1_000_000).describe('Members, those invited among them'),
});
/** Null: as much as it takes. */
export type PlanLimits = z.infer<typeof planLimitsSchema>;

export const UNLIMITED: PlanLimits = {
  resumesAMonth: null,
  tokensAMonth: null,
  requestsASecond: null,
  bytesStored: null,
  members: null,
};

export const planSchema = z
  .object({
    status: z.enum(['active', 'suspended']).describe('A suspended tenant reads, and changes nothing'),
    limits: planLimitsSchema.describe('Set by whoever runs Vitae; null: as much as it takes'),
    used: z.object({
      resumes: z.number().int().describe('This month'),
      tokens: z.number().int().describe('This month'),
      bytes: z.number().int(),
      members: z.number().int(),
    }),
    resetsAt: z.iso.datetime().describe('When the month ends, by UTC'),
  })
  .meta({ id: 'Plan' });
export type PlanAnswer = z.infer<typeof planSchema>;

export const reachedQuotaSchema = z
  .object({
    name: quotaNameSchema,
    limit: z.number().int(),
    used: z.number().int(),
    resetsAt: z.iso.datetime().nullable().describe('Null where only deleting something makes room'),
  })
  .meta({ id: 'ReachedQuota' });
export type ReachedQuota = z.infer<typeof reachedQuotaSchema>;

/** Shares of a quota, in per cent, at which an event `quota.reached` is written. */
export const TOLD_AT = [80, 100] as const;

export const quotaReachedEventSchema = reachedQuotaSchema.extend({
  percent: z.union([z.literal(80), z.literal(100)]),
});
export type QuotaReachedEvent = z.infer<typeof quotaReachedEventSchema>;

export const usageDaySchema = z
  .object({
    day: z.iso.date(),
    resumes: z.number().int().describe('Sent in and not failed by a fault of ours'),
    bytes: z.number().int().describe('Of these resumes'),
    tokens: z.number().int().describe('Of language models'),
    searches: z.number().int(),
    questions: z.number().int(),
  })
  .meta({ id: 'UsageDay' });
export type UsageDay = z.infer<typeof usageDaySchema>;

export const usageDaysSchema = z.object({ days: z.array(usageDaySchema) }).meta({ id: 'UsageDays' });
export type UsageDays = z.infer<typeof usageDaysSchema>;

/** A year and a day: as many rows as an answer has at most. */
export const MOST_USAGE_DAYS = 366;

export const usageDaysQuerySchema = z.strictObject({
  from: givenDay.optional().describe('First day; without it the first of the month of the last one'),
  to: givenDay.optional().describe('Last day; without it today (UTC)'),
  format: z.enum(['json', 'csv']).optional(),
});
export type UsageDaysQuery = z.infer<typeof usageDaysQuerySchema>;
