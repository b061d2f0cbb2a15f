// What a fault is: a name, how it is done and undone, and what every /ready is to say meanwhile.
import type { ProgramKind } from './cluster.ts';
import type { Installation } from './installation.ts';
import type { Load } from './load.ts';
import type { Random } from './random.ts';
import type { Expected } from './verdict.ts';

export interface FaultContext extends Installation {
  readonly random: Random;
  readonly load: Load;
  /** Is told what went wrong with the fault itself. */
  readonly tell: (fault: string) => void;
}

export interface Fault {
  readonly name: string;
  /** How many seconds it lasts, from the shortest to the longest; none where it is over once it is done. */
  readonly seconds?: readonly [number, number];
  readonly ready: Readonly<Record<ProgramKind, Expected>>;
  /** Nobody may notice it: not even a 503 is answered, and no connection ends. */
  readonly isSeamless?: boolean;
  /** Why it can't be done on this machine, where it can't. */
  readonly cannot?: (installation: Installation) => string | undefined;
  /** Does it; gives how to undo it. */
  hurt(context: FaultContext): Promise<() => Promise<void> | void>;
}

/** The database is what all of them need. */
export const ALL_UNAVAILABLE = { api: 'unavailable', worker: 'unavailable' } as const;
/** Whether they notice depends on how bad it is. */
export const ANY = { api: 'any', worker: 'any' } as const;
export const ALL_READY = { api: 'ready', worker: 'ready' } as const;
