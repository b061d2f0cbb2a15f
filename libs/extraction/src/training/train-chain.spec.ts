import { seededRandom } from '@vitae/contracts';
import { decode } from '../decode/chain.ts';
import { trainChain, type Labelled } from './train-chain.ts';

/** What a unit is depends on the one before it: only a chain can tell. */
const sequences = (count: number, seed: number): Labelled[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const labels: string[] = [];
    const observed: string[][][] = [];
    for (let unit = 0; unit < 12; unit++) {
      const isHeading = unit % 4 === 0;
      const kind = isHeading ? (random() < 0.5 ? 'work' : 'education') : (labels.at(-1) ?? '').slice(-4);
      labels.push(isHeading ? `heading-${kind.slice(-4)}` : `text-${kind}`);
      observed.push(
        isHeading
          ? [['short', `word=${kind.slice(-4)}`]]
          : [['long'], [`noise=${Math.floor(random() * 50)}`]],
      );
    }
    return { observed, labels };
  });
};

it('learns a small set by heart, and others like it', () => {
  const chain = trainChain(sequences(40, 1), { rounds: 10, leastSeen: 2 });
  for (const { observed, labels } of [...sequences(40, 1), ...sequences(20, 2)])
    expect(decode(chain, observed, labels)).toMatchObject({ labels, lead: 0 });
});

it('gives the same weights from the same seed', () => {
  const [a, b] = [1, 1].map((seed) => trainChain(sequences(10, 3), { rounds: 3, seed }));
  expect(a?.weights).toEqual(b?.weights);
  expect(a?.steps).toEqual(b?.steps);
});
