// The pool of processes that take the language model's queue.
import { z } from 'zod';

export const gpuPoolSchema = z
  .object({
    /** Resumes that wait for a worker, of all tenants, and how long the first of them has waited. */
    waiting: z.number().int(),
    oldestSeconds: z.number().int().nullable(),
    queues: z
      .array(
        z.object({
          queue: z.string(),
          waiting: z.number().int().describe('Jobs that no worker has yet'),
          active: z.number().int().describe('With a worker, or next in its line'),
          failed: z.number().int().describe('Put aside: nobody tries them again until somebody says so'),
          oldestSeconds: z.number().int().describe('How long the first of them has been there'),
        }),
      )
      .describe('All queues that hold something, of all tenants'),
    workers: z.array(
      z.object({
        id: z.uuid(),
        model: z.string(),
        revision: z.string(),
        engine: z.string(),
        device: z.string(),
        memoryGigabytes: z.number().nullable(),
        capacity: z.number().int(),
        running: z.number().int(),
        answered: z.number().int(),
        failed: z.number().int(),
        draining: z.boolean(),
        alive: z.boolean(),
        /** Since when its engine has not answered; null where it does. It takes no resumes meanwhile. */
        unhealthySince: z.iso.datetime().nullable(),
        /** Answer tokens by busy time, mean since the worker began; calls side by side count each for itself. */
        tokensPerSecond: z.number().nullable(),
        startedAt: z.iso.datetime(),
        heartbeatAt: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'GpuPool' });
export type GpuPool = z.infer<typeof gpuPoolSchema>;
