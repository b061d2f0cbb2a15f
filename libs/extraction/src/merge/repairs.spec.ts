// What the merge makes of readings that differ, by the numbers that were fitted (`npm run merge:fit`).
import {
  emptyExtracted,
  type Credential,
  type Extracted,
  type Field,
  type Position,
  type Qualification,
  type Skill,
  type Tier,
} from '@vitae/contracts';
import { measured } from './decision.ts';
import { mergeTiers } from './merge-tiers.ts';

const reader =
  (tier: Tier, confidence: number) =>
  <T = string>(value: T, line: number): Field<T> => ({
    value,
    confidence,
    tier,
    evidence: [{ page: 1, line: [line, line], text: String(value), boxes: [] }],
  });
const sure = reader('classic', 0.99);
const unsure = reader('classic', 0.6);
const model = reader('llm', 0.8);

type Read = ReturnType<typeof reader>;
const email = { ...emptyExtracted().basics, emails: [sure('anna@example.org', 2)] };

const read = (parts: Partial<Extracted>): Extracted => ({ ...emptyExtracted(), ...parts });
const position = (by: Read, line: number, organisation: string, title: string, task: string): Position => ({
  organisation: by(organisation, line),
  title: by(title, line),
  start: by('2016-03', line),
  highlights: [by(task, line + 1)],
});
const skill = (mention: Field<string>, listed: boolean): Skill => ({ name: mention.value, listed, mention });
const credential = (name: Field<string>): Credential => ({ name });
const names = (positions: readonly Position[]) =>
  positions.map((p) => [p.organisation?.value, p.title?.value]);

/** Three positions that both tiers read alike. */
const HISTORY = [
  ['Blue Kettle', 'Baker', 'Baked two thousand loaves a night.'],
  ['North Quay Ferries', 'Purser', 'Kept the books of three ferries.'],
  ['Amber Loom', 'Loom Setter', 'Set up a second line of looms.'],
] as const;
const history = (by: Read) =>
  HISTORY.map(([employer, title, task], i) => position(by, 10 + 4 * i, employer, title, task));

it('takes the part where other values of the model are the rest of it', () => {
  const whole = unsure('Sous Chef, Harbour House Hotel', 20);
  const classic = read({
    basics: email,
    positions: [{ organisation: whole, start: unsure('2016-03', 20), highlights: [] }],
  });
  const llm = read({
    positions: [{ ...position(model, 20, 'Harbour House Hotel', 'Sous Chef', 'Ran the pass.') }],
  });
  const { positions } = mergeTiers(classic, llm);
  expect(names(positions)).toEqual([['Harbour House Hotel', 'Sous Chef']]);
  expect(positions[0]?.organisation?.alternatives?.[0]).toMatchObject({
    value: whole.value,
    tier: 'classic',
  });
});

it('lets no entry that the rules made of something else stand in the way of those that the model read there', () => {
  const heap = {
    organisation: unsure('Hat: Baker House: Blue Kettle', 10),
    highlights: [11, 12, 13, 14, 15, 18, 19].map((line) => unsure(`Some line ${line}`, line)),
  };
  const { positions } = mergeTiers(
    read({ basics: email, positions: [heap] }),
    read({
      basics: { ...emptyExtracted().basics, name: model('Anna Muster', 1) },
      positions: history(model),
    }),
  );
  expect(names(positions)).toEqual(HISTORY.map(([employer, title]) => [employer, title]));
});

it('keeps what the rules are sure of where a model that else agrees points beside it', () => {
  const classic = read({ basics: { ...email, name: sure('Anna Muster', 1) }, positions: history(sure) });
  const [first, ...rest] = history(model);
  const slipped = { ...(first as Position), title: model('Baked two thousand loaves a night.', 11) };
  const llm = read({
    basics: { ...emptyExtracted().basics, name: model('Anna Muster', 1) },
    positions: [slipped, ...rest],
  });
  expect(names(mergeTiers(classic, llm).positions)).toEqual(
    HISTORY.map(([employer, title]) => [employer, title]),
  );
});

