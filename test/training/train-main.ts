// npm run model:train [-- --count 1600 --seed T101]
// Learns the weights by which the decoder reads sections of entries, and writes libs/extraction/src/data/entry-chains.data.ts.
// It learns from generated resumes (words and layouts of the training half, made and kept below ~/.cache/vitae) and from
// half of test/accuracy/own, which the rules read rightly: there the rules' reading is what is learned.
// The same seed makes the same bytes. Prints what the rules and the decoder make of words on layouts that were not learned.
import { familyOf, packChain, trainChain, type Chain, type EntryKind } from '@vitae/extraction/training';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cachedSet } from './cached-set.ts';
import { entrySequences, ruledSequences, type EntrySequence } from './entry-sequences.ts';
import { printLabelScores } from './label-scores.ts';
import { readSet } from './read-set.ts';
import { CHAIN_KINDS } from './unit-labels.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1600' },
    seed: { type: 'string', default: 'T101' },
  },
});
const root = path.resolve(import.meta.dirname, '../..');

/** Chosen on generated layouts of another seed, which were not learned. */
const TRAINING = { seed: 1, rounds: 12, leastSeen: 8, dropout: 0.1, familyOf, familyDropout: 0.15 };

const generated = await readSet(
  await cachedSet({
    count: Number(options.count),
    seed: options.seed,
    vocabulary: 'train',
    layouts: 'train',
  }),
);
const own = (await readSet(path.join(root, 'test/accuracy/own'))).filter((_, i) => i % 2 === 0);
const held = await readSet(
  await cachedSet({ count: 100, seed: `${options.seed} held`, vocabulary: 'test', layouts: 'test' }),
);

function* sequences(kinds: readonly EntryKind[]): Generator<EntrySequence> {
  yield* entrySequences(generated, kinds);
  yield* ruledSequences(own, kinds);
}

const packed = Object.entries(CHAIN_KINDS).map(([name, kinds]) => {
  const chain: Chain = trainChain(sequences(kinds), {
    ...TRAINING,
    onRound: (round, loss) => console.error(`${name}: round ${round + 1}, loss ${loss.toFixed(2)}`),
  });
  console.log(`\n${name}: ${chain.features.size} features, ${chain.labels.length} labels`);
  printLabelScores(chain, entrySequences(held, kinds));
  return `  ${name}: ${asTemplate(packChain(chain))},\n`;
});

/** Text as a template that gives it back. */
function asTemplate(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/gu, '\\$&')}\``;
}

writeFileSync(
  path.join(root, 'libs/extraction/src/data/entry-chains.data.ts'),
  `// Weights of the decoder of sections of entries, a chain each: labels, steps between them, features.
// Made by test/training/train-main.ts (npm run model:train) of ${options.count} resumes of seed ${options.seed}; do not edit.
export const ENTRY_CHAINS = {
${packed.join('')}};
`,
);
