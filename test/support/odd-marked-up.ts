// HTML, RTF, Markdown and Word's XML: nested without end, and with signs that stand for nothing.
import { paragraph } from './files.ts';
import { MARK, odd, type OddFile } from './odd-file.ts';

export const oddMarkedUp: readonly OddFile[] = [
  odd('HTML of a million open tags', 'damage', () => `<html><body>${'<div>'.repeat(200_000)}${MARK}`),
  odd('HTML of bold within bold', 'damage', () => `<html><body>${'<b><i>'.repeat(3_000)}${MARK}`),
  odd(
    'HTML of tables within tables',
    'damage',
    () => `<html><body>${'<table><tr><td>'.repeat(5_000)}${MARK}`,
  ),
  odd(
    'HTML of forbidden characters',
    'read',
    () => `<html><body>&#0;&#xD800;&#x110000;&#xFFFE; ${MARK}</body></html>`,
  ),
  odd('HTML with nothing in it', 'no_text', () => '<html><head><title>x</title></head><body></body></html>'),
  odd(
    'HTML whose style sheet goes in circles',
    'read',
    () =>
      `<html><style>:root{--a:var(--b);--b:var(--a)} p{color:var(--a)}</style><body><p>${MARK}</p></body></html>`,
  ),
  odd('HTML in a character set that nobody knows', 'read', () =>
    Buffer.concat([Buffer.from(`<html><meta charset="x-none"><p>${MARK} `), Buffer.from([0xe9, 0xff])]),
  ),
  odd('RTF without a word', 'no_text', () => '{\\rtf1}'),
  odd('RTF of 100,000 open groups', 'damaged_file', () => `{\\rtf1 ${'{'.repeat(100_000)}${MARK}`),
  odd(
    'RTF with a binary part of two billion bytes',
    'damage',
    () => `{\\rtf1 ${MARK} {\\pict\\bin2147483647 abc}}`,
  ),
  odd('RTF with a binary part of less than nothing', 'read', () => `{\\rtf1 ${MARK} {\\pict\\bin-5 abc}}`),
  odd('RTF with halves of pairs', 'read', () => `{\\rtf1 ${MARK} \\u-10240?\\u55357 ?\\u99999999?}`),
  odd('RTF of a code page that is none', 'read', () => `{\\rtf1\\ansicpg99999 ${MARK}}`),
  odd(
    'RTF of 200,000 colours',
    'read',
    () => `{\\rtf1{\\colortbl;${'\\red1\\green2\\blue3;'.repeat(200_000)}}\\cf199999 ${MARK}}`,
  ),
  odd(
    'Markdown of 10,000 quotes within each other',
    'read',
    () => `# a\n\n# b\n\n${MARK}\n\n${'> '.repeat(10_000)}x`,
  ),
  odd('Markdown of 50,000 open brackets', 'read', () => `# a\n\n# b\n\n${MARK}\n\n${'['.repeat(50_000)}`),
  odd(
    'Word’s XML with an entity',
    'something',
    () =>
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><w:wordDocument ><w:body>${paragraph('&b;')}</w:body></w:wordDocument>`,
  ),
];
