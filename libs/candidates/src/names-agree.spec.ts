import { namesAgree } from './names-agree.ts';

const typed = (name: string) => ({ name, scanned: false });
const scanned = (name: string) => ({ name, scanned: true });

it.each([
  ['Anna Muster', 'ANNA MUSTER'],
  ['Anna Muster', 'Muster, Anna'],
  ['Anna Muster', 'A. Muster'],
  ['Anna B. Muster', 'Anna Muster'],
  ['José García López', 'Jose Garcia'],
  ['Anne-Marie Duval', 'Anne Marie Duval'],
  ['王伟', '王 伟'],
  ['Anna', 'Anna Muster'],
])('%s and %s agree', (a, b) => {
  expect(namesAgree(typed(a), typed(b))).toBe(true);
  expect(namesAgree(typed(b), typed(a))).toBe(true);
});

it.each([
  ['Anna Muster', 'Anna Berg'],
  ['Anna Muster', 'Bernd Muster'],
  ['A. M.', 'Anna Muster'],
  ['Müller', 'Miiller'],
  ['王伟', '李伟'],
  ['', 'Anna Muster'],
])('“%s” and “%s” don’t', (a, b) => {
  expect(namesAgree(typed(a), typed(b))).toBe(false);
  expect(namesAgree(typed(b), typed(a))).toBe(false);
});

it('forgives a scan a misread letter or two of a long word, and no more', () => {
  expect(namesAgree(typed('Jana Müller'), scanned('Jana Miiller'))).toBe(true);
  expect(namesAgree(typed('Anna Muster'), scanned('Dana Muster'))).toBe(false);
  expect(namesAgree(typed('Jana Müller'), scanned('Jana Möhring'))).toBe(false);
});
