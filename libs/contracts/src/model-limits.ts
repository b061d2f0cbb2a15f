// What a language model may cost one resume, and how long resumes wait for it: one declaration for settings and pipeline.

export interface ModelLimits {
  /** Questions that one resume may cost; what is left unasked the rules alone read. */
  readonly maxCalls: number;
  /** How often a resume may come back because the engine went away in the middle of it: it may be what breaks the engine. */
  readonly maxTries: number;
  /** How long resumes wait while no worker is well. */
  readonly patienceSeconds: number;
}

/** A resume of fifty pages takes twenty calls; a worker that is started again may take minutes to load its model. */
export const defaultModelLimits: ModelLimits = { maxCalls: 24, maxTries: 10, patienceSeconds: 300 };
