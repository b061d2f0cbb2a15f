// One person: found by name, erased with a receipt, exported, or held from being erased.
import { useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { holdCandidate, releaseCandidate, search, type SearchHit } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { useErasure } from './use-erasure.tsx';

const MOST_FOUND = 20;

export function PersonPart() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [holding, setHolding] = useState<SearchHit>();
  const [reason, setReason] = useState('');
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['privacy', 'people', asked],
    queryFn: () => call(search({ body: { text: asked, limit: MOST_FOUND } })),
    enabled: asked !== '',
  });
  const { erase, receipt } = useErasure();
  const hold = useMutation({
    mutationFn: ({ candidateId }: SearchHit) =>
      call(holdCandidate({ path: { candidateId }, body: { reason } })),
    onSuccess: () => {
      setHolding(undefined);
      setReason('');
      toast(t`This person is held: nobody can erase them until the hold is lifted.`);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['privacy'] }),
  });
  const release = useMutation({
    mutationFn: ({ candidateId }: SearchHit) => call(releaseCandidate({ path: { candidateId } })),
    onSuccess: () => toast(t`No hold is on this person any more.`),
    onError: toastProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: ['privacy'] }),
  });
  const find = (event: FormEvent) => {
    event.preventDefault();
    setAsked(typed.trim());
  };
  return (
    <Section
      title={t`A person`}
      hint={t`Somebody asks what you have of them, or wants to be erased; or a court wants them kept.`}
    >
      <form onSubmit={find} role="search">
        <Group align="flex-end" gap="xs" mb="sm">
          <TextInput
            label={t`Name`}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            style={{ flex: '0 1 320px' }}
          />
          <Button
            type="submit"
            variant="default"
            loading={isFetching}
            disabled={!typed.trim()}
            leftSection={<IconSearch size={16} />}
          >
            {t`Find`}
          </Button>
        </Group>
      </form>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {asked && !data && !error && <LoadingState />}
      {data?.hits.length === 0 && <Text c="dimmed">{t`Nobody was found by this name.`}</Text>}
      {data && data.hits.length > 0 && (
        <SmallTable
          label={t`People found`}
          rows={data.hits}
          idOf={({ candidateId }) => candidateId}
          columns={[
            {
              id: 'name',
              title: t`Name`,
              cell: ({ name, headline }) => (
                <>
                  <strong>{name ?? t`without a name`}</strong>
                  {headline && <span className="sub">{headline}</span>}
                </>
              ),
            },
            {
              id: 'actions',
              title: '',
              end: true,
              cell: (person) => {
                const name = person.name ?? t`this person`;
                return (
                  <div className="actions">
                    <Button
                      size="compact-sm"
                      variant="default"
                      component="a"
                      href={`/v1/candidates/${person.candidateId}/export`}
                      download
                      aria-label={t`Export all of ${name}`}
                    >
                      {t`Export all`}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t`Hold ${name}`}
                      onClick={() => setHolding(person)}
                    >
                      {t`Hold`}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t`Lift hold: ${name}`}
                      onClick={() => release.mutate(person)}
                    >
                      {t`Lift hold`}
                    </Button>
                    <Button
                      size="compact-sm"
                      color="red"
                      aria-label={t`Erase ${name}`}
                      onClick={() => erase({ id: person.candidateId, name: person.name })}
                    >
                      {t`Erase`}
                    </Button>
                  </div>
                );
              },
            },
          ]}
        />
      )}
      {receipt}
      <Modal
        opened={holding !== undefined}
        onClose={() => setHolding(undefined)}
        title={t`Hold a person`}
        centered
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (holding) hold.mutate(holding);
          }}
        >
          <Stack gap="sm">
            <Text size="sm">
              {t`Neither retention nor anybody erases somebody who is held, until you lift the hold.`}
            </Text>
            <TextInput
              label={t`Why`}
              description={t`For whoever asks later; don’t name the person.`}
              required
              withAsterisk={false}
              data-autofocus
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {hold.error && <ProblemNotice error={hold.error} />}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={() => setHolding(undefined)}>{t`Cancel`}</Button>
              <Button type="submit" loading={hold.isPending}>{t`Hold`}</Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </Section>
  );
}
