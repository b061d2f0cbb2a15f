// Names taken apart: letters behind them are neither given nor family names.
import type { Document, Line } from '@vitae/contracts';
import { findName } from './identity.ts';
import { namePartsOf } from './name-parts.ts';

function partsIn(text: string) {
  const words = [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const place = { page: 1, block: 0, role: 'body' as const };
  const contact: Line = { ...place, number: 2, text: 'ann@example.com', words: [{ start: 0, end: 15 }] };
  const lines: Line[] = [{ ...place, number: 1, text, words }, contact];
  const pages = [{ number: 1, width: 595, height: 842 }];
  const document: Document = { format: 'txt', pages, lines, flags: [] };
  const name = findName(document, []);
  return [name?.value, name && namePartsOf(name, document)];
}

it.each([
  ['NGOZI ADAEZE OKONKWO-BELLO, ACA', 'NGOZI ADAEZE OKONKWO-BELLO', 'NGOZI ADAEZE', 'OKONKWO-BELLO', 'ACA'],
  ['James Carter, MBA, PMP', 'James Carter', 'James', 'Carter', 'MBA, PMP'],
  ['James Carter, MBA PMP | Boston', 'James Carter', 'James', 'Carter', 'MBA PMP'],
  ['Mary Osei, SHRM-CP', 'Mary Osei', 'Mary', 'Osei', 'SHRM-CP'],
  ['Mary Osei, FRCS', 'Mary Osei', 'Mary', 'Osei', 'FRCS'],
  ['MARY OSEI, CFP', 'MARY OSEI', 'MARY', 'OSEI', 'CFP'],
  ['Mary Osei RN', 'Mary Osei', 'Mary', 'Osei', 'RN'],
  ['Ray "Buddy" Delacroix Jr.', 'Ray "Buddy" Delacroix Jr.', 'Ray', 'Delacroix', 'Jr.'],
  ['RAY DELACROIX JR., CPA', 'RAY DELACROIX JR.', 'RAY', 'DELACROIX', 'JR., CPA'],
  ['Ray Delacroix III', 'Ray Delacroix III', 'Ray', 'Delacroix', 'III'],
])('%s', (text, value, given, family, suffix) =>
  expect(partsIn(text)).toEqual([value, { given, family, suffix }]),
);

it.each([
  ['GARCÍA LÓPEZ, ANA', 'ANA', 'GARCÍA LÓPEZ'],
  ['Lee, JO', 'JO', 'Lee'],
  ['YO-YO MA', 'YO-YO', 'MA'],
])('takes no name for letters: %s', (text, given, family) =>
  expect(partsIn(text)[1]).toEqual({ given, family }),
);
