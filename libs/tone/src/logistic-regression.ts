// Logistic regression with a ridge (L2), by our own hands: features standardised, one yes-or-no model a class, the
// classes' probabilities made to add up to 1. The same rows in the same order give the same model to the last bit.
import { dot, minimise, type Objective } from './minimise.ts';

export type Vector = ArrayLike<number>;

/** A weight for each feature as it comes, not standardised, and what the sum begins with. */
export interface LinearModel {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** A model for each class, in the classes' order. */
export interface ClassModel<C extends string = string> {
  readonly classes: readonly C[];
  readonly models: readonly LinearModel[];
}

/** What standardising takes off each feature and divides it by. */
interface Scale {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/** log(1 + e^x) without overflow. */
const softPlus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));

/**
 * The loss of a yes-or-no model: cross-entropy summed over the rows, plus ridge/2 × the squared distance of the weights from
 * `centre` (0 where none is given). The point is the weights with the bias behind them, which the ridge leaves alone.
 */
export function logisticLoss(
  rows: readonly Vector[],
  labels: readonly boolean[],
  ridge: number,
  centre?: Vector,
): Objective {
  return (point, gradient) => {
    const width = point.length - 1;
    gradient.fill(0);
    let loss = 0;
    rows.forEach((row, r) => {
      let sum = point[width] as number;
      for (let i = 0; i < width; i++) sum += (row[i] as number) * (point[i] as number);
      loss += softPlus(labels[r] ? -sum : sum);
      const error = sigmoid(sum) - (labels[r] ? 1 : 0);
      for (let i = 0; i < width; i++) gradient[i] = (gradient[i] as number) + error * (row[i] as number);
      gradient[width] = (gradient[width] as number) + error;
    });
    for (let i = 0; i < width; i++) {
      const away = (point[i] as number) - (centre?.[i] ?? 0);
      loss += (ridge / 2) * away * away;
      gradient[i] = (gradient[i] as number) + ridge * away;
    }
    return loss;
  };
}

/** A feature that is the same in every row says nothing: it becomes 0. */
function scaleOf(rows: readonly Vector[]): Scale {
  const width = rows[0]?.length ?? 0;
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  for (let i = 0; i < width; i++) {
    let [sum, squares] = [0, 0];
    for (const row of rows) sum += row[i] as number;
    const mean = sum / rows.length;
    for (const row of rows) squares += ((row[i] as number) - mean) ** 2;
    const deviation = Math.sqrt(squares / rows.length);
    means[i] = mean;
    deviations[i] = deviation > 1e-12 * Math.max(1, Math.abs(mean)) ? deviation : Infinity;
  }
  return { means, deviations };
}

const standardised = (row: Vector, { means, deviations }: Scale): Float64Array =>
  means.map((mean, i) => ((row[i] as number) - mean) / (deviations[i] as number));

/** The weights for features as they come, of a point that was found for standardised ones. */
function unscaled(point: Float64Array, { means, deviations }: Scale): LinearModel {
  const weights = Array.from(means, (_, i) => (point[i] as number) / (deviations[i] as number));
  return { weights, bias: (point[means.length] as number) - dot(weights, means) };
}

/**
 * Fits a yes-or-no model. Where all labels are the same the ridge leaves the weights at 0 and one more row of each label is
 * thought of, so that the answer is sure and still a probability.
 */
export function fitBinary(rows: readonly Vector[], labels: readonly boolean[], ridge: number): LinearModel {
  if (rows.length !== labels.length) throw new Error('one label a row');
  const yes = labels.filter(Boolean).length;
  if (yes === 0 || yes === labels.length)
    return {
      weights: new Array<number>(rows[0]?.length ?? 0).fill(0),
      bias: Math.log((yes + 1) / (labels.length - yes + 1)),
    };
  const scale = scaleOf(rows);
  const scaled = rows.map((row) => standardised(row, scale));
  const start = new Float64Array(scale.means.length + 1);
  return unscaled(minimise(logisticLoss(scaled, labels, ridge), start), scale);
}

/** How likely a yes is. */
export const probabilityOf = ({ weights, bias }: LinearModel, row: Vector): number =>
  sigmoid(dot(weights, row) + bias);

/** One yes-or-no model a class, each against the rest. A class without rows is answered as rarely as the number of rows allows. */
export function fitClasses<C extends string>(
  rows: readonly Vector[],
  labels: readonly C[],
  classes: readonly C[],
  ridge: number,
): ClassModel<C> {
  const models = classes.map((one) =>
    fitBinary(
      rows,
      labels.map((label) => label === one),
      ridge,
    ),
  );
  return { classes, models };
}

/** How likely each class is, in the classes' order; they add up to 1. */
export function probabilitiesOf({ models }: ClassModel, row: Vector): number[] {
  const each = models.map((model) => probabilityOf(model, row));
  const sum = each.reduce((a, b) => a + b, 0);
  return each.map((p) => (sum > 0 ? p / sum : 1 / each.length));
}

/** The likeliest class and how likely it is; the first of equals. */
export function classify<C extends string>(
  model: ClassModel<C>,
  row: Vector,
): { answer: C; probability: number } {
  const all = probabilitiesOf(model, row);
  const best = all.indexOf(Math.max(...all));
  return { answer: model.classes[best] as C, probability: all[best] as number };
}
