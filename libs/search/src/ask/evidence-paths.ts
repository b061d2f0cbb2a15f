// Where profiles hold the evidence of what is told of people.
import { searchShown, type TenantTx, type ValuePath } from '@vitae/store';
import type { Ranked } from './rank.ts';
import type { EvidenceRef, JudgedRequirement } from './requirements.ts';

/** For each person and requirement the paths of its evidence, in their order. */
export async function evidencePaths(
  tx: TenantTx,
  page: readonly Ranked[],
  judged: readonly (readonly JudgedRequirement[])[],
): Promise<ValuePath[][][]> {
  const needsHighest = page.filter((_, i) =>
    judged[i]?.some(({ evidence }) => evidence.some(({ ordinal }) => ordinal === 'highest')),
  );
  const highest = await searchShown.highestQualifications(
    tx,
    needsHighest.map(({ person }) => person.resumeId),
  );
  return page.map(({ person: { resumeId } }, i) =>
    (judged[i] ?? []).map(({ evidence }) =>
      evidence.flatMap((ref) => {
        const ordinal = ref.ordinal === 'highest' ? highest.get(resumeId) : ref.ordinal;
        return ordinal === undefined ? [] : [{ resumeId, path: pathOf(ref, ordinal) }];
      }),
    ),
  );
}

const PARTS = {
  skills: 'mention',
  languages: 'language',
  qualifications: 'level',
  positions: 'title',
} as const;

const pathOf = ({ list, part }: EvidenceRef, ordinal: number) => [list, String(ordinal), part ?? PARTS[list]];
