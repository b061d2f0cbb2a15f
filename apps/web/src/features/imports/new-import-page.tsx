// Choose a table, and beside it a ZIP of the files that its rows name. Nothing of it comes in before it was looked at on the next page.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Paper, Progress, Select, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconFileZip, IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { listImportTemplates } from '@vitae/client';
import { useState, type DragEvent } from 'react';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { ForbiddenPage } from '../../ui/states.tsx';
import { sendNewImport } from './send-import.ts';

const TABLES =
  '.xlsx,.xlsm,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const isZip = ({ name, type }: File) => /\.zip$/i.test(name) || type === 'application/zip';

export function NewImportPage() {
  return useMay('imports') ? <NewImport /> : <ForbiddenPage />;
}

function NewImport() {
  const { t } = useLingui();
  const goTo = useNavigate();
  const [file, setFile] = useState<File>();
  const [archive, setArchive] = useState<File>();
  const [template, setTemplate] = useState<string | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [sent, setSent] = useState(0);
  const { data: templates } = useQuery({
    queryKey: ['import-templates'],
    queryFn: () => call(listImportTemplates()),
  });
  const send = useMutation({
    mutationFn: (table: File) =>
      sendNewImport({ file: table, archive, template: template ?? undefined, key }, setSent),
    onSuccess: ({ id }) => goTo({ to: '/imports/$id', params: { id } }),
  });
  const choose = (files: readonly (File | null)[]) => {
    send.reset();
    setSent(0);
    setKey(crypto.randomUUID());
    for (const one of files) if (one) (isZip(one) ? setArchive : setFile)(one);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    choose([...event.dataTransfer.files]);
  };
  const all = (file?.size ?? 0) + (archive?.size ?? 0);
  return (
    <Page>
      <PageHeader
        title={t`Import a spreadsheet`}
        hint={<Trans>You see how it is read before anything comes in.</Trans>}
        actions={
          <Link to="/imports" className="back">
            ← {t`All imports`}
          </Link>
        }
      />
      <Stack gap="md">
        <section
          className="drop"
          aria-label={t`Files of the import`}
          onDragOver={(event) => event.preventDefault()}
          onDrop={drop}
        >
          <IconFileSpreadsheet size={34} stroke={1.3} aria-hidden="true" />
          <Text fw={600} size="lg">
            <Trans>Drop a spreadsheet here</Trans>
          </Text>
          <Group justify="center" gap="xs" my="xs">
            <FileButton onChange={(one) => choose([one])} accept={TABLES}>
              {(props) => (
                <Button {...props} {...(file && { variant: 'default' })}>
                  <Trans>Choose a spreadsheet</Trans>
                </Button>
              )}
            </FileButton>
            <FileButton onChange={(one) => choose([one])} accept=".zip,application/zip">
              {(props) => (
                <Button {...props} variant="default">
                  <Trans>Add a ZIP of resumes</Trans>
                </Button>
              )}
            </FileButton>
          </Group>
          <Text c="dimmed" size="xs">
            <Trans>Excel (.xlsx) or CSV, at most 200 MB. A column may name a file that is in the ZIP.</Trans>
          </Text>
        </section>
        {file && <Chosen file={file} icon={IconFileSpreadsheet} onRemove={() => setFile(undefined)} />}
        {archive && <Chosen file={archive} icon={IconFileZip} onRemove={() => setArchive(undefined)} />}
        {templates && templates.items.length > 0 && (
          <Select
            label={t`Saved mapping`}
            description={t`What the columns are, as you saved it before`}
            placeholder={t`None: find it out`}
            data={templates.items.map(({ name }) => name)}
            value={template}
            onChange={setTemplate}
            clearable
            maw={420}
          />
        )}
        {send.error && <ProblemNotice error={send.error} />}
        {send.isPending && (
          <div>
            <Progress
              value={all ? Math.min(100, (100 * sent) / all) : 100}
              animated
              aria-label={t`Sent so far`}
            />
            <Text size="sm" c="dimmed" mt={4} role="status">
              {sent < all ? <Trans>Sending…</Trans> : <Trans>Looking through the rows…</Trans>}
            </Text>
          </div>
        )}
        <Group>
          <Button
            disabled={!file}
            loading={send.isPending}
            onClick={() => {
              if (file) send.mutate(file);
            }}
          >
            <Trans>Look through it</Trans>
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}

interface ChosenProps {
  readonly file: File;
  readonly icon: typeof IconFileZip;
  readonly onRemove: () => void;
}

function Chosen({ file, icon: Icon, onRemove }: ChosenProps) {
  const { t, i18n } = useLingui();
  const size = new Intl.NumberFormat(i18n.locale, {
    style: 'unit',
    unit: file.size < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(file.size / (file.size < 1e6 ? 1e3 : 1e6));
  return (
    <Paper withBorder p="xs" px="md">
      <Group wrap="nowrap">
        <Icon size={22} stroke={1.5} aria-hidden="true" />
        <Text className="grow" truncate>
          {file.name}
        </Text>
        <Text c="dimmed" size="sm" style={{ whiteSpace: 'nowrap' }}>
          {size}
        </Text>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={onRemove}
          aria-label={t`Leave ${file.name} out`}
        >
          <IconX size={16} />
        </Button>
      </Group>
    </Paper>
  );
}
