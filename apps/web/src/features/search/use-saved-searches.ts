// The saved searches that one may see, and the description of a job that one of them looks for.
import { useQuery } from '@tanstack/react-query';
import { listSavedSearches } from '@vitae/client';
import { call } from '../../api/call.ts';

const kept = { queryKey: ['saved-searches'], queryFn: () => call(listSavedSearches()) } as const;

export const useSavedSearches = () => useQuery(kept);

export interface SavedDescription {
  /** Of the saved search. */
  readonly name: string;
  readonly text: string;
}

/** `isGone`: there is no such search any more, or it is another’s; the error of asking for them is told where they are listed. */
export function useSavedDescription(id: string | undefined): {
  readonly description: SavedDescription | undefined;
  readonly isPending: boolean;
  readonly isGone: boolean;
} {
  const { data, isPending, isError } = useQuery({ ...kept, enabled: id !== undefined });
  const saved = id === undefined ? undefined : data?.items.find((one) => one.id === id);
  const text = saved?.request.jobDescription;
  const description = saved && text !== undefined ? { name: saved.name, text } : undefined;
  const isAsked = id !== undefined;
  return {
    description,
    isPending: isAsked && isPending,
    isGone: isAsked && !description && (isError || data !== undefined),
  };
}
