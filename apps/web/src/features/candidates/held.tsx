// Whether somebody is held from being erased, for whoever may erase people.
import { useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { showHolds, type LegalHold } from '@vitae/client';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { RelativeTime } from '../../ui/relative-time.tsx';

export const holdsKey = (candidateId: string) => ['candidate', candidateId, 'holds'];

/** The newest hold of a person; undefined where there is none, or it is not for one to know. */
export function useHold(candidateId: string): LegalHold | undefined {
  const may = useMay('privacy:erase');
  const { data } = useQuery({
    queryKey: holdsKey(candidateId),
    queryFn: () => call(showHolds({ path: { candidateId } })),
    enabled: may,
  });
  return data?.items[0];
}

export function Held({ candidateId }: { candidateId: string }) {
  const { t } = useLingui();
  const hold = useHold(candidateId);
  if (!hold) return null;
  return (
    <p className="warning breaks" role="note">
      <IconLock size={16} aria-hidden="true" /> {t`Held: nothing of them is erased.`} {hold.reason} ·{' '}
      <RelativeTime at={hold.setAt} />
    </p>
  );
}
