import { serialize, type DefaultTreeAdapterMap } from 'parse5';
import { parsePage } from './parse-page.ts';

type Node = DefaultTreeAdapterMap['node'];

const nodesIn = (node: Node): number =>
  'childNodes' in node ? node.childNodes.reduce((sum, child) => sum + nodesIn(child), 1) : 1;
const page = (html: string) => serialize(parsePage(`<body>${html}`)).replace(/^.*<body>|<\/body>.*$/gs, '');

it('goes on with formatting that is left open, as browsers do', () =>
  expect(page('<p><b>one<p>two')).toBe('<p><b>one</b></p><p><b>two</b></p>'));

it('keeps what stands in tables and templates apart', () =>
  expect(page('<b>one<table><tr><td>two</table>three')).toContain('three</b>'));

it.each([
  ['of one name', (i: number) => `<b id=${i}><p>word${i} `],
  ['of several', (i: number) => `<${['i', 'u', 'font', 'em', 's'][i % 5]} id=${i}><p>word${i} `],
])('makes no more elements of formatting that is never closed than of other tags: %s', (_what, piece) => {
  const many = 400;
  const html = Array.from({ length: many }, (_, i) => piece(i)).join('');
  const root = parsePage(html);
  expect(nodesIn(root)).toBeLessThan(many * 40);
  const words = serialize(root).match(/word\d+/g) ?? [];
  expect(new Set(words).size).toBe(many);
});
