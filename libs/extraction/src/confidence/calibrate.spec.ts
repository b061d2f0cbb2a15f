import { CALIBRATION } from '../data/calibration.data.ts';
import { calibratedConfidence, type CalibratedField } from './calibrate.ts';

const fields = Object.keys(CALIBRATION) as CalibratedField[];

it.each(fields)('%s: a surer rule is never a less sure value, and nothing is certain', (field) => {
  const values = Array.from({ length: 101 }, (_, i) => calibratedConfidence(field, i / 100));
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(Math.max(...values)).toBeLessThan(1);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
});