it('loses nothing of a sure reading to a model that points at other lines all over', () => {
  const classic = read({ basics: { ...email, name: sure('Anna Muster', 1) }, positions: history(sure) });
  const llm = read({
    basics: { ...emptyExtracted().basics, name: model('Kept the books of three ferries.', 15) },
    positions: [position(model, 30, 'References on request', 'Page 2', 'anna@example.org')],
  });
  const merged = mergeTiers(classic, llm);
  expect(merged.basics.name?.value).toBe('Anna Muster');
  expect(names(merged.positions)).toEqual(
    expect.arrayContaining(HISTORY.map(([employer, title]) => [employer, title])),
  );
});

it('lists a skill that the rules found in the text only', () => {
  const classic = read({ basics: email, skills: [skill(unsure('butchery', 12), false)] });
  const skills = ['butchery', 'pastry', 'rigging'].map((name, i) => skill(model(name, 30 + i), true));
  const merged = mergeTiers(classic, read({ skills })).skills;
  expect(merged.map(({ name, listed }) => [name, listed])).toEqual([
    ['butchery', true],
    ['pastry', true],
    ['rigging', true],
  ]);
});

it('takes no certificate for a task of the position above it', () => {
  const [last] = history(unsure);
  const swallowed = {
    ...(last as Position),
    highlights: [...(last as Position).highlights, unsure('First Aid at Sea 2019', 12)],
  };
  const [answered] = history(model);
  const merged = mergeTiers(
    read({ basics: email, positions: [swallowed] }),
    read({
      positions: [answered as Position],
      certifications: [{ ...credential(model('First Aid at Sea', 12)), date: model('2019', 12) }],
    }),
  );
  expect(merged.certifications.map(({ name }) => name.value)).toEqual(['First Aid at Sea']);
  expect(merged.positions[0]?.highlights.map(({ value }) => value)).toEqual([HISTORY[0][2]]);
});

it.each([
  ['the rules’ degree', 0, ['Diploma', 'Botany']],
  ['the model’s degree', 1, ['Master of Arts', 'Cartography']],
])('gives %s no other field of study than its own', (_whose, chance, expected) => {
  const studied = (by: Read, line: number, degree: string, area: string): Qualification => ({
    institution: by('Saltmarsh College', 20),
    degree: by(degree, line),
    area: by(area, line),
  });
  const [merged] = mergeTiers(
    read({ qualifications: [studied(sure, 20, 'Diploma', 'Botany')] }),
    read({ qualifications: [studied(model, 24, 'Master of Arts', 'Cartography')] }),
    { judge: ({ field }) => (field === 'area' ? 1 - chance : chance) },
  ).qualifications;
  expect([merged?.degree?.value, merged?.area?.value]).toEqual(expected);
});

it('keeps a town that is known against one that nobody knows, however likely that is', () => {
  const at = (by: Read, city: string) => by({ city }, 3);
  const merged = (first: string, second: string) =>
    mergeTiers(
      read({ basics: { ...email, location: at(sure, first) } }),
      read({ basics: { ...emptyExtracted().basics, location: at(model, second) } }),
      { judge: () => 1 },
    ).basics.location?.value;
  expect(merged('Dundee', 'Quayside')).toEqual({ city: 'Dundee' });
  expect(merged('Quayside', 'Dundee')).toEqual({ city: 'Dundee' });
});

it('gives a degree no other level, and a position no other start, than its own', () => {
  const [{ level, degree } = {}] = mergeTiers(
    read({ qualifications: [{ degree: sure('BSc', 20), level: sure('bachelor' as const, 20) }] }),
    read({
      qualifications: [{ degree: model('Master of Arts', 20), level: model('master' as const, 20) }],
    }),
    { judge: () => 1 },
  ).qualifications;
  expect([degree?.value, level?.value]).toEqual(['Master of Arts', 'master']);
  const [employed = undefined] = mergeTiers(
    read({ positions: [{ organisation: sure('Amber Loom', 20), end: sure('2012', 20), highlights: [] }] }),
    read({
      positions: [{ organisation: model('Amber Loom', 20), start: model('2015', 20), highlights: [] }],
    }),
  ).positions;
  expect([employed?.start, employed?.end?.value]).toEqual([undefined, '2012']);
});

it('leaves a field that nobody measured to the rules', () => {
  expect(measured({ kind: 'choose', field: 'issuer', features: {} })).toBe(0);
  expect(measured({ kind: 'keep', field: 'issuer', features: {} })).toBe(1);
});
