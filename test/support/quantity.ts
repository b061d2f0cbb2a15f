// Kubernetes' amounts of memory.
const MEBIBYTES: Readonly<Record<string, number>> = { Ki: 1 / 1024, Mi: 1, Gi: 1024 };

/** `1Gi` is 1024. Throws for what has another unit than Ki, Mi or Gi. */
export function memoryInMebibytes(quantity: string | number | undefined): number {
  const [, amount, unit = ''] = /^(\d+)([KMG]i)$/.exec(String(quantity)) ?? [];
  const size = MEBIBYTES[unit];
  if (size === undefined) throw new Error(`not an amount of memory: ${quantity}`);
  return Number(amount) * size;
}
