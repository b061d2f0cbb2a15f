// Receipts of erasures, and the key by which anybody can check them.
import { useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { listReceipts, showReceiptKey, type ErasureReceipt } from '@vitae/client';
import { call } from '../../api/call.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { saveReceipt } from './save-receipt.ts';

const A_PAGE = 20;

export function ReceiptList() {
  const { t } = useLingui();
  const {
    data: receipts,
    error,
    refetch,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
  } = useInfiniteQuery({
    queryKey: ['privacy', 'receipts'],
    queryFn: ({ pageParam }) =>
      call(listReceipts({ query: { limit: A_PAGE, ...(pageParam && { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }): ErasureReceipt[] => items),
  });
  const { data: key } = useQuery({
    queryKey: ['privacy', 'receipt-key'],
    queryFn: () => call(showReceiptKey()),
    staleTime: Infinity,
  });
  return (
    <Section
      title={t`Receipts`}
      hint={t`Proof that somebody was erased. They name nobody: the numbers of a person’s resumes tell whose it was.`}
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!receipts && !error && <LoadingState />}
      {receipts?.length === 0 && <Text c="dimmed">{t`Nobody was erased yet.`}</Text>}
      {receipts && receipts.length > 0 && (
        <SmallTable
          label={t`Receipts`}
          rows={receipts}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'at',
              title: t`Erased`,
              cell: ({ id, statement }) => (
                <>
                  <RelativeTime at={statement.completedAt} />
                  <span className="sub">{id}</span>
                </>
              ),
            },
            {
              id: 'reason',
              title: t`Why`,
              cell: ({ statement }) =>
                statement.reason === 'asked' ? t`somebody asked` : t`kept long enough`,
            },
            { id: 'resumes', title: t`Resumes`, cell: ({ statement }) => statement.resumeIds.length },
            {
              id: 'actions',
              title: '',
              end: true,
              cell: (receipt) => (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t`Save receipt ${receipt.id}`}
                  onClick={() => saveReceipt(receipt)}
                >
                  {t`Save`}
                </Button>
              ),
            },
          ]}
        />
      )}
      <MoreButton list={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
      {key && (
        <div style={{ maxWidth: 640, marginBlockStart: 16 }}>
          <CopyField
            label={t`Key to check receipts with (Ed25519)`}
            value={key.publicKey}
            description={t`Key ${key.keyId}. Give it to whoever is to check a receipt.`}
          />
        </div>
      )}
    </Section>
  );
}
