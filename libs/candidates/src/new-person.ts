// What is kept of somebody of whom a first resume is all that there is: what they are found again by, and what is shown of them.
import type { Profile } from '@vitae/contracts';
import type { CandidateFacts } from '@vitae/store';
import { pastsOf } from './pasts.ts';
import { keysOf } from './place-reading.ts';

export interface NewPerson {
  readonly facts: CandidateFacts;
  /** Addresses and numbers: whoever has one in common may be the same person. */
  readonly contacts: readonly string[];
  /** Those and their past. */
  readonly keys: readonly string[];
}

/** As `placeReading` has it of a single reading that nobody shares an address or number with. */
export function newPersonOf(profile: Profile): NewPerson {
  const { name, headline, emails } = profile.basics;
  const contacts = keysOf(profile);
  return {
    facts: {
      name: name?.value ?? null,
      headline: headline?.value ?? profile.positions[0]?.title?.value ?? null,
      email: emails[0]?.value.toLowerCase() ?? null,
    },
    contacts,
    keys: [...contacts, ...pastsOf(profile)],
  };
}
