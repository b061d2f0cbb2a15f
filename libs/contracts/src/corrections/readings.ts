// How what the machine read stands to what a person says of it: the merged profile, and each tier for itself.
import type { Profile, Tier } from '../profile.ts';
import type { Correctness, Readers } from './answers.ts';
import { saysTheSame } from './fields.ts';

/** A field of the machine's profile, as far as it is looked at here. */
export interface ReadField {
  readonly value: unknown;
  readonly tier: Tier;
  readonly agreedBy?: readonly Tier[] | undefined;
  readonly alternatives?: readonly { readonly value: unknown; readonly tier: Tier }[] | undefined;
}

/** `truth` is what the person says; undefined where they say that there is nothing. */
export function readersOf(machine: Profile, read: ReadField | undefined, truth: unknown): Readers {
  const readers = new Set(machine.readings.map(({ tier }) => tier));
  const ofTier = (tier: Tier): Correctness | null =>
    readers.has(tier) ? correctness(saidBy(tier, read), truth) : null;
  return { profile: correctness(read?.value, truth), classic: ofTier('classic'), llm: ofTier('llm') };
}

function saidBy(tier: Tier, read: ReadField | undefined): unknown {
  if (!read) return undefined;
  if (read.tier === tier || read.agreedBy?.includes(tier)) return read.value;
  return read.alternatives?.find((other) => other.tier === tier)?.value;
}

function correctness(said: unknown, truth: unknown): Correctness {
  if (said === undefined) return truth === undefined ? 'right' : 'missed';
  return truth !== undefined && saysTheSame(said, truth) ? 'right' : 'wrong';
}
