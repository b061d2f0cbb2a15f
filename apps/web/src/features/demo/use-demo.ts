// Bringing the demo people in, wherever it was asked for: it goes on while one looks at another page, and each that shows it shows the same.
import { useLingui } from '@lingui/react/macro';
import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { makeDemo, removeDemo } from '@vitae/contracts';
import { toast } from '../../ui/toast.ts';
import { handsThat, readDemo } from './demo-hands.ts';

const DOING = ['demo', 'doing'];
const PROGRESS = ['demo', 'progress'];

export function useDemo() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const isBusy = useIsMutating({ mutationKey: DOING }) > 0;
  // Nobody asks for it: whoever is at work says how far it is.
  const { data: progress } = useQuery<number>({ queryKey: PROGRESS, enabled: false });
  const hands = handsThat((done, all) => queries.setQueryData(PROGRESS, (100 * done) / all));
  const onMutate = () => void queries.setQueryData(PROGRESS, 0);
  const onSettled = () => queries.invalidateQueries();
  const make = useMutation({
    mutationKey: DOING,
    mutationFn: async () => makeDemo(hands, await readDemo()),
    onMutate,
    onSuccess: () => toast(t`The demo people are here, and are being read.`),
    onSettled,
  });
  const remove = useMutation({
    mutationKey: DOING,
    mutationFn: async () => removeDemo(hands, await readDemo()),
    onMutate,
    onSuccess: () => toast(t`The demo people are gone. Nothing else was touched.`),
    onSettled,
  });
  return { hands, make, remove, isBusy, progress: isBusy ? (progress ?? 0) : undefined };
}
