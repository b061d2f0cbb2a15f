/** Zephyr's chat template, as its tokenizer names it. */
export const ZEPHYR_TEMPLATE: string;
/** The bytes of a GGUF file with random weights, and Zephyr's chat template or another; the same seed gives the same. */
export function tinyModel(seed?: number, template?: string): Buffer;
