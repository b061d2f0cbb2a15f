// What is said to an applicant tracking system, as data: the steps by which a person comes to be there, each a request made from what is
// known and a reading of its answer. Nothing here asks anybody: `push.ts` does, and a dry run shows the same requests unsent.
import type { Ats } from '@vitae/contracts';

/** A file that goes along; its bytes are asked for where they are sent alone. */
export interface PushFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Base64; a summary of it in a dry run. */
  readonly base64: string;
  /** Where it can be fetched for a while, by a system that takes files by their addresses alone. */
  readonly url?: string | undefined;
}

export type Part =
  | { readonly name: string; readonly value: string }
  /** The push's file. */
  | { readonly name: string; readonly isFile: true };

export interface AtsRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  /** From the system's own host on; or a whole address that it has told, which gets nothing that lets us in. */
  readonly path?: string;
  readonly url?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly parts?: readonly Part[];
}

/** What a person is pushed by. */
export interface PushContext {
  readonly credentials: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** The system's fields, filled as the mapping says. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly name: string;
  /** By which somebody is looked for there, the likeliest first. */
  readonly emails: readonly string[];
  /** None where the system does not take it. */
  readonly file: PushFile | undefined;
}

/** How far a push has got: kept between attempts. */
export interface Progress {
  readonly remoteId?: string | undefined;
  /** Whether the person was there before. */
  readonly wasThere?: boolean | undefined;
  /** Steps that were done for good. */
  readonly done: readonly string[];
  /** A step that was begun, of which nobody knows whether it was done, and when; ISO 8601. */
  readonly begun?: { readonly step: string; readonly at: string } | undefined;
}

/** What one step leaves for the next of the same attempt. */
export type Passing = Readonly<Record<string, unknown>>;
export interface StepState extends Progress {
  readonly passing: Passing;
}
export interface StepResult {
  readonly remoteId?: string;
  readonly wasThere?: boolean;
  readonly passing?: Passing;
}

export interface Step {
  readonly name: string;
  /** `look` and `prepare` change nothing there; `once` must not be done twice; `again` may. */
  readonly kind: 'look' | 'prepare' | 'once' | 'again';
  /** When it is due, in words, where that depends on what is found. */
  readonly onlyIf?: string;
  isDue(state: StepState, push: PushContext): boolean;
  request(push: PushContext, state: StepState): AtsRequest;
  /** Reads the answer. Throws where it is none of what the system is known to answer. */
  read(answer: unknown, push: PushContext, state: StepState): StepResult;
  /** How it is found out whether it was done after all: what it left, or undefined where it was not. `since` allows for clocks that differ. */
  readonly wasDone?: {
    request(push: PushContext, state: StepState, since: Date): AtsRequest;
    read(answer: unknown, push: PushContext, state: StepState, since: Date): StepResult | undefined;
  };
}

/** How a system is asked. */
export interface AtsProtocol {
  /** Headers that let us in; they are never shown. */
  secretHeaders(credentials: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  openHeaders?(credentials: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** A harmless read of what pushing needs. */
  check(credentials: Readonly<Record<string, string>>): AtsRequest;
  /** Takes files by their addresses alone. */
  readonly fetchesFiles?: true;
  /** Why an answer of success is none: some systems say so in the body alone. */
  refusal?(answer: unknown): 'refused' | 'unauthorized' | undefined;
  /** How each field's value is written there; as it is without one. */
  readonly forms: Readonly<Record<string, (value: never) => unknown>>;
  /** The types of files that it takes; all without it. */
  readonly mediaTypes?: readonly string[];
  steps(push: PushContext): readonly Step[];
}

export type Protocols = Readonly<Record<Ats, AtsProtocol>>;

/** Somebody is looked for by so many of their addresses. */
export const MOST_LOOKS = 3;

export const basicAuth = (key: string): string => `Basic ${Buffer.from(`${key}:`).toString('base64')}`;

/** One of a connector's credentials; they were looked at when they came in. */
export function credential(credentials: Readonly<Record<string, string>>, name: string): string {
  const value = credentials[name];
  if (value === undefined) throw new Error(`the credential ${name} is missing`);
  return value;
}

/** The id there; steps that need one are due only where there is one. */
export function remoteIdOf({ remoteId }: Progress): string {
  if (remoteId === undefined) throw new Error('nobody is known there yet');
  return remoteId;
}

/** The file that goes along; steps that send it are due only where one does. */
export function fileOf({ file }: PushContext): PushFile {
  if (!file) throw new Error('no file goes along');
  return file;
}

/** The step that sends the file, by its name in all systems. */
export const ATTACH = 'attach';

/** Whether the file is still to be sent. */
export const isToAttach = (state: Progress, { file }: PushContext): boolean =>
  file !== undefined && !isDone(state, ATTACH);

export const isDone = ({ done }: Progress, name: string): boolean => done.includes(name);

/** Steps that look for somebody by each of their addresses. */
export const looksByEmail = (
  emails: readonly string[],
  look: (email: string) => Pick<Step, 'request' | 'read'>,
): Step[] =>
  emails.slice(0, MOST_LOOKS).map((email, at) => ({
    name: `find by e-mail ${at + 1}`,
    kind: 'look' as const,
    onlyIf: 'it is not known whose the person is there',
    isDue: ({ remoteId }) => remoteId === undefined,
    ...look(email),
  }));

export const isSame = (a: string | null | undefined, b: string): boolean =>
  a?.trim().toLowerCase() === b.trim().toLowerCase();
