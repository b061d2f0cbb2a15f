// Why resumes are published without vectors: logged by what the encoder failed with, never by a text, and counted.
import { EmbeddingError } from '@vitae/embedding';
import type { Logger } from '@vitae/runtime';
import { Counter, type Registry } from 'prom-client';

/** Takes what the pipeline tells of an encoder's failures. */
export function embeddingReport(registry: Registry, logger: Logger): (error: unknown) => void {
  const counter = new Counter({
    name: 'vitae_embedding_failures_total',
    help: 'Resumes that were published without vectors because the encoder failed; a job makes up for them',
    registers: [registry],
  });
  return (error) => {
    counter.inc();
    logger.warn({ error: describe(error) }, 'an encoder failed; vectors are made later');
  };
}

/** An encoder's own message holds no text; another error's might. */
const describe = (error: unknown) =>
  error instanceof EmbeddingError ? error.message : error instanceof Error ? error.name : typeof error;
