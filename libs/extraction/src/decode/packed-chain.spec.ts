import type { Chain } from './chain.ts';
import { packChain, unpackChain } from './packed-chain.ts';

const chain: Chain = {
  labels: ['!title', 'other', 'title+'],
  features: new Map([
    ['w=engineer', 0],
    ['before= – \t', 1],
    ['nothing', 2],
  ]),
  weights: Float32Array.from([1.5, -0.74, 0, -12.3, 0.06, 400, 0.01, 0, -0.02]),
  steps: Float32Array.from([0, 1, -12, 0.5, 0, 0, 0, 0, 2, -1, 0, -12]),
};

it('gives a chain back from its text, but for what is next to nothing', () => {
  const back = unpackChain(packChain(chain));
  expect(back.labels).toEqual(chain.labels);
  expect([...back.features.keys()]).toEqual(['w=engineer', 'before= – \t']);
  expect([...back.steps].map((step) => Math.round(step * 100) / 100)).toEqual([...chain.steps]);
  const rounded = [...back.weights].map((weight) => Math.round(weight * 100) / 100);
  expect(rounded.slice(0, 5)).toEqual([1.5, -0.74, 0, -12.3, 0.06]);
});

it('holds weights that are out of reach at what it can tell', () => {
  const back = unpackChain(packChain(chain));
  expect(back.weights[5]).toBeCloseTo(12.94, 2);
});
