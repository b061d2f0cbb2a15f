import type { ImportColumn } from '@vitae/contracts';
import { applyMapping } from './suggest-mapping.ts';

const column = (name: string, field: ImportColumn['field']): ImportColumn => ({
  name,
  field,
  suggested: field,
  confidence: field ? 0.98 : 0,
  by: field ? 'both' : 'nothing',
});

describe('a mapping is certain', () => {
  it.each([
    ['with a name, whatever else is left out', [column('Name', 'name'), column('Shoe size', null)], true],
    ['with addresses alone', [column('E-mail', 'email')], true],
    [
      'never where a column that may hold the names is left out',
      [column('Column 1', null), column('E-mail', 'email')],
      false,
    ],
    ['where the names stand in files', [column('CV', 'resumeUrl'), column('Ref', null)], true],
    ['never where nothing says who somebody is', [column('Skills', 'skills')], false],
  ] as const)('%s', (_what, columns, expected) =>
    expect(applyMapping(columns, null).isCertain).toBe(expected),
  );

  it('once somebody has said that the column is to be left out', () => {
    const columns = [column('Column 1', null), column('E-mail', 'email')];
    expect(applyMapping(columns, { 'Column 1': null }).isCertain).toBe(true);
  });
});
