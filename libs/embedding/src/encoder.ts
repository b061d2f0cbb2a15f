// What runs a model in an encoder's own process: one text at a time.

export interface Encoder {
  /** Names the space. */
  readonly model: string;
  readonly dimensions: number;
  /** A vector of length 1, whatever else was asked before. */
  encode(text: string): Promise<Float32Array>;
}
