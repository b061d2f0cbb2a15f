// Which lines head a section where the headings of one document do not all look the same.
import type { Document } from '@vitae/contracts';
import { splitSections } from './split-sections.ts';

/** A document from lines; an empty line ends a block, "# " marks large type. */
function document(text: string, sized = false): Document {
  const lines = text.split('\n').flatMap((raw, block) => {
    const content = raw.replace(/^# /, '');
    const size = sized ? { size: raw.startsWith('# ') ? 13 : 10 } : {};
    const words = [...content.matchAll(/\S+/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      ...size,
    }));
    return raw ? [{ number: 0, page: 1, block, text: content, words, role: 'body' as const }] : [];
  });
  // Lines between two empty ones are one block.
  let block = 0;
  const empty = new Set(text.split('\n').flatMap((raw, i) => (raw ? [] : [i])));
  const numbered = lines.map((line, i) => {
    if (empty.has(line.block - 1)) block++;
    return { ...line, number: i + 1, block };
  });
  return { format: 'txt', pages: [{ number: 1, width: 0, height: 0 }], flags: [], lines: numbered };
}

const headed = (text: string, sized?: boolean) =>
  splitSections(document(text, sized)).flatMap(({ kind, heading }) => (heading ? [kind] : []));

it.each([
  [
    'one heading apart',
    'SUMMARY\nBakes.\n\nEXPERIENCE\n\nBaker, Oven\n2019\n\nEDUCATION\nBA, 2014\n\nSKILLS\nRye',
  ],
  [
    'one heading not apart',
    'SUMMARY\n\nBakes.\n\nEXPERIENCE\nBaker, Oven\n2019\n\nEDUCATION\n\nBA, 2014\n\nSKILLS\n\nRye',
  ],
])('keeps headings in capitals whatever blank lines follow them: %s', (_, text) => {
  expect(headed(`MIRA OKORO\nmira@example.com\n\n${text}`)).toEqual([
    'summary',
    'work',
    'education',
    'skills',
  ]);
});

it('takes a heading of a new kind in the type of the headings, though they are in capitals', () => {
  const text =
    'Mira Okoro\n\n# EXPERIENCE\nBaker, Oven\n2016 - 2019\n\n# EDUCATION\nBA, 2014\n\n# Skills\nRye, Wheat\n\n# Languages\nDutch';
  expect(headed(text, true)).toEqual(['work', 'education', 'skills', 'languages']);
});

it('leaves a label in the type of the text within its section', () => {
  const text =
    'Mira Okoro\n\n# EXPERIENCE\nBaker, Oven\n2016 - 2019\n\n# SKILLS\nLanguages\nJava, Python\n\n# EDUCATION\nBA, 2014';
  expect(headed(text, true)).toEqual(['work', 'skills', 'education']);
});
