// How many days up to today the overview is of.
export const SPANS = [7, 30, 90] as const;
export type Span = (typeof SPANS)[number];
export const DEFAULT_SPAN: Span = 30;

export const spanOf = (given: unknown): Span =>
  SPANS.find((span) => String(span) === String(given)) ?? DEFAULT_SPAN;
