// Makes the data modules of src/data from their sources: the taxonomy (O*NET, ESCO, our supplement), and the vectors of its skills.
// Run: npm run skills:build. Licences of the sources stand in sources/README.md and in the repository's NOTICE.
import { createHash } from 'node:crypto';
import { writeModule } from './data-modules.mjs';
import { occupations } from './occupation-texts.mjs';
import { skillTables } from './skill-vectors.mjs';
import { taxonomySkills } from './taxonomy-rows.mjs';

const maker = 'libs/skills/data/build-skills.mjs';
const SOURCES = 'Sources: O*NET (CC BY 4.0), ESCO (Decision 2011/833/EU), Vitae.';
const write = (file, name, comment, lines) =>
  writeModule(new URL(`../src/data/${file}`, import.meta.url), {
    name,
    comment: `${comment} ${SOURCES}`,
    maker,
    lines,
  });

const skills = taxonomySkills();
const tables = skillTables(skills, occupations());
const version = createHash('sha256').update(tables.skills.join('\n')).digest('hex').slice(0, 12);

write(
  'skills.data.ts',
  'SKILLS',
  'id, name, kind, aliases, parent.',
  skills.map(({ id, name, kind, aliases, parent }) => [id, name, kind, aliases.join('|'), parent].join('\t')),
);
write(
  'skill-vectors.data.ts',
  'SKILL_VECTORS',
  'In the order of SKILLS: vector (base64 of signed bytes), occupations that ask for it (base 36). The first line is the version.',
  [version, ...tables.skills],
);
write('occupations.data.ts', 'OCCUPATIONS', 'Name, vector (base64 of signed bytes).', tables.occupations);
write(
  'occupation-words.data.ts',
  'OCCUPATION_WORDS',
  'Stem, occupations that have it, postings (see occupation-index.ts).',
  tables.words,
);
