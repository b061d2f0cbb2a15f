import { foundLittle, type Finding } from './profile.ts';

const finding = (code: string): Finding => ({ code, severity: 'serious', detail: '', evidence: [] });

it.each([
  [['no_history'], true],
  [['no_name', 'no_contact'], true],
  [['no_name'], false],
  [['no_contact'], false],
  [['gap', 'years_only'], false],
  [[], false],
])('a reading with the findings %j found little: %s', (codes, little) =>
  expect(foundLittle({ quality: codes.map(finding) })).toBe(little),
);
