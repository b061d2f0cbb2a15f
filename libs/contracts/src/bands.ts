// Bands that figures are counted in: how many fell into which can be added up over days, and shares of all still be told.

/** So many bands there are between an amount and its double: a time is told within a tenth of itself. */
const BANDS_A_DOUBLING = 4;
const CONFIDENCE_BANDS = 20;

/** How many fell into each band. */
export type Bands = ReadonlyMap<number, number>;

/** Which band a time falls into. */
export const timeBand = (milliseconds: number): number =>
  Math.floor(BANDS_A_DOUBLING * Math.log2(Math.max(milliseconds, 1)));

/** The middle of a band of times, in seconds, to two figures. */
export const secondsOf = (band: number): number =>
  Number((2 ** ((band + 0.5) / BANDS_A_DOUBLING) / 1000).toPrecision(2));

/** Which band a confidence (0 to 1) falls into: twentieths. */
export const confidenceBand = (confidence: number): number =>
  Math.min(Math.floor(confidence * CONFIDENCE_BANDS + 1e-5), CONFIDENCE_BANDS - 1);

/** Where a band of confidence begins and ends. */
export const confidenceOf = (band: number): { from: number; to: number } => ({
  from: band / CONFIDENCE_BANDS,
  to: (band + 1) / CONFIDENCE_BANDS,
});

/** The band below or in which this share (0 to 1) of all fell; undefined where none did. */
export function bandAt(bands: Bands, share: number): number | undefined {
  const sorted = [...bands].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  let below = 0;
  for (const [band, count] of sorted) {
    below += count;
    if (below >= share * all) return band;
  }
  return undefined;
}

/** The mean confidence, by the middles of its bands, to a hundredth; null where there is none. */
export function meanConfidence(bands: Bands): number | null {
  let [sum, all] = [0, 0];
  for (const [band, count] of bands) {
    const { from, to } = confidenceOf(band);
    sum += count * ((from + to) / 2);
    all += count;
  }
  return all ? Math.round((sum / all) * 100) / 100 : null;
}
