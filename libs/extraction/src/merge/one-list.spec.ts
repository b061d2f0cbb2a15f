// A line of the document belongs to one list, whatever a model lists it under.
import {
  emptyExtracted,
  type Credential,
  type Extracted,
  type Field,
  type Position,
  type Tier,
} from '@vitae/contracts';
import type { Judge } from './decision.ts';
import type { Headed } from './line-owners.ts';
import { mergeTiers } from './merge-tiers.ts';

const reader =
  (tier: Tier, confidence: number) =>
  (value: string, line: number): Field<string> => ({
    value,
    confidence,
    tier,
    evidence: [{ page: 1, line: [line, line], text: value, boxes: [] }],
  });
const rules = reader('classic', 0.9);
const model = reader('llm', 0.8);
type Read = typeof rules;

const TASKS = ['Baked two thousand loaves a night.', 'Kept the books of three ferries.', 'Trained a crew.'];
/** A position on line 10 with a task a line below it. */
const position = (by: Read, tasks = TASKS): Position => ({
  organisation: by('Blue Kettle', 10),
  title: by('Baker', 10),
  start: by('2016-03', 10),
  highlights: tasks.map((task, i) => by(task, 11 + i)),
});
const tasksAs = (by: Read): Credential[] => TASKS.map((task, i) => ({ name: by(task, 11 + i) }));
const read = (parts: Partial<Extracted>): Extracted => ({ ...emptyExtracted(), ...parts });
/** What the rules read of a document that they understand. */
const understood = (parts: Partial<Extracted> = {}) =>
  read({
    basics: {
      ...emptyExtracted().basics,
      name: rules('Anna Muster', 1),
      emails: [rules('a@example.org', 2)],
    },
    positions: [position(rules)],
    ...parts,
  });
const named = (list: readonly Credential[]) => list.map(({ name }) => name.value);
const LISTS = ['certifications', 'awards', 'projects', 'publications'] as const;
const WORK: Headed = new Map([9, 10, 11, 12, 13].map((line) => [line, line === 9 ? 'heading' : 'work']));

describe.each(LISTS)('a model that lists tasks of a position among the %s', (list) => {
  it('takes none of them away, where it calls them tasks, too', () => {
    const { [list]: listed, positions } = mergeTiers(
      understood(),
      read({ positions: [position(model)], [list]: tasksAs(model) }),
    );
    expect(named(listed)).toEqual([]);
    expect(positions[0]?.highlights.map(({ value }) => value)).toEqual(TASKS);
  });
  it('takes none of them away, where they stand under a heading of work', () => {
    const { [list]: listed, positions } = mergeTiers(understood(), read({ [list]: tasksAs(model) }), {
      headed: WORK,
    });
    expect(named(listed)).toEqual([]);
    expect(positions[0]?.highlights.map(({ value }) => value)).toEqual(TASKS);
  });
  it('keeps what both tiers call a task, however likely the entry', () => {
    const surely: Judge = () => 1;
    const { [list]: listed, positions } = mergeTiers(
      understood(),
      read({ positions: [position(model)], [list]: tasksAs(model) }),
      { judge: surely },
    );
    expect(named(listed)).toEqual([]);
    expect(positions[0]?.highlights.map(({ value }) => value)).toEqual(TASKS);
  });
});

it('gives a line that a model lists twice to the likelier list', () => {
  const likelier: Judge = ({ field }) => (field === 'awards' ? 0.9 : 0.6);
  const both = { projects: [{ name: model('Silver Oar', 20) }], awards: [{ name: model('Silver Oar', 20) }] };
  const { projects, awards } = mergeTiers(emptyExtracted(), read(both), { judge: likelier });
  expect([named(projects), named(awards)]).toEqual([[], ['Silver Oar']]);
});

it('takes a task away from the rules’ position where the entry that it is stands', () => {
  const surely: Judge = ({ kind }) => (kind === 'add' ? 1 : 0);
  const { certifications, positions } = mergeTiers(
    understood({ positions: [position(rules, [...TASKS, 'First Aid at Sea'])] }),
    read({ certifications: [{ name: model('First Aid at Sea', 14) }] }),
    { judge: surely },
  );
  expect(named(certifications)).toEqual(['First Aid at Sea']);
  expect(positions[0]?.highlights.map(({ value }) => value)).toEqual(TASKS);
});

it('takes entries that stand under a heading of their list where the rules read nothing', () => {
  const projects = ['Tide Clock', 'Bread Atlas'].map((name, i) => ({ name: model(name, 21 + i) }));
  const merged = mergeTiers(understood(), read({ projects }), {
    headed: new Map([...WORK, [20, 'heading'], [21, 'projects'], [22, 'projects']]),
  });
  expect(named(merged.projects)).toEqual(['Tide Clock', 'Bread Atlas']);
});
