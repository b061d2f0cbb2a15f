// One step of an import: what it answers is shown at once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Import } from '@vitae/client';
import { toastProblem } from '../../ui/toast.ts';

export function useImportStep<V = void>(step: (given: V) => Promise<Import>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (one) => {
      queries.setQueryData(['import', one.id], one);
      void queries.invalidateQueries({ queryKey: ['imports'] });
    },
    onError: toastProblem,
  });
}
