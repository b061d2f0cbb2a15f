// An encoder's process that does what its texts say: for what must not happen to an encoder, and does.
import type { EncoderSaying, EncoderTask } from '../messages.ts';

const [, , specification = ''] = process.argv;
const { start, lives }: { start?: string; lives?: string } = JSON.parse(specification);
const say = (saying: EncoderSaying) => process.send?.(saying);
const vectorsOf = (texts: readonly string[]) =>
  Float32Array.from(texts.flatMap((text) => (text === 'north' ? [0, 1] : [1, 0])));

process.on('message', ({ texts }: EncoderTask) => {
  if (texts.includes('crash')) process.abort();
  if (texts.includes('hang')) return;
  if (texts.includes('refuse')) return say({ kind: 'refused' });
  if (texts.includes('half')) return say({ kind: 'vectors', vectors: vectorsOf(texts.slice(1)) });
  if (texts.includes('nothing')) return say({ kind: 'vectors', vectors: new Float32Array(2 * texts.length) });
  if (texts.includes('not a number'))
    return say({ kind: 'vectors', vectors: new Float32Array(2 * texts.length).fill(NaN) });
  say({ kind: 'vectors', vectors: vectorsOf(texts) });
  if (lives === 'once') process.kill(process.pid, 'SIGKILL');
});
if (start === 'crash') {
  console.error('there is no such library');
  process.exit(1);
} else if (start === 'fail') {
  say({ kind: 'failed', said: 'the folder holds no model' });
  process.disconnect?.();
} else if (start !== 'hang') say({ kind: 'ready', model: 'wayward', dimensions: 2 });
