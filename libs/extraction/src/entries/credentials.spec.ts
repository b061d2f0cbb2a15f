// Names of projects and what looks like an address within them; until when licences are valid.
import type { Line } from '@vitae/contracts';
import { readCertificates, readProjects } from './credentials.ts';

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

it.each([
  'tidewatch - open-source forecasts (github.com/jm/tidewatch), 2023',
  'tidewatch - open-source forecasts (https://github.com/jm/tidewatch). 2023',
])('takes brackets round an address for part of nothing: %s', (text) => {
  const [project] = readProjects([line(text)], { asOf: '2024-01', dayOrder: undefined });
  expect(project?.url?.value).toMatch(/github\.com\/jm\/tidewatch$/);
  expect(project?.description?.value).toBe('open-source forecasts');
});

it.each([
  'CDL Class A (exp. 08/2027)',
  'CDL Class A (Exp 08/2027)',
  'CDL Class A, valid until 08/2025',
  'CDL Class A, valid through 2025',
  'CDL Class A - expires: 08/2027',
  'CDL Class A, expiry date: 08/2027',
  'CDL Class A, gültig bis 08/2027',
])('takes until when a licence is valid for no issuer and no date of issue: %s', (text) => {
  const [licence, ...others] = readCertificates([line(text)], { asOf: '2024-01', dayOrder: undefined });
  expect([licence?.name.value, licence?.issuer, licence?.date]).toEqual([
    'CDL Class A',
    undefined,
    undefined,
  ]);
  expect(others).toEqual([]);
});

it('takes it for no issuer where more follows', () => {
  const text = 'Louisiana CDL Class A (exp. 08/2027) · TWIC card · Hazmat (H), Tanker (N)';
  const [licence] = readCertificates([line(text)], { asOf: '2024-01', dayOrder: undefined });
  expect([licence?.name.value, licence?.issuer]).toEqual(['Louisiana CDL Class A', undefined]);
});

it.each(['First Aid (Red Cross, 2021)', 'First Aid, Red Cross, 2021'])(
  'keeps who gave it, and when: %s',
  (text) => {
    const [aid] = readCertificates([line(text)], { asOf: '2024-01', dayOrder: undefined });
    expect([aid?.issuer?.value, aid?.date?.value]).toEqual(['Red Cross', '2021']);
  },
);
