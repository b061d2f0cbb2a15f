// A tenant full of fictitious people, whose resumes were read, taken apart and given vectors by the product's own code.
import { defaultReadingLimits } from '@vitae/contracts';
import { readFile } from '@vitae/documents/read-file';
import type { Embedder } from '@vitae/embedding';
import { asOf, extractClassic, mergeExtractions } from '@vitae/extraction';
import { indexResume } from '@vitae/search';
import { candidates, passageVectors, searchIndex, type Store } from '@vitae/store';
import { addUnreadResume } from '../../support/resume-index.ts';
import type { TruePerson } from './people.ts';

export interface IndexedPeople {
  readonly byCandidate: ReadonlyMap<string, TruePerson>;
  readonly passages: number;
}

/** Reads and indexes each person's resume; dates are told as of `now`. */
export async function indexPeople(
  { store, embedder }: { readonly store: Store; readonly embedder: Embedder },
  tenantId: string,
  people: readonly TruePerson[],
  now: Date,
): Promise<IndexedPeople> {
  const byCandidate = new Map<string, TruePerson>();
  let passages = 0;
  for (const person of people) {
    const read = await readFile(new TextEncoder().encode(person.resume), defaultReadingLimits);
    if (!read.ok) throw new Error(`person ${person.id} can't be read: ${read.reason}`);
    const { document } = read;
    const at = asOf(document, { received: now.toISOString().slice(0, 10) });
    const index = indexResume(
      document,
      mergeExtractions(extractClassic(document, { asOf: at.month }), document, at),
    );
    const made = await embedder.embed(index.passages.map(({ text }) => text));
    const vectors = new Map(
      index.passages.flatMap(({ textHash }, i): [string, Float32Array][] => {
        const vector = made[i];
        return vector ? [[textHash, vector]] : [];
      }),
    );
    passages += index.passages.length;
    await store.withTenant(tenantId, async (tx) => {
      const resumeId = await addUnreadResume(tx);
      const candidateId = await candidates.add(tx);
      await searchIndex.put(tx, resumeId, index);
      await passageVectors.put(tx, resumeId, embedder.model, vectors);
      await searchIndex.decide(tx, candidateId, [resumeId], resumeId);
      byCandidate.set(candidateId, person);
    });
  }
  return { byCandidate, passages };
}
