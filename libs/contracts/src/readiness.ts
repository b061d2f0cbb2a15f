// What a process says of itself at `/ready`: names and states, never an address.
import { z } from 'zod';

/**
 * `away`: can't be reached, or isn't there. `silent`: does not answer in time. `full`: has no room for more. `read_only`: takes no
 * changes. `foreign`: another installation's. `failing`: refuses for a reason of its own.
 */
export const dependencyStates = ['ok', 'away', 'silent', 'full', 'read_only', 'foreign', 'failing'] as const;
export type DependencyState = (typeof dependencyStates)[number];

export const readinessSchema = z
  .object({
    /** `degraded`: it does its work, but something is away that the rest of the way needs. `draining`: it is about to end. */
    status: z.enum(['ready', 'degraded', 'unavailable', 'draining']),
    dependencies: z.record(z.string(), z.enum(dependencyStates)),
  })
  .meta({ id: 'Readiness' });
export type ReadinessReport = z.infer<typeof readinessSchema>;
