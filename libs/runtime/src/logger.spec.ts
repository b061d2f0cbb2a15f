import { describeError } from './logger.ts';

it('describes an error by its kind and place, and repeats no line of its message', () => {
  const error = Object.assign(
    new TypeError('Can’t reach\npostgres://vitae:secret@db.example\n    at night'),
    {
      code: 'P1001',
    },
  );
  const described = describeError(error);
  expect(described).toMatchObject({ type: 'TypeError', code: 'P1001' });
  expect(described['stack']).toMatch(/^\s+at .*logger\.spec/);
  expect(JSON.stringify(described)).not.toMatch(/secret|reach|night/);
});
