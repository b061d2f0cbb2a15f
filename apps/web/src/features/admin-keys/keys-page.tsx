// The API keys: made, rotated, revoked here; a key itself is shown once.
import { useLingui } from '@lingui/react/macro';
import { Button, Code, Group } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listApiKeys, revokeApiKey, type ApiKey } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { Tag } from '../../ui/tag.tsx';
import { MakeKeyDialog } from './make-key-dialog.tsx';
import { RotateKeyDialog } from './rotate-key-dialog.tsx';

export function KeysPage() {
  return (
    <OnlyWith needs="keys">
      <Keys />
    </OnlyWith>
  );
}

function Keys() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const { data, error, refetch } = useQuery({ queryKey: ['api-keys'], queryFn: () => call(listApiKeys()) });
  const [making, setMaking] = useState(false);
  const [rotating, setRotating] = useState<ApiKey>();
  const [made, setMade] = useState<string>();
  const onMade = (key: string) => {
    setMaking(false);
    setRotating(undefined);
    setMade(key);
    void queries.invalidateQueries({ queryKey: ['api-keys'] });
  };
  const revoke = useMutation({
    mutationFn: ({ id }: ApiKey) => call(revokeApiKey({ path: { keyId: id } })),
    onSuccess: (_, { name }) => toast(t`The key “${name}” is revoked.`),
    onError: toastProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: ['api-keys'] }),
  });
  const ask = async (key: ApiKey) => {
    const { name } = key;
    const yes = await confirm({
      title: t`Revoke “${name}”?`,
      text: t`Programs that use it are refused at once. This can’t be undone. To change a key without a gap, rotate it.`,
      action: t`Revoke`,
      dangerous: true,
    });
    if (yes) revoke.mutate(key);
  };
  const make = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
      {t`Make a key`}
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={t`API keys`}
        hint={t`Programs come in with a key of their own. Give each no more than it needs.`}
        actions={data && data.items.length > 0 && make}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.items.length === 0 && (
        <EmptyState title={t`No keys yet`} icon={IconKey} action={make}>
          {t`Make one for each program that is to send resumes or search.`}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <SmallTable
          label={t`API keys`}
          rows={data.items}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'name',
              title: t`Name`,
              cell: ({ name, prefix, replacedBy }) => (
                <>
                  <strong>{name}</strong> {replacedBy && <Tag tone="warn">{t`being replaced`}</Tag>}
                  <span className="sub">
                    <Code>{prefix}…</Code>
                  </span>
                </>
              ),
            },
            {
              id: 'scopes',
              title: t`May`,
              cell: ({ scopes }) => (
                <Group gap={4}>
                  {scopes.map((scope) => (
                    <Code key={scope}>{scope}</Code>
                  ))}
                </Group>
              ),
            },
            {
              id: 'used',
              title: t`Last used`,
              cell: ({ lastUsedAt }) => (lastUsedAt ? <RelativeTime at={lastUsedAt} /> : t`never`),
            },
            {
              id: 'expires',
              title: t`Expires`,
              cell: ({ expiresAt }) => (expiresAt ? <RelativeTime at={expiresAt} /> : t`never`),
            },
            {
              id: 'actions',
              title: '',
              end: true,
              cell: (key) => (
                <div className="actions">
                  {!key.replacedBy && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t`Rotate ${key.name}`}
                      onClick={() => setRotating(key)}
                    >
                      {t`Rotate`}
                    </Button>
                  )}
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="red"
                    aria-label={t`Revoke ${key.name}`}
                    onClick={() => void ask(key)}
                  >
                    {t`Revoke`}
                  </Button>
                </div>
              ),
            },
          ]}
        />
      )}
      <MakeKeyDialog opened={making} onClose={() => setMaking(false)} onMade={onMade} />
      <RotateKeyDialog rotating={rotating} onClose={() => setRotating(undefined)} onMade={onMade} />
      <ShownOnce
        title={t`Your new key`}
        text={t`It is shown this once, and kept nowhere: copy it now to where your program finds it.`}
        label={t`API key`}
        value={made}
        done={t`I have copied it`}
        onDone={() => setMade(undefined)}
      />
    </Page>
  );
}
