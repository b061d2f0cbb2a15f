// Fits the weights of search's signals to what a tenant said of hits: of two candidates of one search, the one that was short-listed
// should stand before the one that was opened, and that one before the rejected. Told is what such weights are worth on searches
// that they were not fitted to.
import { verdicts, type Verdict } from '@vitae/contracts';
import { signalNames, type Signals } from '@vitae/search';
import { crossValidated, fitPreferences, foldsByGroup } from '@vitae/tone';
import { intervalOfMean, type Interval } from './bootstrap.ts';
import { ndcg, rightlyOrdered } from './order-measures.ts';

export interface SaidOfHit {
  /** Tells searches apart. */
  readonly search: string;
  readonly verdict: Verdict;
  /** 0..1 by the signal's name. */
  readonly signals: Readonly<Record<string, number>>;
}

/** The same measure of both orders: by the general weights, and by those fitted to other searches. */
export interface Compared {
  readonly general: number;
  readonly own: number;
}

export interface Learnt {
  /** Those in which somebody was preferred to somebody. */
  readonly searches: number;
  readonly pairs: number;
  /** Absent where there is too little to learn from. */
  readonly found?: {
    readonly weights: Signals;
    /** The share of pairs in the right order, a mean over held-out searches. */
    readonly order: Compared;
    /** By how much the share grows. */
    readonly gain: Interval;
    readonly ndcg: Compared;
    /** Whether the whole interval of the gain lies above 0. */
    readonly isBetter: boolean;
  };
}

/** Fewer searches tell chance from taste too badly. */
export const SEARCHES_NEEDED = 30;
const FOLDS = 5;
/** So many pairs of a search are learnt from: one with many judgements shall not outvote the others. */
const MOST_PAIRS = 20;
/** A tenth more of the score makes it e times as likely that one is preferred; about what the general order shows on made-up feedback. */
const SHARPNESS = 10;
/** How strongly weights are drawn to the general ones: as much as some tens of pairs say. */
const RIDGE = 1;
/** What the general weights go by keeps this share of its weight at least: else searches by that alone would have no order. */
const LEAST_SHARE = 0.1;
const DIGITS = 3;

interface Search {
  readonly id: string;
  /** Each candidate's signals in their order, and the verdict as a number. */
  readonly hits: readonly { readonly row: readonly number[]; readonly grade: number }[];
}

/** Learns from what was said in one kind of search; `general` are the weights that it goes by else. */
export function learnWeights(said: readonly SaidOfHit[], general: Signals): Learnt {
  const searches = searchesIn(said);
  const pairs = searches.reduce((sum, search) => sum + differencesIn(search).length, 0);
  const counts = { searches: searches.length, pairs };
  if (searches.length < SEARCHES_NEEDED) return counts;
  const folds = foldsByGroup(
    searches.map(({ id }) => id),
    FOLDS,
  );
  const measured = crossValidated(searches, folds, (others) => {
    const own = fit(others, general);
    return ({ hits }) => ({
      order: both(general, own, (weights) => rightlyOrdered(hits, weights)),
      ndcg: both(general, own, (weights) => ndcg(hits, weights)),
    });
  });
  const gain = intervalOfMean(measured.map(({ order }) => order.own - order.general));
  return {
    ...counts,
    found: {
      weights: fit(searches, general),
      order: meanOf(measured.map(({ order }) => order)),
      ndcg: meanOf(measured.map((one) => one.ndcg)),
      gain,
      isBetter: gain.low > 0,
    },
  };
}

/** Those in which somebody was preferred to somebody. */
function searchesIn(said: readonly SaidOfHit[]): Search[] {
  return [...Map.groupBy(said, ({ search }) => search)]
    .map(([id, own]): Search => ({
      id,
      hits: own.map(({ verdict, signals }) => ({
        row: signalNames.map((name) => signals[name] ?? 0),
        grade: verdicts.indexOf(verdict),
      })),
    }))
    .filter(({ hits }) => new Set(hits.map(({ grade }) => grade)).size > 1);
}

/** Of each pair, the preferred one's signals less the other's; of many pairs some, evenly spread. */
function differencesIn({ hits }: Search): number[][] {
  const all = hits.flatMap((better) =>
    hits
      .filter(({ grade }) => grade < better.grade)
      .map(({ row }) => better.row.map((x, i) => x - (row[i] ?? 0))),
  );
  const step = Math.max(1, all.length / MOST_PAIRS);
  return Array.from({ length: Math.min(all.length, MOST_PAIRS) }, (_, i) => all[Math.floor(i * step)] ?? []);
}

/** Weights that add up to what the general ones do. */
function fit(searches: readonly Search[], general: Signals): Signals {
  const before = signalNames.map((name) => general[name]);
  const fitted = fitPreferences(
    searches.flatMap(differencesIn),
    RIDGE,
    before.map((weight) => weight * SHARPNESS),
  );
  const scale = sum(before) / (sum(fitted) || 1);
  const weights = fitted.map((weight, i) =>
    Number(Math.max(weight * scale, (before[i] ?? 0) * LEAST_SHARE).toFixed(DIGITS)),
  );
  const [exact = 0, similar = 0, titles = 0, organisations = 0, words = 0, meaning = 0] = weights;
  return { exact, similar, titles, organisations, words, meaning };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const both = (general: Signals, own: Signals, measure: (weights: readonly number[]) => number): Compared => {
  const by = (weights: Signals) => measure(signalNames.map((name) => weights[name]));
  return { general: by(general), own: by(own) };
};

const meanOf = (all: readonly Compared[]): Compared => {
  const of = (key: keyof Compared) => sum(all.map((one) => one[key])) / all.length;
  return { general: of('general'), own: of('own') };
};
