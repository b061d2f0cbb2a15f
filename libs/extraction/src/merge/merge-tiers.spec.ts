// What must hold for any two readings, whatever a model answers.
import { emptyExtracted, type Extracted, type Field, type Position, type Tier } from '@vitae/contracts';
import fc from 'fast-check';
import { mergeField } from './merge-field.ts';
import { mergeTiers } from './merge-tiers.ts';

const WORDS = [
  'Acme',
  'Bolt Works',
  'Welder',
  'Senior Welder',
  'Nurse',
  'City Hospital',
  'Hamburg',
  'Teacher',
];

const fieldOf = (tier: Tier): fc.Arbitrary<Field<string>> =>
  fc
    .record({
      value: fc.constantFrom(...WORDS),
      line: fc.integer({ min: 1, max: 40 }),
      confidence: fc.integer({ min: 50, max: 99 }),
    })
    .map(({ value, line, confidence }) => ({
      value,
      confidence: confidence / 100,
      tier,
      evidence: [{ page: 1, line: [line, line], text: value, boxes: [] }],
    }));

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const dropUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const positionOf = (tier: Tier): fc.Arbitrary<Position> =>
  fc
    .record({
      organisation: optional(fieldOf(tier)),
      title: optional(fieldOf(tier)),
      location: optional(fieldOf(tier)),
      start: optional(fieldOf(tier).map((f) => ({ ...f, value: '2019-03' }))),
      highlights: fc.array(fieldOf(tier), { maxLength: 3 }),
    })
    .filter((p) => Boolean(p.organisation ?? p.title))
    .map((p) => dropUndefined(p) as Position);

const extractedOf = (tier: Tier): fc.Arbitrary<Extracted> =>
  fc
    .record({
      name: optional(fieldOf(tier)),
      headline: optional(fieldOf(tier)),
      summary: optional(fieldOf(tier)),
      positions: fc.array(positionOf(tier), { maxLength: 4 }),
      skills: fc.array(fieldOf(tier), { maxLength: 4 }),
      names: fc.array(fieldOf(tier), { maxLength: 3 }),
    })
    .map(({ name, headline, summary, positions, skills, names }) => {
      const empty = emptyExtracted();
      return {
        ...empty,
        basics: dropUndefined({ ...empty.basics, name, headline, summary }),
        positions,
        skills: skills.map((mention) => ({ name: mention.value, listed: true, mention })),
        certifications: names.map((certificate) => ({ name: certificate })),
      };
    });

const classic = extractedOf('classic');
const llm = extractedOf('llm');

function* fields(value: unknown): Generator<Field<unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if ('evidence' in value && 'tier' in value) yield value as Field<unknown>;
  else for (const inner of Object.values(value)) yield* fields(inner);
}

it('gives the classic reading back where there is no other', () =>
  fc.assert(fc.property(classic, (c) => expect(mergeTiers(c, emptyExtracted())).toEqual(c))));

it('changes nothing when it is done again', () =>
  fc.assert(
    fc.property(classic, llm, (c, m) => {
      const once = mergeTiers(c, m);
      expect(mergeTiers(once, m)).toEqual(once);
    }),
  ));

it('gives no value without evidence, and none that neither tier read', () =>
  fc.assert(
    fc.property(classic, llm, (c, m) => {
      const known = new Set([...fields(c), ...fields(m)].map((f) => JSON.stringify([f.value, f.evidence])));
      for (const field of fields(mergeTiers(c, m))) {
        expect(field.evidence.length).toBeGreaterThan(0);
        expect(known.has(JSON.stringify([field.value, field.evidence]))).toBe(true);
        expect(field.confidence).toBeLessThanOrEqual(0.99);
      }
    }),
  ));

it('keeps the order of the classic entries', () =>
  fc.assert(
    fc.property(classic, llm, (c, m) => {
      const lineOf = (p: Position) => JSON.stringify((p.title ?? p.organisation)?.evidence);
      const merged = mergeTiers(c, m).positions.filter(
        (p) =>
          p.highlights.every((h) => h.tier === 'classic') &&
          c.positions.some((own) => own.highlights === p.highlights || lineOf(own) === lineOf(p)),
      );
      expect(merged.length).toBeLessThanOrEqual(c.positions.length + m.positions.length);
    }),
  ));

describe('one field read twice', () => {
  const reading = (value: string, tier: Tier, confidence: number): Field<string> => ({
    value,
    confidence,
    tier,
    evidence: [{ page: 1, line: [1, 1], text: value, boxes: [] }],
  });
  const never = () => 0;
  it('is surer where both agree', () =>
    expect(mergeField(reading('Welder', 'classic', 0.8), reading('welder', 'llm', 0.8), never)).toMatchObject(
      {
        value: 'Welder',
        confidence: 0.96,
        agreedBy: ['llm'],
      },
    ));
  it('is less sure where they do not, and keeps the other', () =>
    expect(mergeField(reading('Welder', 'classic', 0.9), reading('Nurse', 'llm', 0.8), never)).toMatchObject({
      value: 'Welder',
      confidence: 0.81,
      alternatives: [{ value: 'Nurse', tier: 'llm' }],
    }));
  it('takes the likelier one, as sure as that is likely', () =>
    expect(
      mergeField(reading('Welder', 'classic', 0.9), reading('Nurse', 'llm', 0.8), () => 0.7),
    ).toMatchObject({
      value: 'Nurse',
      confidence: 0.7,
      alternatives: [{ value: 'Welder', tier: 'classic' }],
    }));
});
