import type { Logger } from '@vitae/runtime';
import { Registry } from 'prom-client';
import { faultReport } from './fault-report.ts';

it('logs each field that failed by its name, and counts it', async () => {
  const lines: unknown[] = [];
  const logger = { error: (fields: unknown) => void lines.push(fields) } as unknown as Logger;
  const registry = new Registry();
  const report = faultReport(registry, logger);
  const fault = { field: 'links', error: 'URIError', at: 'contacts.ts:144:21' };
  report([fault]);
  report([fault, { field: 'totals', error: 'TypeError' }]);
  report([]);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toEqual(fault);
  const text = await registry.metrics();
  expect(text).toContain('vitae_field_faults_total{field="links"} 2');
  expect(text).toContain('vitae_field_faults_total{field="totals"} 1');
});
