// The API's reference from the server's own description: what there is, what it takes and answers, and reading ones tried on the spot.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Badge, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { client } from '@vitae/client';
import { useDeferredValue, useState } from 'react';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { EmptyState, ForbiddenPage, LoadingState } from '../../ui/states.tsx';
import { OperationDetail } from './operation-detail.tsx';
import { operationsOf, type Operation } from './operations.ts';

export function ReferencePage() {
  return useMay('keys') ? <Reference /> : <ForbiddenPage />;
}

function Reference() {
  const { t } = useLingui();
  const { q = '' } = useSearch({ from: '/app/api-reference' });
  const goTo = useNavigate();
  const wanted = useDeferredValue(q.toLowerCase());
  const { data, error, refetch } = useQuery({
    queryKey: ['openapi'],
    queryFn: async () => operationsOf(await call(client.get<{ 200: unknown }>({ url: '/openapi.json' }))),
    staleTime: Infinity,
  });
  const found = data?.filter(({ method, path, title, id }) =>
    `${method} ${path} ${title} ${id}`.toLowerCase().includes(wanted),
  );
  const groups = Map.groupBy(found ?? [], ({ tag }) => tag);
  return (
    <Page>
      <PageHeader
        title={t`API reference`}
        hint={found && <Plural value={found.length} one="# operation" other="# operations" />}
        actions={
          <Anchor href="/openapi.json" download="vitae-openapi.json">
            <Trans>Take openapi.json</Trans>
          </Anchor>
        }
      />
      <TextInput
        aria-label={t`Search the operations`}
        placeholder={t`Search: path, name, what it does`}
        leftSection={<IconSearch size={16} />}
        value={q}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          void goTo({ to: '/api-reference', search: typed ? { q: typed } : {}, replace: true });
        }}
        mb="md"
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {found?.length === 0 && (
        <EmptyState title={t`No such operation`}>
          <Trans>Try a shorter word, or part of the path.</Trans>
        </EmptyState>
      )}
      {[...groups].map(([tag, operations]) => (
        <section key={tag} aria-label={tag} lang="en">
          <Title order={2} size="h4" mt="lg" mb="xs">
            {tag}
          </Title>
          <div className="operations">
            {operations.map((one) => (
              <OneOperation key={one.method + one.path} one={one} />
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}

function OneOperation({ one }: { one: Operation }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Badge variant="outline" color={one.method === 'DELETE' ? 'red' : 'gray'} className="method">
          {one.method}
        </Badge>
        <code>{one.path}</code>
        <span className="soft">{one.title}</span>
      </summary>
      {open && <OperationDetail one={one} />}
    </details>
  );
}
