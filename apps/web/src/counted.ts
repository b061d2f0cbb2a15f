/** A number with its noun: “1 year”, “1.5 years”. */
export const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
