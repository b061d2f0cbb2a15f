// Bad rows to mend in place: each with what is wrong and the cell that it is in. They are sent again as an import of their own, read by the
// same mapping.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Paper, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useBlocker, useNavigate, useParams } from '@tanstack/react-router';
import { downloadImportErrors, showImport, type Import } from '@vitae/client';
import { memo, useCallback, useState } from 'react';
import { call, isNotFound } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { EmptyState, ForbiddenPage, LoadingState } from '../../ui/states.tsx';
import { readBadRows, writeMended, type BadRow, type BadTable } from './bad-rows.ts';
import { sendNewImport } from './send-import.ts';
import { reasonText } from './words.ts';

/** More than that are better mended in a spreadsheet. */
const MOST_ROWS = 200;
const LONG_CELL = 80;

export function MendPage() {
  const { id } = useParams({ from: '/app/imports/$id/mend' });
  return useMay('imports') ? <Mend key={id} id={id} /> : <ForbiddenPage />;
}

function Mend({ id }: { id: string }) {
  const { t } = useLingui();
  const path = { importId: id };
  const { data, error, refetch } = useQuery({
    queryKey: ['import', id, 'errors'],
    queryFn: async () => {
      const one = await call(showImport({ path }));
      const text = await call(downloadImportErrors({ path, parseAs: 'text' }));
      const dialect = { delimiter: one.dialect?.delimiter ?? ',', quote: '"' };
      return { one, table: readBadRows(String(text), dialect) };
    },
    // What is being mended is not taken away under one's hands.
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Page>
      <PageHeader
        title={t`Mend rows`}
        hint={
          <Link to="/imports/$id" params={{ id }} className="back">
            ← {data?.one.fileName ?? t`The import`}
          </Link>
        }
      />
      {isNotFound(error) ? (
        <EmptyState title={t`Nothing to mend`} icon={IconCircleCheck}>
          <Trans>No row was bad, or they are no longer kept.</Trans>
        </EmptyState>
      ) : (
        error && <ProblemNotice error={error} onRetry={() => void refetch()} />
      )}
      {!data && !error && <LoadingState />}
      {data && <Rows one={data.one} table={data.table} />}
    </Page>
  );
}

function Rows({ one, table: { columns, rows } }: { one: Import; table: BadTable }) {
  const { t } = useLingui();
  const goTo = useNavigate();
  const confirm = useConfirm();
  const [mended, setMended] = useState<ReadonlyMap<number, readonly string[]>>(new Map());
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [archive, setArchive] = useState<File>();
  const namesFiles = one.columns.some(({ field }) => field === 'resumeFile');
  const shown = rows.slice(0, MOST_ROWS);
  const send = useMutation({
    mutationFn: () => {
      const dialect = { delimiter: one.dialect?.delimiter ?? ',', quote: '"' } as const;
      const text = writeMended(
        columns,
        shown.map(({ cells }, at) => mended.get(at) ?? cells),
        dialect,
      );
      const name = one.fileName.replace(/(\.[^.]*)?$/, ` ${t`mended`}.csv`);
      return sendNewImport(
        {
          file: new File([text], name, { type: 'text/csv' }),
          mapping: Object.fromEntries(
            one.columns.filter((column) => columns.includes(column.name)).map((c) => [c.name, c.field]),
          ),
          dialect: { ...dialect, encoding: 'utf-8', header: true },
          archive,
          archiveOf: one.archive && namesFiles ? one.id : undefined,
          key,
        },
        () => undefined,
      );
    },
    onSuccess: ({ id }) => goTo({ to: '/imports/$id', params: { id }, ignoreBlocker: true }),
  });
  useBlocker({
    shouldBlockFn: async () =>
      !(await confirm({
        title: t`Leave without sending?`,
        text: t`What you have mended here is lost.`,
        action: t`Leave`,
        dangerous: true,
      })),
    disabled: mended.size === 0 || send.isSuccess,
  });
  const change = useCallback((at: number, cells: readonly string[]) => {
    setMended((kept) => new Map(kept).set(at, cells));
    setKey(crypto.randomUUID());
  }, []);
  const chooseArchive = (chosen: File | null) => {
    if (!chosen) return;
    setArchive(chosen);
    setKey(crypto.randomUUID());
  };
  return (
    <Stack gap="sm">
      {rows.length > shown.length && (
        <Text c="dimmed" size="sm">
          <Trans>
            The first {MOST_ROWS} of {rows.length} rows. The others are better mended in a spreadsheet: take
            errors.csv.
          </Trans>
        </Text>
      )}
      {namesFiles && (
        <Group gap="sm">
          <Text c="dimmed" size="sm">
            {archive ? (
              archive.name
            ) : one.archive ? (
              <Trans>The files that rows name are taken from the ZIP that was sent.</Trans>
            ) : (
              <Trans>These rows name files of a ZIP, and none was sent.</Trans>
            )}
          </Text>
          <FileButton onChange={chooseArchive} accept=".zip,application/zip">
            {(props) => (
              <Button {...props} variant="default" size="compact-sm">
                <Trans>Choose another ZIP</Trans>
              </Button>
            )}
          </FileButton>
        </Group>
      )}
      {shown.map((row, at) => (
        <OneRow
          key={row.line}
          at={at}
          row={row}
          columns={columns}
          cells={mended.get(at) ?? row.cells}
          onChange={change}
        />
      ))}
      {send.error && <ProblemNotice error={send.error} />}
      <Group className="import-send">
        <Button
          disabled={mended.size === 0 && !archive}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          <Trans>Send them again</Trans>
        </Button>
        <Text size="sm" c="dimmed" role="status">
          <Plural value={mended.size} _0="Nothing changed yet" one="# row changed" other="# rows changed" />
        </Text>
      </Group>
    </Stack>
  );
}

interface OneRowProps {
  readonly at: number;
  readonly row: BadRow;
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  readonly onChange: (at: number, cells: readonly string[]) => void;
}

/** Not drawn anew for what is typed in another. */
const OneRow = memo(function OneRow({ at: place, row, columns, cells, onChange }: OneRowProps) {
  const { t } = useLingui();
  const [all, setAll] = useState(row.badCell < 0);
  // Whom the row is of: its first cells, but the bad one.
  const others = row.cells.filter((cell, at) => cell && at !== row.badCell).slice(0, 3);
  const inputs = columns.flatMap((_, at) => (all || at === row.badCell ? at : []));
  return (
    <Paper withBorder p="md" component="section" aria-label={t`Line ${row.line}`}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
        <div style={{ minWidth: 0 }}>
          <Text className="error" size="sm" fw={600}>
            {t(reasonText(row.reason))}
          </Text>
          {!all && (
            <Text size="sm" c="dimmed" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
              {others.join(' · ')}
            </Text>
          )}
        </div>
        <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          <Trans>Line {row.line}</Trans>
        </Text>
      </Group>
      <div className="import-cells">
        {inputs.map((at) => {
          const value = cells[at] ?? '';
          const props = {
            label: columns[at],
            value,
            error: at === row.badCell && value === row.cells[at],
            onChange: (event: { currentTarget: { value: string } }) =>
              onChange(
                place,
                columns.map((_, other) => (other === at ? event.currentTarget.value : (cells[other] ?? ''))),
              ),
          };
          return value.length > LONG_CELL || value.includes('\n') ? (
            <Textarea key={at} {...props} autosize maxRows={6} />
          ) : (
            <TextInput key={at} {...props} />
          );
        })}
      </div>
      {!all && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(true)}>
          <Trans>All cells of this row</Trans>
        </Button>
      )}
    </Paper>
  );
});
