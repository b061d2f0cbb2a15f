// Guards the vectors of skills by the measurement of bench:skills, without the encoder; a little below what is measured.
import { vectorOfMention } from '@vitae/skills';
import { areas, readPairs } from './pairs.ts';

const pairs = readPairs('pairs.tsv');

it('is measured on 240 pairs, each once, half of them related', () => {
  const kinds = pairs.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'related')).toHaveLength(120);
  expect(kinds.filter((kind) => kind === 'unrelated')).toHaveLength(60);
  expect(kinds.filter((kind) => kind === 'trap')).toHaveLength(60);
  expect(new Set(pairs.map(({ phrases }) => phrases.toSorted().join('|'))).size).toBe(240);
});

it('was fitted on other pairs', () => {
  const key = ({ phrases }: (typeof pairs)[number]) => phrases.toSorted().join('|').toLowerCase();
  const measured = new Set(pairs.map(key));
  expect(readPairs('fitting-pairs.tsv').filter((pair) => measured.has(key(pair)))).toEqual([]);
});

it('tells skills of one job from others, also where they share words', () => {
  const scored = pairs.flatMap(({ kind, phrases: [one, other] }) => {
    const [a, b] = [vectorOfMention(one), vectorOfMention(other)];
    return a && b ? [{ kind, score: a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0) }] : [];
  });
  expect(scored.length).toBeGreaterThan(215);
  const { all, easy, traps } = areas(scored);
  expect({ all: all >= 0.89, easy: easy >= 0.95, traps: traps >= 0.82 }).toEqual({
    all: true,
    easy: true,
    traps: true,
  });
});
