// Makes the data modules of src/data from their sources: the taxonomy (O*NET, ESCO, our supplement). Run: npm run skills:build
// Licences of the sources stand in sources/README.md and in the repository's NOTICE.
import { readFileSync } from 'node:fs';
import { csv, fold, rows, unzipped, writeModule } from './data-modules.mjs';

const here = new URL('.', import.meta.url);
const source = (name) => unzipped(new URL(`sources/${name}.gz`, here));

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

writeModule(new URL('../src/data/skills.data.ts', here), {
  name: 'SKILLS',
  comment: 'id, name, kind, aliases, parent. Sources: O*NET (CC BY 4.0), ESCO (Decision 2011/833/EU), Vitae.',
  maker: 'libs/skills/data/build-skills.mjs',
  lines: skills(),
});
