export interface JudgedValue {
  readonly confidence: number;
  readonly right: boolean;
}
export interface Bin {
  readonly from: number;
  readonly values: number;
  readonly confidence: number;
  readonly right: number;
}
export function judged(gold: object, profile: object, exported: object): JudgedValue[];
export function reliability(values: readonly JudgedValue[]): { bins: Bin[]; error: number };
export function printReliability(values: readonly JudgedValue[]): void;
