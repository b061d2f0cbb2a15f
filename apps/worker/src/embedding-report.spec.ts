import { EmbeddingError } from '@vitae/embedding';
import type { Logger } from '@vitae/runtime';
import { Registry } from 'prom-client';
import { embeddingReport } from './embedding-report.ts';

it('counts failures, and says of an error that is not the encoder’s own only what kind it is', async () => {
  const lines: unknown[] = [];
  const logger = { warn: (fields: unknown) => void lines.push(fields) } as unknown as Logger;
  const registry = new Registry();
  const report = embeddingReport(registry, logger);
  report(new EmbeddingError('unavailable', 'the encoder was lost'));
  report(new TypeError('Anna Muster'));
  expect(lines).toEqual([{ error: 'the encoder was lost' }, { error: 'TypeError' }]);
  expect(await registry.metrics()).toContain('vitae_embedding_failures_total 2');
});
