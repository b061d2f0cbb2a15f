import { emptyExtracted, profileSchema, type Field, type Profile } from '../profile.ts';
import { totalsOf } from '../derived/totals.ts';
import { entryKeysOf, layOver } from './lay-over.ts';
import { namesOf, listIn } from './entry-keys.ts';
import type { Correction } from './targets.ts';

const field = <T>(value: T): Field<T> => ({
  value,
  confidence: 0.8,
  tier: 'classic',
  evidence: [{ page: 1, line: [1, 1], text: String(value), boxes: [] }],
});
const position = (organisation: string, title: string, start: string, end: string) => ({
  organisation: field(organisation),
  title: field(title),
  start: field(start),
  end: field(end),
  highlights: [],
});

function profileOf(positions: Profile['positions']): Profile {
  const asOf = { month: '2026-11', reason: 'received' } as const;
  return profileSchema.parse({
    ...emptyExtracted(),
    basics: { emails: [field('a@one.example')], phones: [], links: [], name: field('Anna Muster') },
    positions,
    asOf,
    totals: totalsOf(positions, asOf.month),
    quality: [],
    warnings: [],
  });
}

let made = 0;
const correction = (one: Partial<Correction>): Correction => ({
  id: `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
  kind: 'set',
  list: '',
  entry: '',
  field: '',
  evidence: [],
  context: {},
  createdAt: new Date(made),
  ...one,
});

const first = position('Example Works', 'Welder', '2015-01', '2016-12');
const second = position('Muster Tools', 'Smith', '2012-01', '2014-12');
const machine = profileOf([first, second]);
const keys = (profile: Profile) => entryKeysOf(profile)['positions'] ?? [];
const names = (profile: Profile, at: number) => namesOf('positions', listIn(profile, 'positions')[at] ?? {});
const ofSecond = (one: Partial<Correction>) =>
  correction({
    list: 'positions',
    entry: keys(machine)[1] ?? '',
    field: 'title',
    context: { names: names(machine, 1) },
    ...one,
  });

it('leaves what nobody has corrected as it is', () => {
  expect(layOver(machine, [])).toBe(machine);
});

it('names entries by what they say: in another order they have the same keys, and two that say the same differ', () => {
  expect(keys(profileOf([second, first]))).toEqual(keys(machine).toReversed());
  expect(new Set(keys(profileOf([first, first]))).size).toBe(2);
});

it('finds an entry again that stands elsewhere and is read otherwise', () => {
  const reread = profileOf([
    first,
    position('New Works', 'Cook', '2020', 'present'),
    position('Muster Tools', 'Smitt', '2012-01', '2014-12'),
  ]);
  const laid = layOver(reread, [ofSecond({ value: 'Blacksmith' })]);
  expect(laid.positions.map(({ title }) => title?.value)).toEqual(['Welder', 'Cook', 'Blacksmith']);
  expect(laid.corrections).toMatchObject([{ applies: true }]);
});

it('keeps a correction whose entry is gone, says so, and applies it when the entry is back', () => {
  const said = [ofSecond({ value: 'Blacksmith' })];
  const gone = layOver(profileOf([first]), said);
  expect(gone.positions).toHaveLength(1);
  expect(gone.corrections).toMatchObject([{ field: 'positions.title', applies: false }]);
  expect(layOver(machine, said).positions[1]?.title?.value).toBe('Blacksmith');
});

it('gives no entry a correction that may be meant for either of two', () => {
  const twins = profileOf([
    position('Muster Tools', 'Smitt', '2012-01', '2013'),
    position('Muster Tools', 'Smitts', '2012-01', '2013'),
  ]);
  expect(layOver(twins, [ofSecond({ value: 'Blacksmith' })]).corrections).toMatchObject([{ applies: false }]);
});

it('keeps an address that a person gave even if the one that it was given for is read no more', () => {
  const [entry = ''] = entryKeysOf(machine)['basics.emails'] ?? [];
  const said = [correction({ list: 'basics.emails', entry, value: 'anna@two.example' })];
  const reread = { ...machine, basics: { ...machine.basics, emails: [] } };
  expect(layOver(reread, said).basics.emails).toMatchObject([{ value: 'anna@two.example', tier: 'human' }]);
});

it('says the same again of what it has made', () => {
  const said = [
    ofSecond({ field: 'end', value: '2015-06' }),
    correction({ field: 'basics.name', kind: 'remove' }),
  ];
  const laid = layOver(machine, said);
  expect(laid.positions[1]?.months).toBe(42);
  expect(laid.totals.monthsOfExperience).toBe(60);
  expect(laid.quality.map(({ code }) => code)).toContain('no_name');
  expect(layOver(machine, said.toReversed())).toEqual(laid);
  expect(JSON.stringify(machine)).not.toContain('human');
});
