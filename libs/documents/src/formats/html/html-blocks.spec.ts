// The work on a page grows with its length alone, however deep its elements nest: looks at elements are counted.
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { RuleSet } from './css-selectors.ts';
import { HtmlBlocks } from './html-blocks.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Counts how often anybody asks what is in an element; gives the nodes of a tree, too. */
function countLooks(node: Node, looks: { count: number; nodes: number }): void {
  looks.nodes++;
  if (!('childNodes' in node)) return;
  const { childNodes } = node;
  for (const child of childNodes) countLooks(child, looks);
  Object.defineProperty(node, 'childNodes', { get: () => (looks.count++, childNodes) });
}

const DEEP = 250;
const MANY = 2_000;

it.each<[string, string, string, boolean]>([
  ['bold', '<b>', '<i>word</i>', false],
  ['empty', '<b>', '<i></i>', false],
  ['floating', '<div style="float:left">', '<i>word</i>', false],
  ['floating to the right', '<span style="float:right">', '<i>word</i>', false],
  ['unclosed', '<section>', '<u>word', false],
  ['in a table', '<table><tr><td>', '<i>word</i>', false],
  ['in boxes', '<div style="display:flex">', '<i>word</i>', false],
  ['hidden', '<span hidden>', '<i>word</i>', false],
  ['hidden and shown all the same', '<span hidden>', '<i>word</i>', true],
])(
  'looks at an element a few times only, though hundreds are around it: %s',
  (_what, around, inside, showHidden) => {
    const root = parse(around.repeat(DEEP) + inside.repeat(MANY));
    const looks = { count: 0, nodes: 0 };
    countLooks(root, looks);
    const blocks = new HtmlBlocks({ rules: new RuleSet([], false), sized: false, showHidden });
    blocks.read(root);
    expect(looks.nodes).toBeGreaterThan(MANY);
    expect(looks.count).toBeLessThan(12 * looks.nodes);
  },
);

it('tells hidden text once, though box in box hides it', () => {
  const root = parse(`${'<div hidden>'.repeat(20)}<p>Only for machines</p>`);
  const blocks = new HtmlBlocks({ rules: new RuleSet([], false), sized: false, showHidden: true });
  blocks.read(root);
  expect(JSON.stringify(blocks.hidden.facts).match(/Only for machines/g)).toHaveLength(1);
  expect(JSON.stringify(blocks.blocks)).toContain('Only for machines');
});
