// npm run resumes:generate -- --count 300 --seed 1 --out DIR [--vocabulary train|test|all] [--layouts train|test|all]
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { PARTS, type Part } from './split.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    vocabulary: { type: 'string', default: 'train' },
    layouts: { type: 'string', default: 'train' },
  },
});

const partOf = (text: string): Part | undefined => PARTS.find((part) => part === text);
const [vocabulary, layouts, count] = [
  partOf(values.vocabulary),
  partOf(values.layouts),
  Number(values.count),
];
if (!values.out || !vocabulary || !layouts || !Number.isInteger(count) || count < 1) {
  console.error(
    'usage: npm run resumes:generate -- --count 300 --seed 1 --out DIR [--vocabulary train|test|all] [--layouts train|test|all]',
  );
  process.exit(2);
}
const started = performance.now();
await generate({ count, seed: values.seed, vocabulary, layouts }, path.resolve(values.out), (made) => {
  if (made % 50 === 0) console.error(`${made} printed`);
});
const seconds = (performance.now() - started) / 1000;
console.error(
  `${count} resumes in ${seconds.toFixed(1)} s (${(count / seconds).toFixed(1)} a second): ${values.out}`,
);
