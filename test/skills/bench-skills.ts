// npm run bench:skills
// How well skills that one job asks for are told from others, on 240 pairs that were written for this and are used for nothing else
// (pairs.tsv): by the product (occupations' vectors and the encoder), by occupations alone where both phrases have a place or both
// are skills of the taxonomy, and by the encoder alone. Exit status 1 below what it must reach.
import { createEmbedder } from '@vitae/embedding';
import { loadSettings } from '@vitae/runtime';
import { findSkill, phraseSimilarities, skillVectorsVersion, vectorOfMention } from '@vitae/skills';
import { areas, readPairs, type Pair, type Scored } from './pairs.ts';

const LEAST = { all: 0.87, easy: 0.97, known: 0.95 };

const say = (line: string) => process.stdout.write(`${line}\n`);
const count = (pairs: readonly { kind: string }[], kind: string) =>
  pairs.filter((pair) => pair.kind === kind).length;

function report(name: string, scored: readonly Scored[]) {
  const found = areas(scored);
  const figures = [found.all, found.easy, found.traps].map((value) => value.toFixed(3).slice(1).padStart(8));
  const pairs = ['related', 'unrelated', 'trap'].map((kind) => String(count(scored, kind)).padStart(4));
  say(`${name.padEnd(52)}${figures.join('')}   ${pairs.join('')}`);
  return found;
}

const dot = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Array.from(one).reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);

const pairs = readPairs('pairs.tsv');
const encoder = await createEmbedder(loadSettings(process.env).embedding);
try {
  say(`Area under the curve, vectors ${skillVectorsVersion()}, encoder ${encoder.model}`);
  say(`${''.padEnd(52)}     all    easy   traps    rel unrel trap`);
  const similarities = await phraseSimilarities(
    pairs.map(({ phrases }) => phrases),
    encoder,
  );
  const whole = report(
    'product: occupations and encoder',
    pairs.map(({ kind }, i) => ({ kind, score: similarities[i]?.likelihood ?? 0 })),
  );
  const known = report('occupations alone, both phrases placed', pairs.flatMap(placed));
  report('occupations alone, both in the taxonomy', pairs.flatMap(inTaxonomy));
  report('the same on the pairs that choices were tried on', readPairs('fitting-pairs.tsv').flatMap(placed));
  const vectors = await encoder.embed(pairs.flatMap(({ phrases }) => phrases));
  report(
    'encoder alone',
    pairs.map(({ kind }, i) => ({ kind, score: dot(vectors[2 * i] ?? [], vectors[2 * i + 1] ?? []) })),
  );
  const short = [
    whole.all < LEAST.all && `all is below ${LEAST.all}`,
    whole.easy < LEAST.easy && `easy is below ${LEAST.easy}`,
    known.easy < LEAST.known && `placed is below ${LEAST.known}`,
  ].filter((line) => line !== false);
  for (const line of short) say(line);
  process.exitCode = short.length ? 1 : 0;
} finally {
  await encoder.close();
}

function placed({ kind, phrases: [one, other] }: Pair): Scored[] {
  const [a, b] = [vectorOfMention(one), vectorOfMention(other)];
  return a && b ? [{ kind, score: dot(a, b) }] : [];
}

function inTaxonomy(pair: Pair): Scored[] {
  return pair.phrases.every((phrase) => findSkill(phrase)) ? placed(pair) : [];
}
