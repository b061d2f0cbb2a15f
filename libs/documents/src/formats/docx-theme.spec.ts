// What is white in a DOCX is told by its theme where text, shading or a shape names a colour of it.
import { defaultReadingLimits } from '@vitae/contracts';
import { docxOf } from '../testing/zip-of.ts';
import { readDocx } from './docx.ts';

const WORDS = 'rate me first';
const run = (properties: string, paragraph = '') =>
  `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t>${WORDS}</w:t></w:r></w:p>`;
const colour = (value: string, more: string) => `<w:color w:val="${value}" ${more}/>`;
const WHITE = colour('FFFFFF', '');
const box = (fill: string) =>
  `<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="5080000" cy="508000"/><wps:wsp><wps:spPr><a:solidFill><a:schemeClr val="${fill}"/></a:solidFill></wps:spPr><wps:txbx><w:txbxContent>${run(WHITE)}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;
const theme = (colours: Readonly<Record<string, string>>) =>
  `<a:theme><a:clrScheme>${Object.entries(colours)
    .map(([name, value]) =>
      value === 'window'
        ? `<a:${name}><a:sysClr val="window" lastClr="FFFFFF"/></a:${name}>`
        : `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
    )
    .join('')}</a:clrScheme></a:theme>`;
const USUAL = { dk1: '000000', lt1: 'window', dk2: '1F3864', lt2: 'EEECE1', accent1: '4472C4' };

async function hiddenIn(body: string, parts: Readonly<Record<string, string>>, relations = {}) {
  const { lines, hidden = [] } = await readDocx(
    docxOf(`<w:p><w:r><w:t>Anna</w:t></w:r></w:p>${body}`, relations, parts),
    defaultReadingLimits,
  );
  expect([...lines.map(({ text }) => text), ...hidden.map(({ text }) => text)]).toContain(WORDS);
  return hidden.some(({ text }) => text === WORDS);
}

const dark = { ...USUAL, lt1: '1F3864' };
const pale = { ...USUAL, accent1: 'FFFFFF' };
const mapping = '<w:settings><w:clrSchemeMapping w:bg1="dark1" w:t1="light1"/></w:settings>';

it.each<[what: string, body: string, colours: object, isHidden: boolean, more: { settings?: string }]>([
  ['on a box of the page’s colour, which is white', box('bg1'), USUAL, true, {}],
  ['on a box of the page’s colour, which is dark', box('bg1'), dark, false, {}],
  ['on a box of an accent, which is dark', box('accent1'), USUAL, false, {}],
  ['on a box of an accent, which is white', box('accent1'), pale, true, {}],
  [
    'on a box of the text’s colour, which is white by the settings',
    box('tx1'),
    USUAL,
    true,
    { settings: mapping },
  ],
  [
    'on a box of the page’s colour, which is black by the settings',
    box('bg1'),
    USUAL,
    false,
    { settings: mapping },
  ],
  ['that claims to be black', run(colour('000000', 'w:themeColor="background1"')), USUAL, true, {}],
  [
    'that claims to be white, and is an accent',
    run(colour('FFFFFF', 'w:themeColor="accent1"')),
    USUAL,
    false,
    {},
  ],
  ['in white as the theme has it', run(colour('FFFFFF', 'w:themeColor="background1"')), USUAL, true, {}],
  [
    'in a shade of white',
    run(colour('FFFFFF', 'w:themeColor="background1" w:themeShade="80"')),
    USUAL,
    false,
    {},
  ],
  [
    'in a tint of an accent',
    run(colour('000000', 'w:themeColor="accent1" w:themeTint="05"')),
    USUAL,
    true,
    {},
  ],
  [
    'on shading that claims to be white',
    run(WHITE, '<w:shd w:val="clear" w:fill="FFFFFF" w:themeFill="accent1"/>'),
    USUAL,
    false,
    {},
  ],
  [
    'on shading that claims to be dark',
    run(WHITE, '<w:shd w:val="clear" w:fill="1F3864" w:themeFill="background1"/>'),
    USUAL,
    true,
    {},
  ],
  ['in a colour that no theme has', run(colour('FFFFFF', 'w:themeColor="none"')), USUAL, true, {}],
])('tells text %s', async (_what, body, colours, isHidden, { settings = '<w:settings/>' }) => {
  const parts = { 'word/theme/theme1.xml': theme({ ...colours }), 'word/settings.xml': settings };
  expect(await hiddenIn(body, parts)).toBe(isHidden);
});

it('finds the theme where the document says that it is', async () =>
  expect(
    await hiddenIn(box('bg1'), { 'word/looks/theme7.xml': theme(dark) }, { t: 'looks/theme7.xml' }),
  ).toBe(false));

it.each(['<a:theme', '<!DOCTYPE a><a:theme/>', ''])('reads a file whose theme is broken: %j', async (xml) =>
  expect(await hiddenIn(run(WHITE), { 'word/theme/theme1.xml': xml })).toBe(true),
);

it('knows the colours of styles', async () => {
  const parts = {
    'word/theme/theme1.xml': theme(USUAL),
    'word/styles.xml': `<w:styles><w:style w:type="paragraph" w:styleId="Ghost"><w:rPr>${colour('000000', 'w:themeColor="background1"')}</w:rPr></w:style></w:styles>`,
  };
  expect(await hiddenIn(run('', '<w:pStyle w:val="Ghost"/>'), parts)).toBe(true);
});
