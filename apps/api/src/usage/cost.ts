// What a month's tokens cost, by the operator's prices.
import type { LlmTokens, LlmUsage } from '@vitae/contracts';
import type { Prices, TokenPrice } from '@vitae/runtime';

const A_MILLION = 1_000_000;
/** Amounts are told to the hundredth of a cent: a resume costs less than one. */
const PARTS = 10_000;

/** Null where an engine was used that has no price: a part of the cost would look like all of it. */
export function costOf(month: LlmTokens, { house, outside, currency }: Prices): LlmUsage['cost'] {
  const shares: [TokenPrice | undefined, number, number][] = [
    [house, month.promptTokens - month.outsidePromptTokens, month.answerTokens - month.outsideAnswerTokens],
    [outside, month.outsidePromptTokens, month.outsideAnswerTokens],
  ];
  let amount = 0;
  for (const [price, prompt, answer] of shares) {
    if (!prompt && !answer) continue;
    if (!price) return null;
    amount += (prompt * price.prompt + answer * price.answer) / A_MILLION;
  }
  return { amount: Math.round(amount * PARTS) / PARTS, currency };
}
