/** What a command did: its lines for a person, the same as data for a program, and whether everything named was there and done. */
export interface Outcome {
  readonly text: string;
  readonly data: unknown;
  readonly complete: boolean;
}
