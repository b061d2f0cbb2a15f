import { TONE_MODEL } from './data/tone-model.data.ts';
import { kindOfHighlight, rounded } from './tone-model.ts';
import { WORDING } from './wording.ts';

it('ships a model with a finite weight for all that is looked at', () => {
  const { dimensions, tone, achievement, measured } = TONE_MODEL;
  expect(tone.classes).toEqual(['positive', 'neutral', 'negative']);
  for (const { weights, bias } of [...tone.models, achievement, measured]) {
    expect(weights).toHaveLength(dimensions + WORDING.length);
    expect([...weights, bias].every(Number.isFinite)).toBe(true);
  }
});

it('ships a small model', () => expect(JSON.stringify(TONE_MODEL).length).toBeLessThan(40_000));

it('ships it rounded', () => expect(rounded(TONE_MODEL)).toEqual(TONE_MODEL));

const alike = {
  classes: ['positive', 'neutral', 'negative'] as const,
  models: [0, 1, -1].map((bias) => ({ weights: [0, 0], bias })),
};

it('calls no duty a measured result', () => {
  const model = {
    tone: alike,
    achievement: { weights: [1, 0], bias: 0 },
    measured: { weights: [0, 0], bias: 9 },
  };
  expect(kindOfHighlight(model, Float64Array.of(-2, 0))).toMatchObject({ kind: 'duty', measured: false });
  expect(kindOfHighlight(model, Float64Array.of(2, 0))).toMatchObject({
    kind: 'achievement',
    measured: true,
  });
});
