import { newPasswordSchema, weaknessOf } from './passwords.ts';

it.each([
  ['Password123!', /guessers/],
  ['1234567890', /guessers/],
  ['aaaaaaaaaaaa', /guessers/],
  ['Qwertyuiop', /guessers/],
  ['zaq12wsx2026', /guessers/],
  ['Mira.Vale@Acme.Example', /e-mail/],
  ['mira.vale2026', /e-mail/],
  ['a ladder of moss', undefined],
  ['Straßenbahn-Öl', undefined],
] as const)('%s', (password, expected) => {
  const weakness = weaknessOf(password, 'mira.vale@acme.example');
  if (expected) expect(weakness).toMatch(expected);
  else expect(weakness).toBeUndefined();
});

it('wants ten characters', () => {
  expect(newPasswordSchema.safeParse('ninechars').success).toBe(false);
  expect(newPasswordSchema.safeParse('ten chars!').success).toBe(true);
});
