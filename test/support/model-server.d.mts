export interface Question {
  /** The name in the request. */
  readonly model: string;
  readonly section: 'person' | 'work' | 'rest' | 'own' | 'statements';
  readonly lines: readonly { number: number; text: string }[];
  readonly user: string;
  readonly system: string;
  readonly schema: object;
  readonly call: number;
}
export type Script = (question: Question) => unknown;
export function tokensIn(text: string): number;
export function linesOf(user: string): { number: number; text: string }[];
export function startModelServer(
  script: Script,
  port?: number,
): Promise<{ baseUrl: string; calls(): number; close(): Promise<void> }>;
