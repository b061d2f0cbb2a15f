// The program of an encoder's process: loads one encoder, then answers task after task. It ends with whoever started it, and when it
// takes more memory than it may.
import type { Encoder } from './encoder.ts';
import type { EncoderSaying, EncoderSpec, EncoderTask } from './messages.ts';

const CHECK_MS = 100;
const MEGABYTE = 1024 * 1024;
const [, , specification = '', maxMemoryMegabytes = ''] = process.argv;

const say = (saying: EncoderSaying) => process.send?.(saying);

/** The library of the one that is not wanted stays out of memory. */
async function load(spec: EncoderSpec): Promise<Encoder> {
  switch (spec.kind) {
    case 'use-lite':
      return (await import('./use-lite/use-lite-encoder.ts')).UseLiteEncoder.load();
    case 'transformers':
      return (await import('./transformers-encoder.ts')).TransformersEncoder.load(spec);
  }
}

async function answer(encoder: Encoder, { texts }: EncoderTask): Promise<EncoderSaying> {
  try {
    const vectors = new Float32Array(texts.length * encoder.dimensions);
    for (const [index, text] of texts.entries())
      vectors.set(await encoder.encode(text), index * encoder.dimensions);
    return { kind: 'vectors', vectors };
  } catch {
    // What was thrown may hold the text.
    return { kind: 'refused' };
  }
}

// Not by an exit, at which Node may hang (nodejs/node#54918): nobody is left to end it.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
setInterval(() => {
  if (process.memoryUsage.rss() <= Number(maxMemoryMegabytes) * MEGABYTE) return;
  const said = `it takes more memory than EMBEDDING_MEMORY_MB, ${maxMemoryMegabytes} MB`;
  process.send?.({ kind: 'failed', said } satisfies EncoderSaying, () => process.exit(1));
}, CHECK_MS).unref();

try {
  const encoder = await load(JSON.parse(specification) as EncoderSpec);
  process.on('message', (task: EncoderTask) => void answer(encoder, task).then(say));
  say({ kind: 'ready', model: encoder.model, dimensions: encoder.dimensions });
} catch (error) {
  say({ kind: 'failed', said: error instanceof Error ? error.message : String(error) });
  process.disconnect?.();
}
