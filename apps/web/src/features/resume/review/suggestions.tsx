// What earlier corrections have Vitae suggest for this resume: nothing changes until somebody accepts it.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { acceptSuggestion, dismissSuggestion, listSuggestions, type Suggestion } from '@vitae/client';
import { call } from '../../../api/call.ts';
import { useMay } from '../../../session/session.ts';
import { toastProblem } from '../../../ui/toast.ts';
import { Placed } from '../value.tsx';
import { fieldName } from './field-names.ts';

export function Suggestions({ id }: { id: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const may = useMay('corrections');
  const key = ['resume', id, 'suggestions'];
  // Whom resumes are shown to blind is told no suggestions: that is no fault to speak of.
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => call(listSuggestions({ path: { id } })),
    enabled: may,
    retry: false,
  });
  const decide = useMutation({
    mutationFn: async ({
      suggestion,
      accept,
    }: {
      suggestion: Suggestion;
      accept: boolean;
    }): Promise<void> => {
      const path = { id, suggestionId: suggestion.id };
      if (accept) await call(acceptSuggestion({ path }));
      else await call(dismissSuggestion({ path }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['resume', id] }),
    onError: toastProblem,
  });
  if (!data?.items.length) return null;
  return (
    <section className="card suggestions" aria-label={t`Suggestions`}>
      <h3>
        <Trans>Suggestions</Trans>
      </h3>
      <ul className="plain-list">
        {data.items.map((suggestion) => (
          <li key={suggestion.id}>
            <span className="grow breaks">
              <span className="soft">{t(fieldName(suggestion))}: </span>
              <Placed evidence={suggestion.evidence} className="value" title={t`Where the resume says so`}>
                {suggestion.value}
              </Placed>{' '}
              <span className="small soft">
                <Plural
                  value={suggestion.resumes}
                  one="as corrected in # other resume"
                  other="as corrected in # other resumes"
                />
              </span>
            </span>
            <Group gap={6} wrap="nowrap">
              <Button
                size="compact-sm"
                variant="light"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ suggestion, accept: true })}
              >
                <Trans>Accept</Trans>
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ suggestion, accept: false })}
              >
                <Trans>Dismiss</Trans>
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
