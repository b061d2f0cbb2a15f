import { searchRequestSchema } from '@vitae/contracts';
import { decodeCursor, encodeCursor } from './cursor.ts';

const REQUEST = searchRequestSchema.parse({ text: 'nurse' });
const END = { score: 0.123456, candidateId: '11111111-1111-4111-8111-111111111111' };

it('is read again as it was written, whatever the size of the page', () => {
  const cursor = encodeCursor(REQUEST, END);
  expect(decodeCursor({ ...REQUEST, limit: 3, cursor }, cursor)).toEqual(END);
  for (const score of [0, 1, 0.5])
    expect(decodeCursor(REQUEST, encodeCursor(REQUEST, { ...END, score }))?.score).toBe(score);
});

it('belongs to its request', () =>
  expect(decodeCursor({ ...REQUEST, text: 'baker' }, encodeCursor(REQUEST, END))).toBeUndefined());

it.each(['', 'x', 'AAAA', Buffer.from('a 1 b').toString('base64url')])('knows that “%s” is none', (cursor) =>
  expect(decodeCursor(REQUEST, cursor)).toBeUndefined(),
);
