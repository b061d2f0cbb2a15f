// What models cost, as settings.
import { z } from 'zod';

/** `prompt/answer`: what a million tokens of each cost. */
const price = z
  .string()
  .regex(/^\d{1,6}(?:\.\d{1,6})?\/\d{1,6}(?:\.\d{1,6})?$/, 'must be two numbers, as 0.25/2')
  .optional();

/** What tokens cost, for `GET /v1/usage`. */
export const prices = {
  LLM_PRICE: price.describe(
    'Price of a million tokens of prompts and of answers of the own model, as 0.10/0.20',
  ),
  OVERFLOW_PRICE: price.describe('The same of the engine outside the house'),
  PRICE_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be three letters, as EUR')
    .default('USD')
    .describe('Currency of both'),
};
