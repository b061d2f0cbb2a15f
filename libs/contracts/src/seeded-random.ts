// Chance that can be repeated, for what is drawn or learned: the same people lie in the same places, the same files give the same weights.
/** Numbers in [0, 1) by Mulberry32 (Tommy Ettinger, public domain), the same ones from the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
