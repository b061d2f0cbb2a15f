// What TypeScript is told of the scorer, which is kept as it came.
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
export interface Totals {
  readonly files: number;
  readonly macroF1: number;
  readonly hallucinationRate: number;
  readonly invented: number;
  readonly values: number;
  readonly fields: Readonly<Record<string, Rates>>;
}
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}
export interface ScoredFile<About = Readonly<Record<string, unknown>>> {
  readonly base: string;
  readonly about: About;
  readonly counts: Readonly<Record<string, Counts>>;
  readonly invented: readonly (readonly [key: string, value: string])[];
  readonly values: number;
}
export interface Report extends Totals {
  readonly missing: number;
  readonly byFormat: Readonly<Record<string, Totals>>;
  readonly byTag: Readonly<Record<string, Totals>>;
  readonly byLayout: Readonly<Record<string, Totals>>;
  readonly rows: readonly ScoredFile[];
}
export function report(goldDir: string, predDir: string): Report;
export function scoreResume(gold: object, prediction: object): Record<string, Counts>;
export function ungrounded(prediction: object, source: string, scan?: boolean): [string, string][];
