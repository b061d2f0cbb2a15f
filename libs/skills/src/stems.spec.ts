import { stem, stemsOf } from './stems.ts';

it.each([
  [['weld', 'welds', 'welder', 'welding']],
  [['plumber', 'plumbing']],
  [['account', 'accounts', 'accounting', 'accountant']],
  [['organisation', 'organization', 'organising', 'organizing']],
  [['labour', 'labor']],
])('gives %j one stem', (words) => expect(new Set(words.map(stem)).size).toBe(1));

it.each([
  ['nursing', 'nursery'],
  ['market', 'marine'],
  ['c++', 'c#'],
])('keeps %s and %s apart', (one, other) => expect(stem(one)).not.toBe(stem(other)));

it('leaves out words that say nothing', () =>
  expect(stemsOf('Care of the patient, in a hospital')).toEqual(['care', 'patient', 'hospital'].map(stem)));

it('keeps the signs of names', () =>
  expect(stemsOf('C++, C# and Node.js')).toEqual(['c++', 'c#', 'node.js']));
