import { isSlip } from './slip.ts';

it.each([
  ['welder', 'welder', true],
  ['welder', 'wleder', true],
  ['welder', 'weldr', true],
  ['welder', 'wellder', true],
  ['welder', 'wolder', true],
  ['welders', 'welder', true],
  ['head', 'haed', true],
  ['welder', 'wodler', false],
  ['welder', 'wld', false],
  ['of', 'if', false],
  ['welder', 'builder', false],
  ['abcd', 'badc', false],
])('%s and %s: %s', (a, b, is) => expect([isSlip(a, b), isSlip(b, a)]).toEqual([is, is]));
