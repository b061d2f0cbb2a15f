// Language models behind one face, and a document read through one.
export { CircuitBreaker, usualBreak, type CircuitBreakerOptions } from './circuit-breaker.ts';
export { LlamaEngine, NoLlamaError, type LlamaEngineOptions } from './llama-engine.ts';
export type { LanguageModel, ModelAnswer, ModelFailure, ModelRequest, TokenUse } from './language-model.ts';
export { LoggedEngine } from './logged-engine.ts';
export { countMistralTokens } from './mistral-tokens.ts';
export { OpenAiEngine, type OpenAiEngineOptions } from './openai-engine.ts';
export { probeEngine, unsound } from './probe-engine.ts';
export { smallQuestion } from './small-question.ts';
export { WatchedEngine, type WatchedEngineOptions } from './watched-engine.ts';
export { PROMPT_VERSION, readWithModel, type ModelReading } from './read-with-model.ts';
