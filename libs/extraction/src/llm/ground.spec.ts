import type { Line } from '@vitae/contracts';
import { joined } from '../text/span.ts';
import { ground } from './ground.ts';

const lines = [
  'Anna Muster',
  'Senior Welder\tHamburg',
  'Example Shipyards GmbH & Co. KG, 2019 – 2021',
  'Built hulls of double-curved plates and',
  'trained four apprentices.',
  'Welder, Sample Works',
].map((text, i): Line => ({ number: i + 10, page: 1, block: 0, role: 'body', text, words: [] }));

const found = (answer: string, near = 10) => {
  const grounded = ground(answer, lines, near);
  return grounded && joined(grounded.spans);
};

it.each([
  ['a line', '10', 'Anna Muster'],
  ['a cell', '11.2', 'Hamburg'],
  ['words of a line', '12 Example Shipyards', 'Example Shipyards'],
  ['words without a line', 'sample works', 'Sample Works'],
  ['words on another line than it says', '10 Sample Works', 'Sample Works'],
  ['words over two lines', '13 plates and trained four apprentices', 'plates and trained four apprentices'],
  ['words with a slip, near the line', '12 Exemple Shipyards GmbH Co KG', 'Example Shipyards GmbH & Co. KG'],
  ['the nearer of two', '15 Welder', 'Welder'],
])('finds %s', (_name, answer, value) => expect(found(answer)).toBe(value));

it.each([
  ['a line that was not shown', '99'],
  ['a cell that is not there', '10.4'],
  ['an employer that nobody wrote of', '12 Globex Corporation'],
  ['words that share too little', '12 Example Airlines Inc'],
  ['a slip far from the line', '10 Sampel Works Ltd and Sons'],
  ['nothing', ' '],
  ['signs alone', '!!!'],
])('finds nothing for %s', (_name, answer) => expect(found(answer)).toBeUndefined());

it('gives the document’s words, never the model’s', () =>
  expect(found('10 ANNA MUSTER')).toBe('Anna Muster'));
