import { chooseCandidate } from './choose-candidate.ts';

const written = (name: string) => ({ name, scanned: false });
const person = (candidateId: string, ...names: string[]) => ({
  candidateId,
  personId: candidateId,
  names: names.map(written),
});
const merged = { ...person('musterer', 'Anna Musterer'), personId: 'muster' };

it.each([
  [
    'one whose name agrees',
    'A. Muster',
    [person('berg', 'Jo Berg'), person('muster', 'Anna Muster')],
    'muster',
  ],
  ['nobody whose name does not', 'Anna Muster', [person('berg', 'Jo Berg')], undefined],
  [
    'the only one who has no name yet',
    'Anna Muster',
    [person('berg', 'Jo Berg'), person('nameless')],
    'nameless',
  ],
  ['nobody where two have none', 'Anna Muster', [person('one'), person('two')], undefined],
  ['without a name, the only one there is', undefined, [person('muster', 'Anna Muster')], 'muster'],
  [
    'without a name, nobody of two',
    undefined,
    [person('muster', 'Anna Muster'), person('berg', 'Jo Berg')],
    undefined,
  ],
  [
    'without a name, the first of two who were merged',
    undefined,
    [person('muster', 'Anna Muster'), merged],
    'muster',
  ],
  ['nobody where nobody shares anything', 'Anna Muster', [], undefined],
])('chooses %s', (_, name, sharing, chosen) =>
  expect(chooseCandidate(name === undefined ? undefined : written(name), sharing)).toBe(chosen),
);
