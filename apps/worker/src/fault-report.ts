// Our mistakes that cost a resume single fields: logged by field and place, without a word of the resume, and counted.
import type { Fault } from '@vitae/contracts';
import type { Logger } from '@vitae/runtime';
import { Counter, type Registry } from 'prom-client';

/** Takes what the pipeline tells of such mistakes. */
export function faultReport(registry: Registry, logger: Logger): (faults: readonly Fault[]) => void {
  const counter = new Counter({
    name: 'vitae_field_faults_total',
    help: 'Fields that could not be read because of a mistake of ours',
    labelNames: ['field'],
    registers: [registry],
  });
  return (faults) => {
    for (const { field, error, at } of faults) {
      counter.inc({ field });
      logger.error({ field, error, at }, 'a field could not be read; the others stand');
    }
  };
}
