// What the rest of the house sees of a language model, whatever serves it.

export interface ModelRequest {
  /** The constant part of the prompt: first, so that a server's prefix cache serves it. */
  readonly system: string;
  readonly user: string;
  /** The shape of the answer; the engine's grammar keeps to it, and the answer is validated again. */
  readonly schema: { readonly name: string; readonly json: Record<string, unknown> };
  readonly maxTokens: number;
}

/**
 * Why there is no answer. Only `unavailable`, `timed_out` and `rate_limited` are worth asking the same again. `too_long` is an answer
 * that was cut off, `prompt_too_long` a prompt that the context does not hold; `misconfigured` is a server that will answer nothing
 * as it is asked: a wrong key, model or address, or a chat template that can't be filled in.
 */
export type ModelFailure =
  | 'too_long'
  | 'prompt_too_long'
  | 'invalid_json'
  | 'timed_out'
  | 'rate_limited'
  | 'unavailable'
  | 'refused'
  | 'misconfigured';

export interface TokenUse {
  readonly promptTokens: number;
  readonly answerTokens: number;
}

export type ModelAnswer =
  | { readonly ok: true; readonly json: unknown; readonly use: TokenUse }
  | {
      readonly ok: false;
      readonly reason: ModelFailure;
      readonly retryAfterMilliseconds?: number;
      /** What it cost all the same. */
      readonly use?: TokenUse;
      /** What the server said, cut, in words that servers speak with alone, so that it may be logged. */
      readonly said?: string;
    };

export interface LanguageModel {
  /** What an extraction's version names: model and engine. */
  readonly name: string;
  /** Whether it answers nobody just now; known of engines that are watched. */
  readonly isAway?: boolean;
  /** How often it has gone away: whoever works with it for a while knows from this that it was away meanwhile, though it is back. */
  readonly timesAway?: number;
  /** Never rejects. */
  answer(request: ModelRequest): Promise<ModelAnswer>;
}
