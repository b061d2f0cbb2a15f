// Tokens as Mistral's models count them, Zephyr among them.
import tokenizer from 'mistral-tokenizer-js';

/** Tokens of a text, without the marks that begin and end a sequence. */
export const countMistralTokens = (text: string): number => tokenizer.encode(text, false, false).length;
