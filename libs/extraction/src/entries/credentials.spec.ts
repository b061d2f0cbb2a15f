// Names of projects and what looks like an address within them.
import type { Line } from '@vitae/contracts';
import { readProjects } from './credentials.ts';

const line = (text: string): Line => ({ number: 1, page: 1, block: 0, text, words: [], role: 'body' });
const read = (text: string) =>
  readProjects([line(text)], { asOf: '2024-01', dayOrder: undefined }).map(({ name, url }) => [
    name.value,
    url?.value,
  ]);

it.each(['Vue.js Portfolio', 'Chat app in Node.js', 'Three.js'])(
  'takes no library for an address: %s',
  (name) => {
    expect(read(name)).toEqual([[name, undefined]]);
  },
);

it.each([
  ['Tide Table tidetable.example.io', 'tidetable.example.io'],
  ['Tide Table tides.fr/app', 'tides.fr/app'],
])('keeps addresses of projects: %s', (text, url) => {
  expect(read(text)).toEqual([['Tide Table', url]]);
});
