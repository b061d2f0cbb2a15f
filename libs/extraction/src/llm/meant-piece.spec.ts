import type { Line } from '@vitae/contracts';
import { spanOf, textOf } from '../text/span.ts';
import { meantPiece, type PieceKind } from './meant-piece.ts';

const piece = (kind: PieceKind, text: string) => {
  const line: Line = { number: 1, page: 1, block: 0, role: 'body', text, words: [] };
  return textOf(meantPiece(kind, spanOf(line)));
};

it.each<[PieceKind, string, string]>([
  ['organisation', 'Example Works Ltd\t2016 - 2019', 'Example Works Ltd'],
  ['title', 'Welder\t2016 - 2019', 'Welder'],
  ['title', 'Senior Welder, Example Works Ltd, 2016 - 2019', 'Senior Welder'],
  ['organisation', 'Senior Welder, Example Works Ltd, 2016 - 2019', 'Example Works Ltd'],
  ['title', 'Project Manager at Example Works, 2016 - 2019', 'Project Manager'],
  ['organisation', 'Project Manager at Example Works, 2016 - 2019', 'Example Works'],
  ['institution', 'University of Leeds\t2012 - 2015', 'University of Leeds'],
  ['institution', 'BSc in Physics, University of Leeds, 2012 - 2015', 'University of Leeds'],
  ['degree', 'BSc in Physics, University of Leeds, 2012 - 2015', 'BSc in Physics'],
  ['degree', 'BSc in Physics\t2012 - 2015', 'BSc in Physics'],
  ['place', 'anna@example.com\t+44 7700 900451\tLeeds', 'Leeds'],
  ['place', 'anna@example.com | Leeds, UK', 'Leeds, UK'],
  ['place', 'Boston, MA · anna@example.com', 'Boston, MA'],
  ['organisation', '2016 - 2019', '2016 - 2019'],
])('takes for the %s of “%s” alone “%s”', (kind, line, value) => expect(piece(kind, line)).toBe(value));
