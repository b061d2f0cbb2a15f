import { parseArguments } from './arguments.ts';

const TODAY = '2026-11-24';

it('reads files and options', () => {
  expect(parseArguments(['parse', 'a.pdf'], TODAY)).toEqual({
    kind: 'parse',
    options: {
      files: ['a.pdf'],
      format: 'native',
      out: undefined,
      documentDate: undefined,
      today: TODAY,
      explain: false,
      timing: false,
    },
  });
  expect(
    parseArguments(['parse', '--format', 'json-resume', '--out', 'o', '--timing', 'a', 'b'], TODAY),
  ).toMatchObject({ options: { files: ['a', 'b'], format: 'json-resume', out: 'o', timing: true } });
});

it.each([[[]], [['--help']], [['parse', '--help']]])('%j asks for help', (argv) =>
  expect(parseArguments(argv, TODAY).kind).toBe('help'),
);

it.each([
  [['eat'], /no command/],
  [['parse'], /no file/],
  [['parse', 'a', 'b'], /--out/],
  [['parse', '--format', 'xml', 'a'], /--format/],
  [['parse', '--document-date', 'soon', 'a'], /--document-date/],
  [['parse', '--explain', '--format', 'text', 'a'], /--explain/],
  [['parse', '--bogus', 'a'], /bogus/],
])('%j is refused', (argv, why) => {
  const parsed = parseArguments(argv, TODAY);
  expect(parsed.kind === 'wrong' && parsed.why).toMatch(why);
});
