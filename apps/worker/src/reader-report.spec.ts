import { createLogger } from '@vitae/runtime';
import { Registry } from 'prom-client';
import { ReaderReport } from './reader-report.ts';

it('counts what becomes of readers', async () => {
  const registry = new Registry();
  const { observe } = new ReaderReport(registry, createLogger('test', 'silent'));
  observe({ kind: 'start_failed', program: 'reader-process', status: '1', said: 'no such module' });
  observe({ kind: 'lost', program: 'ocr-process', reason: 'reading_out_of_memory' });
  observe({ kind: 'fault', origin: 'own', type: 'TypeError', stack: '' });
  observe({ kind: 'fault', origin: 'own', type: 'TypeError', stack: '' });
  const text = await registry.metrics();
  expect(text).toContain('vitae_reader_faults_total{origin="own",type="TypeError"} 2');
  expect(text).toContain('vitae_readers_lost_total{program="ocr-process",reason="reading_out_of_memory"} 1');
  expect(text).toContain('vitae_reader_starts_failed_total{program="reader-process"} 1');
});
